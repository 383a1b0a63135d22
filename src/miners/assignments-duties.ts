import type { Span } from '../document.js'
import { pattern } from '../text/pattern.js'
import { taskWordAt } from '../vietnamese/task-words.js'
import type { Doer } from './assignments-doer.js'
import { adjunctDuty, type Behind, boundDuty, firmDuty, hasDuty } from './assignments-drawn.js'
import { type Piece, runBehind, tokenAt } from './assignments-pieces.js'
import { isReported, MODAL, ownAct, states } from './assignments-reports.js'
import type { Run } from './assignments-runs.js'

// "Sở X là cơ quan thường trực, chủ trì …"
const IS_LEAD = pattern(
  '^(?:là|làm) (?:(?:cơ quan|đơn vị|bộ phận) (?:thường trực|đầu mối|chủ trì|tham mưu|điều phối)|đầu mối)⟩',
  'iu',
)
// "Cấp ủy các cấp được đề nghị cụ thể hóa …", "Sở X được giao chủ trì …": given in the passive
const PASSIVE = pattern('^được (?:giao|đề nghị|yêu cầu|phân công)(?: nhiệm vụ)? ', 'iu')
const NO_VERB = pattern('^(?:của|về|và|với|tại|trong|trên|thuộc|là|từ|đến|cho|hoặc|nơi|đó|này)⟩', 'iu')
const NOTE = /^\s?\([^()]{0,200}\)/u
// ", cùng " / " cùng với ": the next bodies work with the subject
const BESIDE = /^,? cùng(?: với)? $/u
// ": 25 trạm", ": QUTW", ": Ông Lê An"
const NO_TASK = /^\s?:\s{0,2}(?:\d|\p{Lu}{2,12}[.;]?$|(?:Ông|Bà|ông|bà) \p{Lu}|$)/u

// "Tổ chức, cá nhân gửi hồ sơ …": whoever comes to a procedure
const PRIVATE = pattern('⟨(?:cá nhân|người dân|công dân|hộ gia đình)$', 'iu')

/** The run as a doer when the words behind it in its sentence give it a duty; null when they do not. */
export function dutyOf(piece: Piece, run: Run, sentence: Span, helped = true): Doer | null {
  const rest = piece.text.slice(run.end, sentence[1])
  const from = run.end + (NOTE.exec(rest)?.[0].length ?? 0)
  const beside = helped ? runBehind(piece, run) : undefined
  if (beside && BESIDE.test(piece.text.slice(run.end, beside.start))) {
    const doer = dutyOf(piece, beside, sentence, false)
    return doer && { ...doer, agencies: run.mentions, start: run.start, end: from }
  }
  const after = piece.text.slice(from, sentence[1])
  if (/^\s?:/u.test(after)) return colonDuty(piece, run, from, after)
  const words = after.replace(/^[,…]{0,2}\s/u, '')
  const at = tokenAt(piece, from)
  if (words === after || at === piece.tokens.length || ownAct(piece, run, sentence, words)) return null
  if (run.bare && !/^(?:,\s(?:trong|theo)|\s)/u.test(after)) return null
  const reported = isReported(piece, run.mentions.at(-1)!, words)
  const doer: Doer = {
    piece,
    agencies: run.mentions,
    start: run.start,
    end: from,
    how: 'subject',
    ...(reported && { reported }),
  }
  return verbDuty(doer, run, { piece, at, end: sentence[1], words }, after.startsWith(','))
}

/** "Sở Nội vụ: tham mưu …". */
function colonDuty(piece: Piece, run: Run, from: number, after: string): Doer | null {
  if (run.bare && !piece.opens) return null
  // "Các ủy viên: Chủ tịch …, Giám đốc …" names them
  if (piece.news && (runBehind(piece, run)?.start ?? Infinity) <= from + after.indexOf(':') + 2) return null
  if (NO_TASK.test(after) && !(piece.opens && after.trim() === ':')) return null
  const end = from + after.indexOf(':') + 1
  return { piece, agencies: run.mentions, start: run.start, end, how: 'colon' }
}

function verbDuty(doer: Doer, run: Run, behind: Behind, comma: boolean): Doer | null {
  const { piece, at, words } = behind
  const last = run.mentions.at(-1)!
  const stressed = run.end > last.span[1]
  const grows = (last.collective || run.bare) && !stressed
  const modal = MODAL.test(words)
  const { reported: _, ...ordered } = doer
  const bound = grows ? boundDuty(ordered, behind, modal) : null
  if (bound) return bound
  if (givenPassive(behind)) return last.collective ? ordered : doer
  if (IS_LEAD.test(words)) return doer
  if (states(words)) return null
  if (modal) return comma && !stressed ? null : doer
  if (vague(piece, run) || PRIVATE.test(last.name)) return null
  if ((!comma && taskWordAt(piece.tokens, at)) || adjunctDuty(behind)) return doer
  if (run.bare || (comma && !stressed)) return null
  if (stressed && hasDuty(behind)) return doer
  const firm = grows ? firmDuty(doer, behind) : null
  const opens = piece.opens && run.start <= 1 && !piece.tokens[at]!.capital && !NO_VERB.test(words)
  return firm ?? (opens ? doer : null)
}

function givenPassive({ piece, at, words }: Behind): boolean {
  const passive = PASSIVE.exec(words)
  return passive !== null && taskWordAt(piece.tokens, tokenAt(piece, piece.tokens[at]!.start + passive[0].length))
}

/** "Năm 2024, thành phố tiếp tục …" tells of the issuer's own unit, "Đơn vị báo cáo" of any: a duty only with "phải" and the like. */
function vague({ text }: Piece, { start, end }: Run): boolean {
  const name = text.slice(start, end)
  return /^(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|[Cc]ơ quan|[Đđ]ơn vị|[Tt]oàn \p{L}+(?: \p{L}+)?)$/u.test(name)
}
