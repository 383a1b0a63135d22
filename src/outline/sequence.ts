import type { MarkerStyle } from '../document.js'
import { LETTER_KIND } from './numbering.js'
import type { Reading } from './reading.js'

/** How high a style stands by custom; styles that stand level nest in the order in which a document brings them. */
const RANKS: Readonly<Record<MarkerStyle, number>> = {
  part: 0,
  chapter: 1,
  section: 2,
  subsection: 3,
  article: 4,
  'upper-letter': 5,
  roman: 5,
  label: 5.5,
  arabic: 6,
  word: 6.5,
  ordinal: 6.5,
  decimal: 7,
  letter: 8,
  parenthesis: 9,
  'parenthesis-letter': 9,
  'parenthesis-roman': 9,
}
const SMALL = 8

/** The rank of a reading: "1)", "i)" and "a.1)" stand level with "a)". */
export function rankOf({ style, kind }: Reading): number {
  return kind === 'arabic )' || kind === LETTER_KIND || kind.startsWith('small roman') ? SMALL : RANKS[style]
}

const WORDED: ReadonlySet<MarkerStyle> = new Set(['word', 'ordinal', 'label'])

/** "Thứ nhất", "Một là", "Nhiệm vụ 1": markers in words, which may stand under anything and mix in one list. */
export function isWorded({ style }: Reading): boolean {
  return WORDED.has(style)
}

/** How many places `next` stands behind `last` in one list; NaN when they cannot be of one list. */
export function step(last: Reading, next: Reading): number {
  if (last.kind !== next.kind || last.prefix?.join('.') !== next.prefix?.join('.')) return Number.NaN
  if (last.ordinal === next.ordinal && last.label !== next.label) return 1 // e), f): f shares e's place
  const places = next.ordinal - last.ordinal
  return places === 2 && /^d$/i.test(last.label) ? 1 : places // d), e) where the writer leaves out đ)
}

const LETTERS: ReadonlySet<MarkerStyle> = new Set(['letter', 'parenthesis-letter'])

/** Whether `next` goes on with `last`'s list although its punctuation or wording differs: "1." "2/", "(d)" "đ)", "Thứ nhất" "Nhiệm vụ thứ 2". */
export function goesOn(last: Reading, next: Reading): boolean {
  const lettered = LETTERS.has(last.style) && LETTERS.has(next.style)
  const akin = last.style === next.style || lettered || (isWorded(last) && isWorded(next))
  const plain = next.style === 'arabic' || lettered || isWorded(next)
  return akin && plain && last.kind !== next.kind && next.ordinal === last.ordinal + 1
}

/** Whether a reading may open a list only where the next item of the list follows. */
export function needsSuccessor(reading: Reading): boolean {
  const { style, kind } = reading
  return style === 'upper-letter' || kind === 'letter .' || rankOf(reading) === 9 || isWorded(reading)
}

/** The whole number of a reading: "2.1.3". */
export function numberOf({ prefix, label }: Reading): string {
  return prefix ? [...prefix, label].join('.') : label
}
