import type { PhraseWords } from './phrase-words.js'

/** Repeated phrases of one length: which one begins at a place, how often each occurs, where first, whether in the title too. */
export interface Level {
  readonly at: Int32Array
  readonly places: readonly number[]
  readonly counts: readonly number[]
  readonly first: readonly number[]
  readonly titled: readonly boolean[]
}

export const NONE = -1
/** Texts of so many words share what they are counted with. */
const SHARED = 1 << 14
const MOST_SLOTS = 4
const rooms: Readonly<Record<'even' | 'odd' | 'pairs' | 'slots', Int32Array>> = {
  even: new Int32Array(SHARED),
  odd: new Int32Array(SHARED),
  pairs: new Int32Array(SHARED),
  slots: new Int32Array(SHARED * MOST_SLOTS),
}

function room(name: keyof typeof rooms, size: number, value: number): Int32Array {
  return (size <= rooms[name].length ? rooms[name] : new Int32Array(size)).fill(value, 0, size)
}

/** The words of a text, each a phrase of its own. */
export function wordLevel({ words }: PhraseWords): Pick<Level, 'at' | 'places'> {
  const at = room('odd', words.length, NONE)
  const places: number[] = []
  for (let i = 0; i < words.length; i++) {
    const token = words[i]
    if (!token) continue
    at[i] = token.word.id
    if (words[i + 1]) places.push(i)
  }
  return { at, places }
}

/**
 * The phrases one word longer than those of a level, numbered anew; what occurs once gets no number. A phrase is
 * lengthened only where both its shorter parts repeat, so the cost grows with the text and what it repeats. `length` is
 * the new one; a level serves until the next but one is made.
 */
export function lengthen(shorter: Pick<Level, 'at' | 'places'>, length: number, { words, titles }: PhraseWords): Level {
  const { places } = shorter
  const { pairs, first, counts } = pairsOf(shorter)
  const at = room(length % 2 === 0 ? 'even' : 'odd', words.length, NONE)
  const numbers: number[] = []
  const level = { at, places: [] as number[], counts: [] as number[], first: [] as number[], titled: [] as boolean[] }
  for (let i = 0; i < counts.length; i++) {
    numbers.push(counts[i]! < 2 ? NONE : level.counts.push(counts[i]!) - 1)
    if (counts[i]! < 2) continue
    level.first.push(first[i]!)
    level.titled.push(false)
  }
  for (let i = 0; i < places.length && level.counts.length > 0; i++) {
    const number = pairs[i] === NONE ? NONE : numbers[pairs[i]!]!
    if (number === NONE) continue
    at[places[i]!] = number
    level.places.push(places[i]!)
  }
  markTitled(level, titles)
  return level
}

function markTitled(level: { at: Int32Array; titled: boolean[] }, titles: PhraseWords['titles']): void {
  for (const [from, to] of titles)
    for (let i = from; i < to; i++) if (level.at[i] !== NONE) level.titled[level.at[i]!] = true
}

/** Neighbours, each pair counted: an open hash table of numbers, since most pairs of a text are seen once. */
function pairsOf({ at, places }: Pick<Level, 'at' | 'places'>) {
  const pairs = room('pairs', places.length, NONE)
  const first: number[] = []
  const counts: number[] = []
  const bits = 33 - Math.clz32(places.length)
  const slots = room('slots', 1 << bits, 0)
  const mask = (1 << bits) - 1
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!
    const left = at[place]!
    const right = at[place + 1]!
    if (right === NONE) continue
    let slot = Math.imul(Math.imul(left, 0x9e3779b1) ^ right, 0x85ebca6b) >>> (32 - bits)
    let pair = slots[slot]! - 1
    while (pair >= 0 && (at[first[pair]!] !== left || at[first[pair]! + 1] !== right)) {
      slot = (slot + 1) & mask
      pair = slots[slot]! - 1
    }
    if (pair < 0) {
      pair = first.push(place) - 1
      counts.push(0)
      slots[slot] = pair + 1
    }
    counts[pair]!++
    pairs[i] = pair
  }
  return { pairs, first, counts }
}
