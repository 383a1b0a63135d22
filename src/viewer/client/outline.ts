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
let current: Element | null = null

function show(): void {
  const here = lastAbove(document.querySelectorAll('.text .anchor'), READING_LINE)
  const link = here && document.querySelector(`.outline a[href="#${CSS.escape(here.id)}"]`)
  if (link === current) return
  current?.classList.remove('current')
  current = link
  current?.classList.add('current')
  for (let fold = link?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    if (fold.matches('.deeper')) fold.open = true
  current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** The last of elements that follow each other down the page that begins above a line. */
function lastAbove(elements: NodeListOf<Element>, line: number): Element | null {
  let [low, high] = [0, elements.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (elements[middle]!.getBoundingClientRect().top < line) low = middle + 1
    else high = middle
  }
  return elements[low - 1] ?? null
}

function foldOnPhones(): void {
  const details = document.querySelector<HTMLDetailsElement>('.outline details')
  if (details && matchMedia('(max-width: 82rem)').matches) details.open = false
}
