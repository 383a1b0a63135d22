import type { Document, Span } from '../document.js'
import { pattern } from '../text/pattern.js'
import { agenciesIn } from '../vietnamese/agencies.js'
import { deadlineOfLine } from '../vietnamese/deadlines.js'
import type { Entry, Named } from './assignments-entry.js'
import type { Piece } from './assignments-piece.js'

type Column = 'number' | 'task' | 'lead' | 'implement' | 'with' | 'time' | 'other'

// "STT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"
const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['number', pattern('^(?:S?TT|Số TT)$', 'iu')],
  ['with', pattern('^[^|]{0,30}⟨phối hợp⟩', 'iu')],
  ['lead', pattern('^[^|]{0,30}⟨(?:chủ trì|đầu mối)⟩', 'iu')],
  ['time', pattern('^(?:Thời (?:gian|hạn)|Tiến độ|Hoàn thành|Hạn)⟩', 'iu')],
  ['implement', pattern('^(?:Cơ quan|Đơn vị|Bộ phận|Người|Phòng, ban)[^|]{0,20}(?:thực hiện|phụ trách)', 'iu')],
  ['task', pattern('^(?:Nội dung|(?:Tên )?[Nn]hiệm vụ|Công việc|Hạng mục|Hoạt động|Giải pháp)', 'iu')],
]
const MOST_COLUMNS = 10

/** What the task tables of a document give, and the pieces that they are made of. */
export interface Tables {
  readonly entries: readonly Entry[]
  readonly pieces: ReadonlySet<Piece>
}

/** Reads the tables whose heads name who leads or does each task: rows of cells, or one line a cell. */
export function tablesOf(document: Document, pieces: readonly Piece[]): Tables {
  const entries: Entry[] = []
  const used = new Set<Piece>()
  let at = 0
  let known: Known | null = null
  while (at < pieces.length) {
    const read: Read | null = rowsAt(document, pieces, at, known) ?? linesAt(pieces, at)
    if (read?.columns) known = { columns: read.columns, end: read.end }
    for (const { columns, cells, piece } of read?.rows ?? [])
      entries.push(...rowEntries(document, piece, columns, cells))
    const end = read?.end ?? at + 1
    if (read) for (const piece of pieces.slice(at, end)) used.add(piece)
    at = end
  }
  return { entries, pieces: used }
}

interface Row {
  readonly piece: Piece
  readonly columns: readonly Column[]
  readonly cells: readonly Span[]
}

interface Read {
  readonly rows: readonly Row[]
  readonly end: number
  /** Of rows that are blocks. */
  readonly columns?: readonly Column[]
}

/** The last table's columns, and where it ended. */
interface Known {
  readonly columns: readonly Column[]
  readonly end: number
}

// A note or a page's head may part the rows of a table
const MOST_BETWEEN = 8

/** A table of rows that are blocks, or what goes on of the last one. */
function rowsAt({ view }: Document, pieces: readonly Piece[], at: number, known: Known | null): Read | null {
  const head = pieces[at]!.block.cells
  const own = head && columnsOf(head.map((span) => view.slice(...span)))
  const goesOn = !own && head && known && at - known.end <= MOST_BETWEEN
  if (!own && !goesOn) return null
  const columns = own ?? known!.columns
  const rows: Row[] = []
  let end = own ? at + 1 : at
  while (end < pieces.length && pieces[end]!.block.cells) {
    const piece = pieces[end++]!
    const cells = piece.block.cells!
    if (cells.length === columns.length && rows.at(-1)?.piece.block !== piece.block)
      rows.push({ piece, columns, cells })
  }
  return { rows, end, columns }
}

/**
 * A table whose cells were set one a line: its heads, then the cells of each row. Row numbers are often lost among the
 * page numbers; a row shows itself by the bodies in its lead's place.
 */
function linesAt(pieces: readonly Piece[], at: number): Read | null {
  if (!isNumber(pieces[at]!.text)) return null
  let width = 1
  while (width < MOST_COLUMNS && at + width < pieces.length && kindOf(pieces[at + width]!.text) !== 'other') width++
  const columns = columnsOf(pieces.slice(at, at + width).map(({ text }) => text))?.slice(1)
  if (!columns) return null
  const doer = columns.findIndex((column) => column === 'lead' || column === 'implement')
  const rows: Row[] = []
  let end = at + width
  for (let next = end; next <= end + 2 && next + columns.length <= pieces.length; ) {
    const row = pieces.slice(next, next + columns.length)
    if (row[0]!.opens || row[0]!.runs[0]?.start === 0 || row[doer]!.runs[0]?.start !== 0) next++
    else {
      rows.push({ piece: row[0]!, columns, cells: row.map(({ span }) => span) })
      next += columns.length
      end = next
    }
  }
  return rows.length > 0 ? { rows, end } : null
}

const LONGEST_NUMBER = 8

function isNumber(text: string): boolean {
  return text.length <= LONGEST_NUMBER && kindOf(text) === 'number'
}

function kindOf(text: string): Column {
  return text.length > 60 ? 'other' : (COLUMNS.find(([, reads]) => reads.test(text.trim()))?.[0] ?? 'other')
}

/** The columns of a table's head; null when it is none of tasks. */
function columnsOf(heads: readonly string[]): Column[] | null {
  const columns = heads.map(kindOf)
  const doers = columns.some((column) => column === 'lead' || column === 'implement')
  return doers && columns.some((column) => column === 'task' || column === 'number') ? columns : null
}

function rowEntries({ view }: Document, piece: Piece, columns: readonly Column[], cells: readonly Span[]): Entry[] {
  const cell = (column: Column): Span | undefined => cells[columns.indexOf(column)]
  const named = (span: Span | undefined) => (span ? namedIn(view, span) : [])
  const [time, task] = [cell('time'), cell('task') ?? cells.at(1)!]
  const limit = time && deadlineOfLine(view.slice(...time))
  const deadline = limit && { ...limit, span: [limit.span[0] + time[0], limit.span[1] + time[0]] as const }
  const partners = named(cell('with'))
  return (['lead', 'implement'] as const).flatMap((role) =>
    named(cell(role)).map((agency) => ({
      rule: 'table' as const,
      section: piece.section?.path ?? null,
      agency,
      role,
      partners,
      task,
      deadline: deadline ?? null,
    })),
  )
}

function namedIn(view: string, [from, to]: Span): (Named & { collective: boolean })[] {
  return agenciesIn(view.slice(from, to)).map(({ span, name, collective }) => ({
    span: [span[0] + from, span[1] + from],
    name,
    collective,
  }))
}
