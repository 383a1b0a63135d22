import type { Block, Section, Span } from '../document.js'
import type { Node } from './tree.js'

/** Gives each division of a region its end and its heading. */
export function measure(view: string, blocks: readonly Block[], nodes: readonly Node[]): readonly Section[] {
  const end = blocks.at(-1)?.span[1] ?? 0
  return nodes.map((node, i) => section(view, node, nodes[i + 1]?.candidate.at ?? end))
}

function section(view: string, node: Node, limit: number): Section {
  const { candidate, reading, path, children } = node
  const end = trimEnd(view, candidate.at, candidate.inline ? Math.min(limit, candidate.block.span[1]) : limit)
  const headingSpan = headingOf(view, node)
  return {
    path,
    marker: candidate.text,
    style: reading.style,
    ordinal: reading.ordinal,
    heading: headingSpan ? view.slice(...headingSpan) : null,
    ...(headingSpan && { headingSpan }),
    span: [candidate.at, end],
    start: Math.min(candidate.start, end),
    children: children.map((child, i) => section(view, child, children[i + 1]?.candidate.at ?? end)),
  }
}

function headingOf(_view: string, _node: Node): Span | undefined {
  return undefined
}

function trimEnd(view: string, from: number, to: number): number {
  let end = to
  while (end > from && /\s/.test(view[end - 1]!)) end--
  return end
}
