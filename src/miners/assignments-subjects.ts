import type { Span } from '../document.js'
import { pattern } from '../text/pattern.js'
import { tailOf } from '../text/trim.js'
import { wordBefore } from '../text/word-before.js'
import type { Doer } from './assignments-doer.js'
import { dutyOf, mayFollow } from './assignments-duties.js'
import { type Piece, runBefore, runBehind, tokenAt } from './assignments-piece.js'
import { obliges } from './assignments-reports.js'
import type { Run } from './assignments-runs.js'

// What may stand before the subject of a duty
const OPENING = pattern(
  '(?:^(?:\\p{L}\\) )?|[;:.!?…]|⟨(?:đồng thời|bên cạnh đó|ngoài ra|trong đó|riêng|theo đó|cụ thể(?=[,:])))[,:]?(?:\\s(?:đồng thời|và|còn|riêng|trong đó|theo đó))?,?\\s{0,2}$',
  'iu',
)
// "phối hợp với: Sở A, Sở B" lists partners
const WITH_COLON = /\s(?:với|cùng)\s?:\s?$/u
// "đảng bộ Các cơ quan Đảng" is a name
const PARTY_END = /đảng (?:bộ|ủy|uỷ)$/iu
// the number of a table's next row
const NEXT_ROW = /^ \d{1,3} \p{Lu}/u
const OPENING_ENDS = new Set('thời đó ra riêng thể và còn'.split(' '))
// "nhấn mạnh các đơn vị cần …", "nhắc lại rằng Bộ X phải …", "gồm quận A, quận B cần …": only with a modal behind
const SAID = pattern(
  '(?:⟨(?:rằng|là|gồm|nhấn mạnh|nhất trí|khẳng định|lưu ý|cho biết|cho hay|nêu rõ|thì),? |⟨(?:rằng|nhấn mạnh|khẳng định|lưu ý|cho biết|cho hay|nêu rõ)⟩[^.;]{1,60}, |["“”] ?)$',
  'iu',
)
const QUOTE_END = /["“”] ?$/u
const SAID_ENDS = new Set('rằng là gồm mạnh trí định ý biết hay rõ thì'.split(' '))
// "Trên cơ sở đó, Tỉnh …", "Định kỳ hằng quý, các đơn vị …": the sentence's adverbial
const ADVERBIAL = pattern(
  '^(?:trên cơ sở|căn cứ|trong|khi|để|nếu|định kỳ|hằng|hàng|trước|sau|đối với|với|qua|từ|ngoài|theo|tại|nhân|thời gian tới|nhằm|trường hợp|chậm nhất|cùng với|bên cạnh|nhận được|ngay|những|giai đoạn|năm|hàng năm|đến|quá trình)⟩[^;:]{0,300}[,…]\\s?$',
  'iu',
)
// "Hằng năm Sở …", "Định kỳ 6 tháng, năm các đơn vị …", "Trước ngày 10/12 hằng năm UBND xã …": a time without a comma behind it
const TIME_LEAD = pattern(
  '^(?:(?:hằng|hàng) (?:năm|quý|tháng|tuần|ngày)|(?:định kỳ|(?:chậm nhất )?(?:trước|đến|vào)|chậm nhất) [^;:.]{0,60}(?:ngày|tuần|tháng|quý|năm|\\d))(?: \\([^()]{1,60}\\))?,? $',
  'iu',
)
const COMMA_END = /[,…]\s?$/u
const ADVERBIAL_HEAD = pattern('^(?:trên cơ sở|căn cứ|theo|với|đối với|ngoài|từ|qua|sau khi|trong)⟩', 'iu')
// "cho hay Bộ X được giao chỉ đạo …"
const GIVEN = pattern('^được (?:giao|yêu cầu|đề nghị|phân công)⟩', 'iu')
// "Tủ sách do Bộ Tư pháp chủ trì xây dựng": the doer of a passive
const BY = pattern('⟨do $', 'iu')
const LEADS = pattern('^ (?:chủ trì|chịu trách nhiệm|quyết định và chịu trách nhiệm)⟩', 'iu')
// "Hoàn thiện quy chế (Sở Tư pháp chủ trì, …)" is told by LEADS too
// "Tham dự có đại diện …; lãnh đạo các Tập đoàn: …"
const PRESENT = pattern('^(?:tham dự|cùng dự|dự |thành phần|có mặt|tham gia (?:hội nghị|buổi|chương trình))', 'iu')
// How far back the beginning of a sentence is looked at, and what OPENING and SAID read at most
const REACH = 400
const OPENING_REACH = 40
const SAID_REACH = 100
const LONGEST_TIME = 120

/** The run as the subject of a duty in its sentence; null when it is none. */
export function subjectOf(piece: Piece, run: Run, sentence: Span): Doer | null {
  const { text } = piece
  if (!mayFollow(piece, run) || besideCell(piece, run) || PRESENT.test(text.slice(sentence[0], sentence[0] + 40)))
    return null
  const far = run.start - sentence[0] > REACH
  const before = far ? `… ${text.slice(run.start - REACH, run.start)}` : text.slice(sentence[0], run.start)
  if (text.startsWith('Các ', run.start) || opening(before, run) || adverbial(before) || timeLead(before))
    return dutyOf(piece, run, sentence)
  if (!piece.news && run.before === 'do' && BY.test(before) && LEADS.test(text.slice(run.end, run.end + 40)))
    return { piece, agencies: run.mentions, start: run.start, end: run.end, how: 'subject' }
  if (before.endsWith('(') && LEADS.test(text.slice(run.end, run.end + 40)))
    return { piece, agencies: run.mentions, start: run.start, end: run.end, how: 'subject' }
  if (run.mentions.length > 1 && !run.bare && !before.includes(',') && ADVERBIAL_HEAD.test(before)) {
    const last = lastAlone(piece, run)
    if (last) return dutyOf(piece, last, sentence)
  }
  return saidOf(before, run) ? obliged(piece, dutyOf(piece, run, sentence)) : null
}

/** "Bộ Ngoại giao Các bộ, ngành Hội nghị …": the cells of a table set as text are no subject. */
function besideCell(piece: Piece, run: Run): boolean {
  const [before, next] = [runBefore(piece, run.start), runBehind(piece, run)]
  return (
    (before?.end === run.start - 1 && startsCell(piece.text, before.end)) ||
    (next?.start === run.end + 1 && startsCell(piece.text, run.end)) ||
    NEXT_ROW.test(piece.text.slice(run.end, run.end + 6))
  )
}

function startsCell(text: string, at: number): boolean {
  if (PARTY_END.test(text.slice(Math.max(0, at - 7), at))) return false
  return /^ \p{Lu}\p{Ll}/u.test(text.slice(at, at + 3))
}

/** Whether the words before a run may stand before the subject. */
function opening(before: string, { before: word }: Run): boolean {
  if (WITH_COLON.test(tailOf(before, 8))) return false
  const may = word === '' || OPENING_ENDS.has(word) || tailOf(before, 5).includes(':')
  return may && OPENING.test(tailOf(before, OPENING_REACH))
}

function adverbial(before: string): boolean {
  return COMMA_END.test(tailOf(before, 2)) && ADVERBIAL.test(before)
}

function timeLead(before: string): boolean {
  return before.length <= LONGEST_TIME && TIME_LEAD.test(before)
}

function saidOf(before: string, { before: word }: Run): boolean {
  const end = tailOf(before, 2)
  return (end === ', ' || SAID_ENDS.has(word) || QUOTE_END.test(end)) && SAID.test(tailOf(before, SAID_REACH))
}

function obliged(piece: Piece, doer: Doer | null): Doer | null {
  if (!doer) return null
  const words = piece.text.slice(doer.end, doer.end + 120).trimStart()
  const key = piece.tokens[tokenAt(piece, doer.end)]?.key ?? ''
  return obliges({ words, key }) || GIVEN.test(words) ? { ...doer, reported: false } : null
}

/** "Trên cơ sở đề nghị của các Bộ, Bộ Tài chính rà soát …": what stands behind the last comma is the subject. */
function lastAlone({ text }: Piece, run: Run): Run | null {
  for (let i = run.mentions.length - 1; i > 0; i--) {
    const [left, right] = [run.mentions[i - 1]!, run.mentions[i]!]
    if (!/^,\s$/u.test(text.slice(left.span[1], right.span[0]))) continue
    const mentions = run.mentions.slice(i)
    const start = right.span[0]
    return { mentions, start, end: run.end, bare: mentions.every(({ bare }) => bare), before: wordBefore(text, start) }
  }
  return null
}
