import { render } from 'preact'
import { all, around } from './browser.js'
import { HoverCard } from './hover-card.js'
import { type Model, modelOfPage } from './model.js'

const WAIT = 150
const GAP = 8
let timer = 0
let wanted: HTMLElement | null = null
let shown: HTMLElement | null = null
const pointer = { x: -1, y: -1 }

/** A card with what is known of the mark under the pointer or in focus; Escape puts it away, and it may be pointed at. */
export function startHover(): void {
  const box = document.createElement('div')
  box.className = 'hover'
  box.id = 'hover'
  box.setAttribute('role', 'tooltip')
  box.hidden = true
  document.body.append(box)
  for (const pin of all('.pin')) pin.setAttribute('aria-describedby', 'hover')

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch' || event.buttons !== 0 || stands(event)) return
    const mark = around(event.target, '.text .mark:not(.off)')
    later(mark, around(event.target, '.hover') !== null)
  })
  // A card would stand in the way of words that are being selected.
  document.addEventListener('pointerdown', ({ target }) => around(target, '.hover') || hide())
  document.addEventListener('pointermove', ({ screenX, screenY }) => Object.assign(pointer, { x: screenX, y: screenY }))
  document.addEventListener('focusin', ({ target }) => {
    const mark = around(target, '.pin')?.closest<HTMLElement>('.mark')
    if (mark) later(mark, false)
    else if (shown) hide()
  })
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide())
  document.addEventListener('scroll', () => shown && hide(), { passive: true })

  function later(mark: HTMLElement | null, inside: boolean): void {
    window.clearTimeout(timer)
    if (inside || (mark && mark === shown)) return
    timer = window.setTimeout(() => (mark ? show(mark) : hide()), WAIT)
  }

  async function show(mark: HTMLElement): Promise<void> {
    wanted = mark
    const model = await modelOfPage()
    if (!mark.isConnected || wanted !== mark) return
    shown = mark
    render(<HoverCard model={model} marks={marksFrom(mark, model)} />, box)
    box.hidden = false
    place(box, mark)
  }

  function hide(): void {
    window.clearTimeout(timer)
    shown = wanted = null
    box.hidden = true
  }
}

/** The page moved under a pointer that did not: whoever scrolls or goes by keys has not asked for anything. */
function stands({ screenX, screenY }: PointerEvent): boolean {
  return screenX === pointer.x && screenY === pointer.y
}

/** The innermost mark and those around it. */
function marksFrom(mark: HTMLElement, { marks }: Model) {
  const found = []
  for (let at: HTMLElement | null = mark; at; at = at.parentElement?.closest<HTMLElement>('.mark') ?? null) {
    const known = marks.get(at.dataset.mark ?? '')
    if (known) found.push(known)
  }
  return found
}

function place(box: HTMLElement, mark: HTMLElement): void {
  const [first] = mark.getClientRects()
  if (!first) return
  const { width, height } = box.getBoundingClientRect()
  const below = first.bottom + GAP + height < innerHeight
  const left = Math.max(GAP, Math.min(first.left, innerWidth - width - GAP))
  box.style.left = `${left}px`
  box.style.top = `${below ? first.bottom + GAP : Math.max(GAP, first.top - height - GAP)}px`
}
