import type { Block, Span } from '../document.js'
import type { Tree } from '../sources/source.js'
import { furnitureReason } from './furniture.js'
import { continues, wrapWidth } from './joins.js'
import { type Line, linesOf } from './lines.js'
import { type Mapped, MappedBuilder } from './offsets.js'

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
  const own = lines.filter((line) => !furnitureReason(line))
  const width = wrapWidth(own)
  const builder = new MappedBuilder()
  const blocks: Block[] = []
  let open: Line[] = []
  let waiting: Line[] = []

  const close = () => {
    if (open.length > 0) blocks.push(addBlock(builder, open, false, blocks.length > 0))
    for (const line of waiting) blocks.push(addBlock(builder, [line], true, blocks.length > 0))
    open = []
    waiting = []
  }
  for (const line of lines) {
    const last = open.at(-1)
    if (furnitureReason(line)) waiting.push(line)
    else if (last && continues(last, line, width)) open.push(line)
    else {
      close()
      open = [line]
    }
  }
  close()
  return { mapped: builder.build(), blocks }
}

function addBlock(builder: MappedBuilder, lines: readonly Line[], furniture: boolean, follows: boolean): Block {
  const first = lines[0]!
  const origin = first.content.segments[0]?.origin ?? 0
  if (follows) builder.add('\n', origin, 0)
  const start = builder.length
  const shift = (span: readonly [number, number]): Span => [start + span[0], start + span[1]]
  for (const line of lines) {
    if (builder.length > start) builder.add(' ', line.content.segments[0]?.origin ?? 0, 0)
    builder.addMapped(line.content)
  }
  return {
    span: [start, builder.length],
    kind: first.kind === 'text' ? 'paragraph' : first.kind,
    zone: furniture ? 'furniture' : 'body',
    ...(first.level !== undefined && { level: first.level }),
    ...(lines.every((line) => line.bold) && { bold: true }),
    ...(first.cells && { cells: first.cells.map(shift) }),
  }
}
