import type { Block, Document, Span, Zone } from '../document.js'
import { once } from '../text/once.js'

/** A line of a part of the page: a block, or a cell of one. */
export interface PartLine {
  readonly span: Span
  readonly text: string
  readonly bold: boolean
}

/** The frame of the main document, line by line; what is attached to it is left out but for the lines that name it. */
export interface Parts {
  readonly letterhead: readonly PartLine[]
  readonly title: readonly PartLine[]
  readonly grounds: readonly PartLine[]
  readonly closing: readonly PartLine[]
  /** Titles of what is attached: "(Kèm theo Quyết định số …)" stands there. */
  readonly attached: readonly PartLine[]
  /** The first lines of the body. */
  readonly opening: readonly PartLine[]
}

const OPENING = 8
const FRAME: readonly Zone[] = ['letterhead', 'title', 'grounds', 'closing']

/** The parts of a document's page, from the zones of its blocks. */
export const partsOf = once(({ text, blocks, genre }: Document): Parts => {
  const parts = { letterhead: [], title: [], grounds: [], closing: [], attached: [], opening: [] } as {
    [K in keyof Parts]: PartLine[]
  }
  const add = (to: keyof Parts, block: Block) => {
    for (const span of block.cells ?? [block.span])
      if (span[1] > span[0]) parts[to].push({ span, text: text.slice(...span), bold: block.bold ?? false })
  }
  if (genre === 'news') {
    for (const block of blocks) {
      if (block.zone === 'title') add('title', block)
      else if (block.zone === 'body' && parts.title.length > 0 && parts.opening.length < OPENING) add('opening', block)
    }
    const told = blocks.filter(({ zone }) => zone === 'body').slice(0, OPENING)
    if (parts.opening.length === 0) for (const block of told) add('opening', block)
    return parts
  }
  let annexes = 0
  let state: 'before' | 'head' | 'body' | 'closing' | 'after' = 'before'
  for (const block of blocks) {
    const { zone } = block
    if (zone === 'furniture') continue
    if (state === 'before' && FRAME.includes(zone)) state = 'head'
    else if (state === 'head' && (zone === 'body' || zone === 'closing')) state = 'body'
    // what looked like the end was a sample, unless an annex has begun
    if (zone === 'closing' && state === 'after' && parts.attached.length === annexes) {
      parts.closing.length = 0
      state = 'body'
    }
    if (zone === 'closing' && (state === 'body' || state === 'closing')) {
      if (state === 'body') annexes = parts.attached.length
      state = 'closing'
    } else if (state === 'closing') state = 'after'
    if (state === 'head') add(zone as 'letterhead', block)
    else if (state === 'closing') add('closing', block)
    else if (zone === 'title') add('attached', block)
    else if (zone === 'grounds') add('grounds', block)
    else if (zone === 'body' && parts.opening.length < OPENING) add('opening', block)
  }
  return parts
})
