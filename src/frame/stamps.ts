import type { Span } from '../document.js'
import { anchored } from '../text/anchored.js'
import { pattern } from '../text/pattern.js'
import { datesIn } from '../vietnamese/dates.js'
import { personIn } from '../vietnamese/people.js'

/** A line of a page that tells a day and little else: when the piece was published, or what day the reader has. */
export interface Stamp {
  /** Of the day in the line. */
  readonly span: Span
  /** EDTF, a day. */
  readonly value: string
  /** How plainly it says that it is the day of publication: 4 with a label, 3 with a time, 2 with a weekday, 1 with nothing. */
  readonly weight: number
}

const LONGEST = 160
const YEAR = /(?:1[89]|20)\d\d/
const DAY = anchored(/^\d{4}-\d{2}-\d{2}$/)
// Ngày đăng: … · Cập nhật lúc … · Xuất bản …
const LABELS =
  '(?:ngày (?:đăng|viết|tạo|xuất bản)|(?:đã )?đăng (?:ngày|lúc|tải|bởi|vào)|cập nhật|xuất bản|đã đưa|thời gian(?= ?:? ?\\d)|viết bởi|publish(?:ed)?|post(?:ed)?)'
const WEEKDAYS = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|T[2-7]|CN)'
const LABEL = pattern(`⟨${LABELS}⟩`, 'iu')
const WEEKDAY = pattern(`⟨${WEEKDAYS}[^\\p{L}\\d]{0,4}(?:ngày )?$`, 'iu')
const TIME = /\d{1,2} ?(?:[:h]|giờ) ?\d{2}(?!\d)|GMT|T\d{2}:/u
// A page's clock and weather stand in its header, above the headline.
const CLOCK = /thời tiết|°|hotline|đặt báo|nhiệt độ|hôm nay|rss/iu
// What else stands on such a line: labels, times, counters
const PARTS = pattern(
  `⟨(?:${LABELS}|${WEEKDAYS}|ngày|lúc|vào|giờ|phút|GMT|AM|PM|date|on|by|(?:số )?(?:lượt |lần )?(?:xem|đọc|truy cập)|đã (?:xem|đọc)|lượt|bình luận|tác giả|nguồn|tin|in bài|bản in|gửi email)⟩`,
  'giu',
)
// a deadline
const DUE = /(?<!\p{L})(?:đến|hết|trước|từ)(?: ngày)? ?$/iu
// "Tin hoạt động | ", "Minh Tâm - "
const SEPARATED = /[|•·/–-] ?$/u
// More words than an author's name and a section's are a sentence or a link
const OTHER_LETTERS = 44

/** Reads a line as a stamp; null where it is none. */
export function stampIn(text: string): Stamp | null {
  if (text.length > LONGEST || !YEAR.test(text) || CLOCK.test(text)) return null
  const day = datesIn(text).find(({ value }) => DAY.test(value))
  if (!day) return null
  const before = text.slice(0, day.span[0])
  if (DUE.test(before)) return null
  const rest = `${before} ${text.slice(day.span[1])}`.replace(PARTS, ' ')
  if ((rest.match(/\p{L}/gu)?.length ?? 0) > OTHER_LETTERS || /\p{Ll}[.;]\s+\p{Lu}/u.test(rest)) return null
  const weight = LABEL.test(text) ? 4 : TIME.test(text) ? 3 : WEEKDAY.test(before) ? 2 : 1
  if (weight === 1 && /\p{L}/u.test(rest) && !isApart(before, text.slice(day.span[1]))) return null
  return { span: day.span, value: day.value, weight }
}

/** A bare day that opens its line, or closes it behind a section's or an author's name. */
function isApart(before: string, after: string): boolean {
  if (!/\p{L}/u.test(before)) return !after.startsWith(',')
  return !/\p{L}/u.test(after) && (SEPARATED.test(before) || personIn(before.trim()) !== null)
}
