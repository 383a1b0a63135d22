import { pattern } from '../text/pattern.js'
import { clearTaskWordAt, taskWordAt } from '../vietnamese/task-words.js'
import type { Doer } from './assignments-doer.js'
import type { Piece } from './assignments-pieces.js'

const FIRM = pattern(
  '^(?:có trách nhiệm|chịu trách nhiệm|phải|cần|chủ động|chủ trì|phối hợp|căn cứ|tổ chức|triển khai|tiếp tục|tăng cường|báo cáo|kịp thời|nghiêm túc|khẩn trương|thực hiện|rà soát|xây dựng|tập trung|thường xuyên|quyết định|lập|hoàn thành|gửi|trình|cung cấp|bố trí|ban hành|chỉ đạo|hướng dẫn|đề xuất|tham mưu|chấp hành|đăng ký|lãnh đạo)⟩',
  'iu',
)
const BOUND = pattern('^(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|phải|cần)⟩', 'iu')
// "được giao chủ trì", "cơ quan phối hợp": no duty begins here
const OF_VERB = /(?:cơ quan|đơn vị|được giao|phân công|theo|được|và|nhiệm vụ|công|chương|quá|quy|lộ|thành|,) $/iu
// "các cơ quan được giao nhiệm vụ …", "các ông (bà) có tên tại Điều 1": the clause belongs to the name
const OF_TASK = pattern(
  '^(?:được (?:giao|phân công|tổ chức|lấy ý kiến|ủy quyền|chọn)|có (?!\\d|(?:tối thiểu|ít nhất|từ|trên|trách nhiệm|nhiệm vụ|kế hoạch|giải pháp|biện pháp|văn bản|phương án|hình thức)⟩)|đang hoạt động|đóng trên|nơi⟩)',
  'iu',
)
// "nhiệm vụ được giao", "chức năng, nhiệm vụ": behind them the duty begins
const DUTY_GIVEN = pattern('(?:nhiệm vụ|thẩm quyền)(?: đã)? được (?:giao|phân công) $', 'iu')
// theo chức năng, nhiệm vụ được giao, …
const ADJUNCT = pattern(
  '^(?:,\\s)?(?:theo|căn cứ|trên cơ sở|trong phạm vi|trong quá trình|tùy theo|với|bằng|ngoài|thông qua|trong|tại|từ|trước|khi|ngay sau|sau khi|định kỳ|hằng|hàng)⟩',
  'iu',
)
// "UBND xã nơi bảo quản tài sản": the place is told, the name stays
const WHERE = pattern('^ nơi⟩', 'u')
const REACH = 30

/** Where a duty is looked for behind a body: from a token on, before a position in the piece. */
export interface Behind {
  readonly piece: Piece
  readonly at: number
  readonly end: number
  readonly words: string
}

/** The doer with its last name drawn out to "có trách nhiệm" and the like, or over the clause that belongs to it. */
export function boundDuty(doer: Doer, behind: Behind, modal: boolean): Doer | null {
  const bound = modal ? null : dutyWithin(behind, BOUND, true)
  if (bound !== null) return drawn(doer, bound)
  const firm = OF_TASK.test(behind.words) ? dutyWithin(behind, FIRM) : null
  return firm === null ? null : drawn(doer, firm)
}

/** The doer with its last name drawn out to the first verb of duty. */
export function firmDuty(doer: Doer, behind: Behind): Doer | null {
  const firm = dutyWithin(behind, FIRM, true)
  return firm === null ? null : drawn(doer, firm)
}

/** Whether a duty begins within the clause at all. */
export function hasDuty(behind: Behind): boolean {
  return dutyWithin(behind, FIRM) !== null
}

/** "theo chức năng, nhiệm vụ được giao, rà soát …": a duty behind an adjunct. */
export function adjunctDuty({ piece, at, end, words }: Behind): boolean {
  if (!ADJUNCT.test(words)) return false
  for (let i = at + 1; i < Math.min(at + REACH, piece.tokens.length); i++) {
    const token = piece.tokens[i]!
    if (token.start >= end || token.gap === 'semicolon' || token.key === 'đã') return false
    const whole = token.gap === 'comma' || DUTY_GIVEN.test(piece.text.slice(Math.max(0, token.start - 24), token.start))
    if (whole ? taskWordAt(piece.tokens, i) : startsDuty(piece.text, token.start, FIRM)) return true
  }
  return false
}

function drawn(doer: Doer, verb: number): Doer | null {
  const last = doer.agencies.at(-1)!
  const to = doer.piece.tokens[verb - 1]!.end
  const name = doer.piece.text.slice(last.span[0], to)
  const clause = name.slice(last.span[1] - last.span[0])
  if (/[:"“”]| là | (?:bị|để|mà|thì)$/u.test(clause)) return null
  if (WHERE.test(clause)) return { ...doer, end: to }
  const agencies = [...doer.agencies.slice(0, -1), { span: [last.span[0], to] as const, name, collective: true }]
  return { ...doer, agencies, end: to }
}

/** The token at which a duty begins before the clause ends; `plain`: before any comma, and at any clear verb. */
function dutyWithin({ piece, at, end }: Behind, duty: RegExp, plain = false): number | null {
  for (let i = at; i < Math.min(at + REACH, piece.tokens.length); i++) {
    const token = piece.tokens[i]!
    if (token.start >= end || token.gap === 'semicolon' || token.key === 'đã') return null
    if (i === at) continue
    if (plain && token.gap !== 'space') return null
    if (startsDuty(piece.text, token.start, duty)) return i
    if (plain && duty === FIRM && clearTaskWordAt(piece.tokens, i)) return i
  }
  return null
}

function startsDuty(text: string, at: number, duty: RegExp): boolean {
  return duty.test(text.slice(at, at + 24)) && (duty === BOUND || !OF_VERB.test(text.slice(Math.max(0, at - 10), at)))
}
