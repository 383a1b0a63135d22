import type { Piece } from './pieces.js'
import type { Region } from './regions.js'

/** A table's row: for each column the pieces of its cell, from top to bottom. */
export type TableRow = readonly (readonly Piece[])[]

// What stands in a letterhead or a closing, and in no table of the text
const PAGE_PART =
  /^(?:C[ỘO]NG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG C[ỘO]NG SẢN VIỆT NAM|Độc lập\s?[-–]\s?Tự do|(?:Nơi nhận|NƠI NHẬN)\s?(?::|$)|(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\s?[./]\s?\p{Lu}{2}|.{2,40}, ?ngày .{0,12}tháng)/u
const ORDINAL = /^\(?\d{1,3}[.)]?$|^[IVX]{1,5}\.?$|^(?:STT|TT|Stt|Số TT)$/u
const NEXT_CELL = 1.9
const CLOSE = 0.9

/** Whether a region sets out columns of the page (letterhead, closing, newspaper columns) or the rows of a table. */
export function isTable({ columns }: Region): boolean {
  if (columns.some((column) => column.some(({ text }) => PAGE_PART.test(text)))) return false
  if (columns.length > 2) return true
  if (columns[0]!.every(({ text }) => ORDINAL.test(text))) return true
  return returns(columns) >= 2 || (returns(columns) === 1 && isShort(columns))
}

/** How often the drawing order comes back from a right column to the left one. */
function returns(columns: Region['columns']): number {
  const orders = columns.flatMap((column, index) => column.map(({ order }) => ({ order, index })))
  orders.sort((a, b) => a.order - b.order)
  return orders.filter(({ index }, i) => i > 0 && index < orders[i - 1]!.index).length
}

const isShort = (columns: Region['columns']): boolean => columns.every((column) => column.length <= 2)

/**
 * Rows from the order in which cells are drawn: a row begins where the order comes back to an earlier column. Rows that
 * stand within another row's height (columns merged over several of its lines) are their own.
 */
export function tableRows({ columns }: Region): TableRow[] {
  const inOrder = columns.flatMap((column, index) => column.map((piece) => ({ piece, index })))
  inOrder.sort((a, b) => a.piece.order - b.piece.order)
  if (isLinewise(inOrder)) return levelRows(inOrder, columns.length)
  const rows: Piece[][][] = []
  let last = columns.length
  let above: Piece | undefined
  for (const { piece, index } of inOrder) {
    const isNext = above && index === last && piece.y - above.y > NEXT_CELL * piece.size
    if (index < last || isNext) rows.push(columns.map(() => []))
    rows.at(-1)![index]!.push(piece)
    last = index
    above = piece
  }
  return rows
}

/** The page draws line after line over all columns: cells of two lines come apart in the order. */
function isLinewise(inOrder: readonly { piece: Piece; index: number }[]): boolean {
  let across = 0
  let broken = 0
  for (let i = 1; i < inOrder.length; i++) {
    const [before, now] = [inOrder[i - 1]!, inOrder[i]!]
    if (now.index >= before.index) continue
    across++
    const above = inOrder.slice(Math.max(0, i - 12), i).findLast(({ index }) => index === now.index)
    if (above && now.piece.y - above.piece.y < CLOSE * 1.6 * now.piece.size && /^\p{Ll}/u.test(now.piece.text)) broken++
  }
  return across > 0 && broken > 0.3 * across
}

/** Rows parted where all columns leave more room than between lines. */
function levelRows(inOrder: readonly { piece: Piece; index: number }[], width: number): Piece[][][] {
  const byLevel = [...inOrder].sort((a, b) => a.piece.y - b.piece.y || a.index - b.index)
  const gaps = byLevel.slice(1).map(({ piece }, i) => piece.y - byLevel[i]!.piece.y)
  const lines = gaps.filter((gap) => gap > 3).sort((a, b) => a - b)
  const pitch = lines[Math.floor(lines.length / 4)] ?? 0
  const rows: Piece[][][] = []
  for (const [i, { piece, index }] of byLevel.entries()) {
    if (i === 0 || gaps[i - 1]! > 1.2 * pitch) rows.push(Array.from({ length: width }, () => []))
    rows.at(-1)![index]!.push(piece)
  }
  return rows
}
