import { all, around, kept } from './browser.js'
import { showLegend } from './legend.js'
import { entryElement, select } from './selection.js'

const PARTS = ['.document-head', '.legend', '.columns'] as const
const SCROLLED = ['.card', '.outline'] as const

/** Shows the page as the server has it now, with the reader where he was. */
export async function refresh(entry: string | null): Promise<void> {
  const response = await fetch(location.href)
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
  const [x, y] = [scrollX, scrollY]
  const tops = SCROLLED.map((selector) => document.querySelector(selector)?.scrollTop ?? 0)
  const folded = new Set(all<HTMLDetailsElement>('.part:not([open])').map(({ id }) => id))
  const furniture = document.querySelector<HTMLInputElement>('#show-furniture')?.checked ?? false
  for (const selector of PARTS) {
    const part = fresh.querySelector(selector)
    if (part) document.querySelector(selector)?.replaceWith(document.adoptNode(part))
  }
  enliven()
  showLegend()
  const box = document.querySelector<HTMLInputElement>('#show-furniture')
  if (box) box.checked = furniture
  for (const part of all<HTMLDetailsElement>('.part')) part.open = !folded.has(part.id)
  for (const [index, selector] of SCROLLED.entries())
    document.querySelector(selector)?.scrollTo({ top: tops[index], behavior: 'instant' })
  scrollTo({ left: x, top: y, behavior: 'instant' })
  select(entry, 'card')
  if (entry !== null) entryElement(entry)?.querySelector<HTMLElement>('.to-mark')?.focus({ preventScroll: true })
}

/** Shows what works with a script alone, and puts the buttons beside the entries. */
export function enliven(): void {
  document.documentElement.classList.add('scripting')
  for (const element of all('.scripted')) element.hidden = false
  const initials = document.querySelector<HTMLInputElement>('[data-initials]')
  if (initials) initials.value = kept.read('initials') ?? ''
  const template = document.querySelector<HTMLTemplateElement>('#entry-actions')
  if (!template) return
  for (const notes of all('.card [data-entry] .notes')) {
    const buttons = template.content.cloneNode(true) as DocumentFragment
    const name = around(notes, '[data-entry]')?.querySelector('.to-mark')?.textContent ?? ''
    for (const button of all('button', buttons)) button.setAttribute('aria-label', `${button.title}: ${name}`)
    notes.append(buttons)
  }
}
