import type { Span } from '../document.js'
import { pattern } from '../text/pattern.js'
import type { AgencyMention } from '../vietnamese/agencies.js'
import { clearTaskWordAt } from '../vietnamese/task-words.js'
import type { Doer } from './assignments-doer.js'
import { withCharge } from './assignments-labels.js'
import { type Piece, tokenAt } from './assignments-piece.js'
import type { Run } from './assignments-runs.js'

// "Nội dung Sở X có trách nhiệm chủ trì"
const BOUND_TAIL = pattern(
  '^(?: có nhiệm vụ| (?:có|chịu) trách nhiệm(?: chủ trì| thực hiện)?| chủ trì)?\\s?[:.]?$',
  'iu',
)
// Trách nhiệm của Sở Nội vụ · Đối với UBND các xã
const LEAD = pattern(
  '^(?:(?<of>(?:Nội dung, )?(?:Trách nhiệm|Nhiệm vụ|Quyền hạn|Thẩm quyền)(?:(?:, | và )(?:trách nhiệm|nhiệm vụ|quyền hạn|thẩm quyền)){0,2}(?: cụ thể)? của)|Đối với|Về phía|Giao|Đề nghị|Yêu cầu|Phân công|Nội dung)(?: đồng chí| các đồng chí)? $',
  'iu',
)
const NOTE = /^\s?\([^()]{0,200}\)/u
// "Các bộ, ngành theo chức năng, nhiệm vụ được giao:"
const ADJUNCT_TAIL = pattern(
  '^,? (?:theo|căn cứ(?: vào)?|trong phạm vi) (?:chức năng|nhiệm vụ|quyền hạn|thẩm quyền)⟩[^.;:]{0,80}:$',
  'iu',
)
// "Trách nhiệm của Sở X trong quản lý …"
const ABOUT = pattern('^ (?:trong|về|đối với|khi|tại)⟩', 'iu')
// "Cơ quan chủ trì" alone is a column's head
const COLUMN = pattern(
  '^(?:các )?(?:cơ quan|đơn vị|bộ phận)(?:, đơn vị)? (?:chủ trì|phối hợp|thực hiện|đầu mối)$',
  'iu',
)

// How LEAD ends, "đồng chí" left off, and how long it may be
const LEAD_ENDS = new Set('của với phía giao nghị cầu công dung'.split(' '))
const LONGEST_LEAD = 100
const LONGEST_TAIL = 40
// Words behind the run that a name may go on for
const LONGEST_NAME = 18

/** A piece that is only the name of its doers: "2. Sở Nội vụ", "Các doanh nghiệp viễn thông:". */
export function headingDoer(piece: Piece, hasContent: boolean): Doer | null {
  const run = piece.runs[0]
  if (!run || !hasContent || (run.bare && !charged(piece, run))) return null
  const colon = piece.text.endsWith(':')
  if (piece.news && piece.bullet && !colon) return null
  if (!(piece.opens || piece.bullet || colon || piece.block.bold)) return null
  const start = run.mentions[0]!.start
  const reads = start > 0 ? leadOf(piece.text.slice(0, start), run) : null
  if (start > 0 && !reads && (run.start > 0 || piece.text.slice(0, start).trim().split(' ').length > 2)) return null
  const agencies = whole(piece, run, reads?.groups?.of !== undefined)
  if (!agencies || agencies.some(({ name }) => COLUMN.test(name))) return null
  const end = agencies.at(-1)!.span[1]
  return { piece, agencies, start: 0, end: Math.max(end, run.end), how: 'heading' }
}

function leadOf(lead: string, { before }: Run): RegExpExecArray | null {
  return lead.length <= LONGEST_LEAD && LEAD_ENDS.has(before) ? LEAD.exec(lead) : null
}

/** The run's bodies when they are all that the line says, the last one's name drawn out to the line's end where it must be. */
function whole(piece: Piece, run: Run, of: boolean): AgencyMention[] | null {
  const tail = piece.text.slice(run.end)
  const rest = tail.includes('(') ? tail.replace(NOTE, '') : tail
  if (rest.length <= LONGEST_TAIL && BOUND_TAIL.test(rest)) return [...run.mentions]
  if (!of && ADJUNCT_TAIL.test(rest)) return [...run.mentions]
  const last = run.mentions.at(-1)!
  if (of && ABOUT.test(rest)) return [...run.mentions]
  const whole = charged(piece, run)
  if (whole) return [whole]
  if (!(of || (last.collective && !/^[,:]/u.test(tail))) || run.end !== last.span[1]) return null
  const name = nameEnd(piece.text, run.end)
  if (name === null || (!of && clausal(piece, [run.end, name]))) return null
  const span: Span = [last.span[0], name]
  return [...run.mentions.slice(0, -1), { ...last, span, name: piece.text.slice(...span) }]
}

/** "Phó Chủ tịch phụ trách lĩnh vực …", when the line says nothing else. */
function charged(piece: Piece, { mentions }: Run): AgencyMention | null {
  const whole = mentions.length === 1 ? withCharge(piece, mentions[0]!) : null
  return whole && /^\s?[:.]?$/u.test(piece.text.slice(whole.span[1])) ? whole : null
}

/** Where the line's words end, a colon and a note in brackets left off; null for a sentence. */
function nameEnd(text: string, from: number): number | null {
  let end = text.length
  while (end > from && ' .:'.includes(text[end - 1]!)) end--
  if (text[end - 1] === ')') end = text.lastIndexOf('(', end)
  while (end > from && text[end - 1] === ' ') end--
  const rest = text.slice(from, end)
  return rest.length > 140 || /[.;:!?"“”]/u.test(rest) ? null : end
}

/** Whether a verb of duty stands in a stretch: then it is a sentence and no name. */
function clausal(piece: Piece, [from, to]: Span): boolean {
  const { tokens, span } = piece
  const first = tokenAt(piece, from)
  for (let i = first; i < tokens.length && tokens[i]!.start < span[0] + to; i++)
    if (i >= first + LONGEST_NAME || tokens[i]!.key === 'đã' || clearTaskWordAt(tokens, i)) return true
  return false
}
