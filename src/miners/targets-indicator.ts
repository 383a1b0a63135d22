import type { Span } from '../document.js'
import { ACTIONS, CLASSIFIERS, INDICATOR_HEADS, INDICATOR_NOUNS, LEAD_INS, PEOPLE } from '../lexicon/indicators.js'
import { COUNTED } from '../lexicon/units.js'
import { anyOf, pattern } from '../text/pattern.js'
import { agenciesIn } from '../vietnamese/agencies.js'
import type { Quantity } from '../vietnamese/quantities.js'
import { type Figure, MANY, type Sentence } from './targets-figures.js'
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
  readonly unit: string
}

// "tỷ lệ", "số vụ", "số doanh nghiệp" ; not "một số", "chuyển đổi số xã"
const NUMBER_OF = `(?<!(?:một|đa|dân|hệ|mã|thiểu|đổi|chỉ|kinh tế|kỹ thuật|công nghệ|nghị quyết|quyết định|chỉ thị) )số ${anyOf(COUNTED)}`
const HEAD = pattern(`⟨(?:${anyOf(INDICATOR_HEADS)}|${NUMBER_OF})⟩`, 'gi')
const NOUN = pattern(`⟨${anyOf(INDICATOR_NOUNS)}⟩`, 'gi')
const HEAD_FIRST = pattern(`^(?:${anyOf([...INDICATOR_HEADS, ...INDICATOR_NOUNS])}|${NUMBER_OF})⟩`, 'i')
// "đã kết nạp mới ", "làm thủ tục cho "
const ACTION = pattern(
  `⟨(?:${anyOf(ACTIONS)})(?: (?:mới|thêm|thành công|dứt điểm|xong|được|đột xuất|miễn phí|bổ sung|lại|tập trung|bình quân)){0,2}(?: (?:cho|tại|ở))?$`,
  'i',
)
const ACTION_FIRST = pattern(`^(?:${anyOf(ACTIONS)})⟩`, 'i')
// the last of these begins the name of the indicator anew
const ANEW = pattern(
  '⟨(?:phấn đấu|quyết tâm|bảo đảm|đảm bảo|(?<!chương trình )mục tiêu|nhằm|để|trong đó|trong khi đó|cùng với đó|riêng|với|nhưng|trong khi|đã|sẽ|phải|giao(?! quân)|là|thì|lũy kế|luỹ kế|thúc đẩy|cho biết|cho hay|cho thấy|cho rằng|khẳng định|ghi nhận|rằng)⟩',
  'gi',
)
const LEAD_IN = pattern(
  `^(?!giao quân|việc làm)(?:${anyOf(LEAD_INS)}|(?:đến |trong |từ )?(?:hết |cuối |đầu )?(?:năm|năm học|giai đoạn) \\d{4}(?: ?[-–] ?\\d{4})?|giai đoạn (?:\\d|[IVX]{1,4})(?: \\([^)]{4,14}\\))?)(?![\\p{L}\\p{N}])`,
  'i',
)
// "Theo báo cáo, ", "Qua rà soát, ", "Với tinh thần đó, "
const ADVERBIAL = pattern(
  '^(?:theo|qua|trong|với|tại|nhờ|sau|trước|trên|bên cạnh|cùng với|ngoài|từ|đến|tính đến|do|khi|nếu|so với|tại)⟩[^,;:]{0,120},',
  'i',
)
// "- ", "(2) ", "a) "
const MARKS = /^[\s,:;+•*–-]*(?:\((?:\d{1,2}|[ivx]{1,4}|\p{Ll})\)\s|(?:\d{1,2}|\p{Ll})[.)]\s)?\s*/u
// "số thất nghiệp" ; not "số 12"
const NUMBER = /^(?:số|lượng|mức) \p{Ll}/iu
const WORD = /\p{L}/u
// "giảm 962 hộ" behind "2.692 hộ": a change of the same thing
const CHANGE = /^(?:tăng|giảm|thêm|có thêm|cao hơn|thấp hơn|nhiều hơn|ít hơn|vượt)/u
// "triệu lượt " before "khách du lịch", "căn " before "nhà"; not before a lone "khách"
const COUNTING =
  /^(?:(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ) )*(?:lượt (?=\p{L}+ \p{L})|(?:bộ|căn|ngôi|bản|cuốn|quyển|chiếc|cái|con|suất) (?=\p{L}))?/iu
const RATE = /\/(?:năm|tháng|quý|tuần|ngày|vụ|học kỳ|năm học)$/iu
const DOING =
  /^(?!(?:có|là|bị|được|đạt|xảy|trở|mất|lên|làm|gây)(?!\p{L}))\p{Ll}+(?: \p{Ll}+){0,3}(?<! (?:của|về|theo|trong|từ|hơn))$/u
const GRADE = pattern('^(?:khá|giỏi|đạt yêu cầu|xuất sắc|tốt|hoàn thành tốt)⟩', 'i')
const SHARE = /^(?:đạt|chiếm|bằng|là|còn|ở mức|đáp ứng|ước đạt)/u
const CLASSIFIER = pattern(`^(?:\\p{L}+ ){0,2}${anyOf(CLASSIFIERS)}(?:/.*)?$`, 'i')
const PERSON = pattern(`^(?:\\p{L}+ ){0,2}${anyOf(PEOPLE)}$`, 'i')
// actions that only say that what follows is reached
const DONE_TO = pattern(`^(?:${anyOf(ACTIONS)}) $`, 'i')
const EMPTY_ACTION = pattern(
  '^(?:giảm|cắt giảm|rút ngắn|hoàn thành|thực hiện|triển khai|tổ chức|nâng|đưa|phấn đấu)⟩',
  'i',
)
// "500 ngày công giúp Nhân dân": what the days were for
const PURPOSE = pattern('^(?:giúp|làm|tham gia|phục vụ|hỗ trợ)⟩', 'i')
const PLAN_FIRST = pattern('^(?:kế hoạch|chỉ tiêu|dự toán|mức|mục tiêu)⟩', 'i')
// "tại 100% cơ sở"
const PLACE = / (?:tại|ở)$/u
const FOR = / (?:cho|tại|ở)$/u
// what ends a name before its figure: "dự toán thu NSNN | theo Nghị quyết …", "số thu | của đơn vị"
const NAME_END = pattern(
  ' (?:theo (?:nghị quyết|quyết định|kế hoạch|chỉ tiêu|dự toán|báo cáo)⟩.*|(?:đã )?(?:vượt|so với) (?:mục tiêu|kế hoạch|dự toán|chỉ tiêu|mức)⟩.*|của đơn vị.*|cũng|thì|cho|tại|(?:vào |tính đến |đến )?(?:cuối|đầu|hết|giữa)|toàn (?:tỉnh|huyện|thành phố|thị xã|xã|phường|quận|quốc))$',
  'i',
)

/** What the figure measures: the noun before it, the noun behind it, or the indicator of the figure before. */
export function tie(sentence: Sentence, figure: Figure, carried: Tie | null): Tie | null {
  const { text } = sentence
  const { quantity, right, left, plan, gloss } = figure
  const wide = carried || !isEmpty(right) ? figure.hard : left[0]
  const alone = isEmpty(right)
  let stripped = stripLinks(sentence, figure.hard, left[1], alone)
  if (isEmpty(stripped.content)) stripped = stripLinks(sentence, wide, left[1], alone)
  const { content, links, linksStart } = stripped
  const near: Span = [Math.min(Math.max(figure.soft, content[0]), content[1]), content[1]]
  const bodies = agenciesIn(text.slice(...content)).map(
    ({ span }): Span => [span[0] + content[0], span[1] + content[0]],
  )
  const opener = headAt(text, content, bodies, HEAD)
  const noun = opener ?? headAt(text, content, bodies, NOUN)
  const bare = withoutLeadIns(sentence, near, bodies, noun)
  const head = opener ?? (noun && wholeName(text, noun, bare)) ?? (NUMBER.test(text.slice(...bare)) ? bare : null)
  const verb = actionAt(text, near, bare, head) ?? doneAt(text, bare, quantity)
  const action = opener && verb === opener[0] ? null : verb
  const behind = !isEmpty(right)
  const counted = /^(?:count|noun|item)$/.test(quantity.kind) || (behind && quantity.unit === 'điểm')
  const begun = links.some((link) => WORD.test(link)) ? linksStart : quantity.span[0]
  const base = { links, unit: quantity.unit, action: action === null ? null : text.slice(action, content[1]) }
  const before = (name: Span, headed: boolean): Tie => {
    const indicator = nameOf(text, name)
    return { ...base, indicator, start: indicator[0], form: 'before', headed }
  }

  if (counted && carried?.unit === quantity.unit && !behind && links[0] && CHANGE.test(links[0]) && isEmpty(bare))
    return { ...base, indicator: carried.indicator, start: begun, form: 'carried', headed: true }
  if (
    head &&
    !(action !== null && action >= head[0] && (behind || counted) && !(links[0] && SHARE.test(links[0]) && !counted))
  ) {
    const given = FOR.test(text.slice(...content))
    const object =
      (links.length > 0 || given) &&
      DONE_TO.test(text.slice(bare[0], head[0])) &&
      !EMPTY_ACTION.test(text.slice(...bare))
    return before([object ? bare[0] : head[0], content[1]], true)
  }
  if (gloss) return carried && { ...carried, links: [], start: quantity.span[0], form: 'carried' }
  if (counted && links[0] === ':' && !isEmpty(bare) && quantity.comparator !== 'of') return before(bare, false)
  if (counted) return { ...base, ...thingCounted(text, figure, bare, action, begun), ...listed(bare, links, carried) }
  if (action !== null && FOR.test(text.slice(...bare)) && !(behind && PLACE.test(text.slice(...bare))))
    return before([action, bare[1]], false)
  const planned = carried && PLAN_FIRST.test(text.slice(...bare))
  const named = !isEmpty(bare) && isShare(text, figure, links, bare)
  if (behind && !named && (isEmpty(bare) || action !== null || !SHARE.test(links[0] ?? '')))
    return {
      ...base,
      ...listed(bare, links, carried),
      indicator: right,
      start: action ?? begun,
      form: 'after',
      headed: HEAD_FIRST.test(text.slice(...right)),
    }
  if (!isEmpty(bare) && !planned) return before(bare, false)
  if (carried)
    return { ...base, indicator: carried.indicator, start: planned ? bare[0] : begun, form: 'carried', headed: true }
  return plan && { ...base, indicator: plan, start: begun, form: 'after', headed: false }
}

/** In a list ("10 triệu lượt khách và 7 triệu tấn hàng") the first action goes for all. */
function listed(bare: Span, links: readonly string[], carried: Tie | null): { action?: string } {
  return isEmpty(bare) && links.length === 0 && carried?.action ? { action: carried.action } : {}
}

/** Whether the words before the figure name the indicator although a noun follows ("đảng viên chiếm 3% tổng số quân"). */
function isShare(text: string, { right }: Figure, links: readonly string[], bare: Span): boolean {
  if (GRADE.test(text.slice(...right))) return true
  return links.length > 0 && SHARE.test(links[0]!) && / \p{L}+ \p{L}/u.test(text.slice(...bare))
}

function thingCounted(
  text: string,
  { quantity, right }: Figure,
  bare: Span,
  action: number | null,
  begun: number,
): Pick<Tie, 'indicator' | 'start' | 'form' | 'headed'> {
  const classified = CLASSIFIER.test(quantity.unit)
  const people = PERSON.test(quantity.unit)
  const behind = !isEmpty(right) && !(classified && PURPOSE.test(text.slice(...right)))
  const given = FOR.test(text.slice(...bare))
  const start = action ?? begun
  const noun = nounOf(text, quantity.unitSpan[0], Math.max(quantity.figure[1], right[1]))
  const of = quantity.comparator === 'of'
  const done = of ? false : classified ? !behind : people && (given || !behind)
  if (action !== null && done) {
    const verb = text.slice(action, bare[1]).replace(FOR, '')
    return { indicator: [action, action + verb.length], start, form: 'before', headed: false }
  }
  return { indicator: classified && behind ? right : noun, start, form: 'after', headed: false }
}

/** The thing counted without scale, counting word and rate: "triệu | lượt | khách du lịch | /năm". */
function nounOf(text: string, start: number, end: number): Span {
  const lead = COUNTING.exec(text.slice(start, end))![0].length
  const rate = RATE.exec(text.slice(start, end))
  return [start + lead, rate && rate.index > lead ? start + rate.index : end]
}

/** Where the action begins that the figure is the object or the extent of: "kết nạp mới", "giúp nhân dân". */
function actionAt(text: string, near: Span, bare: Span, head: Span | null): number | null {
  if (ACTION_FIRST.test(text.slice(...bare)) && isVerb(text, bare[0])) return bare[0]
  const direct = ACTION.exec(text.slice(...near))
  const at = direct ? near[0] + direct.index : null
  if (at !== null && !isVerb(text, at)) return null
  return at !== null && head && at > head[0] && at < head[1] ? null : at
}

/** A few words behind "đã" are what was done, whatever the verb: "đã gỡ 90 trang". */
function doneAt(text: string, [start, end]: Span, { value, comparator }: Quantity): number | null {
  if (value[0]! < MANY && comparator === '=') return null
  if (text.slice(Math.max(0, start - 3), start) !== 'đã ') return null
  return DOING.test(text.slice(start, end)) ? start : null
}

/** A capital within a sentence belongs to a name: "Phòng Giáo dục và Đào tạo". */
function isVerb(text: string, at: number): boolean {
  return !/\p{Lu}/u.test(text[at]!) || !/[\p{L},] $/u.test(text.slice(Math.max(0, at - 2), at))
}

/** The first indicator name of the clause that is no part of a body's name; a cue after it begins anew. */
function headAt(text: string, [start, end]: Span, bodies: readonly Span[], words: RegExp): Span | null {
  const part = text.slice(start, end)
  const heads = [...part.matchAll(words)]
    .map((found): Span => [start + found.index, start + found.index + found[0].length])
    .filter((head) => !bodies.some((body) => body[0] <= head[0] && head[1] <= body[1]))
  if (heads.length === 0) return null
  const last = heads.at(-1)!
  const cue = [...part.matchAll(ANEW)].findLast((found) => last[0] > start + found.index)
  return heads.find((head) => head[0] > (cue ? start + cue.index : -1)) ?? null
}

/** "vốn các chương trình giải ngân", "dự phòng công suất nguồn": the name begins before the noun, unless a clause ends there. */
function wholeName(text: string, noun: Span, bare: Span): Span {
  const between = text.slice(bare[0], noun[0])
  if (bare[0] >= noun[0] || /[,;:\d]/.test(between) || ACTION.test(between.trimEnd())) return noun
  return [bare[0], noun[1]]
}

function nameOf(text: string, [start, end]: Span): Span {
  for (let turn = 0; turn < 3; turn++) {
    const found = NAME_END.exec(text.slice(start, end))
    if (!found || found.index === 0) break
    end = start + found.index
  }
  return [start, end]
}

/** Leaves off what leads in: "phấn đấu", "toàn tỉnh", "Sở A", "năm 2024", and all before the last cue that begins anew. */
function withoutLeadIns(
  { text, dates }: Sentence,
  [start, end]: Span,
  bodies: readonly Span[],
  head: Span | null,
): Span {
  const cue = [...text.slice(start, end).matchAll(ANEW)].at(-1)
  const stop = head && head[0] >= start && head[0] < end ? head[0] : end
  let from = cue ? start + cue.index : start
  for (let turn = 0; turn < 10 && from < stop; turn++) {
    const part = text.slice(from, end)
    const marks = MARKS.exec(part)![0].length
    from += marks
    const named = bodies.find(([first]) => first === from) ?? dates.find(({ span }) => span[0] === from)?.span
    const adverbial = named ? null : ADVERBIAL.exec(text.slice(from, stop))
    if (adverbial) {
      from += adverbial[0].length
      continue
    }
    const found = named ? null : LEAD_IN.exec(part.slice(marks))
    if (!named && (!found || (turn > 0 && ACTION_FIRST.test(part.slice(marks))))) break
    from = Math.min(named ? named[1] : from + found![0].length, stop)
  }
  return [Math.min(from, end), end]
}

function isEmpty([start, end]: Span): boolean {
  return end <= start
}
