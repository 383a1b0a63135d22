import { FUNCTION_WORDS } from '../lexicon/function-words.js'
import { type Level, lengthen, wordLevel } from './phrase-levels.js'
import type { PhraseWords } from './phrase-words.js'
import { flagWords, type Word } from './words.js'

/** A phrase that a text repeats. */
export interface Phrase {
  /** Lower case, tone marks where the modern spelling has them. */
  readonly key: string
  /** As it was first written. */
  readonly text: string
  /** How many words it has. */
  readonly length: number
  readonly count: number
}

/** Where a repeated phrase first stands: what is needed to weigh it before it is read. */
export interface Repeated {
  /** The place of its first word. */
  readonly from: number
  readonly length: number
  readonly count: number
  /** It stands in the title too. */
  readonly titled: boolean
}

const LONGEST = 12
// a phrase stands for itself when it occurs on its own at least twice, or in this share of cases
const OWN_SHARE = 0.4
const FUNCTION = flagWords(FUNCTION_WORDS)

/** Phrases of two words or more that occur at least twice within clauses, unless they do so only as part of a longer one. */
export function repeatedPhrases(words: PhraseWords): Repeated[] {
  const phrases: Repeated[] = []
  let shorter = lengthen(wordLevel(words), 2, words)
  for (let length = 3; length <= LONGEST && shorter.places.length > 0; length++) {
    const level = lengthen(shorter, length, words)
    addStanding(words, shorter, level, length - 1, phrases)
    shorter = level
  }
  return phrases
}

/** The phrases of a length that begin and end with words of their own, less those that the longer ones account for. */
function addStanding({ words }: PhraseWords, level: Level, longer: Level, length: number, phrases: Repeated[]): void {
  const inside = new Array<number>(level.counts.length).fill(0)
  for (let i = 0; i < longer.counts.length; i++) {
    const count = longer.counts[i]!
    const left = level.at[longer.first[i]!]!
    const right = level.at[longer.first[i]! + 1]!
    if (inside[left]! < count) inside[left] = count
    if (inside[right]! < count) inside[right] = count
  }
  for (let i = 0; i < level.counts.length; i++) {
    const count = level.counts[i]!
    const own = count - inside[i]!
    if (own < 2 && own < count * OWN_SHARE) continue
    const from = level.first[i]!
    if (isFunction(words[from]!.word) || isFunction(words[from + length - 1]!.word)) continue
    phrases.push({ from, length, count, titled: level.titled[i]! })
  }
}

/** A repeated phrase with its words. */
export function readPhrase({ text, words }: PhraseWords, { from, length, count }: Repeated): Phrase {
  let key = words[from]!.word.key
  for (let i = from + 1; i < from + length; i++) key += ` ${words[i]!.word.key}`
  return { key, text: text.slice(words[from]!.start, words[from + length - 1]!.end), length, count }
}

function isFunction(word: Word): boolean {
  return (word.flags & FUNCTION) !== 0
}
