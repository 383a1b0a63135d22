import { render } from 'preact'
import { all, around, kept, words } from './browser.js'
import { currentEntry, entryElement, markElement, select } from './selection.js'

type Key = keyof typeof KEYS

const KEYS = {
  '/': { does: 'search', run: toSearch },
  n: { does: 'next', run: () => step(1) },
  p: { does: 'previous', run: () => step(-1) },
  t: { does: 'jump', run: jump },
  a: { does: 'accept', run: () => press('accept') },
  r: { does: 'reject', run: () => press('reject') },
  e: { does: 'edit', run: () => press('edit') },
  m: { does: 'mark', run: () => document.querySelector<HTMLElement>('.marking:not([hidden]) button')?.focus() },
  f: { does: 'furniture', run: () => document.getElementById('show-furniture')?.click() },
  '?': { does: 'help', run: showKeys },
} as const

/** Shortcuts of one letter; they can be turned off, since some speak to their computer (WCAG 2.1.4). */
export function startKeys(): void {
  document.addEventListener('keydown', (event) => {
    const { key, target } = event
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isWriting(target)) return
    if (!Object.hasOwn(KEYS, key) || (!isOn() && key !== '?')) return
    if (document.querySelector('dialog[open]')) return
    event.preventDefault()
    KEYS[key as Key].run()
  })
  document.addEventListener('click', ({ target }) => {
    if (around(target, '[data-do="keys"]')) showKeys()
  })
}

const isOn = () => kept.read('keys') !== 'off'

function isWriting(target: EventTarget | null): boolean {
  return around(target, 'input:not([type="checkbox"]), textarea, select, dialog') !== null
}

function toSearch(): void {
  const box = document.querySelector<HTMLInputElement>('[data-key="search"]')
  if (box) box.select()
  else location.assign(document.querySelector<HTMLAnchorElement>('.brand')?.href ?? '/')
}

/** The next place that is marked, from the current one or from where the reader is. */
function step(by: 1 | -1): void {
  const pins = all('.text .pin').filter((pin) => pin.offsetParent !== null)
  const entry = currentEntry()
  const here = entry === null ? -1 : pins.findIndex((pin) => around(pin, '.mark')?.dataset.entry === entry)
  const next = here < 0 ? pins.find((pin) => pin.getBoundingClientRect().top > 160) : pins[here + by]
  const mark = around(next ?? null, '.mark')
  if (!next || !mark?.dataset.entry) return
  select(mark.dataset.entry, 'card')
  mark.scrollIntoView({ block: 'center' })
  next.focus({ preventScroll: true })
}

function jump(): void {
  const entry = currentEntry()
  if (entry === null) return
  const inCard = around(document.activeElement, '.card') !== null
  const other = inCard
    ? markElement(entry)?.querySelector<HTMLElement>('.pin')
    : entryElement(entry)?.querySelector<HTMLElement>('a')
  select(entry, inCard ? 'text' : 'card')
  other?.focus({ preventScroll: true })
}

function press(action: string): void {
  const entry = currentEntry()
  const button = entry === null ? null : entryElement(entry)?.querySelector<HTMLElement>(`[data-act="${action}"]`)
  if (button && button.offsetParent !== null) button.click()
}

function showKeys(): void {
  const dialog = document.createElement('dialog')
  dialog.className = 'keys'
  dialog.setAttribute('aria-labelledby', 'keys-title')
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  render(<KeyList close={() => dialog.close()} />, dialog)
  dialog.showModal()
}

function KeyList({ close }: { readonly close: () => void }) {
  return (
    <>
      <h2 id="keys-title">{words.keys.title}</h2>
      <dl>
        {Object.entries(KEYS).map(([key, { does }]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words.keys[does]}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>{words.keys.escape}</dd>
        </div>
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={isOn()}
          onChange={({ currentTarget }) => kept.write('keys', currentTarget.checked ? 'on' : 'off')}
        />
        {words.keys.on}
      </label>
      <p class="end">
        <button type="button" onClick={close}>
          {words.keys.close}
        </button>
      </p>
    </>
  )
}
