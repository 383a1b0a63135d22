import { FUNCTION_WORDS } from '../lexicon/function-words.js'
import { isLetterCode } from '../text/letters.js'
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
const SPACE = 0x20
const NO_BREAK_SPACE = 0xa0

/** The words of a text, NONE where a clause ends. */
interface Words {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly ids: Int32Array
  readonly keys: readonly string[]
}

/** Phrases of one length: where they begin, which one begins at a word, how often each occurs and where first. */
interface Level {
  readonly places: readonly number[]
  readonly at: Int32Array
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
  let shorter: Level = { places: [...words.ids.keys()], at: words.ids, counts: [], first: [] }
  let size = words.keys.length
  for (let length = 2; length <= LONGEST && size > 0; length++) {
    const level = lengthen(shorter, size)
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
  for (let start = nextLetter(text, 0); start < text.length; ) {
    let end = start + 1
    while (end < text.length && isLetterCode(text.charCodeAt(end))) end++
    const word = text.slice(start, end)
    let id = byWord.get(word)
    if (id === undefined) {
      const key = modernTone(word.toLowerCase())
      id = byKey.get(key) ?? keys.push(key) - 1
      byKey.set(key, id)
      byWord.set(word, id)
    }
    starts.push(start)
    ends.push(end)
    ids.push(id)
    start = nextLetter(text, end)
    if (start !== end + 1 || !isBlank(text.charCodeAt(end))) {
      starts.push(end)
      ends.push(end)
      ids.push(NONE)
    }
  }
  return { text, starts, ends, ids: Int32Array.from(ids), keys }
}

function nextLetter(text: string, from: number): number {
  let at = from
  while (at < text.length && !isLetterCode(text.charCodeAt(at))) at++
  return at
}

function isBlank(code: number): boolean {
  return code === SPACE || code === NO_BREAK_SPACE
}

/** The phrases one word longer than those of `level`, numbered anew; what occurs once gets no number. */
function lengthen({ places, at }: Level, size: number): Level {
  const seen = new Map<number, { count: number; first: number; number: number }>()
  const held: { place: number; phrase: { count: number; number: number } }[] = []
  for (const place of places) {
    const left = at[place]!
    const right = at[place + 1] ?? NONE
    if (left === NONE || right === NONE) continue
    const code = left * size + right
    let phrase = seen.get(code)
    if (phrase === undefined) {
      phrase = { count: 0, first: place, number: NONE }
      seen.set(code, phrase)
    }
    phrase.count++
    held.push({ place, phrase })
  }
  const counts: number[] = []
  const first: number[] = []
  for (const phrase of seen.values()) {
    if (phrase.count < 2) continue
    phrase.number = counts.push(phrase.count) - 1
    first.push(phrase.first)
  }
  const next = new Int32Array(at.length).fill(NONE)
  const again: number[] = []
  for (const { place, phrase } of held) {
    if (phrase.number === NONE) continue
    next[place] = phrase.number
    again.push(place)
  }
  return { places: again, at: next, counts, first }
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
    const keys = Array.from(words.ids.subarray(from, last + 1), (id) => words.keys[id]!)
    if (FUNCTION_WORDS.has(keys[0]!) || FUNCTION_WORDS.has(keys.at(-1)!)) return []
    return [{ key: keys.join(' '), text: words.text.slice(words.starts[from], words.ends[last]), length, count }]
  })
}
