import type { Block, Section } from '../document.js'
import { beforeBlanks } from '../text/blanks.js'
import { headingOf } from './headings.js'
import type { Node } from './places.js'
import { tailEnds } from './tail.js'

/** Gives each division of a region its end and its heading. */
export function measure(view: string, blocks: readonly Block[], nodes: readonly Node[]): readonly Section[] {
  const end = blocks.at(-1)?.span[1] ?? 0
  const ends = tailEnds(view, blocks, nodes)
  const build = (node: Node, limit: number): Section => {
    const { candidate, reading, path, children } = node
    const bound = candidate.inline ? Math.min(limit, candidate.block.span[1]) : limit
    const to = beforeBlanks(view, Math.min(bound, ends.get(node) ?? bound), candidate.at)
    const headingSpan = headingOf(view, blocks, node, to)
    return {
      path,
      marker: candidate.text,
      style: reading.style,
      ordinal: reading.ordinal,
      heading: headingSpan ? view.slice(...headingSpan) : null,
      ...(headingSpan && { headingSpan }),
      span: [candidate.at, to],
      start: Math.min(candidate.start, to),
      children: children.map((child, i) => build(child, Math.min(to, children[i + 1]?.candidate.at ?? to))),
    }
  }
  return nodes.map((node, i) => build(node, nodes[i + 1]?.candidate.at ?? end))
}
