import { all } from './browser.js'

/** Shows in the outline where the reader is. */
export function startOutline(): void {
  let waiting = false
  document.addEventListener(
    'scroll',
    () => {
      if (waiting) return
      waiting = true
      requestAnimationFrame(() => {
        waiting = false
        show()
      })
    },
    { passive: true },
  )
  foldOnPhones()
  show()
}

const READING_LINE = 240

function show(): void {
  const anchors = all('.text .anchor')
  const here = anchors.findLast((anchor) => anchor.getBoundingClientRect().top < READING_LINE)
  for (const link of all<HTMLAnchorElement>('.outline a')) {
    const current = here !== undefined && link.hash === `#${here.id}`
    if (current && !link.classList.contains('current')) link.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    link.classList.toggle('current', current)
  }
}

function foldOnPhones(): void {
  const details = document.querySelector<HTMLDetailsElement>('.outline details')
  if (details && matchMedia('(max-width: 82rem)').matches) details.open = false
}
