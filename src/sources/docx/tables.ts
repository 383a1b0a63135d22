import type { BlockContent, PhrasingContent, Table, TableCell } from 'mdast'
import { isLayout as arrangesPage } from '../tables.js'

/** A cell as it was read: its paragraphs and tables. */
export interface Cell {
  readonly nodes: readonly BlockContent[]
  readonly text: string
  /** A line is drawn on one of its sides. */
  readonly drawn: boolean
}

export interface Grid {
  readonly rows: readonly (readonly Cell[])[]
  /** Nothing stands before it in the document. */
  readonly first: boolean
}

/**
 * Whether a table only sets texts beside each other (letterhead, addressees and signature, a frame around a notice) and so
 * is read cell by cell; other tables hold data, and are read row by row.
 */
export function isLayout({ rows, first }: Grid): boolean {
  if (arrangesPage(rows.map((row) => row.map(({ text }) => text)))) return true
  if (rows.length > 8 || rows.some((row) => row.length > 3)) return false
  const cells = rows.flat()
  const drawn = cells.filter((cell) => cell.drawn).length > cells.length / 2
  if (drawn) return false
  return (first && rows.length <= 4) || rows.length === 1 || cells.some((cell) => cell.nodes.length > 1)
}

/** A text box that hangs on a cell's paragraph; it is no part of the cell. */
export function isAside(node: BlockContent): boolean {
  return (node.data as { furniture?: boolean } | undefined)?.furniture === true
}

/** A table of data; a cell's paragraphs are lines of the cell. */
export function dataTable(rows: readonly (readonly Cell[])[]): Table {
  return { type: 'table', children: rows.map((row) => ({ type: 'tableRow', children: row.map(tableCell) })) }
}

function tableCell({ nodes }: Cell): TableCell {
  const lines = nodes.filter((node) => !isAside(node)).flatMap(linesOf)
  return { type: 'tableCell', children: lines.flatMap((line, i) => (i === 0 ? line : [{ type: 'break' }, ...line])) }
}

function linesOf(node: BlockContent): PhrasingContent[][] {
  if (node.type === 'paragraph' || node.type === 'heading') return [node.children]
  if (node.type === 'table') return node.children.flatMap((row) => row.children.map((cell) => cell.children))
  return []
}
