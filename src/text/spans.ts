import type { Span } from '../document.js'

/** The index of the first mention that begins at or after `position`. */
export function firstFrom(mentions: readonly { readonly span: Span }[], position: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.span[0] < position) low = middle + 1
    else high = middle
  }
  return low
}
