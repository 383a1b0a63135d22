import type { Span } from '../document.js'
import { ACTIONS } from '../lexicon/indicators.js'
import { lowerOf } from '../text/letters.js'
import { anyOf, pattern } from '../text/pattern.js'
import { actionAt, doneAt } from './targets-action.js'
import { isGiven, thingCounted } from './targets-counted.js'
import type { Figure } from './targets-figures.js'
import { stripLinks } from './targets-links.js'
import { isHead, type Left, leftOf, nameOf } from './targets-name.js'
import type { Sentence } from './targets-text.js'

/** How a figure is tied to what it measures; offsets are the sentence's. */
export interface Tie {
  readonly indicator: Span
  /** Where the quotation begins. */
  readonly start: number
  /** The words that tie the figure, the nearest first: ["còn", "giảm"]. */
  readonly links: readonly string[]
  /** What is done to the thing counted: "kết nạp mới". */
  readonly action: string | null
  /** Where the name of the indicator stands: before the figure, behind it, or at an earlier figure. */
  readonly form: 'before' | 'after' | 'carried'
  /** The name begins with a word known to open the names of indicators. */
  readonly headed: boolean
  readonly unit: string
}

/** The words around a figure, taken apart. */
interface Around extends Left {
  readonly sentence: Sentence
  readonly text: string
  readonly figure: Figure
  readonly carried: Tie | null
  readonly content: Span
  readonly links: readonly string[]
  /** Where the links begin, or the figure. */
  readonly begun: number
  /** Where the action begins. */
  readonly action: number | null
  /** A noun stands behind the figure. */
  readonly behind: boolean
  /** The unit is a thing counted. */
  readonly counted: boolean
}

const WORD = /\p{L}/u
const COUNTS: ReadonlySet<Figure['quantity']['kind']> = new Set(['count', 'noun', 'item'])
// "giảm 62 hộ" behind "2.692 hộ": a change of the same thing
const CHANGE = /^(?:tăng|giảm|thêm|có thêm|cao hơn|thấp hơn|nhiều hơn|ít hơn|vượt)/u
const GRADE = pattern('^(?:khá|giỏi|đạt yêu cầu|xuất sắc|tốt|hoàn thành tốt)⟩', 'i')
const SHARE = /^(?:đạt|chiếm|bằng|là|còn|ở mức|đáp ứng|ước đạt)/u
// an action right before the name, and those that say no more than that something is reached or changes
const DONE_TO = pattern(`^(?:${anyOf(ACTIONS)}) $`, '')
const EMPTY_ACTION = pattern(
  '^(?:giảm|cắt giảm|rút ngắn|hoàn thành|thực hiện|triển khai|tổ chức|nâng|đưa|phấn đấu)⟩',
  'i',
)
const PART = /^(?:bằng|tương đương)/u
const PASSIVE = / (?:được|bị) $/u
const PLAN_FIRST = pattern('^(?:kế hoạch|chỉ tiêu|dự toán|mức|mục tiêu)⟩', 'i')

/** What the figure measures: the noun before it, the noun behind it, or the indicator of the figure before. */
export function tie(sentence: Sentence, figure: Figure, carried: Tie | null): Tie | null {
  const around = aroundOf(sentence, figure, carried)
  const { text, bare, begun, action, counted, behind, head } = around
  if (isChange(around)) return carriedOn(around, carried!, begun)
  if (head && !isObject(around, head)) return named(around, [nameStart(around, head), around.content[1]], true)
  if (figure.gloss)
    return (
      carried && { ...carried, links: [], start: figure.quantity.span[0], form: 'carried', unit: figure.quantity.unit }
    )
  if (counted && around.links[0] === ':' && !isEmpty(bare) && figure.quantity.comparator !== 'of')
    return named(around, bare, false)
  if (counted) {
    const { indicator, start, form } = thingCounted(text, figure, bare, action, begun)
    return tied(around, indicator, start, form, false, listed(around))
  }
  if (action !== null && isGiven(text, bare) && !(behind && !text.endsWith(' cho', bare[1])))
    return named(around, [action, bare[1]], false)
  if (carried && isPart(around)) return carriedOn(around, carried, begun)
  if (behind && !isShare(around)) return nounBehind(around)
  const planned = carried !== null && PLAN_FIRST.test(text.slice(...bare))
  if (!isEmpty(bare) && !planned) return named(around, bare, false)
  if (carried) return carriedOn(around, carried, planned ? bare[0] : begun)
  const { plan } = figure
  return plan && tied(around, plan, begun, 'after', false)
}

function aroundOf(sentence: Sentence, figure: Figure, carried: Tie | null): Around {
  const { text } = sentence
  const { quantity, right, left, wide, hard, soft } = figure
  const behind = !isEmpty(right)
  let stripped = stripLinks(sentence, hard, left[1], !behind)
  if (figure.gloss && !carried) stripped = stripLinks(sentence, left[0], left[1], !behind)
  for (const from of carried || behind ? [] : [wide, left[0]])
    if (isEmpty(stripped.content)) stripped = stripLinks(sentence, from, left[1], !behind)
  const { content, links, linksStart } = stripped
  const said = leftOf(sentence, content, soft)
  const near: Span = [Math.min(Math.max(soft, content[0]), content[1]), content[1]]
  const verb = actionAt(sentence, near, said.bare, said.head) ?? doneAt(text, said.bare, quantity)
  const action = said.opened && verb === said.head![0] ? null : verb
  const counted = COUNTS.has(quantity.kind) || (behind && quantity.unit === 'điểm')
  const begun = links.some(isWord) ? linksStart : quantity.span[0]
  const { bare, head, opened } = said
  return { bare, head, opened, sentence, text, figure, carried, content, links, begun, action, behind, counted }
}

function tied(
  { text, figure, links, action: at, content }: Around,
  indicator: Span,
  start: number,
  form: Tie['form'],
  headed: boolean,
  action: string | null = at === null ? null : text.slice(at, content[1]),
): Tie {
  return { indicator, start, links, action, form, headed, unit: figure.quantity.unit }
}

/** The name stands before the figure. */
function named(around: Around, name: Span, headed: boolean): Tie {
  const indicator = nameOf(around.sentence, name)
  return tied(around, indicator, indicator[0], 'before', headed)
}

function carriedOn(around: Around, { indicator }: Tie, start: number): Tie {
  return tied(around, indicator, start, 'carried', true)
}

function nounBehind(around: Around): Tie {
  const { sentence, action, begun, figure } = around
  return tied(around, figure.right, action ?? begun, 'after', isHead(sentence, figure.right), listed(around))
}

/** "2.692 hộ (giảm 96 hộ …)": by how much the thing counted before has changed. */
function isChange({ counted, carried, figure, behind, links, bare }: Around): boolean {
  if (!counted || behind || carried?.unit !== figure.quantity.unit || !isEmpty(bare)) return false
  return links.length > 0 && CHANGE.test(links[0]!)
}

/** "giải ngân 90% kế hoạch vốn", "… tạo 300 việc làm": the word is an action on what the figure is of. */
function isObject({ text, opened, action, behind, counted, links }: Around, head: Span): boolean {
  if (action === null || action < head[0] || !(behind || counted)) return false
  if (opened && PASSIVE.test(text.slice(head[0], action))) return false
  return counted || links.length === 0 || !SHARE.test(links[0]!)
}

/** "giải quyết việc làm cho 500 người": an action right before belongs to the name. */
function nameStart({ text, bare, content, links }: Around, head: Span): number {
  if (links.length === 0 && !isGiven(text, content)) return head[0]
  if (bare[0] >= head[0] || !DONE_TO.test(lowerOf(text.slice(bare[0], head[0])))) return head[0]
  return EMPTY_ACTION.test(text.slice(...bare)) ? head[0] : bare[0]
}

/** In a list ("10 triệu lượt khách và 7 triệu tấn hàng") the first action goes for all. */
function listed({ bare, links, carried }: Around): string | undefined {
  return isEmpty(bare) && links.length === 0 && carried?.action ? carried.action : undefined
}

/** "…, bằng 32,9% GDP": how large the indicator before is beside another. */
function isPart({ behind, bare, links, figure }: Around): boolean {
  return behind && isEmpty(bare) && figure.quantity.kind === 'percent' && PART.test(links[0] ?? '')
}

/** Whether the words before the figure name the indicator although a noun follows ("đảng viên chiếm 3% tổng số quân"). */
function isShare({ text, figure, links, bare, action }: Around): boolean {
  if (isEmpty(bare)) return false
  if (GRADE.test(text.slice(...figure.right))) return true
  if (links.length === 0 || !SHARE.test(links[0]!)) return false
  return action === null || / \p{L}+ \p{L}/u.test(text.slice(...bare))
}

function isWord(link: string): boolean {
  return WORD.test(link)
}

function isEmpty([start, end]: Span): boolean {
  return end <= start
}
