import type { Heading, List, Nodes, Paragraph, Root, TableRow } from 'mdast'
import { lineRanges } from '../sources/line-ranges.js'
import { alone, columnsOf } from './columns.js'
import { emphasisOf } from './emphasis.js'
import { addInline, addText, type Inline } from './inline.js'
import { labelsOf } from './labels.js'
import { normalise } from './normalise.js'
import { isPlain } from './odd.js'
import { cut, type Mapped, MappedBuilder } from './offsets.js'

/** One line as the source shows it, with its characters normalised. */
export interface Line {
  readonly content: Mapped
  readonly kind: 'text' | 'heading' | 'row'
  /** Lines of one paragraph, heading or row of the source share a group. */
  readonly group: number
  readonly furniture: boolean
  readonly bold: boolean
  /** The line breaks off inside bold or slanted words: the next one goes on. */
  readonly open: boolean
  /** A column begins here. */
  readonly apart: boolean
  readonly level?: number
  /** The cells of a row, as ranges of `content.text`. */
  readonly cells?: readonly (readonly [number, number])[]
  /** How many characters the source's line holds. */
  readonly width: number
}

/** The lines of a tree, in reading order; blank ones are left out (a new group tells of them). */
export function linesOf(root: Root, source: string): Line[] {
  const lines: Line[] = []
  let group = 0

  const visit = (node: Nodes, hidden: boolean, label?: string): void => {
    const furniture = hidden || isFurniture(node)
    if (node.type === 'paragraph' || node.type === 'heading') {
      group = addBlock(node, source, label, { group: group + 1, furniture }, lines)
    } else if (node.type === 'list') visitList(node, furniture)
    else if (node.type === 'tableRow') {
      group++
      addRow(node, source, { group, furniture }, lines)
    } else if (node.type === 'code' || node.type === 'html' || node.type === 'text') {
      group++
      const inline: Inline = { builder: new MappedBuilder(), bold: [] }
      addText(node.value, node, source, inline.builder)
      group = emit(inline, { kind: 'text', group, furniture: furniture || node.type === 'html' }, lines)
    } else if ('children' in node) for (const child of node.children) visit(child as Nodes, furniture)
  }
  const visitList = (list: List, hidden: boolean) => {
    const labels = labelsOf(list)
    for (const [i, item] of list.children.entries()) {
      const furniture = hidden || isFurniture(item)
      for (const [j, child] of item.children.entries()) visit(child, furniture, j === 0 ? `${labels[i]} ` : undefined)
    }
  }
  visit(root, false)
  return lines
}

type Shape = Pick<Line, 'group' | 'furniture'> & Partial<Pick<Line, 'kind' | 'level'>>

/** Answers the group of the block's last line. */
function addBlock(
  node: Paragraph | Heading,
  source: string,
  label: string | undefined,
  shape: Shape,
  lines: Line[],
): number {
  const inline: Inline = { builder: new MappedBuilder(), bold: [] }
  if (label) inline.builder.add(label, node.position?.start.offset ?? 0, 0)
  addInline(node.children, source, inline)
  if (node.type === 'heading') return emit(inline, { ...shape, kind: 'heading', level: node.depth }, lines)
  return emit(inline, shape, lines)
}

/** A blank line inside a block (breaks that follow one another) parts it. Answers the group of its last line. */
function emit({ builder, bold }: Inline, shape: Shape, lines: Line[]): number {
  const whole = builder.build()
  const plain = isPlain(whole.text)
  const ranges = lineRanges(whole.text)
  const cuts = ranges.map(([start, end]) => cut(whole, start, end))
  const pieces = plain ? cuts.map(alone) : columnsOf(cuts)
  let { group } = shape
  let blank = false
  const starred = whole.text.includes('*') ? emphasisOf(pieces.map(({ raw }) => raw.text)) : undefined
  for (const [i, { raw, apart }] of pieces.entries()) {
    const content = plain ? raw : normalise(raw)
    if (content.text === '') {
      blank = shape.kind !== 'heading' && lines.at(-1)?.group === group
      continue
    }
    if (blank) group++
    blank = false
    const range = pieces.length === ranges.length ? ranges[i] : undefined
    lines.push({
      kind: shape.kind ?? 'text',
      level: shape.level,
      group,
      furniture: shape.furniture,
      content,
      bold: starred?.[i]?.bold || (range !== undefined && covers(bold, range, whole.text)),
      open: starred?.[i]?.open ?? false,
      apart,
      width: plain ? raw.text.length : raw.text.trim().length,
    })
  }
  return group
}

function covers(bold: Inline['bold'], [start, end]: readonly [number, number], text: string): boolean {
  if (bold.length === 0) return false
  let at = start
  for (const [from, to] of bold) {
    if (from > at && /[\p{L}\p{N}]/u.test(text.slice(at, Math.min(from, end)))) return false
    at = Math.max(at, to)
  }
  return at > start && (at >= end || !/[\p{L}\p{N}]/u.test(text.slice(at, end)))
}

function addRow(row: TableRow, source: string, shape: Shape, lines: Line[]): void {
  const builder = new MappedBuilder()
  const cells: [number, number][] = []
  for (const cell of row.children) {
    const inside: Inline = { builder: new MappedBuilder(), bold: [] }
    addInline(cell.children, source, inside)
    const { text, segments } = inside.builder.build()
    if (cells.length > 0) builder.add(' | ', cell.position?.start.offset ?? 0, 0)
    const start = builder.length
    builder.addMapped(normalise({ text: text.replace(/[\n\r\f\v\u2028\u2029\u0085]/g, ' '), segments }))
    cells.push([start, builder.length])
  }
  if (cells.every(([start, end]) => start === end)) return
  const content = builder.build()
  lines.push({
    ...shape,
    kind: 'row',
    content,
    cells,
    bold: false,
    open: false,
    apart: false,
    width: content.text.length,
  })
}

function isFurniture(node: Nodes): boolean {
  return (node.data as { furniture?: boolean } | undefined)?.furniture === true
}
