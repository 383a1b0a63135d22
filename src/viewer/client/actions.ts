import { around, kept, token } from './browser.js'
import { correct } from './correct.js'
import { openEditor } from './editor.js'
import { modelOfPage } from './model.js'
import { selectedPlace } from './place.js'
import { select } from './selection.js'

type Act = (entry: string, element: HTMLElement) => unknown

const ACTS: Readonly<Record<string, Act>> = {
  accept: (entry) => correct({ action: 'accept', entry }),
  reject: (entry) => correct({ action: 'reject', entry }),
  withdraw: (_entry, { dataset }) => correct({ action: 'withdraw', correction: Number(dataset.correction) }),
  edit,
}

/** What the buttons of an entry do. */
export function startActions(): void {
  if (token === null) return
  document.addEventListener('click', ({ target }) => {
    const act = ACTS[around(target, '[data-act]')?.dataset.act ?? '']
    const element = around(target, '.card [data-entry]')
    if (!act || !element?.dataset.entry) return
    select(element.dataset.entry)
    act(element.dataset.entry, element)
  })
  document.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.matches('[data-initials]')) kept.write('initials', target.value)
  })
}

async function edit(entry: string): Promise<void> {
  const model = await modelOfPage()
  const found = model.entries.get(entry)
  if (found) openEditor({ ...found, place: selectedPlace(model) })
}
