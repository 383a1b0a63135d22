import { isTable, type TableRow, tableRows } from './cells.js'
import { type Flow, flowsOf } from './flows.js'
import type { Cleared } from './furniture.js'
import { type Margins, marginsOf } from './margins.js'
import { isProse, joinText, type Paragraph, paragraphsOf, resumes, stackOf } from './paragraphs.js'
import type { Piece } from './pieces.js'
import type { Region } from './regions.js'

/** In points. */
const NEAR = 3

/** A stretch of a block's text that stands on one page. */
export interface Part {
  readonly page: number
  readonly text: string
}

/** What becomes a block of the tree: a paragraph, a table's row with its cells, or furniture. */
export type Block =
  | { readonly kind: 'paragraph' | 'furniture'; readonly parts: readonly Part[] }
  | { readonly kind: 'row'; readonly cells: readonly (readonly Part[])[] }

/** What the next page may go on with. */
interface Open {
  readonly at: number
  readonly paragraph?: Paragraph
  /** The table's first row, which further pages repeat. */
  readonly header?: string
}

/** The blocks of all pages in reading order; paragraphs and rows that a page's end parted are whole. */
export function blocksOf(pages: readonly Cleared[]): Block[] {
  const common = marginsOf(pages.flatMap(({ rows }) => rows.flatMap(({ pieces }) => pieces)))
  const blocks: Block[] = []
  let open: Open | undefined
  for (const { page, rows, head, foot } of pages) {
    const part = (text: string): Part => ({ page: page.number, text })
    blocks.push(...head.map((text): Block => ({ kind: 'furniture', parts: [part(text)] })))
    const flows = flowsOf(rows, common)
    for (const [i, flow] of flows.entries()) {
      const rest = i === 0 ? restOfCell(flow, flows[1], blocks, open) : undefined
      if (rest) addToLast(blocks, rest.column, rest.text, part)
      else if ('region' in flow && isTable(flow.region)) open = addTable(blocks, tableRows(flow.region), part, open)
      else {
        const paragraphs =
          'region' in flow ? columnsOf(flow.region, flow.margins) : paragraphsOf(flow.lines, flow.margins)
        for (const paragraph of paragraphs) open = addParagraph(blocks, paragraph, part, open)
      }
    }
    blocks.push(...foot.map((text): Block => ({ kind: 'furniture', parts: [part(text)] })))
  }
  return blocks
}

function addParagraph(blocks: Block[], paragraph: Paragraph, part: (text: string) => Part, open?: Open): Open {
  const last = open && blocks[open.at]
  const isNextPage = last && 'parts' in last && last.parts.at(-1)!.page < part('').page
  if (isNextPage && open.paragraph && resumes(open.paragraph, paragraph)) {
    const before = last.parts.at(-1)!
    const glued = joinText(before.text, paragraph.text).slice(0, -paragraph.text.length)
    const parts = [...last.parts.slice(0, -1), { ...before, text: glued }, part(paragraph.text)]
    blocks[open.at] = { ...last, parts }
    return { at: open.at, paragraph }
  }
  blocks.push({ kind: 'paragraph', parts: [part(paragraph.text)] })
  return { at: blocks.length - 1, paragraph }
}

/** Columns of the page one after the other: lines of a letterhead or a closing, or a newspaper's paragraphs. */
function columnsOf({ columns }: Region, margins: Margins): Paragraph[] {
  return columns.flatMap((column) => {
    const lines = [...column].sort((a, b) => a.y - b.y || a.x - b.x)
    return isProse(lines, margins) ? paragraphsOf(lines, marginsOf(lines)) : stackOf(lines)
  })
}

function addTable(blocks: Block[], rows: readonly TableRow[], part: (text: string) => Part, open?: Open): Open {
  const width = rows[0]!.length
  const last = open?.header === undefined ? undefined : blocks[open.at]
  const before = last?.kind === 'row' && last.cells.length === width ? last : undefined
  let header = before && open?.header
  for (const [i, row] of rows.entries()) {
    const texts = row.map(cellText)
    const whole = texts.join(' ')
    if (i === 0 && header !== undefined && whole === header) blocks.push({ kind: 'furniture', parts: [part(whole)] })
    else if (before && isRest(texts) && blocks.lastIndexOf(before) === lastRow(blocks)) {
      const cells = before.cells.map((cell, j) => addTo(cell, texts[j]!, part))
      blocks[blocks.lastIndexOf(before)] = { kind: 'row', cells }
    } else blocks.push({ kind: 'row', cells: texts.map((text) => (text === '' ? [] : [part(text)])) })
    header ??= whole
  }
  return { at: lastRow(blocks), header: header! }
}

/** Lines at a page's top, above the rest of a table and within one of its columns: they end a cell of its last row. */
function restOfCell(flow: Flow, next: Flow | undefined, blocks: readonly Block[], open?: Open) {
  const last = blocks[lastRow(blocks)]
  if (open?.header === undefined || 'region' in flow || !next || !('region' in next) || last?.kind !== 'row') return
  const { columns } = next.region
  if (!isTable(next.region) || columns.length !== last.cells.length) return
  const lefts = columns.map((column) => Math.min(...column.map(({ x }) => x)))
  const column = lefts.findLastIndex((left) => flow.lines.every(({ x }) => x > left - NEAR))
  const isInside = flow.lines.every(({ right }) => right < (lefts[column + 1] ?? Infinity))
  return column >= 0 && isInside ? { column, text: flow.lines.map(({ text }) => text).reduce(joinText) } : undefined
}

function addToLast(blocks: Block[], column: number, text: string, part: (text: string) => Part): void {
  const at = lastRow(blocks)
  const last = blocks[at]!
  if (last.kind !== 'row') return
  blocks[at] = { kind: 'row', cells: last.cells.map((cell, i) => (i === column ? addTo(cell, text, part) : cell)) }
}

/** A row whose cells go on in small letters, and whose first cell is empty, was parted by the page's end. */
function isRest(texts: readonly string[]): boolean {
  return texts[0] === '' && texts.some((text) => /^\p{Ll}/u.test(text))
}

const lastRow = (blocks: readonly Block[]): number => blocks.findLastIndex(({ kind }) => kind === 'row')

const cellText = (cell: readonly Piece[]): string =>
  [...cell]
    .sort((a, b) => a.y - b.y || a.x - b.x)
    .reduce((text, piece) => (text === '' ? piece.text : joinText(text, piece.text)), '')

function addTo(cell: readonly Part[], text: string, part: (text: string) => Part): readonly Part[] {
  const before = cell.at(-1)
  if (text === '') return cell
  if (!before) return [part(text)]
  const glued = joinText(before.text, text).slice(0, -text.length)
  return [...cell.slice(0, -1), { ...before, text: glued }, part(text)]
}
