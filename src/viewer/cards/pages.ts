import type { DirectiveRecord } from '../../record/schema.js'
import type { Block, Mark } from '../model.js'

/** The blocks of a text with the page of the PDF that each stands on, as far as mentions tell it. */
export function blocksOf(record: DirectiveRecord, marks: readonly Mark[]): Block[] {
  const blocks: Block[] = (record.blocks ?? []).map(({ kind, zone, span }) => ({ kind, zone, span, page: null }))
  let next = 0
  for (const { span, at } of marks) {
    if (at === null || !('page' in at)) continue
    while (next < blocks.length && blocks[next]!.span[1] <= span[0]) next++
    const block = blocks[next]
    if (block && block.page === null) block.page = at.page
  }
  fillBetween(blocks)
  return blocks
}

/** A block between two of one page is on it too. */
function fillBetween(blocks: Block[]): void {
  let last = -1
  for (const [i, { page }] of blocks.entries()) {
    if (page === null) continue
    if (last >= 0 && blocks[last]!.page === page) for (let k = last + 1; k < i; k++) blocks[k]!.page = page
    last = i
  }
}
