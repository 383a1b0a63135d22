import type { List, Nodes, PhrasingContent, Root, TableRow } from 'mdast'
import { align } from './align.js'
import { normalise } from './normalise.js'
import { type Mapped, MappedBuilder } from './offsets.js'

/** One line as the source shows it, with its characters normalised. */
export interface Line {
  readonly content: Mapped
  readonly kind: 'text' | 'heading' | 'row'
  /** Lines of one paragraph, heading or row of the source share a group. */
  readonly group: number
  readonly furniture: boolean
  readonly bold: boolean
  readonly level?: number
  /** The cells of a row, as ranges of `content.text`. */
  readonly cells?: readonly (readonly [number, number])[]
  /** How many characters the source's line holds, blanks at its ends included. */
  readonly width: number
}

/** The lines of a tree, in reading order; blank ones are left out (a new group tells of them). */
export function linesOf(root: Root, source: string): Line[] {
  const lines: Line[] = []
  let group = 0

  const inline = (children: readonly PhrasingContent[], out: MappedBuilder): boolean => {
    let bold = true
    for (const child of children) bold = addInline(child, source, out) && bold
    return bold
  }
  const emit = (builder: MappedBuilder, shape: Partial<Line>) => {
    for (const raw of splitLines(builder.build())) {
      const content = normalise(raw)
      if (content.text === '') continue
      lines.push({ kind: 'text', furniture: false, bold: false, ...shape, content, group, width: raw.text.length })
    }
  }
  const visit = (node: Nodes, furniture: boolean, label?: string): void => {
    const hidden = furniture || isFurniture(node)
    switch (node.type) {
      case 'paragraph':
      case 'heading': {
        group++
        const builder = new MappedBuilder()
        if (label) builder.add(label, node.position?.start.offset ?? 0, 0)
        const bold = inline(node.children, builder)
        const heading = node.type === 'heading'
        emit(builder, {
          furniture: hidden,
          bold,
          kind: heading ? 'heading' : 'text',
          ...(heading && { level: node.depth }),
        })
        break
      }
      case 'list':
        visitList(node, hidden)
        break
      case 'table':
        for (const row of node.children) emitRow(row, hidden)
        break
      case 'code':
      case 'html':
      case 'text': {
        group++
        const builder = new MappedBuilder()
        addText(node.value, node, source, builder)
        emit(builder, { furniture: hidden || node.type === 'html' })
        break
      }
      default:
        if ('children' in node) for (const child of node.children) visit(child as Nodes, hidden)
    }
  }
  const visitList = (list: List, hidden: boolean) => {
    let number = list.start ?? 1
    for (const item of list.children) {
      const label = list.ordered ? `${labelOf(number++, kindOf(list))} ` : '- '
      let first = true
      for (const child of item.children) {
        visit(child as Nodes, hidden || isFurniture(item), first ? label : undefined)
        first = false
      }
    }
  }
  const emitRow = (row: TableRow, hidden: boolean) => {
    group++
    const builder = new MappedBuilder()
    const cells: [number, number][] = []
    for (const cell of row.children) {
      const inside = new MappedBuilder()
      inline(cell.children, inside)
      const content = normalise(joinLines(inside.build()))
      if (builder.length > 0 || cells.length > 0) builder.add(' | ', cell.position?.start.offset ?? 0, 0)
      const start = builder.length
      builder.addMapped(content)
      cells.push([start, builder.length])
    }
    const content = builder.build()
    if (cells.every(([start, end]) => start === end)) return
    lines.push({ content, kind: 'row', group, furniture: hidden, bold: false, cells, width: content.text.length })
  }
  visit(root, false)
  return lines
}

/** Adds the text of an inline node; answers whether all of its words are bold. */
function addInline(node: PhrasingContent, source: string, out: MappedBuilder, bold = false): boolean {
  if (node.type === 'break') {
    out.add('\n', node.position?.start.offset ?? 0, 1)
    return true
  }
  if (node.type === 'image' || node.type === 'imageReference') return true
  if ('children' in node) {
    const inside = bold || node.type === 'strong'
    let all = true
    for (const child of node.children) all = addInline(child, source, out, inside) && all
    return all
  }
  if ('value' in node) {
    addText(node.value, node, source, out)
    return bold || node.value.trim() === ''
  }
  return true
}

function addText(value: string, node: Nodes, source: string, out: MappedBuilder): void {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) out.add(value, 0, 0)
  else out.addMapped(align(value, source.slice(start, end), start))
}

function* splitLines(mapped: Mapped): Generator<Mapped> {
  let start = 0
  const { text } = mapped
  for (const found of text.matchAll(/\r\n|[\n\r\f\v\u2028\u2029\u0085]/g)) {
    yield cut(mapped, start, found.index)
    start = found.index + found[0].length
  }
  yield cut(mapped, start, text.length)
}

function cut(mapped: Mapped, start: number, end: number): Mapped {
  const builder = new MappedBuilder()
  builder.addMapped(mapped, start, end)
  return builder.build()
}

function joinLines(mapped: Mapped): Mapped {
  return { text: mapped.text.replace(/[\n\r\f\v\u2028\u2029\u0085]/g, ' '), segments: mapped.segments }
}

function isFurniture(node: Nodes): boolean {
  return (node.data as { furniture?: boolean } | undefined)?.furniture === true
}

function kindOf(list: List): string {
  return (list.data as { kind?: string } | undefined)?.kind ?? '1'
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** The label that a format's own numbering shows: "1.", "a)", "I.". */
export function labelOf(number: number, kind: string): string {
  if (kind === 'a') return `${'abcdefghijklmnopqrstuvwxyz'[number - 1] ?? number})`
  if (kind === 'A') return `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[number - 1] ?? number}.`
  if (kind === 'i' || kind === 'I') {
    let rest = number
    let label = ''
    for (const [value, letter] of ROMAN) for (; rest >= value; rest -= value) label += letter
    return kind === 'i' ? `${label.toLowerCase()})` : `${label}.`
  }
  return `${number}.`
}
