import type { Span } from '../document.js'
import { pattern } from '../text/pattern.js'
import type { AgencyMention } from '../vietnamese/agencies.js'
import type { Piece } from './assignments-pieces.js'
import type { Run } from './assignments-runs.js'

// A statement, not a duty
const STATEMENT = pattern(
  '^(?:(?:cũng |đều |vẫn |luôn )?(?:đã⟩(?![^.;,]{0,60} thì (?:phải|cần))|(?:vừa|đang|là|được|bị|đạt|nhận được|nhận thấy|xét thấy|chưa|còn)⟩|(?:tăng|giảm)⟩(?: \\p{L}+){0,3} \\d)|có⟩(?! (?:trách nhiệm|nhiệm vụ|kế hoạch|giải pháp|biện pháp|văn bản|phương án|hình thức)))',
  'iu',
)
// The issuer speaking of its own act
const OWN_ACT = pattern(
  '^(?:yêu cầu|đề nghị|giao|phân công|kêu gọi|chỉ thị|thông báo(?! đến| cho| kết quả| công khai)|quyết định:|quyết nghị:|kết luận|trân trọng|đánh giá cao|ghi nhận|nhấn mạnh|cơ bản (?:nhất trí|thống nhất|đồng ý)|nhất trí|đồng ý|thống nhất (?:đánh giá|mục tiêu|nhận định|chủ trương)|ban hành [^.;]{0,400}(?:như sau|sau đây|sau:)|xây dựng kế hoạch [^.;]{0,300}(?:như sau|:)|tổng hợp [^.;]{0,60}như sau)',
  'iu',
)
// … unless it is a group: "Chỉ huy các đơn vị phát động …"
const OWN_PRAISE = pattern(
  '^(?:biểu dương|phát động|phát biểu|trình bày|thông qua|cho biết|xác định|khẳng định|cho rằng|đề cập|nêu rõ|lắng nghe)⟩',
  'iu',
)
// "UBND tỉnh ban hành Quyết định …" before the first division
const OWN_PAPER = pattern(
  '^(?:ban hành|xây dựng) (?:Chỉ thị|Quyết định|Kế hoạch|Nghị quyết|Hướng dẫn|Chương trình|Công điện|Quy chế|Đề án)⟩',
  'iu',
)
// Words of an order before a sentence of news
const ORDERED = pattern('⟨(?:yêu cầu|chỉ đạo|đề nghị|giao|phân công|quán triệt|chỉ thị)⟩', 'iu')
// An office-holder, who in a report speaks and acts
const OFFICE = pattern(
  '^(?:Phó |Tổng )?(?:Chủ tịch|Bí thư|Giám đốc|Thủ tướng|Tổng Bí thư|Thống đốc|Thường trực|Lãnh đạo|Chánh|\\p{L}+ trưởng)⟩',
  'iu',
)
// "phải", "có trách nhiệm": words that make any sentence a duty
export const MODAL = pattern(
  '^(?:cũng |còn |đều |vẫn )?(?:phải|cần|nên|sẽ|có trách nhiệm|có nhiệm vụ|có kế hoạch|có giải pháp|có biện pháp|có văn bản|có phương án|chịu trách nhiệm|đã⟩[^.;,]{0,60} thì (?:phải|cần))⟩',
  'iu',
)

/** Whether the words behind a body state something of it. */
export function states(words: string): boolean {
  return STATEMENT.test(words)
}

/** Whether the words behind a run tell of the issuer's own act, or of a person's who speaks in the news. */
export function ownAct(piece: Piece, run: Run, sentence: Span, words: string): boolean {
  if (OWN_ACT.test(words) || (piece.section === null && OWN_PAPER.test(words))) return true
  const last = run.mentions.at(-1)!
  if (last.collective && last.name !== 'Bộ trưởng') return false
  if (OWN_PRAISE.test(words)) return true
  return piece.news && OFFICE.test(last.name) && !MODAL.test(words) && !inRow(piece, run, sentence)
}

/** "giao Phòng A …; Chánh Văn phòng UBND …": the next of a row of orders. */
function inRow(piece: Piece, run: Run, [from]: Span): boolean {
  const before = piece.text.slice(Math.max(from, run.start - REACH), run.start)
  return before.trimEnd().endsWith(';') && ORDERED.test(before)
}

// How far back an order may stand in a long paragraph
const REACH = 1500

/**
 * Where sentences report, a body that does something is told of; it has a duty where "phải" or "cần" says so, or an
 * order stands before.
 */
export function isReported(piece: Piece, last: AgencyMention, words: string): boolean {
  if (!piece.reports || MODAL.test(words)) return false
  return !ORDERED.test(piece.text.slice(Math.max(0, last.span[0] - REACH), last.span[0]))
}
