import type { Span } from '../document.js'

/** What stands between a word and the one before it. `and` is "&"; `break` is anything that ends a name (. : ; brackets, quotes, line end). */
export type Gap = 'space' | 'comma' | 'dash' | 'and' | 'dot' | 'colon' | 'semicolon' | 'slash' | 'break'

/** A syllable, abbreviation or number. */
export interface Token {
  readonly start: number
  readonly end: number
  /** Lower case, tone mark on the vowel where the modern spelling has it: "Hoà" and "hòa" are the same key. */
  readonly key: string
  readonly capital: boolean
  /** Two letters or more, all of them capital. */
  readonly upper: boolean
  readonly gap: Gap
}

// "Sở", "KH", "2025", "SĐ1"
const WORD = /[\p{L}\p{N}]+/gu

const GAPS: Readonly<Record<string, Gap>> = {
  '': 'break',
  ' ': 'space',
  ',': 'comma',
  ' ,': 'comma',
  ', ': 'comma',
  ' , ': 'comma',
  '-': 'dash',
  ' - ': 'dash',
  ' -': 'dash',
  '- ': 'dash',
  '–': 'dash',
  ' – ': 'dash',
  '&': 'and',
  ' & ': 'and',
  '. ': 'dot',
  '.': 'dot',
  ':': 'colon',
  ': ': 'colon',
  ' : ': 'colon',
  '; ': 'semicolon',
  ';': 'semicolon',
  '/': 'slash',
}

/** The words of a text in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let last = 0
  for (const found of text.matchAll(WORD)) {
    const word = found[0]
    const start = found.index
    const lower = word.toLowerCase()
    const capital = word[0] !== lower[0]
    tokens.push({
      start,
      end: start + word.length,
      key: modernTone(lower),
      capital,
      upper: capital && word.length > 1 && word === word.toUpperCase(),
      gap: start === 0 ? 'break' : (GAPS[text.slice(last, start)] ?? 'break'),
    })
    last = start + word.length
  }
  return tokens
}

/** The span from one word to another, both included. */
export function spanOf(tokens: readonly Token[], from: number, last: number): Span {
  return [tokens[from]!.start, tokens[last]!.end]
}

const OPEN_TONES: Readonly<Record<string, string>> = {
  à: 'òa',
  á: 'óa',
  ả: 'ỏa',
  ã: 'õa',
  ạ: 'ọa',
  è: 'òe',
  é: 'óe',
  ẻ: 'ỏe',
  ẽ: 'õe',
  ẹ: 'ọe',
  ỳ: 'ùy',
  ý: 'úy',
  ỷ: 'ủy',
  ỹ: 'ũy',
  ỵ: 'ụy',
}

/** A lower-case syllable with the tone mark where the modern spelling puts it: "hoà" → "hòa", "uỷ" → "ủy", but "quý" stays. */
export function modernTone(syllable: string): string {
  const tail = OPEN_TONES[syllable.at(-1)!]
  if (tail === undefined) return syllable
  const glide = syllable.at(-2)
  const fits = tail.endsWith('y') ? glide === 'u' && syllable.at(-3) !== 'q' : glide === 'o'
  return fits ? syllable.slice(0, -2) + tail : syllable
}
