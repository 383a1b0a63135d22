/** The signs that must be looked at when a line is normalised; all others are copied as they are. */
export const MARK = 1
export const ALIKE = 2
export const HIDDEN = 3
export const BLANK = 4
export const SPACE = 5
export const STAR = 6
export const STROKE = 7
export const DIGIT = 8
/** Other blanks (line ends): odd only beside another one or at an edge. */
const BREAK = 9

// zero-width, soft hyphen, direction, control · blanks that are no plain space
const CLASSES: readonly (readonly [sign: number, pattern: RegExp])[] = [
  [MARK, /[\u0300-\u036f]/],
  [ALIKE, /[ÐðƉɖƢƣ]/],
  [HIDDEN, /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\x00-\x08\x0e-\x1f\x7f]/],
  [BLANK, /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/],
  [SPACE, / /],
  [BREAK, /\s/],
  [STAR, /\*/],
  [STROKE, /_/],
  [DIGIT, /[0-9]/],
]
const FAR = 0x2100
const IDEOGRAPHIC_SPACE = 0x3000
const BYTE_ORDER_MARK = 0xfeff

const signs = new Uint8Array(FAR)
for (let code = 0; code < FAR; code++) {
  const sign = String.fromCharCode(code)
  signs[code] = CLASSES.find(([, pattern]) => pattern.test(sign))?.[0] ?? 0
}

/** The class of a UTF-16 code unit, 0 for a common one. */
export function signOf(code: number): number {
  if (code < FAR) return signs[code]!
  if (code === IDEOGRAPHIC_SPACE) return BLANK
  return code === BYTE_ORDER_MARK ? HIDDEN : 0
}

export function isBlank(code: number): boolean {
  const sign = signOf(code)
  return sign === SPACE || sign === BLANK || sign === BREAK || code === BYTE_ORDER_MARK
}

/** The next place from `from` on that must be looked at; a single space between words, and a figure behind a blank, need not. */
export function nextOdd(text: string, from: number): number {
  const { length } = text
  let blank = from === 0
  for (let at = from; at < length; at++) {
    const code = text.charCodeAt(at)
    const sign = code < FAR ? signs[code]! : signOf(code)
    if (sign === 0) blank = false
    else if (sign === SPACE) {
      if (blank) return Math.max(from, at - 1)
      if (at + 1 === length) return at
      blank = true
    } else if (sign === DIGIT && (at === 0 || !endsGluedWord(text.charCodeAt(at - 1)))) blank = false
    else return blank && at > from && isBlank(code) ? at - 1 : at
  }
  return length
}

/** Whether nothing odd stands in any line of a text. */
export function isPlain(text: string): boolean {
  for (let at = nextOdd(text, 0); at < text.length; at = nextOdd(text, at + 1))
    if (text[at] !== '\n' || text[at + 1] === ' ') return false
  return true
}

/** "số", "ngày", "tháng", "năm" may end with this letter. */
function endsGluedWord(code: number): boolean {
  return code > 0x40 && GLUED_ENDS.has(code)
}

const GLUED_ENDS: ReadonlySet<number> = new Set([...'ốygm'].map((letter) => letter.charCodeAt(0)))
