import type { Span } from '../document.js'
import { isLetterCode } from '../text/letters.js'
import type { Token } from './tokens.js'
import { type Word, wordOf } from './words.js'

/** The words of parts of a text, place by place, and null where a clause ends; the last place is one. */
export interface PhraseWords {
  readonly text: string
  readonly words: readonly (Word | null)[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Where the title stands, in places. */
  readonly titles: readonly Span[]
}

/** A part of a text, such as one line. */
export interface Stretch {
  readonly span: Span
  readonly titled: boolean
}

type Places = { [K in 'words' | 'starts' | 'ends']: PhraseWords[K][number][] }

/** Words for phrases: letters alone. Digits, signs and line ends part clauses. */
export function phraseWords(text: string, tokens: readonly Token[], stretches: readonly Stretch[]): PhraseWords {
  const places: Places = { words: [], starts: [], ends: [] }
  const titles: Span[] = []
  let i = 0
  for (const { span, titled } of stretches) {
    while (i < tokens.length && tokens[i]!.start < span[0]) i++
    const from = places.words.length
    for (; i < tokens.length && tokens[i]!.start < span[1]; i++) {
      const { start, end, gap, word } = tokens[i]!
      if (gap !== 'space') put(places, null, start, start)
      if (word.lettered) put(places, word, start, end)
      else putLetters(places, text.slice(start, end), start)
    }
    put(places, null, span[1], span[1])
    if (titled) titles.push([from, places.words.length])
  }
  return { text, ...places, titles }
}

function put({ words, starts, ends }: Places, word: Word | null, start: number, end: number): void {
  words.push(word)
  starts.push(start)
  ends.push(end)
}

/** The letters of "19a" or "4G". */
function putLetters(places: Places, written: string, start: number): void {
  let at = 0
  while (at < written.length) {
    const from = at
    while (at < written.length && isLetterCode(written.charCodeAt(at))) at++
    if (at > from) put(places, wordOf(written.slice(from, at).toLowerCase()), start + from, start + at)
    if (at < written.length) put(places, null, start + at, start + at)
    at++
  }
}

/** The phrases of two words or more that begin at a place, up to a length. */
export function phrasesFrom({ words }: PhraseWords, place: number, longest: number): string[] {
  const phrases: string[] = []
  let key = words[place]?.key ?? ''
  for (let i = place + 1; key !== '' && i < place + longest && words[i]; i++) {
    key += ` ${words[i]!.key}`
    phrases.push(key)
  }
  return phrases
}
