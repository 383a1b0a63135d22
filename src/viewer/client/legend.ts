import { all, around, kept } from './browser.js'

/** Fields that the reader does not want to see marked, in every document. */
const hidden = new Set((kept.read('hidden') ?? '').split(' ').filter(Boolean))

export function startLegend(): void {
  showLegend()
  new ResizeObserver(makeRoom).observe(document.body)
  document.addEventListener('click', ({ target }) => {
    const field = around(target, '.legend [data-field]')?.dataset.field
    if (field === undefined) return
    if (!hidden.delete(field)) hidden.add(field)
    kept.write('hidden', [...hidden].join(' '))
    showLegend()
  })
}

/** What stands still under the legend begins where it ends, however many rows it has. */
function makeRoom(): void {
  const legend = document.querySelector<HTMLElement>('.legend')
  if (legend) document.documentElement.style.setProperty('--legend', `${legend.offsetHeight}px`)
}

export function showLegend(): void {
  for (const key of all('.legend [data-field]'))
    key.setAttribute('aria-pressed', String(!hidden.has(key.dataset.field ?? '')))
  for (const mark of all('.mark')) mark.classList.toggle('off', hidden.has(mark.dataset.field ?? ''))
}
