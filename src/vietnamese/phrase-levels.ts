import type { PhraseWords } from './phrase-words.js'

/** Repeated phrases of one length: which one begins at a place, how often each occurs, where first, whether in the title too. */
export interface Level {
  readonly at: Int32Array
  readonly places: readonly number[]
  readonly counts: readonly number[]
  readonly first: readonly number[]
  readonly titled: readonly number[]
}

const LONGEST = 12
const NONE = -1

/**
 * The repeated phrases of two words, of three and so on; the last level is empty or of the longest. A phrase is lengthened
 * only where both its shorter parts repeat, so the cost grows with the text and what it repeats.
 */
export function levelsOf({ words, titles }: PhraseWords): Level[] {
  const ids = new Int32Array(words.length)
  const places: number[] = []
  for (let i = 0; i < words.length; i++) {
    ids[i] = words[i]?.id ?? NONE
    if (i > 0 && ids[i] !== NONE && ids[i - 1] !== NONE) places.push(i - 1)
  }
  const titled = new Uint8Array(words.length)
  for (const [from, to] of titles) titled.fill(1, from, to)
  const levels: Level[] = []
  let shorter: Pick<Level, 'at' | 'places'> = { at: ids, places }
  for (let length = 2; length <= LONGEST && shorter.places.length > 0; length++) {
    const level = lengthen(shorter, titled)
    levels.push(level)
    shorter = level
  }
  return levels
}

/** The phrases one word longer than those that begin at `at`, numbered anew; what occurs once gets no number. */
function lengthen({ at, places }: Pick<Level, 'at' | 'places'>, titled: Uint8Array): Level {
  const { pairs, first, counts } = pairsOf(at, places)
  const numbers = new Int32Array(first.length).fill(NONE)
  const next = new Int32Array(at.length).fill(NONE)
  const level = {
    at: next,
    places: [] as number[],
    counts: [] as number[],
    first: [] as number[],
    titled: [] as number[],
  }
  for (let i = 0; i < counts.length; i++) {
    if (counts[i]! < 2) continue
    numbers[i] = level.counts.push(counts[i]!) - 1
    level.first.push(first[i]!)
    level.titled.push(0)
  }
  if (level.counts.length === 0) return level
  for (let i = 0; i < places.length; i++) {
    const number = pairs[i] === NONE ? NONE : numbers[pairs[i]!]!
    if (number === NONE) continue
    next[places[i]!] = number
    level.places.push(places[i]!)
    if (titled[places[i]!] === 1) level.titled[number] = 1
  }
  return level
}

/** Neighbours, each pair counted: an open hash table of numbers, since most pairs of a text are seen once. */
function pairsOf(at: Int32Array, places: readonly number[]) {
  const pairs = new Int32Array(places.length)
  const first: number[] = []
  const counts: number[] = []
  const size = 31 - Math.clz32(places.length) + 2
  const slots = new Int32Array(1 << size)
  const mask = slots.length - 1
  for (let i = 0; i < places.length; i++) {
    const left = at[places[i]!]!
    const right = at[places[i]! + 1]!
    if (left === NONE || right === NONE) {
      pairs[i] = NONE
      continue
    }
    let slot = Math.imul(Math.imul(left, 0x9e3779b1) ^ right, 0x85ebca6b) >>> (32 - size)
    let pair = slots[slot]! - 1
    while (pair >= 0 && (at[first[pair]!] !== left || at[first[pair]! + 1] !== right)) {
      slot = (slot + 1) & mask
      pair = slots[slot]! - 1
    }
    if (pair < 0) {
      pair = first.push(places[i]!) - 1
      counts.push(0)
      slots[slot] = pair + 1
    }
    counts[pair]!++
    pairs[i] = pair
  }
  return { pairs, first, counts }
}
