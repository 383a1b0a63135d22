import type { BlockContent, Paragraph, PhrasingContent, Table, TableCell } from 'mdast'
import { place, type Range } from './place.js'
import { isLayout } from './tables.js'

interface Found {
  /** Indices of the lines that the table takes. */
  readonly first: number
  readonly last: number
  readonly table: readonly BlockContent[]
}

// "| STT | Nội dung |"
const ROW = /^\s*\|.*\|\s*$/
// What the normalised text has between cells, and how many of these make a row without strokes at its ends
const BETWEEN = ' | '
const LEAST_BARE = 3
// the stroke under a head: "|---|---|"
const STROKE = /^[\s|:+-]+$/

/** Tables that plain text draws with strokes: two lines or more with as many cells each. */
export function* tablesIn(source: string, lines: readonly Range[]): Generator<Found> {
  let first = 0
  while (first < lines.length) {
    const width = cellsOf(source, lines[first]!).length
    let last = first
    while (last + 1 < lines.length && width > 1 && cellsOf(source, lines[last + 1]!).length === width) last++
    const rows = lines.slice(first, last + 1).filter(({ start, end }) => !STROKE.test(source.slice(start, end)))
    if (last > first && rows.length > 0) yield { first, last, table: tableOf(source, rows) }
    first = last + 1
  }
}

/** The cells between a line's strokes; none where it is no row. */
function cellsOf(source: string, { start, end }: Range): Range[] {
  const line = source.slice(start, end)
  if (!ROW.test(line)) return bareCells(line, start)
  const cells: Range[] = []
  let from = line.indexOf('|') + 1
  for (let at = line.indexOf('|', from); at >= 0; at = line.indexOf('|', from)) {
    cells.push({ start: start + from, end: start + at })
    from = at + 1
  }
  return cells
}

/** "STT | Nội dung | Chủ trì", as the normalised text has its rows; the first or the last cell may be empty. */
function bareCells(line: string, start: number): Range[] {
  const parts = line.split(BETWEEN)
  if (parts.length < LEAST_BARE) return []
  let at = start
  return parts.map((part) => {
    const cell = { start: at, end: at + part.length }
    at = cell.end + BETWEEN.length
    return cell
  })
}

function tableOf(source: string, rows: readonly Range[]): BlockContent[] {
  const cells = rows.map((row) => cellsOf(source, row))
  const texts = cells.map((row) => row.map(({ start, end }) => source.slice(start, end)))
  if (isLayout(texts)) return cells.flat().map((cell) => paragraphIn(source, cell))
  const cellNode = (cell: Range): TableCell => ({ type: 'tableCell', children: leaf(source, cell), ...position(cell) })
  const table: Table = {
    type: 'table',
    children: cells.map((row) => ({ type: 'tableRow', children: row.map(cellNode) })),
  }
  return [table]
}

const paragraphIn = (source: string, cell: Range): Paragraph => ({
  type: 'paragraph',
  children: leaf(source, cell),
  ...position(cell),
})

function leaf(source: string, { start, end }: Range): PhrasingContent[] {
  return [{ type: 'text', value: source.slice(start, end), position: place(start, end) }]
}

const position = ({ start, end }: Range) => ({ position: place(start, end) })
