// How much faster two workers are than one, medians of interleaved runs: node scripts/bench/workers.mjs [MEGABYTES]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extractInto } from '../../dist/run/corpus.js'
import { documents } from './documents.mjs'
import { interleaved } from './measure.mjs'

const { made, bytes } = documents(
  fileURLToPath(new URL('../../corpus', import.meta.url)),
  Number(process.argv[2] ?? 10),
)
const folder = mkdtempSync(join(tmpdir(), 'chithi-workers-'))
try {
  const input = join(folder, 'in')
  mkdirSync(input)
  for (const [i, document] of made.entries()) writeFileSync(join(input, `${i}.txt`), document)
  const run = (jobs) => () => extractInto([input], [join(folder, 'records.jsonl')], { jobs, fresh: true })
  const { one, two } = await interleaved({ one: run(1), two: run(2) }, 3)
  const rate = (milliseconds) => (bytes / 1e6 / (milliseconds / 1000)).toFixed(2)
  console.log(
    `${made.length} documents: one worker ${rate(one)} MB/s, two ${rate(two)} MB/s: ${(one / two).toFixed(2)} times as fast`,
  )
} finally {
  rmSync(folder, { recursive: true })
}
