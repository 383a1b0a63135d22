import type { Span } from '../document.js'
import { pattern } from '../text/pattern.js'
import type { Figure } from './targets-figures.js'
import type { Tie } from './targets-indicator.js'

export type Direction = 'increase' | 'decrease' | 'reach' | 'keep'

const BY_LINK: readonly (readonly [Direction, RegExp])[] = [
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

/** Which way a figure goes: "tăng" and "giảm" by so much, "giảm còn" down to a level, "giữ" where it is. */
export function directionOf(sentence: string, { quantity }: Figure, { links, start, indicator, form }: Tie): Direction {
  const lead = sentence.slice(Math.max(0, indicator[0] - 24), indicator[0])
  const verb = BY_VERB.find(([, words]) =>
    words.test(form === 'before' ? lead : sentence.slice(start, quantity.span[0])),
  )
  for (const link of links) {
    if (link === 'thêm' && form !== 'before') return 'increase'
    const found = BY_LINK.find(([, words]) => words.test(link))
    if (!found) continue
    const kept = link.startsWith('ở mức') || link.startsWith('bằng')
    return found[0] === 'reach' && kept && verb?.[0] === 'keep' ? 'keep' : found[0]
  }
  return verb?.[0] ?? 'reach'
}

// " so với cùng kỳ năm trước", " với cùng kỳ"
const COMPARED = pattern('⟨(?:so với|so|với(?= cùng kỳ))⟩ ', 'iu')
const BASELINE_END = /[;:,.()“”"]|$| và (?=đạt|tăng|giảm|bằng|vượt|làm|là|đã|số|tỷ|tổng|thu)| nhưng | do | nhờ /u

/** The words that a figure is compared with ("so với …"), in the figure's own clause. */
export function baselineOf(sentence: string, { quantity, right, plan }: Figure, limit: number): Span | null {
  const from = Math.max(quantity.figure[1], right[1] > right[0] ? right[1] : 0)
  const part = sentence.slice(plan ? quantity.figure[1] : from, limit)
  const found = COMPARED.exec(part)
  if (!found || /[;.,]/.test(part.slice(0, found.index))) return null
  const start = limit - part.length + found.index + found[0].length
  const end = start + sentence.slice(start).search(BASELINE_END)
  return end > start ? [start, end] : null
}
