import type { Nodes, PhrasingContent } from 'mdast'
import { align } from './align.js'
import type { MappedBuilder } from './offsets.js'

/** The running text of a block, breaks as "\n", and the stretches of it that the source's tree marks as bold. */
export interface Inline {
  readonly builder: MappedBuilder
  readonly bold: [start: number, end: number][]
}

/** Adds the text of inline nodes; pictures are left out. */
export function addInline(nodes: readonly PhrasingContent[], source: string, out: Inline): void {
  for (const node of nodes) {
    if (node.type === 'break') out.builder.add('\n', node.position?.start.offset ?? out.builder.end, 1)
    else if ('children' in node) {
      const start = out.builder.length
      addInline(node.children, source, out)
      if (node.type === 'strong' && out.builder.length > start) out.bold.push([start, out.builder.length])
    } else if ('value' in node) addText(node.value, node, source, out.builder)
  }
}

/** Adds a node's value together with the stretch of source that it was read from. */
export function addText(value: string, node: Nodes, source: string, out: MappedBuilder): void {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) out.add(value, out.end, 0)
  else if (end - start === value.length && source.startsWith(value, start)) out.add(value, start)
  else out.addMapped(align(value, source.slice(start, end), start))
}

const BREAK = /[\n\r\f\v\u2028\u2029\u0085]/
const LINE_FEED = 10
const RETURN = 13
const SPACE = 0x20
const DELETE = 0x7f
const NEXT_LINE = 0x85
const SEPARATOR = 0x2028

/** Where each line of a text starts and ends. */
export function lineRanges(text: string): [start: number, end: number][] {
  const ranges: [number, number][] = []
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if ((code >= SPACE && code < DELETE) || (code > NEXT_LINE && code < SEPARATOR) || !BREAK.test(text[at]!)) continue
    ranges.push([start, at])
    if (code === RETURN && text.charCodeAt(at + 1) === LINE_FEED) at++
    start = at + 1
  }
  ranges.push([start, text.length])
  return ranges
}
