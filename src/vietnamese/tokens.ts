import type { Span } from '../document.js'
import { codeAt, isWordCode } from '../text/letters.js'
import { type Gap, gapOf } from './gaps.js'
import { isOpener, spellingAt, type Word } from './words.js'

export type { Gap } from './gaps.js'
export { modernTone } from './tones.js'

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
  readonly word: Word
}

/** The words of a text in order; `openers` takes the index of each that a name may begin with. */
export function tokensOf(text: string, openers?: number[]): Token[] {
  const tokens: Token[] = []
  const { length } = text
  let last = 0
  for (let start = nextWord(text, 0); start < length; ) {
    let end = start
    let hash = 0
    for (; end < length; end++) {
      const code = codeAt(text, end)
      if (!isWordCode(code)) break
      hash = (Math.imul(hash, 31) + code) | 0
    }
    const { word, capital, upper } = spellingAt(text, start, end, hash)
    const gap = start === 0 ? 'break' : gapOf(text, last, start)
    if (openers && isOpener(word)) openers.push(tokens.length)
    tokens.push({ start, end, key: word.key, capital, upper, gap, word })
    last = end
    start = nextWord(text, end)
  }
  return tokens
}

/** The same word with something else before it. */
export function withGap({ start, end, key, capital, upper, word }: Token, gap: Gap): Token {
  return { start, end, key, capital, upper, gap, word }
}

function nextWord(text: string, from: number): number {
  const { length } = text
  let at = from
  while (at < length && !isWordCode(codeAt(text, at))) at++
  return at
}

/** The span from one word to another, both included. */
export function spanOf(tokens: readonly Token[], from: number, last: number): Span {
  return [tokens[from]!.start, tokens[last]!.end]
}

/** Whether a word is the first of its line. */
export function opensLine(text: string, tokens: readonly Token[], at: number): boolean {
  if (at === 0) return true
  if (tokens[at]!.gap !== 'break') return false
  for (let i = tokens[at]!.start - 1; i >= tokens[at - 1]!.end; i--) if (text[i] === '\n') return true
  return false
}
