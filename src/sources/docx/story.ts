import type { BlockContent } from 'mdast'
import { contents, unwrap } from './contents.js'
import { type Counter, createCounter } from './counters.js'
import type { List } from './numbering.js'
import type { Piece } from './piece.js'
import { type Fields, readRuns } from './runs.js'
import type { ParagraphStyle, Styles } from './styles.js'
import { type Cell, dataTable, isAside, isLayout } from './tables.js'
import type { Writer } from './writer.js'
import { child, type Element, integer, isDrawn, value } from './xml.js'

/** What is known about the file before its text is read. */
export interface Setting {
  readonly styles: Styles
  readonly lists: (numId: string) => List | undefined
  readonly writer: Writer
  /** How many paragraphs of the main story were met. */
  readonly met: { paragraphs: number }
  /** The nodes of all text boxes. */
  readonly boxes: BlockContent[]
}

/** One run of text with its own numbers and fields: the main text, a text box, a header, a note. */
interface Story extends Setting {
  readonly count: Counter
  readonly fields: Fields
  /** What a deleted paragraph mark leaves for the next paragraph. */
  carried: Piece[]
  readonly furniture: boolean
}

/** Starts a story; the function it answers reads a block of it. */
export function createStory(setting: Setting, furniture = false): (block: Element) => BlockContent[] {
  const story: Story = {
    ...setting,
    count: createCounter(setting.lists),
    fields: { open: [], codes: 0 },
    carried: [],
    furniture,
  }
  return (block) =>
    block.name === 'w:p' ? readParagraph(block, story) : unwrap(block).flatMap((one) => readBlock(one, story))
}

/** Reads the whole of an element as a story of furniture. */
export function readAside(element: Element, setting: Setting): BlockContent[] {
  const read = createStory(setting, true)
  return contents(element).flatMap(read)
}

function readBlock(block: Element, story: Story): BlockContent[] {
  if (block.name === 'w:p') return readParagraph(block, story)
  return block.name === 'w:tbl' ? readTable(block, story) : []
}

function readParagraph(paragraph: Element, story: Story): BlockContent[] {
  const { writer, styles, met, furniture } = story
  if (!furniture) met.paragraphs++
  const properties = child(paragraph, 'w:pPr')
  const style = styles.paragraph(value(properties, 'w:pStyle'))
  const { pieces, boxes } = readRuns(paragraph, style.look, styles, story.fields)
  const asides = boxes.flatMap((box) => readAside(box, story))
  story.boxes.push(...asides)
  const mark = child(properties, 'w:rPr')
  if (child(mark, 'w:del') ?? child(mark, 'w:moveFrom')) {
    story.carried.push(...pieces)
    return asides
  }
  const whole = story.carried.length > 0 ? [...story.carried.splice(0), ...pieces] : pieces
  const empty = whole.every(({ text }) => text.trim() === '')
  if (empty && child(mark, 'w:vanish')) return asides
  const label = labelOf(properties, style, story)
  if (empty && label === '') return asides
  const outline = headingOf(properties, style)
  const shape = { label, furniture, heading: outline === undefined || isItem(whole) ? undefined : outline }
  return [writer.write(empty ? [] : whole, Math.max(1, met.paragraphs), shape), ...asides]
}

function headingOf(properties: Element | undefined, style: ParagraphStyle): number | undefined {
  const outline = integer(value(properties, 'w:outlineLvl'), 0, 9)
  if (outline === undefined) return style.heading
  return outline < 9 ? outline + 1 : undefined
}

/** Headings' styles are also taken for their looks: an item of a list, or a whole paragraph, is no heading. */
function isItem(pieces: readonly Piece[]): boolean {
  const text = pieces
    .map((piece) => piece.text)
    .join('')
    .trim()
  return text.length > 300 || /^[-–+•]|[;,]$/.test(text)
}

/** The number a paragraph carries; a style's level is the one that names the style. */
function labelOf(properties: Element | undefined, style: ParagraphStyle, { lists, count }: Story): string {
  const own = child(properties, 'w:numPr')
  const numId = value(own, 'w:numId') ?? style.numId
  if (numId === undefined || numId === '0') return ''
  let level = integer(value(own, 'w:ilvl'), 0, 8)
  const list = level === undefined ? lists(numId) : undefined
  for (const name of list ? style.chain : []) level ??= list!.levelOf(name)
  return count(numId, level ?? style.level ?? 0) ?? ''
}

function readTable(table: Element, story: Story): BlockContent[] {
  const first = story.writer.mark() === 0
  const properties = child(table, 'w:tblPr')
  const drawn = isDrawn(child(properties, 'w:tblBorders')) ?? story.styles.drawn(value(properties, 'w:tblStyle'))
  const rows: Cell[][] = []
  for (const row of contents(table)) {
    if (row.name !== 'w:tr' || child(child(row, 'w:trPr'), 'w:del')) continue
    const cells: Cell[] = []
    for (const cell of contents(row)) if (cell.name === 'w:tc') cells.push(readCell(cell, drawn, story))
    rows.push(cells)
  }
  const nodes = rows.flat().flatMap((cell) => cell.nodes)
  if (story.furniture || isLayout({ rows, first })) return nodes
  return [dataTable(rows), ...nodes.filter(isAside)]
}

function readCell(cell: Element, drawn: boolean, story: Story): Cell {
  const from = story.writer.mark()
  const nodes = contents(cell).flatMap((block) => readBlock(block, story))
  return { nodes, text: story.writer.since(from), drawn: isDrawn(child(child(cell, 'w:tcPr'), 'w:tcBorders')) ?? drawn }
}
