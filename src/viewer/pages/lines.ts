import type { Block, DocumentPage, Mark, SectionNode } from '../model/document.js'

/** A line of the text with what begins or stands in it. */
export interface Line {
  readonly block: Block
  readonly marks: readonly Mark[]
  /** Sections that begin in the line, outer ones first. */
  readonly sections: readonly SectionNode[]
  /** How many sections hold the line's first character. */
  readonly depth: number
  /** The line is the heading of the section that begins in it. */
  readonly heading: boolean
  /** A page of the source begins here, as far as its mentions tell. */
  readonly page: number | null
}

/** Lines that stand together: rows of one table, furniture, or one line of running text. */
export interface Group {
  readonly kind: 'text' | 'table'
  readonly zone: string
  readonly lines: readonly Line[]
}

/** The text in its lines; one line where the record says nothing of lines. */
export function linesOf({ text, blocks, marks, sections }: DocumentPage): Line[] {
  const whole = text ?? ''
  const lines = blocks.length > 0 ? blocks : [bare(whole)]
  const marksIn = spread(lines, marks)
  const beginnings = flat(sections, 0)
  const sectionsIn = spread(
    lines,
    beginnings.map((one) => ({ ...one, span: [one.node.span[0], one.node.span[0] + 1] as const })),
  )
  let page: number | null = null
  return lines.map((block, index) => {
    const begun = sectionsIn[index]!
    const turned = block.page !== null && block.page !== page
    if (turned) page = block.page
    return {
      block,
      marks: marksIn[index]!,
      sections: begun.map(({ node }) => node),
      depth: begun.at(-1)?.depth ?? depthAt(sections, block.span[0]),
      heading: begun.length > 0 && isHeading(begun.at(-1)!.node, whole, block),
      page: turned ? page : null,
    }
  })
}

/** Rows of a table one after the other are one table. */
export function groupsOf(lines: readonly Line[]): Group[] {
  const groups: { kind: Group['kind']; zone: string; lines: Line[] }[] = []
  for (const line of lines) {
    const { kind: own, zone } = line.block
    const kind = own === 'row' ? 'table' : 'text'
    const last = groups.at(-1)
    if (last && last.zone === zone && (zone === 'furniture' || kind === 'table') && last.kind === kind)
      last.lines.push(line)
    else groups.push({ kind, zone, lines: [line] })
  }
  return groups
}

function bare(text: string): Block {
  return { kind: 'paragraph', zone: 'body', span: [0, text.length], page: null }
}

interface Placed {
  readonly span: readonly [number, number]
}

/** For each line what stands in it, in the given order; lines are ordered and do not overlap. */
function spread<T extends Placed>(lines: readonly Block[], placed: readonly T[]): T[][] {
  const found: T[][] = lines.map(() => [])
  for (const one of placed) {
    for (let i = firstEndingAfter(lines, one.span[0]); i < lines.length && lines[i]!.span[0] < one.span[1]; i++)
      found[i]!.push(one)
  }
  return found
}

function firstEndingAfter(lines: readonly Block[], position: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (lines[middle]!.span[1] <= position) low = middle + 1
    else high = middle
  }
  return low
}

interface Beginning {
  readonly node: SectionNode
  readonly depth: number
}

function flat(sections: readonly SectionNode[], depth: number): Beginning[] {
  return sections.flatMap((node) => [{ node, depth: depth + 1 }, ...flat(node.children, depth + 1)])
}

function depthAt(sections: readonly SectionNode[], position: number): number {
  const holder = sections.find(({ span }) => span[0] <= position && position < span[1])
  return holder ? 1 + depthAt(holder.children, position) : 0
}

/** A section with a heading of its own whose line holds nothing else. */
function isHeading({ heading, span, start }: SectionNode, text: string, block: Block): boolean {
  if (heading === null || text.slice(block.span[0], span[0]).trim() !== '') return false
  return text.slice(start, block.span[1]).replace(/\s+/g, ' ').trim().length <= heading.length + 2
}
