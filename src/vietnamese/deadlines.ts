import type { Span } from '../document.js'
import { pattern } from '../text/pattern.js'
import { endWithout } from '../text/trim.js'
import { type DateMention, datesIn, monthsOf } from './dates.js'

/** A limit of time as written, and its value in EDTF; null where the words give no date ("định kỳ 6 tháng"). */
export interface Deadline {
  readonly span: Span
  readonly value: string | null
}

// "trước", "chậm nhất là", "hoàn thành trong", "xong trước" right before a date
const BEFORE_DATE = pattern(
  '⟨(?:trước|chậm nhất|muộn nhất|hạn cuối|thời hạn|đến hết|hết|đến trước|xong|hoàn thành|báo cáo|sơ kết|tổng kết|vào|trong|từ|bắt đầu từ|kể từ|giữa|đầu|cuối)(?:,? (?:là|vào|trong|trước|từ|đến|ngày|hết|cuối|đầu|giữa|khoảng|ngay|thời gian|lúc|\\d{1,2}(?:h|giờ|g)(?:\\d{2})?))*[,:]? ?$',
  'iu',
)
const STRONG = pattern('⟨(?:trước|chậm nhất|muộn nhất|hạn cuối|thời hạn|hết|xong|hoàn thành|giữa|đầu|cuối)⟩', 'iu')
const WEAK_IN = pattern('⟨(?:trong|vào)⟩', 'iu')
const EVERY = /^ ?(?:hằng|hàng) (?:năm|quý|tháng|tuần|ngày)/u
// định kỳ 6 tháng và hằng năm · trước ngày 15 hằng tháng · thứ Sáu hằng tuần · hằng quý
const RECURRING = pattern(
  '⟨(?:(?:trước |vào )?(?:ngày \\d{1,2}(?:/\\d{1,2})? |\\d{1,2} (?:giờ|h) |(?:sáng |chiều )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|\\d)|chủ nhật) )(?:hằng|hàng) (?:tháng|quý|năm|tuần|ngày)|(?:trước )?ngày \\d{1,2} (?:của )?tháng (?:cuối|đầu)(?: của)? quý|định kỳ (?:hằng|hàng) (?:tháng|quý|năm|tuần)|định kỳ \\d{1,2} (?:tháng|năm)(?: một lần| và (?:hằng năm|hàng năm|tổng kết năm|cả năm|1 năm|một năm))?)⟩',
  'giu',
)
// trong vòng 24 giờ · trong thời hạn 15 ngày kể từ ngày ký · ngay sau Hội nghị · trước mùa mưa lũ · trước Tết Nguyên đán
const RELATIVE = pattern(
  '⟨(?:(?:trong vòng|trong thời hạn|trong thời gian|chậm nhất(?: là)?(?: sau)?|sau) \\d{1,3} (?:giờ|ngày|tháng|tuần)(?: làm việc)?(?: kể từ (?:ngày|khi) [\\p{L} ]{1,40})?|trước (?:mùa [\\p{L}]{1,8}(?: [\\p{L}]{1,6})?|Tết(?: Nguyên đán)?(?: \\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+)?|năm học mới|ngày khai giảng)|ngay sau (?:Hội nghị|khi|ngày)[\\p{L} ]{0,24}|khi tổng kết [\\p{L} ]{2,24}|cuối học kỳ [IVX\\d]{1,2}|cuối năm học|tại [Kk]ỳ họp thứ \\d{1,2}(?:, Quốc hội khóa [XVI]{1,5})?)',
  'gu',
)

/** The limits of time set in `text`, in order. */
export function deadlinesIn(text: string): Deadline[] {
  const found = [...wordsIn(text, RECURRING), ...wordsIn(text, RELATIVE)]
  for (const date of datesIn(text)) {
    const limit = limitOf(text, date)
    if (limit && !found.some(({ span }) => span[0] < limit.span[1] && limit.span[0] < span[1])) found.push(limit)
  }
  return found.sort((a, b) => a.span[0] - b.span[0])
}

function wordsIn(text: string, words: RegExp): Deadline[] {
  return [...text.matchAll(words)].map((match) => ({ span: [match.index, match.index + match[0].length], value: null }))
}

function limitOf(text: string, { span, value }: DateMention): Deadline | null {
  const from = Math.max(0, span[0] - 48)
  const cue = BEFORE_DATE.exec(text.slice(from, span[0]))
  const every = EVERY.exec(text.slice(span[1], span[1] + 16))
  if (!cue) return null
  const start = from + cue.index
  if (every) return { span: [start, span[1] + every[0].length], value: null }
  const strong = STRONG.test(cue[0]) || value.includes('/')
  const precise = value.length > 4 && WEAK_IN.test(cue[0])
  return strong || precise ? { span: [start, span[1]], value: monthsOf(value) } : null
}

/** A line that says nothing but a time ("Thời gian thực hiện: Năm 2025 và các năm tiếp theo"). */
export function deadlineOfLine(text: string): Deadline | null {
  const end = endWithout(text, '.;')
  const start = text.length - text.trimStart().length
  if (end <= start) return null
  const dates = datesIn(text)
  const exact = dates.length === 1 && !/tiếp theo|(?:hằng|hàng) (?:năm|quý|tháng)|thường xuyên/iu.test(text)
  return { span: [start, end], value: exact ? monthsOf(dates[0]!.value) : null }
}
