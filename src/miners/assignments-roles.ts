import { matchesIn } from '../text/matches.js'
import { pattern } from '../text/pattern.js'
import { type AgencyMention, expandName } from '../vietnamese/agencies.js'
import type { Doer } from './assignments-doer.js'
import { type Named, shift } from './assignments-entry.js'
import { type Piece, runBefore, runsWithin } from './assignments-piece.js'
import type { Run } from './assignments-runs.js'
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
const HOW = '(?:chặt chẽ|tốt|hiệu quả|đồng bộ|kịp thời|thường xuyên|nhịp nhàng|thống nhất)'
const WITH = pattern(
  `(?:⟨(?:phối hợp|phối kết hợp|hiệp đồng)(?: ${HOW}(?:(?:, | và )${HOW}){0,2})?(?:,? ?(?:cùng với|với|cùng)\\s?:?)?|⟨kết hợp với|⟨sự phối hợp của|⟨chủ trì,? cùng(?: với)?|^,? ?cùng(?: với)?)(?: lãnh đạo)?\\s?$`,
  'iu',
)

// A word of LEAD's in any case
const LEAD_WORD = /trì|mối|trách/i
// How WITH may end
const WITH_ENDS = new Set('hợp đồng chẽ tốt quả bộ thời xuyên đạo nhàng nhất của'.split(' '))

/** Whether the doer leads: it presides, is the focal point, or answers first. */
export function leads(doer: Doer, scope: readonly Stretch[]): boolean {
  return scope.some((stretch) => leadsIn(doer, stretch))
}

function leadsIn(doer: Doer, { piece, from, to }: Stretch): boolean {
  const text = piece.text.slice(from, to)
  if (!LEAD_WORD.test(text)) return false
  for (const { index } of matchesIn(text, LEAD)) {
    if (index <= 1 && doer.how !== 'heading') return true
    const at = from + index
    if (!NOT_LEAD.test(piece.text.slice(Math.max(0, at - 70), at)) && !othersTask(doer, piece, at)) return true
  }
  return false
}

/** A run of other bodies right before a verb is its subject: "chỉ đạo các chủ rừng phối hợp …". */
function othersTask(doer: Doer, piece: Piece, at: number): boolean {
  const run = runBefore(piece, at)
  return (
    run !== undefined &&
    /^[\s,]{0,2}$/u.test(piece.text.slice(run.end, at)) &&
    !IS.test(piece.text.slice(Math.max(0, run.start - 6), run.start)) &&
    !(piece === doer.piece && run.end <= doer.end) &&
    !run.mentions.every(({ name }) => doer.agencies.some((own) => own.name === name))
  )
}

/** The bodies to work with, as they stand, the doers themselves left out. */
export function partnersIn(doer: Doer, scope: readonly Stretch[]): Named[] {
  const partners = new Map<string, Named>()
  for (const stretch of scope)
    for (const run of runsWithin(stretch.piece, stretch.from, stretch.to))
      if (isWith(doer, stretch, run))
        for (const mention of run.mentions)
          for (const one of apart(stretch.piece, mention))
            addPartner(partners, doer, { span: shift(stretch.piece, one.span), name: one.name })
  return [...partners.values()]
}

function isWith(doer: Doer, { piece, from }: Stretch, run: Run): boolean {
  if (!mayBeWith(run.before)) return false
  const start = Math.max(from, run.start - 48)
  const cue = WITH.exec(piece.text.slice(start, run.start))
  return cue !== null && !(cue[0].startsWith('p') && othersTask(doer, piece, start + cue.index))
}

/** "phối hợp", "cùng", and "hợpvới" where a blank is lost. */
function mayBeWith(word: string): boolean {
  return WITH_ENDS.has(word) || word.endsWith('với') || word.endsWith('cùng')
}

function addPartner(partners: Map<string, Named>, { agencies }: Doer, partner: Named): void {
  const key = partner.name.toLowerCase()
  if (VAGUE.test(key) || partners.has(key) || agencies.some(({ name }) => name.toLowerCase() === key)) return
  partners.set(key, partner)
}

// "cơ quan chủ trì", of which the name stands elsewhere
const VAGUE = /^(?:cơ quan|đơn vị)$/u

/** "các doanh nghiệp viễn thông, các trường", "Đoàn TNCS các cấp, các hội" are two partners. */
function apart(piece: Piece, mention: AgencyMention): AgencyMention[] {
  const [from, to] = mention.span
  const words = piece.text.slice(from, to)
  const cut = mention.collective ? /(?:, (?:và )?| và )(?=các )/u.exec(words) : null
  if (!cut) return [mention]
  const after = cut.index + cut[0].length
  const [first, rest] = [words.slice(0, cut.index), words.slice(after)]
  return [
    { ...mention, name: expandName(first), span: [from, from + cut.index] },
    ...apart(piece, { ...mention, name: expandName(rest), span: [from + after, to] }),
  ]
}
