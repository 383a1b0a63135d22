import type { Block, Span } from '../document.js'
import { anchored } from '../text/anchored.js'
import { pattern } from '../text/pattern.js'
import { withoutEnd } from '../text/trim.js'
import type { Node } from './places.js'

const LONGEST = 160
const LONGEST_LEAD = 110
// Words that make a line before a colon a sentence and not a name: "Bộ Y tế chủ trì, phối hợp với các bộ:"
const SENTENCE = pattern(
  '⟨(?:chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|chỉ đạo|báo cáo|như sau|sau đây|có ít nhất|trong các|yêu cầu|đề nghị|giao|bao gồm|gồm|cụ thể|căn cứ)⟩',
  '',
)
// A stop inside the line: more than one sentence
const STOP_INSIDE = /[\p{L}\d%)”"][.;!?] \p{Lu}/u
const NAMED: ReadonlySet<string> = new Set([
  'part',
  'chapter',
  'section',
  'subsection',
  'article',
  'roman',
  'upper-letter',
])
// "- Chủ trì …" below a marker that stands alone is no heading
const BULLET = anchored(/^[-–—+*•]/u)

/**
 * The heading of a division that ends at `end`: the short line that its marker opens, or stands alone above, without the
 * mark that closes it. A line that is all there is of the division is its text.
 */
export function headingOf(view: string, blocks: readonly Block[], node: Node, end: number): Span | undefined {
  const { candidate, children, reading } = node
  const alone = candidate.start >= candidate.block.span[1]
  const line = alone ? blocks[blockAt(blocks, candidate.start)] : candidate.block
  if (!line || line.kind === 'row' || candidate.start >= end || (alone && !NAMED.has(reading.style))) return undefined
  const first = children[0]?.candidate.at ?? end
  const to = Math.min(line.span[1], first, end)
  if (to >= end || candidate.start >= to) return undefined
  const text = view.slice(candidate.start, to).trimEnd()
  if (alone && BULLET.test(text)) return undefined
  const bare = withoutEnd(text, '.:;')
  if (bare === '' || text.length > LONGEST || STOP_INSIDE.test(text) || /[;,]$/.test(text)) return undefined
  if (text.endsWith(':') && (text.length > LONGEST_LEAD || SENTENCE.test(bare))) return undefined
  if (text.endsWith('.') && (text.length > LONGEST_LEAD || SENTENCE.test(bare)) && !/^\P{Ll}+$/u.test(bare))
    return undefined
  return [candidate.start, candidate.start + bare.length]
}

/** Index of the block that holds a position, or that follows it. */
export function blockAt(blocks: readonly Block[], position: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle]!.span[1] <= position) low = middle + 1
    else high = middle
  }
  return low
}
