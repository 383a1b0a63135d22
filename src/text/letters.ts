const LETTER = 1
const MARK = 2
const DIGIT = 4
const SMALL = 8
const CAPITAL = 16
/** All letters of Vietnamese lie below; what lies above is asked of a pattern. */
const SIZE = 0x2000

const kinds = new Uint8Array(SIZE)
for (let code = 0; code < SIZE; code++) kinds[code] = kindOf(String.fromCharCode(code))

function kindOf(sign: string): number {
  if (/\p{Ll}/u.test(sign)) return LETTER | SMALL
  if (/\p{Lu}/u.test(sign)) return LETTER | CAPITAL
  if (/\p{L}/u.test(sign)) return LETTER
  if (/\p{M}/u.test(sign)) return MARK
  return /\p{N}/u.test(sign) ? DIGIT : 0
}

const { charCodeAt } = String.prototype

/** A text's code unit at a place: for loops that texts of many kinds pass, where each `text.charCodeAt` looks the method up. */
export function codeAt(text: string, at: number): number {
  return charCodeAt.call(text, at)
}

function kind(code: number): number {
  return code < SIZE ? kinds[code]! : kindOf(String.fromCharCode(code))
}

/** Letters and figures (`\p{L}\p{N}`), by UTF-16 code unit. */
export function isWordCode(code: number): boolean {
  return (kind(code) & (LETTER | DIGIT)) !== 0
}

/** Letters and their combining marks (`\p{L}\p{M}`), by UTF-16 code unit. */
export function isLetterCode(code: number): boolean {
  return (kind(code) & (LETTER | MARK)) !== 0
}

/** Small letters (`\p{Ll}`), by UTF-16 code unit. */
export function isSmallCode(code: number): boolean {
  return (kind(code) & SMALL) !== 0
}

/** Capitals (`\p{Lu}`), by UTF-16 code unit. */
export function isCapitalCode(code: number): boolean {
  return (kind(code) & CAPITAL) !== 0
}

/** In small letters, if every letter keeps its place. */
export function lowerOf(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}
