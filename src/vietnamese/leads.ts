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
// a sentence ends with one of these, a blank and a capital behind it; the dot of "TP." and of "1." ends none
const STOPS = '.!?…'
const CAPITAL = /\p{Lu}/u
const SHORTENED = /[\p{Lu}\d]\p{L}?$/u
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
  return start + lastStop(text.slice(start, position))
}

/** Where the last sentence that begins within a part of a text begins; 0 where none does. */
function lastStop(part: string): number {
  for (let at = part.lastIndexOf(' ', part.length - 2); at > 0; at = part.lastIndexOf(' ', at - 1)) {
    if (!STOPS.includes(part[at - 1]!) || !CAPITAL.test(part[at + 1]!)) continue
    if (!SHORTENED.test(part.slice(Math.max(0, at - 3), at - 1))) return at + 1
  }
  return 0
}

/** Where the line that holds `position` begins, not before `floor`: the text before that is not searched. */
function lineStart(text: string, floor: number, position: number): number {
  return floor + text.slice(floor, position).lastIndexOf('\n') + 1
}
