import type { BlockContent, Paragraph, Root, Text } from 'mdast'
import { decode } from './encoding.js'
import { lineRanges } from './line-ranges.js'
import { tablesIn } from './pipes.js'
import { place, type Range } from './place.js'
import type { Source, Tree } from './source.js'

/** Plain text: each run of lines between blank lines becomes a paragraph, its lines kept apart by "\n". */
export const text: Source = {
  name: 'text',
  mediaTypes: ['text/plain'],
  extensions: ['txt', 'text'],
  light: true,
  read({ bytes, encoding: asked }) {
    const { text: source, encoding, certainty, warnings } = decode(bytes, asked)
    return { root: readText(source).root, source, encoding, certainty, meta: {}, warnings }
  },
}

/** Builds the tree of a text that is already decoded. */
export function readText(source: string): Tree {
  const root: Root = { type: 'root', children: [] }
  const drawn = source.includes('|')
  let open: Range[] = []
  const close = () => {
    if (open.length > 0) root.children.push(...(drawn ? blocksOf(source, open) : [wholeOf(source, open)]))
    open = []
  }
  for (const [start, end] of lineRanges(source)) {
    const line = { start, end }
    if (isBlank(source, line)) close()
    else open.push(line)
    if (source[end] === PAGE_END) close()
  }
  close()
  return { root, source, encoding: 'utf-8', meta: {} }
}

/** Lines that stand together: a paragraph, and tables drawn with strokes among them. */
function blocksOf(source: string, lines: readonly Range[]): BlockContent[] {
  const blocks: BlockContent[] = []
  let from = 0
  for (const { first, last, table } of tablesIn(source, lines)) {
    if (first > from) blocks.push(wholeOf(source, lines.slice(from, first)))
    blocks.push(...table)
    from = last + 1
  }
  if (from < lines.length) blocks.push(wholeOf(source, lines.slice(from)))
  return blocks
}

const PAGE_END = '\f'
const SPACE = 0x20
const TAB = 0x09

function isBlank(source: string, { start, end }: Range): boolean {
  let at = start
  while (at < end && (source.charCodeAt(at) === SPACE || source.charCodeAt(at) === TAB)) at++
  return at === end || source.slice(at, end).trim() === ''
}

function wholeOf(source: string, lines: readonly Range[]): Paragraph {
  return paragraphOf(source, lines[0]!.start, lines.at(-1)!.end)
}

function paragraphOf(source: string, start: number, end: number): Paragraph {
  const child: Text = { type: 'text', value: source.slice(start, end), position: place(start, end) }
  return { type: 'paragraph', children: [child], position: place(start, end) }
}
