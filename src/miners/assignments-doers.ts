import type { Span } from '../document.js'
import { pattern } from '../text/pattern.js'
import type { AgencyMention } from '../vietnamese/agencies.js'
import { taskWordAt } from '../vietnamese/bodies.js'
import type { Piece, Run } from './assignments-pieces.js'

/** Bodies that a sentence makes the doers of a task. */
export interface Doer {
  readonly piece: Piece
  /** Spans within the piece's text. */
  readonly agencies: readonly AgencyMention[]
  /** Where the agencies end and the task begins. */
  readonly end: number
  readonly how: 'heading' | 'colon' | 'subject' | 'given'
}

// "giao", "yêu cầu", "đề nghị các đồng chí", "phân công nhiệm vụ cho" right before a body
const GIVING = pattern(
  '⟨(?<verb>giao|phân công|yêu cầu|đề nghị|uỷ quyền|ủy quyền|kêu gọi|chỉ thị|chỉ đạo|lệnh|nhắc nhở|lưu ý|mời)(?: nhiệm vụ)?(?: cho)?(?:,? (?:trong thời gian tới|thời gian tới|trong năm \\d{4}|từ nay đến [^,;.]{1,30}),?)?:?\\s?$',
  'iu',
)
// Words before a giving verb that make narration of it: "được Chính phủ giao"
const NOT_GIVING = pattern(
  '⟨(?:theo|được|do|đã|nhiệm vụ|tại|xét|có|cơ quan|trước|khi|việc|như|thủ tục|không|chuyển|bàn|chưa|cấp|của|hoặc) $',
  'iu',
)
// What may stand before the subject of a duty
const OPENING = pattern(
  '(?:^|[;:.!?]|⟨(?:đồng thời|bên cạnh đó|ngoài ra|trong đó|riêng|theo đó)),?(?:\\s(?:đồng thời|và|còn|riêng|trong đó|theo đó))?,?[\\s"“”]*$',
  'iu',
)
// "Trên cơ sở đó, Tỉnh …", "Định kỳ hằng quý, các đơn vị …": the sentence's adverbial
const ADVERBIAL = pattern(
  '^(?:trên cơ sở|căn cứ|trong|khi|để|nếu|định kỳ|hằng|hàng|trước|sau|đối với|với|qua|từ|ngoài|theo|tại|nhân|thời gian tới|nhằm|trường hợp|chậm nhất|cùng với|bên cạnh)⟩[^;:]{0,240},\\s?$',
  'iu',
)
// Trách nhiệm của Sở Nội vụ · Đối với UBND các xã
const HEADING_LEAD = pattern('^(?:Trách nhiệm của|Nhiệm vụ của|Đối với|Về phía|Giao|Đề nghị|Yêu cầu|Phân công) $', 'iu')
// A statement, not a duty
const STATEMENT = pattern(
  '^(?:(?:cũng |đều |vẫn |luôn )?(?:đã|vừa|đang|là|được|bị|đạt|nhận được|nhận thấy|xét thấy|chưa có|còn)⟩|có⟩(?! (?:trách nhiệm|nhiệm vụ|kế hoạch|giải pháp|biện pháp|văn bản|phương án|hình thức)))',
  'iu',
)
// The issuer speaking of its own act
const OWN_ACT = pattern(
  '^(?:yêu cầu|đề nghị|giao|phân công|kêu gọi|chỉ thị|thông báo|quyết định:|quyết nghị:|kết luận|trân trọng|biểu dương|đánh giá cao|ghi nhận|nhấn mạnh|phát động|ban hành [^.;]{0,400}(?:như sau|sau đây)|xây dựng kế hoạch [^.;]{0,300}(?:như sau|:)|tổng hợp [^.;]{0,60}như sau)',
  'iu',
)
const MODAL = pattern(
  '^(?:phải|cần|nên|sẽ|có trách nhiệm|có nhiệm vụ|có kế hoạch|có giải pháp|có biện pháp|có văn bản|có phương án|chịu)⟩',
  'iu',
)
// theo chức năng, nhiệm vụ được giao, …
const ADJUNCT = pattern(
  '^(?:,\\s)?(?:theo|căn cứ|trên cơ sở|trong phạm vi|trong quá trình|tùy theo|với|bằng|ngoài|thông qua|trong|tại|từ|trước|khi|ngay sau|sau khi|định kỳ|hằng|hàng)⟩',
  'iu',
)
const NOTE = /^\s?\([^()]{0,200}\)/u

/** The doers of a piece, in order. */
export function doersIn(piece: Piece, hasContent: boolean, from = 0): Doer[] {
  const heading = from === 0 ? headingDoer(piece, hasContent) : null
  if (heading) return [heading]
  const doers: Doer[] = []
  for (const run of piece.runs) {
    const found = run.start >= from ? doerOf(piece, run) : null
    if (found) doers.push(found)
  }
  return doers
}

/** A piece that is only the name of its doers: "2. Sở Nội vụ", "Các doanh nghiệp viễn thông:". */
function headingDoer(piece: Piece, hasContent: boolean): Doer | null {
  const [run, ...others] = piece.runs
  if (!run || run.bare || !hasContent || others.length > 1) return null
  const lead = piece.text.slice(0, run.start)
  if (lead !== '' && !HEADING_LEAD.test(lead)) return null
  const tail = piece.text.slice(run.end)
  const rest = tail.replace(NOTE, '')
  if (/^\s?[:.]?$/u.test(rest) && (piece.opens || piece.bullet || /[:]$/u.test(piece.text) || piece.block.bold)) {
    return { piece, agencies: run.mentions, end: piece.text.length, how: 'heading' }
  }
  return null
}

function doerOf(piece: Piece, run: Run): Doer | null {
  const sentence = piece.sentences.find(([from, to]) => from <= run.start && run.start < to) ?? [0, piece.text.length]
  const before = piece.text.slice(sentence[0], run.start)
  const given = GIVING.exec(before)
  if (given && !NOT_GIVING.test(before.slice(0, given.index)))
    return { piece, agencies: run.mentions, end: run.end, how: 'given' }
  if (!OPENING.test(before) && !ADVERBIAL.test(before)) return null
  return subject(piece, run, sentence)
}

function subject(piece: Piece, run: Run, sentence: Span): Doer | null {
  const rest = piece.text.slice(run.end, sentence[1])
  const note = NOTE.exec(rest)?.[0].length ?? 0
  const from = run.end + note
  const after = rest.slice(note)
  if (run.bare && !/^\s/u.test(after)) return null
  if (/^\s?:/u.test(after)) {
    const colon = from + after.indexOf(':') + 1
    return after.trim() === ':' && !piece.opens ? null : { piece, agencies: run.mentions, end: colon, how: 'colon' }
  }
  const words = after.replace(/^,?\s/u, '')
  const at = piece.tokens.findIndex((token) => token.start >= from)
  if (words === after || at < 0 || OWN_ACT.test(words)) return null
  const collective = run.mentions.at(-1)!
  if (collective.collective && !run.bare && OF_TASK.test(words)) return grown(piece, run, at, sentence[1])
  if (STATEMENT.test(words)) return null
  if (MODAL.test(words) || taskWordAt(piece.tokens, at))
    return { piece, agencies: run.mentions, end: from, how: 'subject' }
  if (ADJUNCT.test(words) && dutyWithin(piece, at, sentence[1]))
    return { piece, agencies: run.mentions, end: from, how: 'subject' }
  if (run.bare || after[0] !== ' ') return null
  if (collective.collective) {
    const longer = grown(piece, run, at, sentence[1])
    if (longer) return longer
  }
  const opensPiece = piece.opens && run.start <= 1 && !piece.tokens[at]!.capital && !NO_VERB.test(words)
  return opensPiece ? { piece, agencies: run.mentions, end: from, how: 'subject' } : null
}

// "các cơ quan được giao nhiệm vụ …", "các ông (bà) có tên tại Điều 1": the clause belongs to the name
const OF_TASK = pattern('^(?:được (?:giao|phân công|tổ chức|lấy ý kiến|ủy quyền|chọn)|có tên|đang hoạt động)⟩', 'iu')
const NO_VERB = pattern('^(?:của|về|và|với|tại|trong|trên|thuộc|là|từ|đến|cho|hoặc|nơi|đó|này)⟩', 'iu')

/** The doers with the last one's name drawn out to where its duty begins. */
function grown(piece: Piece, run: Run, at: number, end: number): Doer | null {
  const verb = dutyWithin(piece, at, end)
  if (verb === null) return null
  const last = run.mentions.at(-1)!
  const to = piece.tokens[verb - 1]!.end
  const name = piece.text.slice(last.span[0], to)
  const agencies = [...run.mentions.slice(0, -1), { span: [last.span[0], to] as const, name, collective: true }]
  return { piece, agencies, end: to, how: 'subject' }
}

const FIRM = pattern(
  '^(?:có trách nhiệm|chịu trách nhiệm|phải|cần|chủ động|chủ trì|phối hợp|căn cứ|tổ chức|triển khai|tiếp tục|tăng cường|báo cáo|kịp thời|nghiêm túc|khẩn trương|thực hiện|rà soát|xây dựng|tập trung)⟩',
  'iu',
)

// "được giao chủ trì", "cơ quan phối hợp": no duty begins here
const OF_VERB = /(?:cơ quan|đơn vị|được giao|phân công|theo|được|và|nhiệm vụ|,) $/iu

/** The token at which a duty begins, at most 30 words on and before the clause ends. */
function dutyWithin(piece: Piece, at: number, end: number): number | null {
  for (let i = at; i < Math.min(at + 30, piece.tokens.length); i++) {
    const token = piece.tokens[i]!
    if (token.start >= end || token.gap === 'semicolon' || token.key === 'đã') return null
    if (i > at && startsDuty(piece.text, token.start)) return i
  }
  return null
}

function startsDuty(text: string, at: number): boolean {
  return FIRM.test(text.slice(at, at + 24)) && !OF_VERB.test(text.slice(Math.max(0, at - 10), at))
}
