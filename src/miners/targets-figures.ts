import type { Span } from '../document.js'
import { ACTIONS, INDICATOR_HEADS } from '../lexicon/indicators.js'
import { anyOf, pattern } from '../text/pattern.js'
import { type Quantity, quantitiesIn } from '../vietnamese/quantities.js'

/** A figure and the words of its clause around it; all offsets are the sentence's. */
export interface Figure {
  readonly quantity: Quantity
  /** What precedes the figure in its clause, segment by segment: "thu ngân sách đạt ", ", bằng ". */
  readonly left: readonly Span[]
  /** The noun phrase behind the unit, empty when there is none: "diện tích lúa". */
  readonly right: Span
  /** What the figure is a share of, when that is a plan: "dự toán Trung ương giao". */
  readonly plan: Span | null
  /** The figure stands alone between brackets, as a gloss. */
  readonly gloss: boolean
}

// ", tăng", " và đạt", ", tỷ lệ": the words after a comma that begin a clause of their own
const NEW_CLAUSE = pattern(
  `^ ?(?:và |với |trong đó |còn |riêng )?(?:có |đã |phải |sẽ |cũng |chỉ |mới )?(?:${anyOf(
    'đạt tăng giảm bằng vượt chiếm còn là nâng đưa kéo duy giữ góp không nhằm để qua trong riêng từng đồng cao thấp đứng xếp cùng tương tổng số mỗi ước lũy luỹ trong'.split(
      ' ',
    ),
  )}|${anyOf([...INDICATOR_HEADS, ...ACTIONS])})⟩`,
  'i',
)
const COMMA = / ?, ?| và (?=\p{L})/gu
// what ends a noun phrase behind a figure
const RIGHT_END = pattern(
  '⟨(?:so với|trước (?:ngày|khi|năm|tháng|mùa|[0-9])|trong (?:năm|tháng|quý|vòng|thời|giai|đó)|vào (?:năm|tháng|quý|ngày|cuối|đầu|dịp)|đến (?:năm|hết|ngày|cuối|tháng|quý|nay)|nhằm|để|góp phần|còn lại|mỗi năm|hằng năm|hàng năm|bình quân|gồm|bao gồm|trở lên|trở xuống|do|nhờ|chậm nhất|dự kiến|theo quy định|cụ thể|tương đương|đồng thời|nhưng)⟩|[;:()“”"]|\\.(?= |$)|$| - ',
  'i',
)
const NO_NOUN = pattern(
  '^ ?(?:so với|trở|theo|vào|trong|của|do|trên|tại|ở|cho|để|và|với|là|từ|đến|thì|mà|như|trước|sau|khi|giao|được giao|như|nhưng|bởi|cùng kỳ|năm|tháng|quý|đã|đang|sẽ)⟩',
  'i',
)

const PLAN = pattern('^ ?(?:so với )?(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu|nhu cầu|khối lượng kế hoạch)⟩', 'i')

/** The figures of a sentence with what stands around each. */
export function figuresOf(sentence: string): Figure[] {
  const quantities = quantitiesIn(sentence)
  let done = 0
  return quantities.map((quantity, index) => {
    const [start, end] = quantity.span
    const { from, gloss } = clauseStart(sentence, done, start)
    const next = quantities[index + 1]?.span[0] ?? sentence.length
    done = end
    const behind = rightOf(sentence, quantity, next)
    const planned = PLAN.test(sentence.slice(...behind))
    return {
      quantity,
      left: segments(sentence, from, start),
      right: planned ? [behind[0], behind[0]] : behind,
      plan: planned ? behind : null,
      gloss,
    }
  })
}

/** Back from the figure to the nearest mark that begins its clause; brackets that close again are skipped. */
function clauseStart(sentence: string, floor: number, figure: number): { from: number; gloss: boolean } {
  let depth = 0
  for (let at = figure - 1; at >= floor; at--) {
    const letter = sentence[at]!
    if (letter === ')') depth++
    else if (letter === '(' && depth > 0) depth--
    else if (letter === '(') return { from: at + 1, gloss: sentence.slice(at + 1, figure).trim() === '' }
    else if (depth === 0 && (letter === ';' || (letter === ':' && sentence.slice(at + 1, figure).trim() !== '')))
      return { from: at + 1, gloss: false }
  }
  return { from: floor, gloss: false }
}

/** Cuts what precedes a figure at the commas (and "và") that begin a new clause. */
function segments(sentence: string, from: number, to: number): Span[] {
  const spans: Span[] = []
  let start = from
  const part = sentence.slice(from, to)
  for (const comma of part.matchAll(COMMA)) {
    const at = from + comma.index + comma[0].length
    if (!NEW_CLAUSE.test(sentence.slice(at, Math.min(to, at + 40)))) continue
    spans.push([start, from + comma.index])
    start = at
  }
  spans.push([start, to])
  return spans
}

function rightOf(sentence: string, { figure, span }: Quantity, next: number): Span {
  const inside = span[1] > figure[1] ? sentence.slice(figure[1], span[1]).replace(/ ?trở (?:lên|xuống)$/u, '') : ''
  if (inside.trim() !== '') return trimmed(sentence, figure[1], figure[1] + inside.length)
  const start = span[1]
  const part = sentence.slice(start, next)
  if (NO_NOUN.test(part) || !/^ ?\p{L}/u.test(part)) return [start, start]
  let end = start + part.search(RIGHT_END)
  for (const found of part.matchAll(COMMA)) {
    const comma = start + found.index
    const after = comma + found[0].length
    if (comma >= end) break
    if (next < sentence.length && part.indexOf(',', after - start) < 0) {
      end = comma
      break
    }
    if (NEW_CLAUSE.test(sentence.slice(after, after + 40))) {
      end = comma
      break
    }
  }
  return trimmed(sentence, start, end)
}

function trimmed(sentence: string, start: number, end: number): Span {
  while (start < end && sentence[start] === ' ') start++
  while (end > start && /[\s,]/.test(sentence[end - 1]!)) end--
  return [start, end]
}
