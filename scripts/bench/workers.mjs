// How much faster two workers are than one, medians of interleaved runs: node scripts/bench/workers.mjs [MEGABYTES]
import { join } from 'node:path'
import { extractInto } from '../../dist/run/corpus.js'
import { documentFiles } from './documents.mjs'
import { interleaved } from './measure.mjs'

const { paths, bytes, folder, input, remove } = documentFiles(Number(process.argv[2] ?? 10))
try {
  const run = (jobs) => () => extractInto([input], [join(folder, 'records.jsonl')], { jobs, fresh: true })
  const { one, two } = await interleaved({ one: run(1), two: run(2) }, 3)
  const rate = (milliseconds) => (bytes / 1e6 / (milliseconds / 1000)).toFixed(2)
  console.log(
    `${paths.length} documents: one worker ${rate(one)} MB/s, two ${rate(two)} MB/s: ${(one / two).toFixed(2)} times as fast`,
  )
} finally {
  remove()
}
