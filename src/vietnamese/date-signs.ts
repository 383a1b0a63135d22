import { pattern } from '../text/pattern.js'
import { isDigit } from './numerals.js'

const BITS: Readonly<Record<string, number>> = {
  '/': 1,
  '.': 2,
  ',': 4,
  '-': 8,
  '–': 16,
  '—': 32,
  t: 64,
  v: 128,
  n: 256,
  đ: 512,
}
const JOINING = 63
const ANY = 1023
const LATER = 10
// " tháng", " và ngày"
const WORD = pattern(' (?:tháng|và|đến|năm)⟩', 'iy')

const bits = new Uint16Array(0x2020)
for (const [sign, bit] of Object.entries(BITS))
  for (const each of [sign, sign.toUpperCase()]) bits[each.charCodeAt(0)] = bit

/** The set of signs that a form allows behind its first number, or behind its second one. */
export function signSet(signs: string): number {
  let set = 0
  for (const sign of signs) set |= BITS[sign]!
  return set
}

/** The sign at a place, or the first letter of the word there, a blank left out; 0 for what no date goes on with. */
function signAt(text: string, at: number): number {
  const code = text.charCodeAt(text.charCodeAt(at) === 0x20 ? at + 1 : at)
  return code < bits.length ? bits[code]! : 0
}

/**
 * The sign behind a number that ends at `end`, and the one behind the number that it joins to the first, as one value; a number
 * that is none of a date (three figures) counts as if nothing followed.
 */
export function signsBehind(text: string, end: number): number {
  const next = signAt(text, end)
  if (next === 0) return ANY << LATER
  const from = secondAt(text, end, next)
  let last = from
  while (isDigit(text.charCodeAt(last))) last++
  const length = last - from
  if (length === 0) return next | (ANY << LATER)
  return length === 3 || length > 4 ? ANY << LATER : next | (signAt(text, last) << LATER)
}

/** Where the number begins that a sign joins to the one before it. */
function secondAt(text: string, end: number, next: number): number {
  if ((next & JOINING) === 0) return text.length
  const at = text.charCodeAt(end) === 0x20 ? end + 2 : end + 1
  return text.charCodeAt(at) === 0x20 ? at + 1 : at
}

/** Whether what follows a number may be part of its date: "/4", " - 2025", " tháng", ", 18", " và ngày". */
export function goesOn(text: string, end: number, signs: number): boolean {
  const next = signs & ANY
  if (next === 0) return false
  if ((next & JOINING) !== 0) return isDigit(text.charCodeAt(secondAt(text, end, next)))
  WORD.lastIndex = end
  return WORD.test(text)
}

/** Whether a form is possible with such signs. */
export function allows(next: number | undefined, later: number | undefined, signs: number): boolean {
  return (next === undefined || (next & signs) !== 0) && (later === undefined || ((later << LATER) & signs) !== 0)
}
