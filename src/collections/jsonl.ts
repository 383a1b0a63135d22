import { ChithiError } from '../errors.js'
import type { Collection, Item } from './collection.js'
import { linesOf, type StreamLine } from './lines.js'
import { itemOf, type Row, tooLarge } from './mapping.js'

// Field names, quotes and escapes: what a line may hold beside its document
const AROUND = 2 ** 20

/** JSON Lines: one JSON object a line. A line that is none fails alone. */
export const jsonl: Collection = {
  name: 'jsonl',
  extensions: ['jsonl', 'ndjson'],
  separator: '#',
  mapped: true,
  async *documents({ bytes }, { mapping, maxBytes }) {
    for await (const line of linesOf(bytes, 2 * maxBytes + AROUND)) {
      if (line.length === 0 || line.bytes?.toString('latin1').trim() === '') continue
      const row = rowOf(line, maxBytes)
      yield row instanceof ChithiError ? failing(line.number, row) : itemOf(row, line.number, mapping, maxBytes)
    }
  },
}

function rowOf({ bytes, number, length }: StreamLine, most: number): Row | ChithiError {
  if (!bytes) return tooLarge(`Line ${number} holds ${length} bytes`, most)
  try {
    const row: unknown = JSON.parse(bytes.toString('utf8').replace(/^\ufeff/, ''))
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) return row as Row
  } catch (cause) {
    return new ChithiError('broken-row', `Line ${number} is no JSON.`, { cause })
  }
  return new ChithiError('broken-row', `Line ${number} is no JSON object.`)
}

function failing(number: number, error: ChithiError): Item {
  return { name: String(number), read: () => Promise.reject(error) }
}
