import type { Span } from '../document.js'
import { pattern } from '../text/pattern.js'
import type { AgencyMention } from '../vietnamese/agencies.js'
import { type Deadline, deadlinesIn } from '../vietnamese/deadlines.js'
import type { Doer } from './assignments-doers.js'
import type { Piece } from './assignments-pieces.js'

/** A stretch of a piece that tells what a doer has to do. */
export interface Stretch {
  readonly piece: Piece
  readonly from: number
  readonly to: number
}

/** The doer's task: from its own words to the next doer, or through the division that it opens. */
export function scopeOf(doer: Doer, next: Doer | undefined, pieces: readonly Piece[], index: number): Stretch[] {
  const { piece } = doer
  const end = next?.piece === piece ? next.agencies[0]!.span[0] : piece.text.length
  const stretches: Stretch[] = [{ piece, from: doer.end, to: end }]
  if (end < piece.text.length || !reaches(doer)) return stretches
  for (let i = index + 1; i < pieces.length; i++) {
    const follower = pieces[i]!
    if (!belongs(doer, follower) || (next && next.piece === follower && doer.how !== 'heading')) break
    stretches.push({ piece: follower, from: 0, to: follower.text.length })
  }
  return stretches
}

/** Whether a doer's task goes on in the pieces behind: it opens its division, or its piece ends with a colon. */
function reaches({ piece, how, agencies }: Doer): boolean {
  if (how === 'heading' || /:$/u.test(piece.text)) return true
  return piece.opens && agencies[0]!.span[0] <= 24 && how !== 'given'
}

function belongs({ piece }: Doer, follower: Piece): boolean {
  if (piece.section) {
    const { span } = piece.section
    if (follower.span[0] >= span[1]) return false
    if (piece.opens) return true
  } else if (follower.section) return false
  if (piece.bullet) return follower.bullet !== null && follower.bullet !== piece.bullet
  return follower.bullet !== null || follower.opens
}

// chủ trì, làm đầu mối, chịu trách nhiệm chính
const LEAD = pattern('⟨(?:chủ trì|làm đầu mối|là đầu mối|đầu mối|chịu trách nhiệm (?:chính|toàn diện|chủ trì))⟩', 'giu')
// "cơ quan chủ trì", "do Sở X chủ trì", "Bộ chủ trì": somebody else leads
const NOT_LEAD = pattern(
  '(?:⟨(?:cơ quan|đơn vị|được giao|phân công|do [^,;.:]{0,60}|Bộ|Sở|ngành|cấp|người) |\\()$',
  'u',
)

/** Whether the doer leads: it presides, is the focal point, or answers first. */
export function leads(doer: Doer, scope: readonly Stretch[]): boolean {
  return scope.some(({ piece, from, to }, index) => {
    const text = piece.text.slice(from, to)
    const reach = index === 0 && doer.how !== 'heading' ? text : text
    for (const found of reach.matchAll(LEAD)) {
      const before = piece.text.slice(Math.max(0, from + found.index - 70), from + found.index)
      if (found.index <= 1 && doer.how !== 'heading') return true
      if (!NOT_LEAD.test(before) && !othersTask(doer, piece, from + found.index)) return true
    }
    return false
  })
}

/** A run of other bodies right before a verb is its subject: "chỉ đạo các chủ rừng phối hợp …". */
function othersTask(doer: Doer, piece: Piece, at: number): boolean {
  return piece.runs.some(
    (run) =>
      run.end <= at &&
      /^[\s,]{0,2}$/u.test(piece.text.slice(run.end, at)) &&
      !(piece === doer.piece && run.end <= doer.end),
  )
}

// phối hợp chặt chẽ với, phối hợp cùng, cùng với
const WITH = pattern(
  '⟨(?:phối hợp|phối kết hợp|hiệp đồng)(?: (?:chặt chẽ|tốt|hiệu quả|đồng bộ|kịp thời|thường xuyên))?(?:,? (?:cùng với|với|cùng))?(?: lãnh đạo)?\\s?$',
  'iu',
)

/** The bodies to work with, as they stand. */
export function partnersIn(doer: Doer, scope: readonly Stretch[]): { piece: Piece; mention: AgencyMention }[] {
  const partners: { piece: Piece; mention: AgencyMention }[] = []
  for (const { piece, from, to } of scope) {
    for (const run of piece.runs) {
      if (run.start < from || run.start >= to) continue
      const lead = piece.text.slice(Math.max(from, run.start - 48), run.start)
      const cue = WITH.exec(lead)
      if (!cue || othersTask(doer, piece, run.start - lead.length + cue.index)) continue
      for (const mention of run.mentions) {
        if (!partners.some((known) => known.mention.name.toLowerCase() === mention.name.toLowerCase()))
          partners.push({ piece, mention })
      }
    }
  }
  return partners
}

/** The firmest limit of time in the scope: the last one that names a date, else the last one in words. */
export function deadlineIn(scope: readonly Stretch[]): { piece: Piece; deadline: Deadline } | null {
  let best: { piece: Piece; deadline: Deadline } | null = null
  for (const { piece, from, to } of scope) {
    for (const { span, value } of deadlinesIn(piece.text.slice(from, to))) {
      const shifted: Span = [span[0] + from, span[1] + from]
      if (!best || value !== null || best.deadline.value === null) best = { piece, deadline: { span: shifted, value } }
    }
  }
  return best
}
