import type { Block, Span } from '../document.js'
import type { Tree } from '../sources/source.js'
import { furnitureOf } from './furniture.js'
import { type Context, continues } from './joins.js'
import { layoutOf } from './layout.js'
import { type Line, linesOf } from './lines.js'
import { type Mapped, MappedBuilder, originOf } from './offsets.js'
import { partsOf } from './parts.js'

export interface NormalisedText {
  readonly mapped: Mapped
  readonly blocks: readonly Block[]
}

/**
 * A tree's one normalised text, a block a line. A block of furniture that interrupts a paragraph (a page number, a running
 * head) goes behind it, so that the sentence stays whole.
 */
export function textOf(tree: Tree): NormalisedText {
  const lines = linesOf(tree.root, tree.source)
  const furniture = furnitureOf(lines)
  const own = lines.filter((_, i) => furniture[i] === undefined)
  const parts = partsOf(own)
  const layout = layoutOf(own, parts)
  const builder = new MappedBuilder()
  const blocks: Block[] = []
  let open: Line[] = []
  let waiting: Line[] = []
  let walled = false
  let at = 0
  let group = 0

  const close = () => {
    const gap = (first: Line) => blocks.length > 0 && first.group !== group
    const add = (each: readonly Line[], hidden: boolean) => {
      blocks.push(addBlock(builder, each, hidden, gap(each[0]!), blocks.length > 0))
      group = each.at(-1)!.group
    }
    if (open.length > 0) add(open, false)
    for (const line of waiting) add([line], true)
    open = []
    waiting = []
    walled = false
  }
  for (const [i, line] of lines.entries()) {
    const reason = furniture[i]
    if (reason !== undefined) {
      walled ||= reason !== 'page'
      if (reason !== 'bar') waiting.push(line)
      continue
    }
    const last = open.at(-1)
    const context = (): Context => ({
      layout,
      part: parts[at]!,
      first: open[0]!,
      paged: waiting.length > 0,
      after: own[at + 1],
    })
    if (last && !walled && continues(last, line, context())) open.push(line)
    else {
      close()
      open = [line]
    }
    at++
  }
  close()
  return { mapped: builder.build(), blocks }
}

function addBlock(
  builder: MappedBuilder,
  lines: readonly Line[],
  furniture: boolean,
  gap: boolean,
  follows: boolean,
): Block {
  const first = lines[0]!
  if (follows) builder.add('\n', originOf(first.content), 0)
  const start = builder.length
  const shift = (span: readonly [number, number]): Span => [start + span[0], start + span[1]]
  for (const line of lines) {
    if (builder.length > start) builder.add(' ', originOf(line.content), 0)
    builder.addMapped(line.content)
  }
  return {
    span: [start, builder.length],
    kind: first.kind === 'text' ? 'paragraph' : first.kind,
    zone: furniture ? 'furniture' : 'body',
    level: first.level,
    bold: lines.every((line) => line.bold),
    cells: first.cells?.map(shift),
    gap,
  }
}
