// How much faster two workers are than one, medians of interleaved runs: node scripts/bench/workers.mjs [MEGABYTES]
// Beside it what the machine itself gains from a second core: the same extraction in threads that share nothing.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { tuneEngine } from '../../dist/commands/engine.js'
import { documentFiles, documents } from './documents.mjs'
import { interleaved } from './measure.mjs'

const OWN = fileURLToPath(import.meta.url)
const ROUNDS = 3

/** Extracts the same documents in so many threads, each all of them. */
async function threads(count) {
  const ended = Array.from({ length: count }, () => new Promise((resolve) => new Worker(OWN).once('exit', resolve)))
  await Promise.all(ended)
}

async function compare(megabytes) {
  const { extractInto } = await import('../../dist/run/corpus.js')
  const { paths, bytes, folder, input, remove } = documentFiles(megabytes)
  try {
    const run = (jobs) => () => extractInto([input], [join(folder, 'records.jsonl')], { jobs, fresh: true })
    const tasks = { one: run(1), two: run(2), alone: () => threads(1), both: () => threads(2) }
    const { one, two, alone, both } = await interleaved(tasks, ROUNDS)
    const rate = (milliseconds) => (bytes / 1e6 / (milliseconds / 1000)).toFixed(2)
    console.log(
      `${paths.length} documents: one worker ${rate(one)} MB/s, two ${rate(two)} MB/s: ${(one / two).toFixed(2)} times as fast`,
    )
    console.log(`two threads that share nothing do ${((2 * alone) / both).toFixed(2)} times the work of one`)
  } finally {
    remove()
  }
}

tuneEngine()
if (isMainThread) await compare(Number(process.argv[2] ?? 30))
else {
  const { extract } = await import('../../dist/index.js')
  for (const document of documents(4).made) JSON.stringify(await extract(document, { uri: 'document.txt' }))
  parentPort.close()
}
