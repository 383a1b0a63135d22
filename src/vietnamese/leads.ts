import type { Span } from '../document.js'
import { lastNear } from '../text/near.js'
import type { Quote } from './quotes.js'

/** The words that lead to a quotation, within its sentence and behind the quotation before it. */
export interface Lead {
  readonly span: Span
  readonly text: string
  /** The index of the quotation right before it at the same depth, if the lead begins there. */
  readonly after: number | null
}

const REACH = 220
// the end of a sentence; the dot of "TP." and of "1." ends none
const STOP = /(?<![\p{Lu}\d][\p{L}]?)[.!?…] (?=\p{Lu})/gu
// "Chủ đề năm 2024 của tỉnh:" on a line of its own, "1. Chủ đề thi đua"
const OPENER = /chủ đề|phong trào|khẩu hiệu/giu

// nothing but what a line of a list begins with: "- ", "+ "
const BULLET = /^\s{0,8}(?:[-+*•–]\s{0,8})?$/u

/** The lead of each quotation of `text`. A line that ends in ":" or names a theme leads to the quotation that opens the next one. */
export function leadsOf(text: string, quotes: readonly Quote[]): Lead[] {
  const open: number[] = []
  const last: number[] = []
  return quotes.map((quote, i) => {
    open.length = Math.min(open.length, quote.depth)
    last.length = Math.min(last.length, quote.depth + 1)
    const parent = open.at(-1)
    const before = last[quote.depth]
    const floor = Math.max(
      quote.span[0] - REACH,
      parent === undefined ? 0 : quotes[parent]!.inner[0],
      before === undefined ? 0 : quotes[before]!.span[1],
    )
    open.push(i)
    last[quote.depth] = i
    const start = sentenceStart(text, floor, quote.span[0])
    const whole = before !== undefined && start === quotes[before]!.span[1]
    return { span: [start, quote.span[0]], text: text.slice(start, quote.span[0]), after: whole ? before! : null }
  })
}

/** Where the sentence that holds `position` begins, not before `floor`. */
export function sentenceStart(text: string, floor: number, position: number): number {
  let start = lineStart(text, floor, position)
  if (start > floor && BULLET.test(text.slice(start, position))) {
    const line = lineStart(text, floor, start - 1)
    const above = text.slice(line, start - 1).trimEnd()
    if (above.endsWith(':') || lastNear(above, OPENER, 60, '.;')) start = line
  }
  const part = text.slice(start, position)
  let cut = 0
  for (const stop of part.matchAll(STOP)) cut = stop.index + stop[0].length
  return start + cut
}

/** Where the line that holds `position` begins, not before `floor`: the text before that is not searched. */
function lineStart(text: string, floor: number, position: number): number {
  return floor + text.slice(floor, position).lastIndexOf('\n') + 1
}
