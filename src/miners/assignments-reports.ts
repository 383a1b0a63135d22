import type { Span } from '../document.js'
import { pattern } from '../text/pattern.js'
import { tailOf } from '../text/trim.js'
import type { AgencyMention } from '../vietnamese/agencies.js'
import { leading, leads } from '../vietnamese/leading.js'
import type { Piece } from './assignments-piece.js'
import type { Run } from './assignments-runs.js'

// A statement, not a duty
const STATEMENT = leading(
  '(?:cũng |đều |vẫn |luôn )?(?:đã⟩(?![^.;,]{0,60} thì (?:phải|cần))|(?:vừa|đang|là|được|bị|đạt|nhận được|nhận thấy|xét thấy|chưa|còn)⟩|(?:tăng|giảm)⟩(?: \\p{L}+){0,3} \\d)|có⟩(?! (?:trách nhiệm|nhiệm vụ|kế hoạch|giải pháp|biện pháp|văn bản|phương án|hình thức))',
)
// "Sở A phối hợp với Sở B đã hoàn thành …"
const DONE = leading(
  'phối hợp (?:chặt chẽ )?(?:với|cùng)⟩[^.;,:]{2,80}⟨đã⟩(?! (?:được|đề ra|nêu|giao|ban hành|ký|phê duyệt|có))',
)
// The issuer speaking of its own act
const OWN_ACT = leading(
  '(?:yêu cầu|đề nghị|giao|phân công|kêu gọi|chỉ thị|thông báo(?! đến| cho| kết quả| công khai)|quyết định:|quyết nghị:|kết luận|trân trọng|đánh giá cao|ghi nhận|nhấn mạnh|cơ bản (?:nhất trí|thống nhất|đồng ý)|nhất trí|đồng ý|thống nhất (?:đánh giá|mục tiêu|nhận định|chủ trương)|ban hành [^.;]{0,400}(?:như sau|sau đây|sau:)|xây dựng kế hoạch [^.;]{0,300}(?:như sau|:)|tổng hợp [^.;]{0,60}như sau)',
)
// … unless it is a group: "Chỉ huy các đơn vị phát động …"
const OWN_PRAISE = leading(
  '(?:biểu dương|phát động|phát biểu|trình bày|thông qua|cho biết|xác định|khẳng định|cho rằng|đề cập|nêu rõ|lắng nghe)⟩',
)
// "UBND tỉnh ban hành Quyết định …" before the first division
const OWN_PAPER = leading(
  '(?:ban hành|xây dựng) (?:Chỉ thị|Quyết định|Kế hoạch|Nghị quyết|Hướng dẫn|Chương trình|Công điện|Quy chế|Đề án)⟩',
)
// Words of an order before a sentence of news
const ORDERED = pattern('⟨(?:yêu cầu|chỉ đạo|đề nghị|giao|phân công|quán triệt|chỉ thị)⟩', 'iu')
// An office-holder, who in a report speaks and acts
const OFFICE = pattern(
  '^(?:Phó |Tổng )?(?:Chủ tịch|Bí thư|Giám đốc|Thủ tướng|Tổng Bí thư|Thống đốc|Thường trực|Lãnh đạo|Chánh|\\p{L}+ trưởng)⟩',
  'iu',
)
// "Phó Thủ tướng được giao trực tiếp chỉ đạo …"
const GIVEN = pattern('^được (?:giao|yêu cầu|đề nghị|phân công)⟩', 'iu')
// cũng phải, có trách nhiệm
const MODAL = leading(
  '(?:cũng |còn |đều |vẫn )?(?:phải|cần|nên|sẽ|có trách nhiệm|có nhiệm vụ|có kế hoạch|có giải pháp|có biện pháp|có văn bản|có phương án|chịu trách nhiệm|đã⟩[^.;,]{0,60} thì (?:phải|cần))⟩',
)

/** The words behind a body, and the key of the first. */
export interface Said {
  readonly words: string
  readonly key: string
}

/** Whether the words make any sentence a duty: "phải", "có trách nhiệm". */
export function obliges({ words, key }: Said): boolean {
  return leads(MODAL, key, words)
}

/** Whether the words behind a body state something of it. */
export function states({ words, key }: Said): boolean {
  return leads(STATEMENT, key, words) || leads(DONE, key, words)
}

/** Whether the words behind a run tell of the issuer's own act, or of a person's who speaks in the news. */
export function ownAct(piece: Piece, run: Run, sentence: Span, said: Said): boolean {
  const { words, key } = said
  if (leads(OWN_ACT, key, words) || (piece.reports && leads(OWN_PAPER, key, words))) return true
  const last = run.mentions.at(-1)!
  if (last.collective && last.name !== 'Bộ trưởng') return false
  if (leads(OWN_PRAISE, key, words)) return true
  return piece.news && OFFICE.test(last.name) && !obliges(said) && !GIVEN.test(words) && !inRow(piece, run, sentence)
}

/** "giao Phòng A …; Chánh Văn phòng UBND …": the next of a row of orders. */
function inRow(piece: Piece, run: Run, [from]: Span): boolean {
  const before = piece.text.slice(Math.max(from, run.start - REACH), run.start)
  return before.trimEnd().endsWith(';') && ORDERED.test(before)
}

// How far back an order may stand in a long paragraph
const REACH = 1500
// … and how far before a sentence of its own
const NEAR = 500

/**
 * Where sentences report, a body that does something is told of; it has a duty where "phải" or "cần" says so, or an
 * order stands before.
 */
export function isReported(piece: Piece, last: AgencyMention, said: Said): boolean {
  if (!piece.reports || obliges(said)) return false
  const row = piece.text.slice(Math.max(0, last.span[0] - REACH), last.span[0])
  return !ORDERED.test(row.trimEnd().endsWith(';') ? row : tailOf(row, NEAR))
}
