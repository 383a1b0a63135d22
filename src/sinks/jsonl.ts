import { createReadStream, existsSync } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { entryOf } from './entry.js'
import { openWhole } from './file.js'
import { readLines } from './lines.js'
import type { Entry, SinkKind } from './sink.js'

/** A record a line. */
export const jsonLines: SinkKind = {
  name: 'JSON Lines',
  endings: ['.jsonl', '.ndjson', '.jsonl.gz', '.ndjson.gz'],
  async open(target) {
    const file = await openWhole(target, { gzip: isCompressed(target) })
    return {
      put: ({ json }) => file.write(`${json}\n`),
      held: () => readEntries(target),
      finish: file.finish,
      abandon: file.abandon,
    }
  },
}

async function* readEntries(path: string): AsyncGenerator<Entry> {
  if (!existsSync(path)) return
  const bytes = createReadStream(path)
  const lines = readLines(isCompressed(path) ? bytes.pipe(createGunzip()) : bytes)
  for await (const { text } of lines) yield entryOf(text)
}

function isCompressed(path: string): boolean {
  return path.toLowerCase().endsWith('.gz')
}
