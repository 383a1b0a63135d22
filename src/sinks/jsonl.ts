import { openWhole } from './file.js'
import { holdCompressed, holdLines } from './held.js'
import type { SinkKind } from './sink.js'

/** A record a line. */
export const jsonLines: SinkKind = {
  name: 'JSON Lines',
  endings: ['.jsonl', '.ndjson', '.jsonl.gz', '.ndjson.gz'],
  async open(target) {
    const gzip = target.toLowerCase().endsWith('.gz')
    const file = await openWhole(target, { gzip })
    return {
      put: ({ json }) => file.write(`${json}\n`),
      held: () => (gzip ? holdCompressed(target) : holdLines(target)),
      finish: file.finish,
      abandon: file.abandon,
    }
  },
}
