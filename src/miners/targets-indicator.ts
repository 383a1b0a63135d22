import type { Span } from '../document.js'
import { ACTIONS, CLASSIFIERS, INDICATOR_HEADS, LEAD_INS } from '../lexicon/indicators.js'
import { anyOf, pattern } from '../text/pattern.js'
import type { Figure } from './targets-figures.js'
import { stripLinks } from './targets-links.js'

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
}

const HEAD = pattern(`⟨${anyOf(INDICATOR_HEADS)}⟩`, 'gi')
const HEAD_FIRST = pattern(`^${anyOf(INDICATOR_HEADS)}⟩`, 'i')
// "đã kết nạp mới ", "làm thủ tục cho "
const ACTION = pattern(
  `⟨(?:${anyOf(ACTIONS)})(?: (?:mới|thêm|thành công|dứt điểm|xong|được|đột xuất|miễn phí|bổ sung|lại|tập trung)){0,2}(?: (?:cho|tại|ở))? ?$`,
  'i',
)
const ACTION_BEFORE = pattern(`⟨${anyOf(ACTIONS)}⟩`, 'gi')
// the last of these begins the name of the indicator anew
const ANEW = pattern(
  '⟨(?:phấn đấu|quyết tâm|bảo đảm|đảm bảo|mục tiêu|nhằm|để|trong đó|riêng|với|nhưng|trong khi|đã|sẽ|phải|giao|là|lũy kế|luỹ kế|thúc đẩy)⟩',
  'gi',
)
const LEAD_IN = pattern(`^[ ,:–-]*(?:${anyOf(LEAD_INS)})⟩`, 'i')
const GRADE = pattern('^(?:khá|giỏi|đạt yêu cầu|xuất sắc|tốt|hoàn thành tốt)⟩', 'i')
const SHARE = /^(?:đạt|chiếm|bằng|là|còn|ở mức|đáp ứng)/u
const CLASSIFIER = pattern(`^(?:[\\p{L}]+ ){0,2}${anyOf(CLASSIFIERS)}$`, 'i')
const PLAN_FIRST = pattern('^(?:kế hoạch|chỉ tiêu|dự toán|mức|mục tiêu)⟩', 'i')
const FOR = / (?:cho|tại|ở) ?$/u

/** What the figure measures: the noun before it, the noun behind it, or the indicator of the figure before. */
export function tie(sentence: string, figure: Figure, carried: Span | null): Tie | null {
  const { quantity, right, left } = figure
  let from = left.length - 1
  let stripped = stripLinks(sentence, left[from]![0], quantity.span[0])
  while (isEmpty(stripped.content) && isEmpty(right) && !carried && from > 0)
    stripped = stripLinks(sentence, left[--from]![0], quantity.span[0])
  const { content, links } = stripped
  const begun = links.length > 0 ? stripped.linksStart : quantity.span[0]
  const action = actionAt(sentence, content)
  const head = headAt(sentence, content)
  const counted = quantity.kind === 'count' || quantity.kind === 'noun' || quantity.kind === 'item'
  const behind = !isEmpty(right)
  const base = { links, action: action === null ? null : sentence.slice(action, content[1]) }

  if (head !== null && !(action !== null && action >= head && (behind || counted)))
    return { ...base, indicator: [head, content[1]], start: head, form: 'before', headed: true }
  if (counted) return { ...base, ...thingCounted(sentence, figure, content, action, begun) }
  const bare = withoutLeadIns(sentence, content)
  const planned = carried && PLAN_FIRST.test(sentence.slice(...bare))
  if (behind && (isEmpty(bare) || action !== null || !named(sentence, figure, links)))
    return {
      ...base,
      indicator: right,
      start: action ?? begun,
      form: 'after',
      headed: HEAD_FIRST.test(sentence.slice(...right)),
    }
  if (!isEmpty(bare) && !planned)
    return {
      ...base,
      indicator: action !== null ? [action, content[1]] : bare,
      start: action ?? bare[0],
      form: 'before',
      headed: false,
    }
  if (carried) return { ...base, indicator: carried, start: planned ? bare[0] : begun, form: 'carried', headed: true }
  return figure.plan && { ...base, indicator: figure.plan, start: begun, form: 'after', headed: false }
}

/** Whether the words before the figure name the indicator although a noun follows ("đảng viên chiếm 3% tổng số quân"). */
function named(sentence: string, { right }: Figure, links: readonly string[]): boolean {
  return GRADE.test(sentence.slice(...right)) || (links.length > 0 && SHARE.test(links[0]!))
}

function thingCounted(
  sentence: string,
  { quantity, right }: Figure,
  content: Span,
  action: number | null,
  begun: number,
): Pick<Tie, 'indicator' | 'start' | 'form' | 'headed'> {
  const noun: Span = [quantity.unitSpan[0], Math.max(quantity.figure[1], right[1])]
  const classified = CLASSIFIER.test(quantity.unit)
  const start = action ?? begun
  const behind = !isEmpty(right)
  if (action !== null && (FOR.test(sentence.slice(...content)) ? !classified || !behind : classified && !behind)) {
    const verb = sentence.slice(action, content[1]).replace(FOR, '').trimEnd()
    return { indicator: [action, action + verb.length], start, form: 'before', headed: false }
  }
  return { indicator: classified && behind ? right : noun, start, form: 'after', headed: false }
}

/** Where the last action before the figure begins, if nothing but its own object stands between. */
function actionAt(sentence: string, content: Span): number | null {
  const text = sentence.slice(...content)
  const direct = ACTION.exec(text)
  if (direct) return content[0] + direct.index
  if (!FOR.test(text)) return null
  const last = [...text.matchAll(ACTION_BEFORE)].at(-1)
  return last ? content[0] + last.index : null
}

/** Where the first indicator name of the clause begins; a cue after it begins anew. */
function headAt(sentence: string, [start, end]: Span): number | null {
  const text = sentence.slice(start, end)
  const heads = [...text.matchAll(HEAD)].map((found) => found.index)
  if (heads.length === 0) return null
  const cue = [...text.matchAll(ANEW)].findLast((found) => heads.some((head) => head > found.index))
  return start + heads.find((head) => head > (cue?.index ?? -1))!
}

function withoutLeadIns(sentence: string, [start, end]: Span): Span {
  let from = start
  for (let turn = 0; turn < 8; turn++) {
    const found = LEAD_IN.exec(sentence.slice(from, end))
    if (!found) break
    from += found[0].length
  }
  while (from < end && /[\s,:–-]/.test(sentence[from]!)) from++
  return [from, end]
}

function isEmpty([start, end]: Span): boolean {
  return end <= start
}
