import type { Span } from '../document.js'

/** The index of the first of ordered items that passes, as all behind it do; the number of items when none does. */
export function firstWhere<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(items[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

/** The index of the first mention that begins at or after `position`. */
export function firstFrom(mentions: readonly { readonly span: Span }[], position: number): number {
  return firstWhere(mentions, ({ span }) => span[0] >= position)
}
