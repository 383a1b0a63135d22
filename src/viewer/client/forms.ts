import { around } from './browser.js'

/** Choices that are sent as soon as they are made. */
export function startForms(): void {
  const filters = document.querySelector<HTMLDetailsElement>('.facets .fold')
  if (filters && matchMedia('(max-width: 52rem)').matches) filters.open = false
  document.addEventListener('change', ({ target }) =>
    around(target, '[data-submits]')?.closest('form')?.requestSubmit(),
  )
  // An empty query leaves the address clean.
  document.addEventListener('formdata', ({ formData }) => {
    if (formData.get('q') === '') formData.delete('q')
    if (formData.get('sort') === 'relevance') formData.delete('sort')
  })
  document.addEventListener('click', ({ target }) => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>('.menu[open]'))
      if (!(target instanceof Node && menu.contains(target))) menu.open = false
  })
}
