import type { Span } from '../document.js'
import { behindBlanks } from '../text/blanks.js'
import { pattern } from '../text/pattern.js'
import { leading, leads } from '../vietnamese/leading.js'
import { taskWordAt } from '../vietnamese/task-words.js'
import type { Doer } from './assignments-doer.js'
import { adjunctDuty, type Behind, boundDuty, firmDuty, hasDuty } from './assignments-drawn.js'
import { type Piece, runBehind, tokenAt } from './assignments-piece.js'
import { isReported, obliges, ownAct, states } from './assignments-reports.js'
import type { Run } from './assignments-runs.js'

// "Sở X là cơ quan thường trực, chủ trì …"
const IS_LEAD = leading(
  '(?:là|làm) (?:(?:cơ quan|đơn vị|bộ phận) (?:thường trực|đầu mối|chủ trì|tham mưu|điều phối)|đầu mối)⟩',
)
// "Cấp ủy các cấp được đề nghị cụ thể hóa …", "Sở X được giao chủ trì …": given in the passive
const PASSIVE = leading(
  'được (?:giao|đề nghị|yêu cầu|phân công)(?: nhiệm vụ| trách nhiệm)?(?: trực tiếp| chủ động| tiếp tục)? ',
)
const NO_VERB = leading('(?:của|về|và|với|tại|trong|trên|thuộc|là|từ|đến|cho|hoặc|nơi|đó|này)⟩')
const NOTE = /^\s?\([^()]{0,200}\)/u
// " trên địa bàn xã" behind names
const ABOUT_HERE = pattern('^ trên địa bàn(?: (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu))?(?=[ ,:]|$)', 'u')
// ", nhất là ở cơ sở,": told for stress between a subject and its verb
const STRESS = pattern('^,\\s(?:nhất là|đặc biệt là|trước hết là)⟩[^,;.:]{2,80},', 'iu')
// ", cùng " / " cùng với ": the next bodies work with the subject
const BESIDE = new Set([' cùng ', ' cùng với ', ', cùng ', ', cùng với '])
// ": 25 trạm", ": QUTW", ": Ông Lê An"
const NO_TASK = /^\s?:\s{0,2}(?:\d|\p{Lu}{2,12}[.;]?$|(?:Ông|Bà|ông|bà) \p{Lu}|$)/u

// "Tổ chức, cá nhân gửi hồ sơ …": whoever comes to a procedure
const PRIVATE = pattern('⟨(?:cá nhân|người dân|công dân|hộ gia đình)$', 'iu')

/** Whether the sign behind a run lets a duty follow: a blank, comma, colon or bracket. */
export function mayFollow({ text }: Piece, { end }: Run): boolean {
  return end < text.length && (',…:('.includes(text[end]!) || behindBlanks(text, end, end + 1) > end)
}

/** The run as a doer when the words behind it in its sentence give it a duty; null when they do not. */
export function dutyOf(piece: Piece, run: Run, sentence: Span, helped = true): Doer | null {
  const { text } = piece
  const from = behindNote(text, run.end, sentence[1])
  const beside = helped ? runBehind(piece, run) : undefined
  if (beside && BESIDE.has(text.slice(run.end, beside.start))) {
    const doer = dutyOf(piece, beside, sentence, false)
    return doer && { ...doer, agencies: run.mentions, start: run.start, end: from }
  }
  const after = text.slice(from, sentence[1])
  if (after.startsWith(':', behindBlanks(after, 0, 1))) return colonDuty(piece, run, from, after)
  const comma = commasEnd(after)
  const at = tokenAt(piece, from)
  if (behindBlanks(after, comma, comma + 1) === comma || at === piece.tokens.length) return null
  const { key } = piece.tokens[at]!
  const behind: Behind = { piece, at, key, end: piece.span[0] + sentence[1], words: after.slice(comma + 1) }
  if (ownAct(piece, run, sentence, behind)) return null
  if (run.bare && comma > 0 && !IN_OR_BY.test(after)) return null
  return verbDuty(subject(run, from, behind), run, behind, after.startsWith(','))
}

// ", trong …", ", theo …"
const IN_OR_BY = /^,\s(?:trong|theo)/u

function subject({ mentions, start }: Run, end: number, behind: Behind): Doer {
  const { piece } = behind
  return {
    piece,
    agencies: mentions,
    start,
    end,
    how: 'subject',
    reported: isReported(piece, mentions.at(-1)!, behind),
  }
}

function behindNote(text: string, from: number, to: number): number {
  if (text[from] === ',') return from + (STRESS.exec(text.slice(from, to))?.[0].length ?? 0)
  if (text.startsWith(' trên địa', from)) return from + (ABOUT_HERE.exec(text.slice(from, to))?.[0].length ?? 0)
  if (text[from] !== '(' && text[from + 1] !== '(') return from
  return from + (NOTE.exec(text.slice(from, to))?.[0].length ?? 0)
}

/** Where up to two commas or dots of an ellipsis end that a text begins with. */
function commasEnd(text: string): number {
  let at = 0
  while (at < 2 && (text[at] === ',' || text[at] === '…')) at++
  return at
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
  const { piece, at, key, words } = behind
  const last = run.mentions.at(-1)!
  const stressed = run.end > last.span[1]
  const grows = (last.collective || run.bare) && !stressed
  const modal = obliges(behind)
  const bound = grows ? boundDuty(ordered(doer), behind, modal) : null
  if (bound) return bound
  if (givenPassive(behind)) return last.collective ? ordered(doer) : doer
  if (leads(IS_LEAD, key, words)) return doer
  if (!modal && states(behind)) return null
  if (modal) return comma && !stressed ? null : doer
  if (vague(piece, run) || PRIVATE.test(last.name)) return null
  if ((!comma && taskWordAt(piece.tokens, at)) || adjunctDuty(behind)) return doer
  if (run.bare || (comma && !stressed)) return null
  if (stressed && hasDuty(behind)) return doer
  const firm = grows ? firmDuty(doer, behind) : null
  const opens = piece.opens && run.start <= 1 && !piece.tokens[at]!.capital && !leads(NO_VERB, key, words)
  return firm ?? (opens ? doer : null)
}

/** The doer as one who is told to, wherever it stands. */
function ordered(doer: Doer): Doer {
  return doer.reported ? { ...doer, reported: false } : doer
}

function givenPassive({ piece, at, key, words }: Behind): boolean {
  const passive = PASSIVE.words.has(key) ? PASSIVE.reads.exec(words) : null
  if (!passive) return false
  const position = piece.tokens[at]!.start - piece.span[0] + passive[0].length
  return taskWordAt(piece.tokens, tokenAt(piece, position))
}

// tells of the issuer's own unit, or of any: "Năm 2024, thành phố tiếp tục …", "Đơn vị báo cáo"
const VAGUE = /^(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|[Cc]ơ quan|[Đđ]ơn vị|[Tt]oàn \p{L}+(?: \p{L}+)?)$/u
const LONGEST_VAGUE = 24

/** A duty only with "phải" and the like. */
function vague({ text }: Piece, { start, end }: Run): boolean {
  return end - start <= LONGEST_VAGUE && VAGUE.test(text.slice(start, end))
}
