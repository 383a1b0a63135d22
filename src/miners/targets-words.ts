import { isWordCode } from '../text/letters.js'

// no word of any list here is longer
const LONGEST = 8

/** The word that ends at a place, in small letters; "" when none does. */
export function wordEndingAt(text: string, end: number, start = 0): string {
  let from = end
  while (from > start && end - from < LONGEST && isWordCode(text.charCodeAt(from - 1))) from--
  return from === end ? '' : text.slice(from, end).toLowerCase()
}

export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
