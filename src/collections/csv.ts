import { isUtf8 } from 'node:buffer'
import { Readable } from 'node:stream'
import { ChithiError } from '../errors.js'
import type { Collection } from './collection.js'
import { itemOf, type Row } from './mapping.js'

const DELIMITERS = [',', ';', '\t']
const HEAD = 65_536

/** CSV with a header row; comma, semicolon or tab, whichever the header holds most of. */
export const csv: Collection = {
  name: 'csv',
  extensions: ['csv', 'tsv'],
  separator: '#',
  mapped: true,
  async *documents({ bytes }, { mapping, maxBytes }) {
    const { parse } = await import('csv-parse')
    const { head, rest } = await peek(bytes)
    const encoding = encodingOf(head)
    const parser = parse({
      bom: true,
      columns: (names: string[]) => names.map((name) => name.trim()),
      delimiter: delimiterOf(head.toString(encoding)),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 2 * maxBytes,
      encoding,
    })
    const source = Readable.from(rest)
    source.on('error', (error) => parser.destroy(error))
    source.pipe(parser)
    let number = 0
    try {
      for await (const row of parser) yield itemOf(row as Row, ++number, mapping, maxBytes)
    } catch (cause) {
      if (cause instanceof ChithiError) throw cause
      throw new ChithiError('broken-row', `Row ${number + 1} cannot be read (${messageOf(cause)}).`, { cause })
    } finally {
      source.destroy()
    }
  },
}

/** The first bytes of a stream, and the stream with them. */
async function peek(stream: AsyncIterable<Uint8Array>): Promise<{ head: Buffer; rest: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]()
  const parts: Uint8Array[] = []
  let length = 0
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    parts.push(next.value)
    length += next.value.length
    if (length >= HEAD) break
  }
  const head = Buffer.concat(parts)
  async function* rest() {
    if (head.length > 0) yield head
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { head, rest: rest() }
}

/** Letters of legacy encodings come as Latin-1; the text's own reader knows them again. */
function encodingOf(head: Buffer): 'utf8' | 'utf16le' | 'latin1' {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf16le'
  const whole = head.subarray(0, Math.max(0, head.lastIndexOf(10)) || head.length)
  return isUtf8(whole) ? 'utf8' : 'latin1'
}

function delimiterOf(head: string): string {
  const first = head.slice(0, Math.max(0, head.indexOf('\n')) || head.length)
  const counts = DELIMITERS.map((delimiter) => first.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))
