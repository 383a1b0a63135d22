import { pattern } from '../text/pattern.js'
import type { AgencyMention } from '../vietnamese/agencies.js'
import { deadlineOfLine } from '../vietnamese/deadlines.js'
import type { Doer } from './assignments-doer.js'
import { namedFrom } from './assignments-entries.js'
import { type Entry, shift } from './assignments-entry.js'
import type { Piece } from './assignments-piece.js'

export type Label = 'lead' | 'with' | 'implement' | 'time'

const WHO = '(?:Cơ quan|Đơn vị|Bộ phận|Tổ chức|Các cơ quan|Các đơn vị|Cơ quan, đơn vị)'
// "Cơ quan chủ trì:", "Đơn vị phối hợp thực hiện:", "Thời gian hoàn thành:"
const LABELS: readonly (readonly [Label, RegExp])[] = [
  [
    'lead',
    pattern(`^(?:${WHO} )?(?:chủ trì|đầu mối|chịu trách nhiệm chính)(?: thực hiện| tham mưu| triển khai)?\\s?:`, 'iu'),
  ],
  ['with', pattern(`^(?:${WHO} )?phối hợp(?: thực hiện| triển khai)?\\s?:`, 'iu')],
  [
    'implement',
    pattern(
      `^(?:${WHO} (?:thực hiện|chịu trách nhiệm|triển khai)|(?:Phân công|Trách nhiệm|Đơn vị) thực hiện|Phân công)\\s?:`,
      'iu',
    ),
  ],
  ['time', pattern('^(?:Thời gian|Thời hạn|Tiến độ)(?![\\p{L}])[\\p{L} ]{0,24}:', 'iu')],
]

// "a) Cơ quan chủ trì" above a list
const HEADING = pattern(`^${WHO} (?:chủ trì|phối hợp|thực hiện|đầu mối)(?: thực hiện)?$`, 'iu')

// How far into the piece the colon of a label stands at most
const REACH = 70

/** The label that opens a piece, and where what it labels begins. */
export function labelOf({ text }: Pick<Piece, 'text'>): { label: Label; end: number } | null {
  const colon = text.indexOf(':')
  if (colon < 0) return HEADING.test(text) ? labelOf({ text: `${text}:` }) : null
  if (colon > REACH) return null
  for (const [label, reads] of LABELS) {
    const found = reads.exec(text)
    if (found) return { label, end: found[0].length }
  }
  return null
}

/** The bodies that a label lists, as one doer. */
export function labelled(piece: Piece, from: number): Doer | null {
  const agencies = piece.runs.filter((run) => run.start >= from).flatMap((run) => run.mentions)
  if (agencies.length === 0) return null
  const only = agencies.length === 1 ? withCharge(piece, agencies[0]!) : null
  if (only) return { piece, agencies: [only], start: from, end: only.span[1], how: 'colon' }
  return { piece, agencies, start: from, end: agencies.at(-1)!.span[1], how: 'colon' }
}

/** "Đồng chí Phó Chủ tịch, phụ trách lĩnh vực …": an office told by what it is in charge of. */
export function withCharge(piece: Piece, agency: AgencyMention): AgencyMention | null {
  const charge = CHARGE.exec(piece.text.slice(agency.span[1]))
  if (!charge) return null
  const span = [agency.span[0], agency.span[1] + charge[0].length] as const
  return {
    ...agency,
    span,
    name: piece.text.slice(...span),
    collective: agency.collective && /^(?:các|những) /iu.test(agency.name),
  }
}

const CHARGE = pattern('^,? phụ trách [^.;:]{3,100}', 'iu')

/** What the labels of one task say together. */
export interface LabelBlock {
  section: string | null
  readonly entries: Entry[]
  partners: Entry['partners']
  deadline: Entry['deadline']
}

/** Adds what a label says to the block that it belongs to; a doer's label in another division begins a new block. */
export function addLabel(
  block: LabelBlock | null,
  piece: Piece,
  { label, end }: { label: Label; end: number },
  entries: readonly Entry[],
): LabelBlock {
  const section = piece.section?.path ?? null
  const doers = label === 'lead' || label === 'implement'
  const same =
    block !== null &&
    (block.section === section ||
      (!(doers && block.entries.length > 0) && piece.opens && siblings(block.section, section)))
  const open: LabelBlock = same ? block : { section, entries: [], partners: [], deadline: null }
  const listed = end === 0
  open.section = section
  if (doers) {
    for (const entry of entries) open.entries.push(entry)
  } else if (label === 'with') {
    open.partners = listed ? [...open.partners, ...namedFrom(piece, end)] : namedFrom(piece, end)
  } else {
    const limit = deadlineOfLine(piece.text.slice(end))
    open.deadline = limit && { ...limit, span: shift(piece, [limit.span[0] + end, limit.span[1] + end]) }
  }
  for (const entry of open.entries) {
    if (listed || entry.partners.length === 0)
      entry.partners = open.partners.filter(({ name }) => name !== entry.agency.name)
    entry.deadline ??= open.deadline
  }
  return open
}

/** "II.1.b" and "II.1.c". */
function siblings(a: string | null, b: string | null): boolean {
  const parent = (path: string | null) => path?.slice(0, Math.max(0, path.lastIndexOf('.'))) ?? ''
  return parent(a) !== '' && parent(a) === parent(b)
}

const LETTERS = /\p{L}/gu
// Words that no name is read from: "… có liên quan"
const MOST_OTHERS = 30

/** The label of each piece; bodies listed below one that stands alone have it too. */
export function labelsOf(pieces: readonly Piece[]): ReturnType<typeof labelOf>[] {
  let open: { piece: Piece; label: Label } | null = null
  return pieces.map((piece) => {
    const own = labelOf(piece)
    if (own) {
      const alone = own.label !== 'time' && piece.text.length - own.end < 2
      open = alone ? { piece, label: own.label } : null
      return own
    }
    if (open && !(piece.section === open.piece.section && !piece.opens && onlyNames(piece))) open = null
    return open && { label: open.label, end: 0 }
  })
}

/** Whether a piece says little but the names of bodies. */
function onlyNames({ text, runs }: Piece): boolean {
  if (runs[0]?.start !== 0) return false
  let rest = ''
  let from = 0
  for (const { start, end } of runs) {
    rest += text.slice(from, start)
    from = end
  }
  const others = (rest + text.slice(from)).match(LETTERS)?.length ?? 0
  return others <= MOST_OTHERS && others * 3 <= text.length
}
