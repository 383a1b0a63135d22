import type { Document, Genre, Span } from '../document.js'
import { once } from '../text/once.js'
import { pattern } from '../text/pattern.js'
import type { Comparator } from '../vietnamese/comparators.js'
import type { DateMention } from '../vietnamese/dates.js'
import { datesOf } from './readings.js'

export type Status = 'target' | 'result'

/** What is known about the place of a sentence. */
export interface Place {
  /** The headings above it, the innermost first. */
  readonly headings: readonly string[]
  /** It stands in a numbered division. */
  readonly listed: boolean
  /** The document has numbered divisions. */
  readonly divided: boolean
  readonly genre: Genre
  readonly year: number | null
}

// "đã", "ước đạt", "tính đến", "năm qua" ; "phấn đấu", "mục tiêu", "phải"
const CUES = pattern(
  '⟨(?:(?<result>đã|ước đạt|ước thực hiện|tính đến|đến nay|lũy kế|luỹ kế|kết quả(?=[ :,]+(?:đã|là|có|đạt|cho|bắn|thực))|năm qua|vừa qua|nổi bật|sau một năm|mới đạt|chỉ đạt|sau \\d|trước đó|hiện nay|hiện có|hiện|thời gian qua|vẫn còn|còn hạn chế|tồn tại|mặc dù|tuy nhiên)|' +
    '(?<target>phấn đấu|mục tiêu|quyết tâm|chỉ tiêu phấn đấu|chỉ tiêu chủ yếu|các chỉ tiêu|bảo đảm|đảm bảo|phải|dự kiến|được giao|giao(?! quân)|sẽ|cần|nhằm|yêu cầu|đề nghị|kêu gọi|đặt ra|đề ra|kế hoạch năm|(?<!phong trào |đợt |cụm |khối |danh hiệu |công tác |các )thi đua|tập trung|đẩy mạnh|tăng cường))⟩',
  'gi',
)
const HEADING_TARGET = pattern('⟨(?:mục tiêu|chỉ tiêu|nhiệm vụ|nội dung|phương hướng|giải pháp|yêu cầu)⟩', 'i')
const HEADING_RESULT = pattern('⟨(?:kết quả|tình hình|đánh giá|thực trạng|hiện trạng|ưu điểm|hạn chế|tồn tại)⟩', 'i')

/** The year the document speaks from: of the first full date in its first lines, else the first year it names. */
export const yearOf = once((document: Document): number | null => {
  const published = /^\d{4}/.exec(document.meta.published ?? '')?.[0]
  if (published) return Number(published)
  const near = datesOf(document).filter(({ span }) => span[0] < 4000)
  const full =
    near.find(({ value }) => /^\d{4}-\d\d-\d\d$/.test(value)) ?? near.find(({ value }) => /^\d{4}/.test(value))
  return full ? Number(full.value.slice(0, 4)) : null
})

/** Whether a figure is still to be reached or has been, by what its own clause says; null where it says nothing. */
export function statusSaid(clause: string, dates: readonly DateMention[], place: Place): Status | null {
  const cue = [...clause.matchAll(CUES)].at(-1)?.groups
  const last = dates.findLast(({ value }) => /^\d{4}/.test(value))
  const time =
    last && place.year !== null ? Number((last.value.split('/')[1] ?? last.value).slice(0, 4)) - place.year : 0
  if (time < 0) return 'result'
  if (cue?.result) return time > 0 ? 'target' : 'result'
  if (cue?.target || time > 0) return 'target'
  return null
}

/** What the comparison, the headings and the genre make likely where the sentence says nothing. */
export function statusLikely(comparator: Comparator, place: Place, previous: Status | null): Status {
  if (comparator === '>=' || comparator === '<=') return 'target'
  for (const heading of place.headings) {
    if (HEADING_TARGET.test(heading)) return 'target'
    if (HEADING_RESULT.test(heading)) return 'result'
  }
  if (place.listed) return previous ?? 'target'
  if (previous) return previous
  return place.genre === 'directive' && !place.divided ? 'target' : 'result'
}

/** A clause with some of its stretches blanked, so that what they say is not taken for the clause's own. */
export function blanked(text: string, [start, end]: Span, hidden: readonly Span[]): string {
  let part = text.slice(start, end)
  for (const [from, to] of hidden) {
    const [first, last] = [Math.max(from, start) - start, Math.min(to, end) - start]
    if (first < last) part = part.slice(0, first) + ' '.repeat(last - first) + part.slice(last)
  }
  return part
}
