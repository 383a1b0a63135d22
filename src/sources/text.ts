import type { Paragraph, Root, Text } from 'mdast'
import { decode } from './encoding.js'
import type { Source, Tree } from './source.js'

/** Plain text: each run of lines between blank lines becomes a paragraph, its lines kept apart by "\n". */
export const text: Source = {
  name: 'text',
  mediaTypes: ['text/plain'],
  extensions: ['txt', 'text'],
  read({ bytes, encoding: asked }) {
    const { text: source, encoding, warnings } = decode(bytes, asked)
    return { ...readText(source, encoding), warnings }
  },
}

/** Builds the tree of a text that is already decoded. */
export function readText(source: string, encoding = 'utf-8'): Tree {
  const root: Root = { type: 'root', children: [] }
  let start = -1
  let end = 0
  const close = () => {
    if (start >= 0) root.children.push(paragraphOf(source, start, end))
    start = -1
  }
  for (const line of linesOf(source)) {
    if (source.slice(line.start, line.end).trim() === '') close()
    else {
      if (start < 0) start = line.start
      end = line.end
    }
    if (line.page) close()
  }
  close()
  return { root, source, encoding, meta: {} }
}

interface SourceLine {
  readonly start: number
  readonly end: number
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

/** Offsets are what counts; line and column are not kept for plain text. */
function place(start: number, end: number) {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } }
}
