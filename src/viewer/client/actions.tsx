import { around, kept, token } from './browser.js'
import { correct } from './correct.js'
import { openEditor } from './editor.js'
import { modelOfPage } from './model.js'
import { selectedPlace } from './place.js'

/** The buttons of entries: what they do without a script, without leaving the page; and editing. */
export function startActions(): void {
  if (token === null) return
  document.addEventListener('submit', (event) => {
    const form = around<HTMLFormElement>(event.target, 'form.entry-actions')
    if (!form) return
    event.preventDefault()
    const data = new FormData(form, event.submitter)
    const action = data.get('action')
    if (action === 'withdraw') correct({ action, correction: Number(data.get('correction')) })
    else if (action === 'accept' || action === 'reject') correct({ action, entry: String(data.get('entry')) })
  })
  document.addEventListener('click', async ({ target }) => {
    const entry = around(target, '[data-do="edit"]')?.closest<HTMLElement>('[data-entry]')?.dataset.entry
    if (entry === undefined) return
    const model = await modelOfPage()
    const found = model.entries.get(entry)
    if (found) openEditor({ ...found, place: selectedPlace(model) })
  })
  const initials = document.querySelector<HTMLInputElement>('[data-initials]')
  if (initials) initials.value = kept.read('initials') ?? ''
  document.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.matches('[data-initials]')) kept.write('initials', target.value)
  })
}
