import type { Block } from '../document.js'
import { anchored } from '../text/anchored.js'
import { matchesIn } from '../text/matches.js'

const OPENS_WITH = anchored(/^["“]/u)
const QUOTE = /[“”"]/gu
const LONGEST = 300

/**
 * The blocks that a quotation of several blocks covers, its first included: the new wording in an amending text. What is
 * numbered in there belongs to the amended text.
 */
export function quotedBlocks(view: string, blocks: readonly Block[]): ReadonlySet<Block> {
  const quoted = new Set<Block>()
  for (let i = 0; i < blocks.length; i++) {
    if (!OPENS_WITH.test(view.slice(blocks[i]!.span[0], blocks[i]!.span[0] + 1))) continue
    const last = closingIndex(view, blocks, i)
    if (last === undefined || last === i) continue
    for (let j = i; j <= last; j++) quoted.add(blocks[j]!)
    i = last
  }
  return quoted
}

/** Index of the block in which the quotation that opens block `from` is closed, if it is. */
function closingIndex(view: string, blocks: readonly Block[], from: number): number | undefined {
  let open = 0
  for (let i = from; i < Math.min(blocks.length, from + LONGEST); i++) {
    const text = view.slice(...blocks[i]!.span)
    for (const { 0: mark, index } of matchesIn(text, QUOTE)) open += isOpening(mark, text, index) ? 1 : -1
    if (open <= 0) return i
  }
  return undefined
}

function isOpening(mark: string, text: string, at: number): boolean {
  if (mark !== '"') return mark === '“'
  return at === 0 || (/[\s(]/u.test(text[at - 1]!) && /\S/u.test(text[at + 1] ?? ' '))
}
