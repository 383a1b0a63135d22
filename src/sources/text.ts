import type { BlockContent, Paragraph, Root, Text } from 'mdast'
import { decode } from './encoding.js'
import { tablesIn } from './pipes.js'
import { place, type Range } from './place.js'
import type { Source, Tree } from './source.js'

/** Plain text: each run of lines between blank lines becomes a paragraph, its lines kept apart by "\n". */
export const text: Source = {
  name: 'text',
  mediaTypes: ['text/plain'],
  extensions: ['txt', 'text'],
  read({ bytes, encoding: asked }) {
    const { text: source, ...about } = decode(bytes, asked)
    return { ...readText(source), ...about }
  },
}

/** Builds the tree of a text that is already decoded. */
export function readText(source: string): Tree {
  const root: Root = { type: 'root', children: [] }
  let open: Range[] = []
  const close = () => {
    if (open.length > 0) root.children.push(...blocksOf(source, open))
    open = []
  }
  for (const line of linesOf(source)) {
    if (source.slice(line.start, line.end).trim() === '') close()
    else open.push(line)
    if (line.page) close()
  }
  close()
  return { root, source, encoding: 'utf-8', meta: {} }
}

/** Lines that stand together: a paragraph, and tables drawn with strokes among them. */
function blocksOf(source: string, lines: readonly Range[]): BlockContent[] {
  const blocks: BlockContent[] = []
  let from = 0
  for (const { first, last, table } of tablesIn(source, lines)) {
    if (first > from) blocks.push(paragraphOf(source, lines[from]!.start, lines[first - 1]!.end))
    blocks.push(...table)
    from = last + 1
  }
  if (from < lines.length) blocks.push(paragraphOf(source, lines[from]!.start, lines.at(-1)!.end))
  return blocks
}

interface SourceLine extends Range {
  /** A page ends here. */
  readonly page: boolean
}

function* linesOf(source: string): Generator<SourceLine> {
  const breaks = /\r\n|[\n\r\f\v\u2028\u2029\u0085]/g
  let start = 0
  for (const found of source.matchAll(breaks)) {
    yield { start, end: found.index, page: found[0] === '\f' }
    start = found.index + found[0].length
  }
  yield { start, end: source.length, page: false }
}

function paragraphOf(source: string, start: number, end: number): Paragraph {
  const child: Text = { type: 'text', value: source.slice(start, end), position: place(start, end) }
  return { type: 'paragraph', children: [child], position: place(start, end) }
}
