import { pattern } from '../text/pattern.js'
import { tailOf } from '../text/trim.js'
import type { Piece } from './assignments-piece.js'
import type { Run } from './assignments-runs.js'

// "giao", "yêu cầu", "đề nghị", "phân công nhiệm vụ cho", "giao trách nhiệm", "chỉ đạo trong thời gian tới" right before a body
const GIVING = pattern(
  '⟨(?<verb>giao|phân công|yêu cầu|đề nghị|uỷ quyền|ủy quyền|kêu gọi|chỉ thị|chỉ đạo|lệnh|nhắc nhở|lưu ý|mời|đòi hỏi)(?: nhiệm vụ| trách nhiệm)?(?: cho)?(?:,? (?:trong thời gian tới|thời gian tới|trong năm \\d{4}|từ nay đến [^,;.]{1,30}),?)?:?\\s?$',
  'iu',
)
// Words before a giving verb that make narration of it or a noun: "được Chính phủ giao", "theo đề nghị của", "cơ chế giao"
const NOT_GIVING = pattern(
  '⟨(?:theo|được|do|đã|nhiệm vụ|tại|xét|có|cơ quan|trước|khi|việc|như|thủ tục|không|chuyển|bàn|chưa|cấp|của|hoặc|cơ chế|phân bổ|chỉ tiêu|vốn|dự toán|kế hoạch|nhà nước|đơn|hồ sơ|danh sách|văn bản|tờ trình|công tác|sự|chỉ) $',
  'iu',
)

// … unless a sentence begins with it: "Kế hoạch giao Sở Y tế …"
const PAPER = pattern('^(?:Kế hoạch|Văn bản)(?: này| trên| cũng){0,2} $', 'u')

// "do cơ quan nhà nước phân công, giao …", "về việc … phân công nhiệm vụ cho": told of, not given
const TOLD_OF = pattern(
  '⟨(?:(?:do|được) [^;.:,]{0,80}(?:phân công|giao|chỉ định|quyết định), |về việc [^;.:,]{0,120})$',
  'iu',
)
// "đề nghị cấp trên khen thưởng": asked of one's own superiors
const VAGUE = /^(?:cấp trên|cấp có thẩm quyền|cơ quan)$/iu

// How GIVING may end, but with "từ nay đến …" or a year
const ENDS = new Set('giao công cầu nghị quyền gọi thị đạo lệnh nhở ý mời hỏi vụ nhiệm cho tới'.split(' '))
const UNTIL = ['ừ nay đến', 'NAY ĐẾN'] as const
// No longer than these are what GIVING reads, what NOT_GIVING reads and what TOLD_OF reads
const REACH = 80
const NOT_REACH = 16
const TOLD_REACH = 150

/** The verb that gives a run of bodies its task, and where it begins in the sentence before the run. */
export interface Giving {
  readonly verb: string
  readonly at: number
}

/** How the bodies of a run are given a task in the sentence that begins at `from`; null when they are not. */
export function givingOf({ text }: Piece, run: Run, from: number): Giving | null {
  const start = Math.max(from, run.start - REACH)
  const before = text.slice(start, run.start)
  if (!mayGive(run.before) && !UNTIL.some((words) => before.includes(words))) return null
  const found = run.bare && VAGUE.test(text.slice(run.start, run.end)) ? null : GIVING.exec(before)
  if (!found) return null
  const at = start + found.index
  const lead = text.slice(Math.max(from, at - TOLD_REACH), at)
  if ((NOT_GIVING.test(tailOf(lead, NOT_REACH)) && !PAPER.test(lead)) || TOLD_OF.test(lead)) return null
  return { verb: found.groups!.verb!.toLowerCase(), at }
}

function mayGive(word: string): boolean {
  return ENDS.has(word) || (word.length === 4 && word.charCodeAt(0) < 0x3a)
}
