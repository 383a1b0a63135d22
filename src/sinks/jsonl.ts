import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { ChithiError } from '../errors.js'
import { entryOf } from './entry.js'
import { openWhole } from './file.js'
import { holdCompressed, holdLines } from './held.js'
import { readLines } from './lines.js'
import type { Entry, SinkKind } from './sink.js'

/** A record a line. */
export const jsonLines: SinkKind = {
  name: 'JSON Lines',
  endings: ['.jsonl', '.ndjson', '.jsonl.gz', '.ndjson.gz'],
  async open(target) {
    const gzip = isCompressed(target)
    const file = await openWhole(target, { gzip })
    return {
      put: ({ line }) => file.write(line),
      held: () => (gzip ? holdCompressed(target) : holdLines(target)),
      finish: file.finish,
      abandon: file.abandon,
    }
  },
  async *records(target) {
    let number = 0
    for await (const { text } of readLines(bytesOf(target))) {
      number++
      if (text.trim() !== '') yield entryAt(text, `Line ${number} of "${target}"`)
    }
  },
}

async function* bytesOf(target: string): AsyncGenerator<Uint8Array> {
  const file = createReadStream(target)
  try {
    for await (const chunk of isCompressed(target) ? file.pipe(createGunzip()) : file) yield chunk as Uint8Array
  } catch (cause) {
    throw new ChithiError('unreadable-file', `"${target}" cannot be read.`, { cause })
  }
  // The last line may lack its end where another program wrote it.
  yield Buffer.from('\n')
}

function entryAt(line: string, place: string): Entry {
  try {
    const entry = entryOf(line)
    if (typeof entry.record.id === 'string') return entry
  } catch (cause) {
    throw new ChithiError('invalid-records', `${place} holds no record.`, { cause })
  }
  throw new ChithiError('invalid-records', `${place} holds no record.`)
}

function isCompressed(path: string): boolean {
  return path.toLowerCase().endsWith('.gz')
}
