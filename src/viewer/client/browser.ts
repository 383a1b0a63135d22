import { languages, type Messages } from '../messages/index.js'

/** The words of the page's language. */
export const words: Messages = document.documentElement.lang === 'en' ? languages.en : languages.vi

/** What has to be sent back with a correction; null where nothing may be written. */
export const token = document.querySelector<HTMLMetaElement>('meta[name="chithi-token"]')?.content || null

export function all<E extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = document): E[] {
  return [...within.querySelectorAll<E>(selector)]
}

/** The element around a place of an event that answers to a selector. */
export function around<E extends HTMLElement = HTMLElement>(target: EventTarget | null, selector: string): E | null {
  return target instanceof Element ? target.closest<E>(selector) : null
}

/** What the reader chose in this browser; nothing is kept where that is forbidden. */
export const kept = {
  read(name: string): string | null {
    try {
      return localStorage.getItem(`chithi-${name}`)
    } catch {
      return null
    }
  },
  write(name: string, value: string): void {
    try {
      localStorage.setItem(`chithi-${name}`, value)
    } catch {
      // a browser that keeps nothing
    }
  },
}

/** Says something to those who look and to those who listen; what is wrong with an open form, in it. */
export function say(message: string, urgent = false): void {
  const box = document.querySelector<HTMLElement>('.told') ?? document.createElement('div')
  box.setAttribute('role', 'status')
  const over = (urgent && document.querySelector('dialog[open]')) || document.body
  if (box.parentElement !== over) over.append(box)
  box.className = urgent ? 'told urgent' : 'told'
  box.textContent = message
  window.clearTimeout(Number(box.dataset.timer))
  box.dataset.timer = String(window.setTimeout(() => box.replaceChildren(), urgent ? 8000 : 2500))
}
