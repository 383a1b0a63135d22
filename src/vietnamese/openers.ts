import type { Document, Span } from '../document.js'
import { lowerOf } from '../text/letters.js'
import { pattern } from '../text/pattern.js'
import { firstWhere } from '../text/spans.js'
import { tokensOfView } from './readings.js'
import { wordOf } from './words.js'

/** A pattern that begins with one of certain words, tried only where such a word stands. */
export interface Opening {
  readonly flag: number
  readonly at: RegExp
}

/** Where words stand in a stretch of a document's view that open a pattern, and which patterns they may open. */
export interface Openings {
  /** The stretch in small letters: to compile a long pattern that ignores case takes ten times as long. */
  readonly lower: string
  readonly starts: readonly number[]
  readonly flags: readonly number[]
}

// what stands around, and groups behind a blank, do not come first
const LATER = /\(\?<?[=!](?:[^()]|\([^()]*\))*\)|(?<= )\(\?:(?:[^()]|\([^()]*\))*\)/g
// the words that may come first: at the beginning of the source, of a group or of an alternative
const FIRST = /(?<=^|[|(:>)=!])\p{L}+/gu
/** By the word's number; words that no lexicon holds have higher ones than those that one does. */
let flagsOf = new Uint32Array(0)
let made = 0
const MOST = 32

/** A flag for the words that a source, or phrases with "|" between them, may begin with. */
export function firstWords(source: string): number {
  if (made === MOST) throw new Error(`No more than ${MOST} patterns can be told apart.`)
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

/** One pass over the words of a stretch for all patterns; places count from its beginning. */
export function openingsWithin(document: Document, [from, end]: Span): Openings {
  const tokens = tokensOfView(document)
  const starts: number[] = []
  const flags: number[] = []
  for (let i = firstWhere(tokens, ({ start }) => start >= from); i < tokens.length; i++) {
    const { start, word } = tokens[i]!
    if (start >= end) break
    const flag = word.id < flagsOf.length ? flagsOf[word.id]! : 0
    if (flag === 0) continue
    starts.push(start - from)
    flags.push(flag)
  }
  return { lower: lowerOf(document.view.slice(from, end)), starts, flags }
}

/** The flags of the word that begins at a place. */
export function flagsAt({ starts, flags }: Openings, place: number): number {
  const at = firstAt(starts, place)
  return starts[at] === place ? flags[at]! : 0
}

/** Whether a word with one of some flags begins between two places. */
export function hasFlag({ starts, flags }: Openings, flag: number, [from, to]: Span): boolean {
  for (let i = firstAt(starts, from); i < starts.length && starts[i]! < to; i++)
    if ((flags[i]! & flag) !== 0) return true
  return false
}

/** The matches of a pattern from `from` to `to`, in order, as if nothing stood around; counted from `from`. */
export function matchesOf(
  { flag, at }: Opening,
  { lower, starts, flags }: Openings,
  [from, to]: Span,
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

/** Where the first match begins, counted from `from`; -1 for none. */
export function firstOf({ flag, at }: Opening, { lower, starts, flags }: Openings, [from, to]: Span): number {
  let part: string | null = null
  for (let i = firstAt(starts, from); i < starts.length && starts[i]! < to; i++) {
    if ((flags[i]! & flag) === 0) continue
    part ??= lower.slice(from, to)
    at.lastIndex = starts[i]! - from
    if (at.test(part)) return starts[i]! - from
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
