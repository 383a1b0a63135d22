import { isWordCode, lowerOf } from './letters.js'
import { pattern } from './pattern.js'

/** A pattern that begins with one of certain words, tried only where such a word stands. */
export interface Opening {
  readonly flag: number
  readonly at: RegExp
}

/** Where words stand in a text that open a pattern, and which patterns they may open. */
export interface Openings {
  /** The text in small letters: to compile a long pattern that ignores case takes ten times as long. */
  readonly lower: string
  readonly starts: readonly number[]
  readonly flags: readonly number[]
}

// the words that may come first: at the beginning of the source, of a group or of an alternative
const FIRST = /(?<=^|[|(:>)=!])\p{L}+/gu
const flagsOf = new Map<string, number>()
let made = 0

/** Compiles a pattern each of whose alternatives begins with a plain word; it ends with that word or goes on behind a blank. */
export function opening(source: string): Opening {
  const flag = 1 << made++
  for (const [word] of source.matchAll(FIRST)) {
    const key = word.toLowerCase()
    flagsOf.set(key, (flagsOf.get(key) ?? 0) | flag)
  }
  return { flag, at: pattern(`(?:${source.toLowerCase()})⟩`, 'y') }
}

/** One pass over a text for all patterns. */
export function openingsOf(text: string): Openings {
  const starts: number[] = []
  const flags: number[] = []
  const lower = lowerOf(text)
  for (let at = 0; at < lower.length; at++) {
    if (!isWordCode(lower.charCodeAt(at))) continue
    const start = at
    while (at < lower.length && isWordCode(lower.charCodeAt(at))) at++
    const flag = flagsOf.get(lower.slice(start, at))
    if (flag === undefined) continue
    starts.push(start)
    flags.push(flag)
  }
  return { lower, starts, flags }
}

/** The matches of a pattern from `from` to `to`, in order, as if nothing stood around. */
export function matchesOf(
  { flag, at }: Opening,
  { lower, starts, flags }: Openings,
  [from, to]: readonly [number, number],
): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let part: string | null = null
  let done = from
  for (let i = firstAt(starts, from); i < starts.length && starts[i]! < to; i++) {
    if ((flags[i]! & flag) === 0 || starts[i]! < done) continue
    part ??= lower.slice(from, to)
    at.lastIndex = starts[i]! - from
    const match = at.exec(part)
    if (!match) continue
    found.push(match)
    done = from + at.lastIndex
  }
  return found
}

/** The index of the first place at or after `position`. */
export function firstAt(places: readonly number[], position: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]! < position) low = middle + 1
    else high = middle
  }
  return low
}
