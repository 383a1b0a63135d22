import { isBlankCode } from './blanks.js'
import { isWordCode } from './letters.js'

const COMMA = 0x2c
const COLON = 0x3a
// No word that anything depends on is longer
const LONGEST = 12

/**
 * The word that stands before a place, in small letters; only blanks, commas and colons may be between. '' when none does.
 * Most patterns that end where a name begins can be told apart by it at once.
 */
export function wordBefore(text: string, at: number): string {
  let end = at
  for (; end > 0; end--) {
    const code = text.charCodeAt(end - 1)
    if (code !== COMMA && code !== COLON && !isBlankCode(code)) break
  }
  let start = end
  while (start > 0 && end - start <= LONGEST && isWordCode(text.charCodeAt(start - 1))) start--
  return end - start > LONGEST ? '' : text.slice(start, end).toLowerCase()
}
