import type { Document } from '../document.js'
import { lowerOf } from '../text/letters.js'
import { once } from '../text/once.js'
import { pattern } from '../text/pattern.js'
import { tokensOfView } from './readings.js'
import { wordOf } from './words.js'

/** A pattern that begins with one of certain words, tried only where such a word stands. */
export interface Opening {
  readonly flag: number
  readonly at: RegExp
}

/** Where words stand in a document's view that open a pattern, and which patterns they may open. */
export interface Openings {
  /** The view in small letters: to compile a long pattern that ignores case takes ten times as long. */
  readonly lower: string
  readonly starts: readonly number[]
  readonly flags: readonly number[]
  /** What places count from. */
  readonly base: number
}

// what stands around, and groups behind a blank, do not come first
const LATER = /\(\?<?[=!](?:[^()]|\([^()]*\))*\)|(?<= )\(\?:(?:[^()]|\([^()]*\))*\)/g
// the words that may come first: at the beginning of the source, of a group or of an alternative
const FIRST = /(?<=^|[|(:>)=!])\p{L}+/gu
/** By the word's number; words that no lexicon holds have higher ones than those that one does. */
let flagsOf = new Uint32Array(0)
let made = 0

/** A flag for the words that a source, or phrases with "|" between them, may begin with. */
export function firstWords(source: string): number {
  const flag = 1 << made++
  for (const [word] of source.replace(LATER, '').matchAll(FIRST)) {
    const { id } = wordOf(word.toLowerCase())
    if (id >= flagsOf.length) {
      const longer = new Uint32Array(id + 256)
      longer.set(flagsOf)
      flagsOf = longer
    }
    flagsOf[id]! |= flag
  }
  return flag
}

/** Compiles a pattern each of whose alternatives begins with a plain word; it ends with that word or goes on behind a blank. */
export function opening(source: string): Opening {
  return { flag: firstWords(source), at: pattern(`(?:${source.toLowerCase()})⟩`, 'y') }
}

/** One pass over the words of a document for all patterns. */
export const openingsOf = once((document: Document): Openings => {
  const starts: number[] = []
  const flags: number[] = []
  for (const { start, word } of tokensOfView(document)) {
    const flag = word.id < flagsOf.length ? flagsOf[word.id]! : 0
    if (flag === 0) continue
    starts.push(start)
    flags.push(flag)
  }
  return { lower: lowerOf(document.view), starts, flags, base: 0 }
})

/** The flags of the word that begins at a place. */
export function flagsAt({ starts, flags, base }: Openings, place: number): number {
  const at = firstAt(starts, place + base)
  return starts[at] === place + base ? flags[at]! : 0
}

/** Whether a word with one of some flags begins between two places. */
export function hasFlag(
  { starts, flags, base }: Openings,
  flag: number,
  [from, to]: readonly [number, number],
): boolean {
  const end = to + base
  for (let i = firstAt(starts, from + base); i < starts.length && starts[i]! < end; i++)
    if ((flags[i]! & flag) !== 0) return true
  return false
}

/** The matches of a pattern from `from` to `to`, in order, as if nothing stood around; counted from `from`. */
export function matchesOf(
  { flag, at }: Opening,
  { lower, starts, flags, base }: Openings,
  [from, to]: readonly [number, number],
): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  const [first, end] = [from + base, to + base]
  let part: string | null = null
  let done = first
  for (let i = firstAt(starts, first); i < starts.length && starts[i]! < end; i++) {
    if ((flags[i]! & flag) === 0 || starts[i]! < done) continue
    part ??= lower.slice(first, end)
    at.lastIndex = starts[i]! - first
    const match = at.exec(part)
    if (!match) continue
    found.push(match)
    done = first + at.lastIndex
  }
  return found
}

/** Where the first match begins, counted from `from`; -1 for none. */
export function firstOf(
  { flag, at }: Opening,
  { lower, starts, flags, base }: Openings,
  [from, to]: readonly [number, number],
): number {
  const [first, end] = [from + base, to + base]
  let part: string | null = null
  for (let i = firstAt(starts, first); i < starts.length && starts[i]! < end; i++) {
    if ((flags[i]! & flag) === 0) continue
    part ??= lower.slice(first, end)
    at.lastIndex = starts[i]! - first
    if (at.test(part)) return starts[i]! - first
  }
  return -1
}

/** The index of the first place at or after `position`. */
function firstAt(places: readonly number[], position: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]! < position) low = middle + 1
    else high = middle
  }
  return low
}
