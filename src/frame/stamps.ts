import type { Span } from '../document.js'
import { datesIn } from '../vietnamese/dates.js'

/** A line of a page that tells a day and little else: when the piece was published, or what day the reader has. */
export interface Stamp {
  /** Of the day in the line. */
  readonly span: Span
  /** EDTF, a day. */
  readonly value: string
  /** How plainly it says that it is the day of publication: 4 with a label, 3 with a time, 1 with nothing. */
  readonly weight: number
}

const LONGEST = 160
const DAY = /^\d{4}-\d{2}-\d{2}$/
// Ngày đăng: … · Cập nhật lúc … · Xuất bản …
const LABEL =
  /(?<!\p{L})(?:ngày đăng|đăng (?:ngày|lúc|tải|bởi)|cập nhật|xuất bản|đã đưa|ngày viết|ngày tạo|post(?:ed)?)(?!\p{L})/iu
const TIME = /\d{1,2} ?(?:[:h]|giờ) ?\d{2}(?!\d)|GMT/u
const WEEKDAY = /(?<!\p{L})(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|CN)(?!\p{L})/iu
// A page's clock and weather stand in its header, above the headline.
const CLOCK = /thời tiết|°|hotline|đặt báo|nhiệt độ|hôm nay|rss/iu
// What else stands on such a line: labels, times, counters
const PARTS =
  /(?<!\p{L})(?:ngày đăng|đăng (?:ngày|lúc|tải|bởi)|cập nhật(?: lúc)?|xuất bản|đã đưa|ngày viết|ngày tạo|post(?:ed)?(?: on)?|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|ngày|lúc|giờ|phút|GMT|AM|PM|(?:số )?(?:lượt |lần )?(?:xem|đọc|truy cập)|đã (?:xem|đọc)|lượt|tác giả|nguồn|in bài|bản in|gửi email)(?!\p{L})/giu
// More words than an author's name and a section's are a sentence or a link
const OTHER_LETTERS = 44

/** Reads a line as a stamp; null where it is none. */
export function stampIn(text: string): Stamp | null {
  if (text.length > LONGEST || CLOCK.test(text)) return null
  const day = datesIn(text).find(({ value }) => DAY.test(value))
  if (!day) return null
  const rest = (text.slice(0, day.span[0]) + text.slice(day.span[1])).replace(PARTS, ' ')
  if ((rest.match(/\p{L}/gu)?.length ?? 0) > OTHER_LETTERS || /\p{Ll}[.;]\s+\p{Lu}/u.test(rest)) return null
  const weight = LABEL.test(text) ? 4 : TIME.test(text) || /T\d{2}:/.test(text) ? 3 : WEEKDAY.test(text) ? 2 : 1
  if (weight === 1 && /\p{L}{2}/u.test(rest) && !/^[^\p{L}]*$/u.test(text.slice(0, day.span[0]))) return null
  return { span: day.span, value: day.value, weight }
}
