import type { Candidate } from './candidates.js'
import type { Reading } from './reading.js'
import { goesOn, isWorded, needsSuccessor, numberOf, rankOf, step } from './sequence.js'

/** A division under construction. */
export interface Node {
  readonly candidate: Candidate
  readonly reading: Reading
  readonly path: string
  readonly children: Node[]
}

/** What is known of a region while its markers are read in order. */
export interface Growth {
  readonly candidates: readonly Candidate[]
  /** The divisions that the place in hand lies in, the outermost first. */
  open: readonly Node[]
  /** The last reading of each kind, for numbering that runs on under a new parent. */
  readonly last: Map<string, Reading>
  /** Which kind has been seen right under which: "roman>arabic .". */
  readonly nested: Set<string>
  /** The last table behind which a list of before the table went on. */
  tablesPast: number
}

/** Where a candidate belongs: how many of the open divisions stay open, and what it is read as. */
export interface Place {
  readonly depth: number
  readonly reading: Reading
  readonly irregular?: 'section-gap' | 'section-repeated'
}

// The rank of (1), (a), (i)
const LOWEST = 9
const LOOK_AHEAD = 400
const MAX_GAP = 3
// "một là cấm, hai là quản lý" is a way of speaking, "(1) và (2)" cites columns
const LEAST_ITEM = 4
const LEAST_WORDED = 15

/**
 * The place of the `i`-th candidate, or undefined when it is no division. Within a table only the list that the table
 * stands in may go on: the numbers of rows and cells are none.
 */
export function placeOf(growth: Growth, i: number): Place | undefined {
  const candidate = growth.candidates[i]!
  if (candidate.table > growth.tablesPast) {
    const place = candidate.inline ? undefined : asNext(growth, candidate)
    return place && rankOf(place.reading) < LOWEST ? place : undefined
  }
  if (candidate.runIn) return asFirst(growth, i)
  if (candidate.inline) return asNext(growth, candidate) ?? asFirst(growth, i)
  const regular = asNext(growth, candidate) ?? asFirst(growth, i)
  if (regular || candidate.weak) return regular
  return (
    asContinued(growth, candidate) ??
    among(growth, candidate, goesOn) ??
    asGap(growth, i) ??
    asRepeated(growth, i) ??
    asOrphan(growth, i)
  )
}

/** The successor of an open division, the innermost first. */
function asNext(growth: Growth, candidate: Candidate): Place | undefined {
  return among(growth, candidate, (last, reading) => step(last, reading) === 1)
}

function among(
  { open }: Growth,
  { inline, block, readings }: Candidate,
  fits: (last: Reading, reading: Reading) => boolean,
): Place | undefined {
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const { reading: last, candidate } = open[depth]!
    if (inline && candidate.block !== block && !isWorded(last)) continue
    for (const reading of readings) if (fits(last, reading)) return { depth, reading }
  }
  return undefined
}

/** The first of a list of its own. */
function asFirst(growth: Growth, i: number): Place | undefined {
  const candidate = growth.candidates[i]!
  for (const reading of candidate.readings) {
    if (reading.ordinal !== 1) continue
    const depth = parentDepth(growth, candidate, reading, i)
    const again = growth.open.some((node) => node.reading.kind === reading.kind)
    const doubtful = candidate.weak || candidate.runIn || candidate.inline || again || needsSuccessor(reading)
    const sure = !doubtful && (!reading.prefix || matchesPrefix(growth, reading, depth))
    if (sure || hasSuccessor(growth, reading, i)) return { depth, reading }
  }
  return undefined
}

/** Numbering that runs on under a new parent: I. 1. 2. II. 3. 4. */
function asContinued(growth: Growth, candidate: Candidate): Place | undefined {
  for (const reading of candidate.readings) {
    const last = growth.last.get(reading.kind)
    if (last && step(last, reading) === 1) return { depth: parentDepth(growth, candidate, reading), reading }
  }
  return undefined
}

/** A number was left out, but the list plainly goes on. */
function asGap(growth: Growth, i: number): Place | undefined {
  const gap = (last: Reading, reading: Reading) => step(last, reading) > 1 && step(last, reading) <= MAX_GAP
  const place = among(growth, growth.candidates[i]!, gap)
  return place && { ...place, irregular: 'section-gap' }
}

/** A number was given twice: 1. 2. 2. 3. or c) d) d) where the second was to be đ). */
function asRepeated(growth: Growth, i: number): Place | undefined {
  const top = growth.open.at(-1)?.reading
  const again = (last: Reading, reading: Reading) =>
    step(last, reading) === 0 && (last === top || hasSuccessor(growth, reading, i))
  const place = among(growth, growth.candidates[i]!, again)
  return place && { ...place, irregular: 'section-repeated' }
}

/** The first item of the list was lost. */
function asOrphan(growth: Growth, i: number): Place | undefined {
  const candidate = growth.candidates[i]!
  for (const reading of candidate.readings) {
    if (reading.ordinal === 1 || growth.open.some((node) => node.reading.kind === reading.kind)) continue
    if (isWorded(reading) || !hasSuccessor(growth, reading, i)) continue
    return { depth: parentDepth(growth, candidate, reading), reading, irregular: 'section-gap' }
  }
  return undefined
}

/** How many of the open divisions a new list stands in. */
function parentDepth(growth: Growth, candidate: Candidate, reading: Reading, i?: number): number {
  let depth = growth.open.length
  while (depth > 0 && !contains(growth, growth.open[depth - 1]!, candidate, reading, i)) depth--
  return depth
}

function contains(growth: Growth, parent: Node, candidate: Candidate, reading: Reading, i?: number): boolean {
  const { kind } = parent.reading
  if (kind === reading.kind) return false
  if (candidate.inline && parent.candidate.block === candidate.block) return true
  if (growth.nested.has(`${kind}>${reading.kind}`)) return true
  if (growth.nested.has(`${reading.kind}>${kind}`)) return false
  if (isWorded(reading) || rankOf(parent.reading) <= rankOf(reading)) return true
  if (growth.last.has(reading.kind)) return false
  if (reading.style === 'article') return parent.reading.style === 'roman' || parent.reading.style === 'upper-letter'
  return i !== undefined && isInterrupted(growth, parent, i)
}

/** Whether the parent's own list goes on behind a list that opens at `i`: a) 1. 2. b). */
function isInterrupted({ candidates }: Growth, parent: Node, i: number): boolean {
  const limit = Math.min(candidates.length, i + LOOK_AHEAD)
  for (let j = i + 1; j < limit; j++)
    for (const reading of candidates[j]!.readings)
      if (reading.kind === parent.reading.kind) return step(parent.reading, reading) === 1
  return false
}

/**
 * Whether the item after the `i`-th candidate's comes before its list can have begun anew. A list inside a line has it in
 * the same line, or at the head of the next one that has a marker.
 */
function hasSuccessor({ candidates }: Growth, reading: Reading, i: number): boolean {
  const { inline, block, start } = candidates[i]!
  const limit = Math.min(candidates.length, i + LOOK_AHEAD)
  let strayed = false
  for (let j = i + 1; j < limit; j++) {
    const later = candidates[j]!
    if (strayed) return false
    strayed = inline && later.block !== block && !isWorded(reading)
    if (strayed && later.inline) return false
    for (const next of later.readings) {
      if (step(reading, next) === 1 || (isWorded(reading) && goesOn(reading, next)))
        return later.at - start >= (inline && isWorded(reading) ? LEAST_WORDED : LEAST_ITEM)
      if (next.kind === reading.kind && next.ordinal === 1) return false
    }
  }
  return false
}

/** Whether a decimal number's first components are those of the division it would stand in: 2.1 in 2, I.1 or 1.1 in I. */
export function matchesPrefix({ open }: Pick<Growth, 'open'>, { prefix }: Reading, depth: number): boolean {
  const parent = open[depth - 1]?.reading
  if (!parent) return false
  const given = prefix!.join('.')
  return given === numberOf(parent) || given === `${parent.ordinal}`
}
