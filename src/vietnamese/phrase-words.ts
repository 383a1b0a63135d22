import type { Block } from '../document.js'
import { isLetterCode } from '../text/letters.js'
import type { Token } from './tokens.js'
import { wordOf } from './words.js'

/** The words of a text's title and body, place by place, and null where a clause ends; the last place is one. */
export interface PhraseWords {
  readonly text: string
  readonly words: readonly (Pick<Token, 'start' | 'end' | 'word'> | null)[]
  /** Where the title stands, in places. */
  readonly titles: readonly (readonly [from: number, to: number])[]
}

type Places = PhraseWords['words'][number][]

/** Words for phrases: letters alone. Digits, signs and line ends part clauses. */
export function phraseWords(
  text: string,
  tokens: readonly Token[],
  lines: readonly Pick<Block, 'span' | 'zone'>[],
): PhraseWords {
  const words: Places = []
  const titles: [number, number][] = []
  let i = 0
  for (const { span, zone } of lines) {
    if (zone !== 'title' && zone !== 'body') continue
    while (i < tokens.length && tokens[i]!.start < span[0]) i++
    const from = words.length
    for (; i < tokens.length && tokens[i]!.start < span[1]; i++) {
      const token = tokens[i]!
      if (token.gap !== 'space') words.push(null)
      if (token.word.lettered) words.push(token)
      else putLetters(words, text.slice(token.start, token.end), token.start)
    }
    words.push(null)
    if (zone === 'title') titles.push([from, words.length])
  }
  return { text, words, titles }
}

/** The letters of "19a" or "4G". */
function putLetters(words: Places, written: string, start: number): void {
  let at = 0
  while (at < written.length) {
    const from = at
    while (at < written.length && isLetterCode(written.charCodeAt(at))) at++
    if (at > from)
      words.push({ start: start + from, end: start + at, word: wordOf(written.slice(from, at).toLowerCase()) })
    if (at < written.length) words.push(null)
    at++
  }
}

/** The phrases of two words or more that begin at a place, up to a length. */
export function phrasesFrom({ words }: PhraseWords, place: number, longest: number): string[] {
  const phrases: string[] = []
  let key = words[place]?.word.key ?? ''
  for (let i = place + 1; key !== '' && i < place + longest && words[i]; i++) {
    key += ` ${words[i]!.word.key}`
    phrases.push(key)
  }
  return phrases
}
