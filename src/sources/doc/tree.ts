import type { BlockContent, Paragraph, PhrasingContent, Root, Table, TableCell, Text } from 'mdast'
import { place, type Range } from '../place.js'
import type { Tree } from '../source.js'
import { isLayout } from '../tables.js'
import { CELL_END, PARAGRAPH_END, ROW_END } from './texts.js'

const CLOSING = /^(?:Nơi nhận|NƠI NHẬN)\s*:?/u

/**
 * The tree of a story: what leads up to a row's end is a table, as far back as its first cell can be told. `around`:
 * headers, text boxes and notes.
 */
export function treeOf(text: string, around: readonly string[]): Pick<Tree, 'root' | 'source' | 'locate'> {
  const source = [text, ...around].join(PARAGRAPH_END)
  const children: BlockContent[] = []
  let rows: Range[][] = []
  const close = () => {
    if (rows.length > 0) children.push(...tableOf(rows, source))
    rows = []
  }
  let at = 0
  for (let end = text.indexOf(ROW_END); end >= 0; end = text.indexOf(ROW_END, at)) {
    const start = rows.length > 0 && isRow(text.slice(at, end)) ? at : firstCell(text, at, end)
    if (start > at) {
      close()
      children.push(...paragraphs(source, { start: at, end: start }))
    }
    rows.push(cellsOf(text, start, end))
    at = end + ROW_END.length
  }
  close()
  children.push(...paragraphs(source, { start: at, end: text.length }))
  children.push(...paragraphs(source, { start: text.length, end: source.length }, true))
  const root: Root = { type: 'root', children }
  return { root, source, locate: locator(source) }
}

/** Between two rows of one table nothing else stands: its first cell is no run of paragraphs. */
function isRow(text: string): boolean {
  const first = text.slice(0, Math.max(0, text.indexOf(CELL_END)) || text.length)
  return !first.trim().includes(PARAGRAPH_END)
}

/** Where the first cell of a table begins: at the document's start, at the recipients, else with its last line. */
function firstCell(text: string, from: number, end: number): number {
  const mark = text.indexOf(CELL_END, from)
  const stop = mark < 0 || mark > end ? end : mark
  if (from === 0) return 0
  const lines = text.slice(from, stop).split(PARAGRAPH_END)
  let start = from
  for (const line of lines) {
    if (CLOSING.test(line)) return start
    start += line.length + 1
  }
  return stop - lines.at(-1)!.length
}

function cellsOf(text: string, start: number, end: number): Range[] {
  const cells: Range[] = []
  let at = start
  for (let mark = text.indexOf(CELL_END, at); mark >= 0 && mark < end; mark = text.indexOf(CELL_END, at)) {
    cells.push({ start: at, end: mark })
    at = mark + 1
  }
  return cells
}

function tableOf(rows: readonly (readonly Range[])[], source: string): BlockContent[] {
  const texts = rows.map((row) => row.map(({ start, end }) => source.slice(start, end)))
  if (isLayout(texts)) return rows.flat().flatMap((cell) => paragraphs(source, cell))
  const cell = (range: Range): TableCell => ({ type: 'tableCell', children: leaf(source, range) })
  const table: Table = {
    type: 'table',
    children: rows.map((row) => ({ type: 'tableRow', children: row.map(cell) })),
  }
  return [table]
}

function paragraphs(source: string, { start, end }: Range, furniture = false): Paragraph[] {
  const found: Paragraph[] = []
  let at = start
  for (const line of source.slice(start, end).split(PARAGRAPH_END)) {
    const range = { start: at, end: at + line.length }
    at = range.end + 1
    if (line.trim() === '') continue
    found.push({
      type: 'paragraph',
      children: leaf(source, range),
      position: place(range.start, range.end),
      ...(furniture && { data: { furniture } as Paragraph['data'] & object }),
    })
  }
  return found
}

function leaf(source: string, range: Range): PhrasingContent[] {
  const text: Text = {
    type: 'text',
    value: source.slice(range.start, range.end),
    position: place(range.start, range.end),
  }
  return [text]
}

/** Paragraphs are counted as they stand in the file, cells' included. */
function locator(source: string): NonNullable<Tree['locate']> {
  const starts = [0]
  for (const { index } of source.matchAll(/[\n\x06\x07]/g)) starts.push(index + 1)
  return ([offset]) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { paragraph: low + 1 }
  }
}
