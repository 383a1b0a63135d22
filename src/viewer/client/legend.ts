import { all, around, kept } from './browser.js'

/** Fields that the reader does not want to see marked, in every document. */
const hidden = new Set((kept.read('hidden') ?? '').split(' ').filter(Boolean))

export function startLegend(): void {
  showLegend()
  document.addEventListener('click', ({ target }) => {
    const field = around(target, '.legend [data-field]')?.dataset.field
    if (field === undefined) return
    if (!hidden.delete(field)) hidden.add(field)
    kept.write('hidden', [...hidden].join(' '))
    showLegend()
  })
}

export function showLegend(): void {
  for (const key of all('.legend [data-field]'))
    key.setAttribute('aria-pressed', String(!hidden.has(key.dataset.field ?? '')))
  for (const mark of all('.mark')) mark.classList.toggle('off', hidden.has(mark.dataset.field ?? ''))
}
