import type { Span } from '../document.js'
import { isWordCode } from '../text/letters.js'

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

interface Word {
  readonly key: string
  readonly capital: boolean
  readonly upper: boolean
}

/** The words of a text in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  const words = new Map<string, Word>()
  let last = 0
  for (let start = nextWord(text, 0); start < text.length; ) {
    let end = start + 1
    while (end < text.length && isWordCode(text.charCodeAt(end))) end++
    const written = text.slice(start, end)
    let word = words.get(written)
    if (word === undefined) {
      word = readWord(written)
      words.set(written, word)
    }
    const gap = start === 0 ? 'break' : start === last + 1 && text[last] === ' ' ? 'space' : gapOf(text, last, start)
    tokens.push({ start, end, key: word.key, capital: word.capital, upper: word.upper, gap })
    last = end
    start = nextWord(text, end)
  }
  return tokens
}

function nextWord(text: string, from: number): number {
  let at = from
  while (at < text.length && !isWordCode(text.charCodeAt(at))) at++
  return at
}

function gapOf(text: string, from: number, to: number): Gap {
  return to - from > 3 ? 'break' : (GAPS[text.slice(from, to)] ?? 'break')
}

function readWord(written: string): Word {
  const lower = written.toLowerCase()
  const capital = written[0] !== lower[0]
  return {
    key: modernTone(lower),
    capital,
    upper: capital && written.length > 1 && written === written.toUpperCase(),
  }
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
