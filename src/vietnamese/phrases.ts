import { FUNCTION_WORDS } from '../lexicon/function-words.js'
import { modernTone } from './tokens.js'

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

const LONGEST = 12
// a phrase stands for itself when it occurs on its own at least twice, or in this share of cases
const OWN_SHARE = 0.4
const NONE = -1
// "phát", "Đắk"; whatever else than a blank stands between two words parts clauses
const WORD = /[\p{L}\p{M}]+/gu

/** The words of a text; at each position the id of the phrase of the present length that begins there, or NONE. */
interface Words {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly ids: readonly number[]
  readonly keys: readonly string[]
}

/** Phrases of one length: how often each occurs, and at which word it first does. */
interface Level {
  readonly at: readonly number[]
  readonly counts: readonly number[]
  readonly first: readonly number[]
}

/**
 * Phrases of two words or more that occur at least twice within clauses, unless they do so only as part of a longer one. A
 * phrase is lengthened only where both its shorter parts repeat, so the cost grows with the text and what it repeats.
 */
export function repeatedPhrases(text: string): Phrase[] {
  const words = read(text)
  const phrases: Phrase[] = []
  let shorter: Level = { at: words.ids, counts: [], first: [] }
  let size = words.keys.length
  for (let length = 2; length <= LONGEST && size > 0; length++) {
    const level = lengthen(shorter.at, size)
    if (length > 2) phrases.push(...standing(words, shorter, level, length - 1))
    shorter = level
    size = level.counts.length
  }
  return phrases
}

function read(text: string): Words {
  const starts: number[] = []
  const ends: number[] = []
  const ids: number[] = []
  const keys: string[] = []
  const byKey = new Map<string, number>()
  const byWord = new Map<string, number>()
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (ends.length > 0 && !joins(text, ends.at(-1)!, index)) {
      starts.push(index)
      ends.push(index)
      ids.push(NONE)
    }
    let id = byWord.get(word)
    if (id === undefined) {
      const key = modernTone(word.toLowerCase())
      id = byKey.get(key) ?? keys.push(key) - 1
      byKey.set(key, id)
      byWord.set(word, id)
    }
    starts.push(index)
    ends.push(index + word.length)
    ids.push(id)
  }
  return { text, starts, ends, ids, keys }
}

function joins(text: string, end: number, start: number): boolean {
  return start === end + 1 && (text[end] === ' ' || text[end] === ' ')
}

/** The phrases one word longer than those whose ids are `at`, numbered anew; what occurs once gets no number. */
function lengthen(at: readonly number[], size: number): Level {
  const seen = new Map<number, number>()
  const codes = new Float64Array(at.length).fill(NONE)
  for (let i = 0; i + 1 < at.length; i++) {
    if (at[i] === NONE || at[i + 1] === NONE) continue
    const code = at[i]! * size + at[i + 1]!
    codes[i] = code
    seen.set(code, (seen.get(code) ?? 0) + 1)
  }
  const numbers = new Map<number, number>()
  const counts: number[] = []
  const first: number[] = []
  const next = at.map((_, i) => {
    const code = codes[i]!
    const count = code === NONE ? 0 : seen.get(code)!
    if (count < 2) return NONE
    let number = numbers.get(code)
    if (number === undefined) {
      number = counts.push(count) - 1
      first.push(i)
      numbers.set(code, number)
    }
    return number
  })
  return { at: next, counts, first }
}

/** The phrases of a length that begin and end with words of their own, less those that the longer ones account for. */
function standing(words: Words, level: Level, longer: Level, length: number): Phrase[] {
  const inside = new Array<number>(level.counts.length).fill(0)
  longer.first.forEach((i, number) => {
    for (const part of [level.at[i]!, level.at[i + 1]!]) inside[part] = Math.max(inside[part]!, longer.counts[number]!)
  })
  return level.counts.flatMap((count, number) => {
    const own = count - inside[number]!
    if (own < 2 && own < count * OWN_SHARE) return []
    const from = level.first[number]!
    const last = from + length - 1
    const keys = words.ids.slice(from, last + 1).map((id) => words.keys[id]!)
    if (FUNCTION_WORDS.has(keys[0]!) || FUNCTION_WORDS.has(keys.at(-1)!)) return []
    return [{ key: keys.join(' '), text: words.text.slice(words.starts[from], words.ends[last]), length, count }]
  })
}
