import { all, around } from './browser.js'

/** Which entry the reader is at: its marks in the text and its row in the card. */
let current: string | null = null

export function currentEntry(): string | null {
  return current
}

export const entryElement = (id: string) =>
  document.querySelector<HTMLElement>(`.card [data-entry="${CSS.escape(id)}"]`)
export const markElement = (id: string) => document.getElementById(`m-${id}`)

export function startSelection(): void {
  document.addEventListener('click', onClick)
  addEventListener('hashchange', fromAddress)
  fromAddress()
}

/** Marks an entry and its places, and brings one side into view. */
export function select(entry: string | null, show?: 'text' | 'card', mark = entry): void {
  current = entry
  for (const element of all('.current:is(.mark, [data-entry])')) element.classList.remove('current')
  if (entry === null) return
  const row = entryElement(entry)
  row?.classList.add('current')
  const place = (mark === null ? null : markElement(mark)) ?? markElement(entry)
  place?.classList.add('current')
  for (let fold = row?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true
  if (show === 'card') row?.scrollIntoView({ block: 'nearest' })
  if (show === 'text') place?.scrollIntoView({ block: 'center' })
}

function onClick(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  const link = around<HTMLAnchorElement>(event.target, 'a')
  const mark = around(event.target, '.mark:not(.off)')
  if (link?.matches('.to-mark')) {
    event.preventDefault()
    go(around(link, '[data-entry]')?.dataset.entry, 'text')
  } else if (mark && (!link || link.matches('.pin')) && getSelection()?.isCollapsed !== false) {
    event.preventDefault()
    go(mark.dataset.entry, 'card', mark.dataset.mark)
  }
}

/** Selects, and keeps it in the address so that it can be passed on. */
function go(entry: string | undefined, show: 'text' | 'card', mark = entry): void {
  if (entry === undefined) return
  history.replaceState(null, '', `#m-${mark}`)
  select(entry, show, mark)
}

/** "#m-targets.3" and "#e-targets.3" both select the entry. */
function fromAddress(): void {
  const [, side, id] = /^#([me])-(.+)$/.exec(decodeURIComponent(location.hash)) ?? []
  if (id === undefined) return
  const entry = side === 'm' ? (markElement(id)?.dataset.entry ?? id) : id
  select(entry, 'card', id)
  if (side === 'm') markElement(id)?.scrollIntoView({ block: 'center' })
}
