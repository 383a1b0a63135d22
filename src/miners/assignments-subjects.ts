import type { Span } from '../document.js'
import { pattern } from '../text/pattern.js'
import type { Doer } from './assignments-doer.js'
import { dutyOf } from './assignments-duties.js'
import type { Piece } from './assignments-pieces.js'
import { MODAL } from './assignments-reports.js'
import type { Run } from './assignments-runs.js'

// What may stand before the subject of a duty
const OPENING = pattern(
  '(?:^(?:\\p{L}\\) )?|[;:.!?…]|⟨(?:đồng thời|bên cạnh đó|ngoài ra|trong đó|riêng|theo đó|cụ thể(?=[,:])))[,:]?(?:\\s(?:đồng thời|và|còn|riêng|trong đó|theo đó))?,?\\s{0,2}$',
  'iu',
)
// "nhấn mạnh các đơn vị cần …", "nhắc lại rằng Bộ X phải …", "gồm quận A, quận B cần …": only with a modal behind
const SAID = pattern(
  '(?:⟨(?:rằng|là|gồm|nhấn mạnh|nhất trí|khẳng định|lưu ý|cho biết|thì),? |⟨(?:rằng|nhấn mạnh|khẳng định|lưu ý|cho biết)⟩[^.;]{1,60}, |["“”] ?)$',
  'iu',
)
// "Trên cơ sở đó, Tỉnh …", "Định kỳ hằng quý, các đơn vị …": the sentence's adverbial
const ADVERBIAL = pattern(
  '^(?:trên cơ sở|căn cứ|trong|khi|để|nếu|định kỳ|hằng|hàng|trước|sau|đối với|với|qua|từ|ngoài|theo|tại|nhân|thời gian tới|nhằm|trường hợp|chậm nhất|cùng với|bên cạnh|nhận được|ngay|những|giai đoạn|năm|hàng năm|đến|quá trình)⟩[^;:]{0,300}[,…]\\s?$',
  'iu',
)
const ADVERBIAL_HEAD = pattern('^(?:trên cơ sở|căn cứ|theo|với|đối với|ngoài|từ|qua|sau khi|trong)⟩', 'iu')
// "Tủ sách do Bộ Tư pháp chủ trì xây dựng": the doer of a passive
const BY = pattern('⟨do $', 'iu')
const LEADS = pattern('^ (?:chủ trì|chịu trách nhiệm|quyết định và chịu trách nhiệm)⟩', 'iu')
// "Tham dự có đại diện …; lãnh đạo các Tập đoàn: …"
const PRESENT = pattern('^(?:tham dự|cùng dự|dự |thành phần|có mặt|tham gia (?:hội nghị|buổi|chương trình))', 'iu')
// How far back the beginning of a sentence is looked at
const REACH = 400

/** The run as the subject of a duty in its sentence; null when it is none. */
export function subjectOf(piece: Piece, run: Run, sentence: Span): Doer | null {
  const far = run.start - sentence[0] > REACH
  const before = far ? `… ${piece.text.slice(run.start - REACH, run.start)}` : piece.text.slice(sentence[0], run.start)
  if (PRESENT.test(piece.text.slice(sentence[0], sentence[0] + 40))) return null
  if (OPENING.test(before) || ADVERBIAL.test(before) || piece.text.startsWith('Các ', run.start))
    return dutyOf(piece, run, sentence)
  if (BY.test(before) && LEADS.test(piece.text.slice(run.end, run.end + 40)) && !piece.news)
    return { piece, agencies: run.mentions, start: run.start, end: run.end, how: 'subject' }
  if (ADVERBIAL_HEAD.test(before) && !before.includes(',') && !run.bare) {
    const last = lastAlone(piece, run)
    if (last) return dutyOf(piece, last, sentence)
  }
  const said = SAID.test(before) ? dutyOf(piece, run, sentence) : null
  return said && MODAL.test(piece.text.slice(said.end, said.end + 120).trimStart()) ? said : null
}

/** "Trên cơ sở đề nghị của các Bộ, Bộ Tài chính rà soát …": what stands behind the last comma is the subject. */
function lastAlone(piece: Piece, run: Run): Run | null {
  for (let i = run.mentions.length - 1; i > 0; i--) {
    const [left, right] = [run.mentions[i - 1]!, run.mentions[i]!]
    const gap = piece.text.slice(left.span[1], right.span[0])
    if (!/^,\s$/u.test(gap)) continue
    const mentions = run.mentions.slice(i)
    return { mentions, start: right.span[0], end: run.end, bare: mentions.every(({ bare }) => bare) }
  }
  return null
}
