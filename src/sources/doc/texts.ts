import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
import { ChithiError } from '../../errors.js'
import { broken } from '../zip/broken.js'
import { openCompound } from './compound.js'

/** What ends a paragraph, a cell and a row in the stories. */
export const PARAGRAPH_END = '\n'
export const CELL_END = '\x07'
export const ROW_END = '\x06'

/** The stories of a Word file. */
export interface Texts {
  readonly body: string
  readonly notes: string
  readonly headers: string
  readonly boxes: string
}

/** What is used of the reader: the pieces that it puts together from the file's tables, and how long each story is. */
interface Reader {
  readonly _pieces: readonly { readonly text: string }[]
  readonly _boundaries: Readonly<Record<string, number>>
  buildDocument: () => unknown
  readonly extractWordDocument: (streams: { stream: (name: string) => Readable }, main: Buffer) => Promise<unknown>
}

const MAIN = 'WordDocument'
// Where the main stream tells that the text is encrypted, [MS-DOC] 2.5.2
const FLAGS = 10
const ENCRYPTED = 0x0100

/**
 * The stories of a file. The reader's own way into the file follows chains of sectors without end, and its cleaning makes
 * one sign of cells and tabs: it is given the streams, and left before it cleans.
 */
export async function textsOf(file: Buffer): Promise<Texts> {
  const compound = openCompound(file)
  if (compound.has('EncryptedPackage')) throw new ChithiError('encrypted-document', 'The package is encrypted.')
  const main = compound.stream(MAIN)
  if (main.length > FLAGS + 1 && (main.readUInt16LE(FLAGS) & ENCRYPTED) !== 0)
    throw new ChithiError('encrypted-document', 'The Word file asks for a password.')
  const reader = createReader()
  try {
    await reader.extractWordDocument({ stream: (name) => Readable.from([compound.stream(name)]) }, main)
  } catch (cause) {
    if (cause instanceof ChithiError) throw cause
    throw broken(`The Word file cannot be read (${cause instanceof Error ? cause.message : String(cause)}).`, cause)
  }
  return storiesOf(reader)
}

function createReader(): Reader {
  const Reader = createRequire(import.meta.url)('word-extractor/lib/word-ole-extractor') as new () => Reader
  const reader = new Reader()
  reader.buildDocument = () => undefined
  return reader
}

/** The stories stand one behind the other in this order. */
function storiesOf({ _pieces, _boundaries }: Reader): Texts {
  const all = _pieces.map(({ text }) => text).join('')
  let at = 0
  const take = (name: string) => {
    const start = at
    at += _boundaries[name] ?? 0
    return shown(all.slice(start, at))
  }
  const body = take('ccpText')
  const notes = take('ccpFtn')
  const headers = take('ccpHdd')
  take('ccpAtn')
  const endnotes = take('ccpEdn')
  return { body, notes: `${notes}${PARAGRAPH_END}${endnotes}`, headers, boxes: take('ccpTxbx') }
}

// What the reader leaves of Word's own marks. It writes "\n" where a row ends; a page or a column ends a paragraph.
const MARKS: Readonly<Record<string, string>> = {
  '\r': PARAGRAPH_END,
  '\x0c': PARAGRAPH_END,
  '\x0e': PARAGRAPH_END,
  '\n': ROW_END,
  '\x07': CELL_END,
  '\t': '\t',
  '\x0b': '\v',
  '\x1e': '\u2011',
}
const FIELD_START = '\x13'
const FIELD_RESULT = '\x14'
const FIELD_END = '\x15'

/** The text as it is seen: of fields their results, without anchors, deletions and marks of the file. */
function shown(text: string): string {
  const open: ('code' | 'result')[] = []
  let codes = 0
  let seen = ''
  for (const char of text) {
    if (char === FIELD_START) {
      open.push('code')
      codes++
    } else if (char === FIELD_RESULT && open.at(-1) === 'code') {
      open[open.length - 1] = 'result'
      codes--
    } else if (char === FIELD_END) {
      if (open.pop() === 'code') codes--
    } else if (codes === 0) seen += char < ' ' ? (MARKS[char] ?? '') : char
  }
  return seen
}
