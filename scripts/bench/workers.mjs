// How much faster two workers are than one, medians of interleaved runs: node scripts/bench/workers.mjs [DOCUMENTS]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractInto } from '../../dist/run/corpus.js'
import { writeCorpus } from './corpus.mjs'
import { interleaved } from './measure.mjs'

const documents = Number(process.argv[2] ?? 3000)
const folder = mkdtempSync(join(tmpdir(), 'chithi-workers-'))
try {
  const input = join(folder, 'in')
  writeCorpus(input, documents)
  const run = (jobs) => () => extractInto([input], [join(folder, 'records.jsonl')], { jobs, fresh: true })
  const { one, two } = await interleaved({ one: run(1), two: run(2) }, 3)
  const rate = (milliseconds) => Math.round(documents / (milliseconds / 1000))
  console.log(`one worker ${rate(one)}/s, two ${rate(two)}/s: ${(one / two).toFixed(2)} times as fast`)
} finally {
  rmSync(folder, { recursive: true })
}
