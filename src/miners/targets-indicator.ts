import type { Span } from '../document.js'
import { ACTIONS, CLASSIFIERS, INDICATOR_HEADS, LEAD_INS } from '../lexicon/indicators.js'
import { anyOf, pattern } from '../text/pattern.js'
import type { Figure, Sentence } from './targets-figures.js'
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
  `⟨(?:${anyOf(ACTIONS)})(?: (?:mới|thêm|thành công|dứt điểm|xong|được|đột xuất|miễn phí|bổ sung|lại|tập trung)){0,2}(?: (?:cho|tại|ở))?$`,
  'i',
)
const ACTION_FIRST = pattern(`^(?:${anyOf(ACTIONS)})⟩`, 'i')
// the last of these begins the name of the indicator anew
const ANEW = pattern(
  '⟨(?:phấn đấu|quyết tâm|bảo đảm|đảm bảo|mục tiêu|nhằm|để|trong đó|riêng|với|nhưng|trong khi|đã|sẽ|phải|giao|là|lũy kế|luỹ kế|thúc đẩy)⟩',
  'gi',
)
const LEAD_IN = pattern(
  `^[ ,:–-]*(?:${anyOf(LEAD_INS)}|(?:đến |trong |từ )?(?:hết |cuối |đầu )?(?:năm|năm học|giai đoạn) \\d{4}(?: ?[-–] ?\\d{4})?)⟩`,
  'i',
)
const GRADE = pattern('^(?:khá|giỏi|đạt yêu cầu|xuất sắc|tốt|hoàn thành tốt)⟩', 'i')
const SHARE = /^(?:đạt|chiếm|bằng|là|còn|ở mức|đáp ứng|ước đạt)/u
const CLASSIFIER = pattern(`^(?:\\p{L}+ ){0,2}${anyOf(CLASSIFIERS)}(?:/.*)?$`, 'i')
const PLAN_FIRST = pattern('^(?:kế hoạch|chỉ tiêu|dự toán|mức|mục tiêu)⟩', 'i')
const FOR = / (?:cho|tại|ở)$/u
// what ends a name before its figure: "dự toán thu NSNN | theo Nghị quyết …", "số thu | của đơn vị"
const NAME_END = pattern(
  ' (?:theo (?:nghị quyết|quyết định|kế hoạch|chỉ tiêu|dự toán|báo cáo)⟩.*|(?:vượt|so với) (?:mục tiêu|kế hoạch|dự toán|chỉ tiêu|mức)⟩.*|của đơn vị.*|cũng|thì)$',
  'i',
)

/** What the figure measures: the noun before it, the noun behind it, or the indicator of the figure before. */
export function tie(sentence: Sentence, figure: Figure, carried: Tie | null): Tie | null {
  const { text } = sentence
  const { quantity, right, left, plan, gloss } = figure
  const wide = carried || !isEmpty(right) ? figure.hard : left[0]
  let stripped = stripLinks(sentence, figure.hard, left[1])
  if (isEmpty(stripped.content)) stripped = stripLinks(sentence, wide, left[1])
  const { content, links, linksStart } = stripped
  const near: Span = [Math.min(Math.max(figure.soft, content[0]), content[1]), content[1]]
  const bare = withoutLeadIns(text, near)
  const action = actionAt(text, near, bare)
  const head = headAt(text, content)
  const counted = quantity.kind === 'count' || quantity.kind === 'noun' || quantity.kind === 'item'
  const behind = !isEmpty(right)
  const begun = links.length > 0 ? linksStart : quantity.span[0]
  const base = { links, action: action === null ? null : text.slice(action, content[1]) }

  if (head !== null && !(action !== null && action >= head && (behind || counted || links.length === 0)))
    return { ...base, indicator: nameOf(text, [head, content[1]]), start: head, form: 'before', headed: true }
  if (gloss) return carried && { ...carried, links: [], start: quantity.span[0], form: 'carried' }
  if (counted) return { ...base, ...thingCounted(text, figure, bare, action, begun), ...listed(bare, links, carried) }
  const planned = carried && PLAN_FIRST.test(text.slice(...bare))
  if (behind && (isEmpty(bare) || action !== null || !isShare(text, figure, links)))
    return {
      ...base,
      ...listed(bare, links, carried),
      indicator: right,
      start: action ?? begun,
      form: 'after',
      headed: HEAD_FIRST.test(text.slice(...right)),
    }
  if (!isEmpty(bare) && !planned) {
    const name = nameOf(text, action !== null ? [action, content[1]] : bare)
    return { ...base, indicator: name, start: name[0], form: 'before', headed: false }
  }
  if (carried)
    return { ...base, indicator: carried.indicator, start: planned ? bare[0] : begun, form: 'carried', headed: true }
  return plan && { ...base, indicator: plan, start: begun, form: 'after', headed: false }
}

/** In a list ("10 triệu lượt khách và 7 triệu tấn hàng") the first action goes for all. */
function listed(bare: Span, links: readonly string[], carried: Tie | null): { action?: string } {
  return isEmpty(bare) && links.length === 0 && carried?.action ? { action: carried.action } : {}
}

/** Whether the words before the figure name the indicator although a noun follows ("đảng viên chiếm 3% tổng số quân"). */
function isShare(text: string, { right }: Figure, links: readonly string[]): boolean {
  return GRADE.test(text.slice(...right)) || (links.length > 0 && SHARE.test(links[0]!))
}

function thingCounted(
  text: string,
  { quantity, right }: Figure,
  bare: Span,
  action: number | null,
  begun: number,
): Pick<Tie, 'indicator' | 'start' | 'form' | 'headed'> {
  const noun: Span = [quantity.unitSpan[0], Math.max(quantity.figure[1], right[1])]
  const classified = CLASSIFIER.test(quantity.unit)
  const behind = !isEmpty(right)
  const start = action ?? begun
  const given = action !== null && FOR.test(text.slice(...bare))
  if (action !== null && !(classified && behind) && (given || classified)) {
    const verb = text.slice(action, bare[1]).replace(FOR, '')
    return { indicator: [action, action + verb.length], start, form: 'before', headed: false }
  }
  return { indicator: classified && behind ? right : noun, start, form: 'after', headed: false }
}

/** Where the action begins that the figure is the object or the extent of: "kết nạp mới", "giúp nhân dân". */
function actionAt(text: string, near: Span, bare: Span): number | null {
  const direct = ACTION.exec(text.slice(...near))
  if (ACTION_FIRST.test(text.slice(...bare))) return bare[0]
  return direct ? near[0] + direct.index : null
}

/** Where the first indicator name of the clause begins; a cue after it begins anew. */
function headAt(text: string, [start, end]: Span): number | null {
  const part = text.slice(start, end)
  const heads = [...part.matchAll(HEAD)].map((found) => found.index)
  if (heads.length === 0) return null
  const cue = [...part.matchAll(ANEW)].findLast((found) => heads.some((head) => head > found.index))
  return start + heads.find((head) => head > (cue?.index ?? -1))!
}

function nameOf(text: string, [start, end]: Span): Span {
  const found = NAME_END.exec(text.slice(start, end))
  return [start, found && found.index > 0 ? start + found.index : end]
}

/** Leaves off what leads in: "phấn đấu", "toàn tỉnh", "năm 2024", and all before the last cue that begins anew. */
function withoutLeadIns(text: string, [start, end]: Span): Span {
  const cue = [...text.slice(start, end).matchAll(ANEW)].at(-1)
  let from = cue ? start + cue.index : start
  for (let turn = 0; turn < 8; turn++) {
    const found = LEAD_IN.exec(text.slice(from, end))
    if (!found || (ACTION_FIRST.test(text.slice(from, end)) && turn > 0)) break
    from += found[0].length
  }
  while (from < end && /[\s,:–-]/.test(text[from]!)) from++
  return [from, end]
}

function isEmpty([start, end]: Span): boolean {
  return end <= start
}
