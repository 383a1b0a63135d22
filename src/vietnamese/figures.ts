import { isLetterCode, isWordCode } from '../text/letters.js'
import { pattern } from '../text/pattern.js'
import { digitsEnd, isDigit, NUMERAL, numeralEnd } from './numerals.js'

/** A number, or two that belong together: "95", "5 - 7", "8% đến 8,5", "14/15". */
export interface Figures {
  readonly start: number
  /** Behind the last number, and behind the first. */
  readonly end: number
  readonly firstEnd: number
  readonly first: string
  readonly second: string | null
  /** "%" stands behind the first number. */
  readonly percent: boolean
  /** The two are 14/15, not from 14 to 15. */
  readonly of: boolean
}

// what is read where the rest of a number looks like that of a document, a date or a clock
const AWKWARD = pattern(
  `(?<first>${NUMERAL})(?<percent> ?%)?(?:(?<join> ?[-–—÷] ?| đến | ?/ ?| trong (?:tổng )?số )(?<second>${NUMERAL}))?(?![\\p{L}\\p{N}]*[/:-]\\p{N})`,
  'y',
)

/** The figures that begin with the digit at `start`; null for a part of a word, a number or a date ("QH15", "2024/QĐ"). */
export function readFigures(text: string, start: number): Figures | null {
  if (!mayBegin(text, start)) return null
  const firstEnd = numeralEnd(text, start)
  let end = firstEnd
  const percentAt = text[end] === ' ' ? end + 1 : end
  const percent = text[percentAt] === '%'
  if (percent) end = percentAt + 1
  const joinEnd = joined(text, end)
  const paired = joinEnd > end && isDigit(text.charCodeAt(joinEnd))
  const secondEnd = paired ? numeralEnd(text, joinEnd) : end
  if (goesOn(text, secondEnd)) return isDated(text, start) ? null : readAwkward(text, start)
  return {
    start,
    end: secondEnd,
    firstEnd,
    first: text.slice(start, firstEnd),
    second: paired ? text.slice(joinEnd, secondEnd) : null,
    percent,
    of: paired && isOf(text.slice(end, joinEnd)),
  }
}

/** "30-6-2020", "15/3/2024": no part of it stands alone. */
function isDated(text: string, start: number): boolean {
  const end = digitsEnd(text, start)
  return SIGNS.includes(text[end] ?? ' ') && isNumber(text.charCodeAt(end + 1))
}

const SIGNS = '/:-'

function readAwkward(text: string, start: number): Figures | null {
  AWKWARD.lastIndex = start
  const found = AWKWARD.exec(text)
  if (!found) return null
  const { first, percent, join, second } = found.groups!
  return {
    start,
    end: start + found[0].length,
    firstEnd: start + first!.length,
    first: first!,
    second: second ?? null,
    percent: percent !== undefined,
    of: join !== undefined && isOf(join),
  }
}

/** "14/15", "14 trong số 15". */
function isOf(join: string): boolean {
  return join.includes('/') || join.endsWith('số ')
}

function mayBegin(text: string, start: number): boolean {
  if (start === 0) return true
  const before = text.charCodeAt(start - 1)
  if (before === 0x20) return true
  if (isWordCode(before) || before === 0x5f) return false
  const sign = text[start - 1]!
  if (sign === '/' || sign === '-') return start < 2 || !isWordCode(text.charCodeAt(start - 2))
  if (sign === '.' || sign === ',' || sign === ':') return start < 2 || !isNumber(text.charCodeAt(start - 2))
  return true
}

/** Where a second number may begin; `at` when nothing joins one. */
function joined(text: string, at: number): number {
  const spaced = text[at] === ' '
  const sign = text[spaced ? at + 1 : at]
  if (sign === 'đ') return spaced && text.startsWith('đến ', at + 1) ? at + 5 : at
  if (sign === 't') return spaced ? amongEnd(text, at) : at
  if (sign === undefined || !'-–—÷/'.includes(sign)) return at
  const end = spaced ? at + 2 : at + 1
  return text[end] === ' ' ? end + 1 : end
}

function amongEnd(text: string, at: number): number {
  for (const words of AMONG) if (text.startsWith(words, at)) return at + words.length
  return at
}

const AMONG = [' trong số ', ' trong tổng số ']

/** "2024/QĐ" is none yet, but "15/2024" and "QH15:3" go on with a number. */
function goesOn(text: string, end: number): boolean {
  let at = end
  while (at < text.length && isWordCode(text.charCodeAt(at))) at++
  const sign = text[at]
  return (sign === '/' || sign === ':' || sign === '-') && isNumber(text.charCodeAt(at + 1))
}

function isNumber(code: number): boolean {
  return isDigit(code) || (isWordCode(code) && !isLetterCode(code))
}
