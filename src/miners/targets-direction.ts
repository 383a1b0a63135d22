import { pattern } from '../text/pattern.js'
import type { Figure } from './targets-figures.js'
import type { Tie } from './targets-indicator.js'
import { wordEndingAt, wordSet } from './targets-words.js'

export type Direction = 'increase' | 'decrease' | 'reach' | 'keep'

// "không để … vượt 0,5%"
const NOT_OVER = pattern('⟨không (?:để|vượt|cho phép)⟩', 'i')

const BY_LINK: readonly (readonly [Direction, RegExp])[] = [
  ['increase', /^đạt (?:mức )?tăng/u],
  ['reach', /^(?:còn|xuống|giảm xuống|lên|tăng lên|đạt|ước đạt|là|bằng|chiếm|đến|tới)/u],
  ['keep', /^(?:giữ|duy trì)/u],
  ['increase', /^(?:tăng|vượt|cao hơn|nhiều hơn|có thêm)/u],
  ['decrease', /^(?:giảm|kéo giảm|cắt giảm|thấp hơn|ít hơn)/u],
]
const BY_VERB: readonly (readonly [Direction, RegExp])[] = [
  ['decrease', pattern('⟨(?:giảm|kéo giảm|cắt giảm|giảm thiểu|rút ngắn)(?: ?$| (?:các|số|thêm)? ?$)', 'i')],
  ['increase', pattern('⟨(?:tăng|vượt mức|vượt|gia tăng)(?: thêm)? ?$', 'i')],
  ['keep', pattern('⟨(?:giữ|giữ vững|giữ ổn định|duy trì|duy trì ổn định|ổn định) ?$', 'i')],
]

const VERB_ENDS = wordSet('giảm thiểu ngắn các số thêm tăng mức vượt giữ vững định trì')

/** Which way a figure goes: "tăng" and "giảm" by so much, "giảm còn" down to a level, "giữ" where it is. */
export function directionOf(text: string, figure: Figure, { links, start, indicator, form }: Tie): Direction {
  if (figure.ending || figure.quantity.comparator === 'of') return 'reach'
  const end = form === 'before' ? indicator[0] : figure.quantity.span[0]
  const verb = verbBefore(text, form === 'before' ? Math.max(0, end - 24) : start, end)
  for (const link of links) {
    if (link === 'thêm' && form !== 'before') return 'increase'
    const found = BY_LINK.find(([, words]) => words.test(link))
    if (!found) continue
    if (link.startsWith('vượt') && isCeiling(text, indicator[0])) return 'reach'
    return found[0] === 'reach' && link === 'bằng' && verb === 'keep' ? 'keep' : found[0]
  }
  return verb ?? 'reach'
}

function verbBefore(text: string, start: number, end: number): Direction | undefined {
  const last = text.charCodeAt(end - 1) === 0x20 ? end - 1 : end
  if (!VERB_ENDS.has(wordEndingAt(text, last, start))) return undefined
  const words = text.slice(start, end)
  return BY_VERB.find(([, verb]) => verb.test(words))?.[0]
}

/** "Không để tỷ lệ … vượt": the figure is the most there may be. */
export function isCeiling(text: string, indicator: number): boolean {
  return NOT_OVER.test(text.slice(Math.max(0, indicator - 16), indicator))
}
