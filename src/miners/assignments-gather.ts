import type { Document, Span } from '../document.js'
import { pattern } from '../text/pattern.js'
import { tailOf } from '../text/trim.js'
import type { Doer } from './assignments-doer.js'
import { doersIn } from './assignments-doers.js'
import { entriesOf } from './assignments-entries.js'
import type { Entry } from './assignments-entry.js'
import { addLabel, type Label, type LabelBlock, labelled, labelsOf } from './assignments-labels.js'
import type { Piece } from './assignments-piece.js'
import { piecesOf } from './assignments-pieces.js'
import { belongs, reaches, scopeOf } from './assignments-scope.js'
import { tablesOf } from './assignments-tables.js'

interface Found {
  readonly piece: Piece
  readonly label: ReturnType<typeof labelsOf>[number]
  readonly doers: readonly Doer[]
}

/** The assignments of a document, in the order of their doers. */
export function gatherEntries(document: Document): Entry[] {
  const all = piecesOf(document)
  const tables = tablesOf(document, all)
  const pieces = tables.pieces.size > 0 ? all.filter((piece) => !tables.pieces.has(piece)) : all
  const labels = labelsOf(pieces)
  const found = withoutDirected(pieces.map((piece, index) => read(piece, labels[index]!, hasContent(pieces, index))))
  const nexts = nextDoers(found)
  const entries: Entry[] = [...tables.entries]
  let block: LabelBlock | null = null
  found.forEach(({ piece, doers, label }, index) => {
    const own: Entry[] = []
    doers.forEach((doer, order) => {
      const scope = scopeOf(doer, doers[order + 1] ?? nexts[index], pieces, index)
      for (const entry of entriesOf(doer, scope, label ? 'label' : doer.how)) own.push(entry)
    })
    if (label) {
      if (label.label === 'lead') for (const entry of own) entry.role = 'lead'
      tellTask(document, own, aboveLabels(found, index) ?? piece.span)
      block = addLabel(block, piece, label, own)
    }
    for (const entry of own) if (saysTask(document, entry)) entries.push(entry)
  })
  return entries
}

/** What labels are about: the words of their division, or of the one around it, before the first of them. */
function aboveLabels(found: readonly Found[], index: number): Span | null {
  let last = index - 1
  while (last >= 0 && found[last]!.label) last--
  if (last < 0 || !isAround(found[last]!.piece, found[index]!.piece)) return null
  let first = last
  while (first > 0 && goesOn(found[first - 1]!, found[first]!)) first--
  return [found[first]!.piece.span[0], found[last]!.piece.span[1]]
}

function isAround(outer: Piece, inner: Piece): boolean {
  if (!outer.section || !inner.section) return outer.section === inner.section
  return inner.section.path === outer.section.path || inner.section.path.startsWith(`${outer.section.path}.`)
}

/** A piece is of the same division as the one before it, which is no label. */
function goesOn(before: Found, { piece }: Found): boolean {
  return piece.section !== null && !piece.opens && before.piece.section === piece.section && !before.label
}

const WORDS = /\p{L}{2}/u

/** A label names doers and no task: "Cơ quan chủ trì: Sở Nội vụ." Where nothing above tells it, its own words stand for it. */
function tellTask(document: Document, entries: readonly Entry[], task: Span): void {
  for (const entry of entries) if (!saysTask(document, entry)) entry.task = task
}

function saysTask({ view }: Document, { task }: Entry): boolean {
  return WORDS.test(view.slice(...task))
}

/** For each piece the first doer behind it. */
function nextDoers(found: readonly Found[]): (Doer | undefined)[] {
  const nexts: (Doer | undefined)[] = new Array(found.length)
  let next: Doer | undefined
  for (let i = found.length - 1; i >= 0; i--) {
    nexts[i] = next
    next = found[i]!.doers[0] ?? next
  }
  return nexts
}

const NAMES_DOERS: ReadonlySet<Label> = new Set(['lead', 'implement'])

// "Đơn vị thực hiện: Phòng A chủ trì, phối hợp với Phòng B"
const PRESIDES = pattern('^ (?:chủ trì|phối hợp(?: với)?)⟩', 'iu')

function read(piece: Piece, label: Found['label'], filled: boolean): Found {
  if (label && !NAMES_DOERS.has(label.label)) return { piece, label, doers: [] }
  const doers = doersIn(piece, filled, label?.end)
  // "Cơ quan thực hiện: Sở A trong phạm vi nhiệm vụ và các cơ quan liên quan" is a list still
  const list =
    doers.length === 0 ||
    (doers.length === 1 && doers[0]!.how === 'subject' && !PRESIDES.test(piece.text.slice(doers[0]!.end)))
  const listed = label && (list || label.end === 0) ? labelled(piece, label.end) : null
  return { piece, label, doers: listed ? [listed] : doers }
}

// "Thủ tướng Chính phủ yêu cầu:"
const ORDERS = pattern('⟨(?:yêu cầu|chỉ đạo|đề nghị|giao|phân công|nhấn mạnh|quán triệt|chỉ thị)⟩[^.;]{0,160}:$', 'iu')

const ORDERS_REACH = 200

/** Leaves out those whom another doer is told to direct, those only told of, and headings that only gather headings of doers. */
function withoutDirected(found: readonly Found[]): Found[] {
  let holder: Doer | null = null
  let ordering = false
  return found.map((one, index) => {
    const doers: Doer[] = []
    for (const doer of one.doers) {
      const held = holder !== null && (holder.piece === doer.piece || (reaches(holder) && belongs(holder, doer.piece)))
      if (doer.directed && held) continue
      if (doer.reported && doers.length === 0 && !(ordering && leadsOn(doer))) continue
      if (doer.how === 'heading' && gathers(doer, found[index + 1])) continue
      doers.push(doer)
      if (!doer.directed) holder = doer
    }
    ordering = doers.length > 0 || (one.piece.text.endsWith(':') && ORDERS.test(tailOf(one.piece.text, ORDERS_REACH)))
    return { ...one, doers }
  })
}

// "Theo đó, UBND các xã …", "Bên cạnh đó, …"
const LEADS_ON = pattern(
  '^(?:(?:Theo đó|Cụ thể|Trong đó|Bên cạnh đó|Cùng với đó|Ngoài ra|Đồng thời|Riêng)[,:]? )?$',
  'u',
)
const LONGEST_LEAD = 16

/** A doer that begins its piece, or stands behind words that lead on from the order before. */
function leadsOn({ piece, start }: Doer): boolean {
  return start <= LONGEST_LEAD && LEADS_ON.test(piece.text.slice(0, start))
}

const LEVEL = pattern('^cấp (?:trung ương|tỉnh|thành phố|huyện|xã|cơ sở|thị xã)$', 'iu')

/** "Mục 1. Cơ quan cấp tỉnh" above "Điều 3. Sở Công Thương". */
function gathers({ piece, agencies }: Doer, next: Found | undefined): boolean {
  const [first] = next?.doers ?? []
  if (!piece.section || !first || !agencies.every(({ collective }) => collective)) return false
  // "1. Cấp tỉnh" above "- Ban Thường vụ Tỉnh đoàn xây dựng …"
  if (agencies.every(({ name }) => LEVEL.test(name)) && first.piece.section === piece.section) return true
  if (first.how === 'given')
    return first.start === 0 && belongs({ ...first, piece }, first.piece) && /^Đối với/u.test(piece.text)
  if (first.how !== 'heading') return false
  return piece.section.children.some(({ path }) => path === first.piece.section?.path)
}

/** Whether something stands below a heading: in its division, or as bullets behind it. */
function hasContent(pieces: readonly Piece[], index: number): boolean {
  const [piece, next] = [pieces[index]!, pieces[index + 1]]
  if (!next) return false
  if (piece.section && piece.opens) return next.span[0] < piece.section.span[1]
  if (piece.bullet && !piece.text.endsWith(':') && next.bullet === piece.bullet) return false
  return next.section === piece.section
}
