// Peak memory of a run, and how far it grows with the corpus: node scripts/bench/memory.mjs [FEWER] [MORE]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeCorpus } from './corpus.mjs'

const [fewer = 10_000, more = 100_000] = process.argv.slice(2).map(Number)
const CORPUS = new URL('../../dist/run/corpus.js', import.meta.url).href

/** Megabytes at the most, workers included, and seconds. */
function measure(documents) {
  const folder = mkdtempSync(join(tmpdir(), 'chithi-memory-'))
  try {
    const [input, output] = [join(folder, 'in'), join(folder, 'records.jsonl')]
    writeCorpus(input, documents)
    const script = `
      const { extractInto } = await import(${JSON.stringify(CORPUS)})
      const { counts } = await extractInto(${JSON.stringify([input])}, ${JSON.stringify([output])}, { jobs: 2 })
      console.log(JSON.stringify({ ...counts, megabytes: process.resourceUsage().maxRSS / 1024 }))`
    const started = performance.now()
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
    })
    if (!stdout) throw new Error(stderr)
    const { extracted, megabytes } = JSON.parse(stdout)
    const seconds = (performance.now() - started) / 1000
    if (extracted !== documents) throw new Error(`${extracted} records of ${documents} documents`)
    console.log(`${documents} documents: ${megabytes.toFixed(0)} MB at the most, ${seconds.toFixed(0)} s`)
    return megabytes
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const before = measure(fewer)
const growth = measure(more) / before - 1
console.log(`growth from ${fewer} to ${more} documents: ${(growth * 100).toFixed(1)} %`)
