// Runs killed with -9 at random moments and resumed must give the undisturbed run's bytes:
// node scripts/check-crashes.mjs [DOCUMENTS] [RUNS] [KILLS]
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeCorpus } from './bench/corpus.mjs'

const [documents = 2000, runs = 20, kills = 5] = process.argv.slice(2).map(Number)
const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'chithi-crashes-'))
const input = join(folder, 'in')

/** Starts a run into `output`, kills it after `wait` milliseconds, and answers whether it was finished by then. */
async function extract(output, wait) {
  const flags = ['--output', output, '--output', `${output}.gz`, '--jobs', '2', '--resume']
  const child = spawn(process.execPath, [CLI, 'extract', input, ...flags], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (data) => (said += data))
  const timer = wait && setTimeout(() => child.kill('SIGKILL'), wait)
  const [code, signal] = await once(child, 'close')
  clearTimeout(timer)
  if (signal === 'SIGKILL') return false
  if (code !== 0) throw new Error(`exit code ${code}: ${said}`)
  return true
}

async function runWithKills(output, longest) {
  const waits = []
  for (;;) {
    const wait = waits.length < kills ? Math.ceil(Math.random() * longest) : undefined
    if (await extract(output, wait)) return waits
    waits.push(wait)
  }
}

try {
  writeCorpus(input, documents)
  const calm = join(folder, 'calm', 'records.jsonl')
  const started = performance.now()
  await extract(calm)
  const longest = performance.now() - started
  const expected = readFileSync(calm)
  const lines = expected.toString().trimEnd().split('\n').length
  if (lines !== documents) throw new Error(`${lines} records of ${documents} documents`)

  for (let run = 1; run <= runs; run++) {
    const place = join(folder, `run-${run}`)
    const output = join(place, 'records.jsonl')
    const waits = await runWithKills(output, longest)
    const same = readFileSync(output).equals(expected)
    const compressed = readFileSync(`${output}.gz`).equals(readFileSync(`${calm}.gz`))
    const left = readdirSync(place).filter((name) => !/^records\.(?:jsonl(?:\.gz)?|run\.json)$/.test(name))
    const after = `killed ${waits.length} times (after ${waits.join(', ')} ms)`
    console.log(`run ${run}: ${after}: ${same && compressed ? 'identical' : 'DIFFERENT'} ${left.join(' ')}`)
    if (!same || !compressed || left.length > 0) process.exitCode = 1
    rmSync(place, { recursive: true })
  }
} finally {
  rmSync(folder, { recursive: true })
}
