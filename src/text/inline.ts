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
