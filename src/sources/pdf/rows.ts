import { LABEL } from './label.js'
import type { Piece } from './pieces.js'

/** Pieces that stand on one baseline, from left to right. */
export interface Row {
  readonly y: number
  readonly size: number
  readonly pieces: readonly Piece[]
}

/** Gaps are in letter heights. */
const SAME_LINE = 0.35
const WORD = 0.4
const JUSTIFIED = 2.6
const FIELD = 10
const MARKER = 4
const SAME_GAP = 0.05
const NEAR = 2.3
/** In points. */
const ALIGNED = 1

// "Số:      /KH-UBND", "ngày     tháng     năm 2024": a field to be filled in by hand
const FIELD_LEFT = /(?:^|\s)(?:Số\s?:?|ngày|tháng|năm)(?:\s?[.…]+)?$/iu
const FIELD_RIGHT = /^(?:\/|[-–]\s?\p{Lu}|tháng(?!\p{L})|năm(?!\p{L}))/u

/** The rows of a page from top to bottom, each with the pieces that really stand apart. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Piece[][] = []
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = rows.at(-1)
    if (last && piece.y - last[0]!.y <= SAME_LINE * Math.max(piece.size, last[0]!.size)) last.push(piece)
    else rows.push([piece])
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x)
  return rows.map((row, i) => {
    const joined = joinRow(row, () => neighbours(rows, i))
    return {
      y: Math.max(...joined.map(({ y }) => y)),
      size: Math.max(...joined.map(({ size }) => size)),
      pieces: joined,
    }
  })
}

function joinRow(row: readonly Piece[], around: () => readonly Piece[]): Piece[] {
  if (isJustified(row)) return [row.reduce(merge)]
  const joined: Piece[] = []
  for (const piece of row) {
    const last = joined.at(-1)
    if (last && belongs(last, piece, around)) joined[joined.length - 1] = merge(last, piece)
    else joined.push(piece)
  }
  return joined
}

/** Words set so wide that each is a piece of its own: the gaps between them are alike, as between columns they are not. */
function isJustified(row: readonly Piece[]): boolean {
  if (row.length < 4) return false
  const gaps = row.slice(1).map(({ x }, i) => x - row[i]!.right)
  const widest = Math.max(...gaps)
  return widest < JUSTIFIED * row[0]!.size && widest - Math.min(...gaps) < SAME_GAP * widest
}

/**
 * Whether the gap between two pieces of a row is one of words set wide, of a field left blank, or of a label's tab; not the
 * gutter between two columns, which the rows above and below keep free too, or behind which they begin alike.
 */
function belongs(left: Piece, right: Piece, around: () => readonly Piece[]): boolean {
  const unit = Math.max(left.size, right.size)
  const gap = (right.x - left.right) / unit
  if (gap < WORD) return true
  if (gap < FIELD && FIELD_RIGHT.test(right.text) && FIELD_LEFT.test(left.text)) return true
  if (gap < MARKER && LABEL.test(left.text)) return true
  if (gap > JUSTIFIED || left.order > right.order) return false
  const near = around()
  if (near.some(({ x }) => Math.abs(x - right.x) < ALIGNED)) return false
  const middle = (left.right + right.x) / 2
  return near.some(({ x, right: end }) => x < middle - 1 && end > middle + 1)
}

function neighbours(rows: readonly (readonly Piece[])[], i: number): Piece[] {
  const { y, size } = rows[i]![0]!
  const near = (row: readonly Piece[] | undefined) => row && Math.abs(row[0]!.y - y) < NEAR * size
  return [rows[i - 1], rows[i + 1]].flatMap((row) => (near(row) ? row! : []))
}

function merge(left: Piece, right: Piece): Piece {
  return {
    text: `${left.text} ${right.text}`,
    x: left.x,
    right: Math.max(left.right, right.right),
    y: Math.max(left.y, right.y),
    size: Math.max(left.size, right.size),
    order: Math.min(left.order, right.order),
  }
}
