import type { Document } from '../document.js'
import { once } from '../text/once.js'
import { pattern } from '../text/pattern.js'
import { datesIn } from '../vietnamese/dates.js'
import type { Comparator } from '../vietnamese/quantities.js'

export type Status = 'target' | 'result'

// "đã", "ước đạt", "tính đến", "kết quả" ; "phấn đấu", "mục tiêu", "phải"
const CUES = pattern(
  '⟨(?:(?<result>đã|đạt được|ước đạt|ước thực hiện|ước tính|tính đến|đến nay|lũy kế|luỹ kế|kết quả|năm qua|vừa qua|qua \\d|mới đạt|mới chỉ|chỉ đạt|sau \\d|trước đó|hiện nay|hiện có|thời gian qua|đạt kết quả|vẫn còn|ghi nhận|nhờ)|' +
    '(?<target>phấn đấu|mục tiêu|quyết tâm|chỉ tiêu phấn đấu|bảo đảm|đảm bảo|phải|dự kiến|được giao|giao chỉ tiêu|sẽ|cần|chỉ tiêu thi đua|nhằm|để|yêu cầu|đề nghị|kêu gọi|đặt ra|kế hoạch đề ra|dự toán thu|thi đua))⟩',
  'gi',
)
const YEAR = pattern(
  '⟨(?:năm|năm học|giai đoạn|/) ?(?<year>(?:19|20)\\d{2})(?: ?[-–] ?(?<last>(?:19|20)\\d{2}))?⟩',
  'gi',
)
const HEADING_TARGET = pattern('⟨(?:mục tiêu|chỉ tiêu|nhiệm vụ|nội dung|phương hướng|giải pháp|kế hoạch|yêu cầu)⟩', 'i')
const HEADING_RESULT = pattern('⟨(?:kết quả|tình hình|đánh giá|thực trạng|hiện trạng|ưu điểm|hạn chế|tồn tại)⟩', 'i')

/** The year the document speaks from: of the first full date near its beginning, else of its first years. */
export const yearOf = once((document: Document): number | null => {
  const published = /^\d{4}/.exec(document.meta.published ?? '')?.[0]
  if (published) return Number(published)
  const start = document.view.slice(0, 4000)
  for (const { value } of datesIn(start)) if (/^\d{4}-\d\d-\d\d$/.test(value)) return Number(value.slice(0, 4))
  const first = [...start.matchAll(YEAR)].map((found) => Number(found.groups!.last ?? found.groups!.year))
  return first.length > 0 ? first[0]! : null
})

export interface Standing {
  readonly before: string
  readonly comparator: Comparator
  readonly year: number | null
  readonly headings: readonly string[]
  readonly previous: Status | null
  readonly listed: boolean
  readonly genre: Document['genre']
}

/** Whether a figure is still to be reached or has been: by the nearest cue, the years, the headings, else the genre. */
export function statusOf(standing: Standing): { status: Status; said: boolean } {
  const cue = [...standing.before.matchAll(CUES)].at(-1)
  const year = [...standing.before.matchAll(YEAR)].at(-1)
  const time = year && standing.year !== null ? Number(year.groups!.last ?? year.groups!.year) - standing.year : 0
  if (cue?.groups!.result && time <= 0) return { status: 'result', said: true }
  if (time < 0) return { status: 'result', said: true }
  if (cue?.groups!.target || time > 0) return { status: 'target', said: true }
  if (standing.previous) return { status: standing.previous, said: false }
  if (standing.comparator === '>=' || standing.comparator === '<=') return { status: 'target', said: false }
  for (const heading of standing.headings) {
    if (HEADING_TARGET.test(heading)) return { status: 'target', said: false }
    if (HEADING_RESULT.test(heading)) return { status: 'result', said: false }
  }
  return { status: standing.genre === 'directive' || standing.listed ? 'target' : 'result', said: false }
}
