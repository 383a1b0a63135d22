import type { Span } from '../document.js'
import { isLetterCode } from '../text/letters.js'
import { pattern } from '../text/pattern.js'
import { endWithout } from '../text/trim.js'
import { type DateMention, datesIn, monthsOf, withYear } from './dates.js'
import { isDigit } from './numerals.js'
import { recurringIn, relativeIn } from './time-words.js'

/** A limit of time as written, and its value in EDTF; null where the words give no date ("định kỳ 6 tháng"). */
export interface Deadline {
  readonly span: Span
  /** Where no year is said, year "XXXX" (`dated` fills it in). */
  readonly value: string | null
  /** Days from the day of issue ("trong vòng 15 ngày kể từ ngày ký"). */
  readonly days?: number
  /** It comes again: "hằng quý". */
  readonly recurring?: true
}

// "trước", "chậm nhất là", "hoàn thành trong", "xong trước" right before a date
const BEFORE_DATE = pattern(
  '⟨(?:trước|chậm nhất|muộn nhất|trễ nhất|hạn cuối|thời hạn|thời gian|đến hết|hết|đến trước|xong|hoàn thành|kết thúc|báo cáo|sơ kết|tổng kết|vào|trong|từ|bắt đầu từ|kể từ|giữa|đầu|cuối|đến)(?:,? (?:là|vào|trong|trước|từ|đến|ngày|hết|cuối|đầu|giữa|khoảng|ngay|tuần|tuần ngày|thời gian|lúc|\\d{1,2}(?:h|giờ|g| giờ)(?:\\d{2}| \\d{2})?)){0,6}[,:]? ?$',
  'i',
)
// the words that may stand last before the date
const LAST_WORDS: ReadonlySet<string> = new Set(
  'trước nhất hạn cuối gian hết xong thành thúc cáo kết vào trong từ giữa đầu đến là ngày khoảng ngay tuần lúc h giờ g'.split(
    ' ',
  ),
)
const STRONG = pattern(
  '⟨(?:trước|chậm nhất|muộn nhất|trễ nhất|hạn cuối|thời hạn|hết|xong|hoàn thành|kết thúc|giữa|đầu|cuối)⟩',
  'i',
)
const WEAK_IN = pattern('⟨(?:trong|vào)⟩', 'i')
// "so với cuối năm 2022", "kế hoạch cuối năm"
const COMPARED = pattern('⟨(?:so với|hơn|như|bằng|cùng kỳ|tính|mức|tầm nhìn|hiệu lực(?: thi hành)?) $', 'i')
const EVERY = /^ ?(?:hằng|hàng|mỗi) (?:năm|quý|tháng|tuần|ngày)/u
// "… năm 2025" + " và " + "đầu năm 2026"
const AND = /^ và $/u

/** The limits of time set in `text`, in order. */
export function deadlinesIn(text: string): Deadline[] {
  const found: Deadline[] = recurringIn(text)
  for (const limit of relativeIn(text)) found.push(limit)
  for (const date of datesIn(text)) {
    const limit = limitOf(text, date)
    if (limit && !found.some(({ span }) => span[0] < limit.span[1] && limit.span[0] < span[1])) found.push(limit)
  }
  if (found.length < 2) return found
  return coordinated(
    text,
    found.sort((a, b) => a.span[0] - b.span[0]),
  )
}

/** A limit with a span of another text. */
export function placed({ value, days, recurring }: Deadline, span: Span): Deadline {
  return { span, value, days, recurring }
}

/** "trong cuối năm 2025 và đầu năm 2026" is one limit. */
function coordinated(text: string, limits: readonly Deadline[]): Deadline[] {
  const joined: Deadline[] = []
  for (const limit of limits) {
    const last = joined.at(-1)
    if (last && AND.test(text.slice(last.span[1], limit.span[0]))) {
      joined[joined.length - 1] = placed(limit, [last.span[0], limit.span[1]])
    } else joined.push(limit)
  }
  return joined
}

// A date's own words may begin with the cue: "trước 31/3"
const OWN_CUE = /^(?:trước|đến hết|đến|hết|từ) /iu

function limitOf(text: string, { span, value }: DateMention): Deadline | null {
  const from = Math.max(0, span[0] - 48)
  const own = OWN_CUE.exec(text.slice(...span))?.[0].length ?? 0
  const cue = mayLimit(text, span[0] + own) ? BEFORE_DATE.exec(text.slice(from, span[0] + own)) : null
  if (!cue) return null
  const start = from + cue.index
  if (COMPARED.test(text.slice(Math.max(0, start - 20), start))) return null
  const every = EVERY.exec(text.slice(span[1], span[1] + 16))
  if (every) return { span: [start, span[1] + every[0].length], value: null, recurring: true }
  const strong = STRONG.test(cue[0]) || value.includes('/') || (value.length === 10 && /đến/iu.test(cue[0]))
  const precise = value.length > 4 && WEAK_IN.test(cue[0])
  return strong || precise ? { span: [start, span[1]], value: monthsOf(value) } : null
}

/** Whether the word or figure before a date can end the words that make it a limit. */
function mayLimit(text: string, date: number): boolean {
  let end = date
  while (end > 0 && ' ,:'.includes(text[end - 1]!)) end--
  let start = end
  while (start > 0 && end - start < 7 && isLetterCode(text.charCodeAt(start - 1))) start--
  if (start === end) return isDigit(text.charCodeAt(end - 1))
  return LAST_WORDS.has(text.slice(start, end).toLowerCase())
}

/** The firmest of several limits: the last that names a day or month, else the last event, else what comes again, else a year. */
export function firmest<T extends Limit>(limits: readonly T[]): T | null {
  let best: T | null = null
  for (const limit of limits) if (!best || firmness(limit) >= firmness(best)) best = limit
  return best
}

type Limit = Pick<Deadline, 'value' | 'days' | 'recurring'>

function firmness({ value, days, recurring }: Limit): number {
  if (value !== null) return value.length > 4 ? 3 : 0
  if (days !== undefined) return 3
  return recurring ? 1 : 2
}

/** The value of a limit set on a day: its year filled in with the first one that lies not before it, days counted on. */
export function dated({ value, days }: Limit, issued: string | null): string | null {
  if (issued === null) return value
  if (days !== undefined) return issued.length === 10 ? later(issued, days) : null
  if (!value?.includes('XXXX')) return value
  const year = issued.slice(0, 4)
  const same = withYear(value, year)
  const end = same.split('/').at(-1)!
  return end < issued.slice(0, end.length) ? withYear(value, Number(year) + 1) : same
}

function later(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

// "Thực hiện thường xuyên", "Hoàn thành trong tháng 6"
const LINE_LEAD = /^(?:thực hiện|hoàn thành|tổ chức) /iu
const OPEN_END = /tiếp theo|(?:hằng|hàng) (?:năm|quý|tháng)|thường xuyên/iu

/** A line that says nothing but a time ("Thời gian thực hiện: Năm 2025 và các năm tiếp theo"). */
export function deadlineOfLine(text: string): Deadline | null {
  const end = endWithout(text, '.;/')
  const blank = text.length - text.trimStart().length
  const start = blank + (LINE_LEAD.exec(text.slice(blank))?.[0].length ?? 0)
  if (end <= start) return null
  const limit = firmest(deadlinesIn(text).filter(({ value }) => value !== null && value.length > 4))
  const dates = datesIn(text)
  const only = dates.length === 1 && !OPEN_END.test(text) ? monthsOf(dates[0]!.value) : null
  return { span: [start, end], value: limit?.value ?? only }
}
