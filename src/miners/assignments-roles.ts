import { pattern } from '../text/pattern.js'
import type { AgencyMention } from '../vietnamese/agencies.js'
import type { Doer } from './assignments-doer.js'
import { type Piece, runBefore, runsWithin } from './assignments-pieces.js'
import type { Stretch } from './assignments-scope.js'

// chủ trì, làm đầu mối, chịu trách nhiệm chính
const LEAD = pattern(
  '⟨(?:chủ trì|chỉ trì|làm đầu mối|là đầu mối|đầu mối|chịu trách nhiệm (?:chính|toàn diện|chủ trì))⟩',
  'giu',
)
// "cơ quan chủ trì", "do Sở X chủ trì", "Bộ chủ trì": somebody else leads
const NOT_LEAD = pattern(
  '(?:⟨(?:cơ quan|đơn vị|(?<!nhiệm vụ )được giao|phân công|do [^,;.:]{0,60}|Bộ|Sở|ngành|cấp|người) |\\()$',
  'u',
)
// "là cơ quan thường trực, chủ trì": what the doer is, no other body
const IS = pattern('⟨(?:là|làm) $', 'iu')
// phối hợp chặt chẽ với, phối hợp cùng, chủ trì, cùng
const WITH = pattern(
  '(?:⟨(?:phối hợp|phối kết hợp|hiệp đồng)(?: (?:chặt chẽ|tốt|hiệu quả|đồng bộ|kịp thời|thường xuyên))?(?:,? ?(?:cùng với|với|cùng))?|⟨chủ trì,? cùng(?: với)?|^,? ?cùng(?: với)?)(?: lãnh đạo)?\\s?$',
  'iu',
)

/** Whether the doer leads: it presides, is the focal point, or answers first. */
export function leads(doer: Doer, scope: readonly Stretch[]): boolean {
  return scope.some(({ piece, from, to }) => {
    for (const found of piece.text.slice(from, to).matchAll(LEAD)) {
      const at = from + found.index
      const before = piece.text.slice(Math.max(0, at - 70), at)
      if (found.index <= 1 && doer.how !== 'heading') return true
      if (!NOT_LEAD.test(before) && !othersTask(doer, piece, at)) return true
    }
    return false
  })
}

/** A run of other bodies right before a verb is its subject: "chỉ đạo các chủ rừng phối hợp …". */
function othersTask(doer: Doer, piece: Piece, at: number): boolean {
  const run = runBefore(piece, at)
  return (
    run !== undefined &&
    /^[\s,]{0,2}$/u.test(piece.text.slice(run.end, at)) &&
    !IS.test(piece.text.slice(Math.max(0, run.start - 6), run.start)) &&
    !(piece === doer.piece && run.end <= doer.end)
  )
}

export interface Partner {
  readonly piece: Piece
  readonly mention: AgencyMention
}

/** The bodies to work with, as they stand, the doers themselves left out. */
export function partnersIn(doer: Doer, scope: readonly Stretch[]): Partner[] {
  const doers = new Set(doer.agencies.map(({ name }) => name.toLowerCase()))
  const partners = new Map<string, Partner>()
  for (const { piece, from, to } of scope) {
    for (const run of runsWithin(piece, from, to)) {
      const lead = piece.text.slice(Math.max(from, run.start - 48), run.start)
      const cue = WITH.exec(lead)
      if (!cue || (cue[0].startsWith('p') && othersTask(doer, piece, run.start - lead.length + cue.index))) continue
      for (const mention of run.mentions.flatMap(apart)) {
        const key = mention.name.toLowerCase()
        if (!doers.has(key) && !VAGUE.test(key) && !partners.has(key)) partners.set(key, { piece, mention })
      }
    }
  }
  return [...partners.values()]
}

// "cơ quan chủ trì", of which the name stands elsewhere
const VAGUE = /^(?:cơ quan|đơn vị)$/u

/** "các doanh nghiệp viễn thông, các trường" are two partners. */
function apart(mention: AgencyMention): AgencyMention[] {
  const cut = mention.collective ? /(?:, (?:và )?| và )(?=các )/u.exec(mention.name) : null
  if (!cut || mention.name.length !== mention.span[1] - mention.span[0]) return [mention]
  const after = cut.index + cut[0].length
  const [first, rest] = [mention.name.slice(0, cut.index), mention.name.slice(after)]
  return [
    { ...mention, name: first, span: [mention.span[0], mention.span[0] + cut.index] },
    ...apart({ ...mention, name: rest, span: [mention.span[0] + after, mention.span[1]] }),
  ]
}
