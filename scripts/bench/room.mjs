// The reading room over many records: node scripts/bench/room.mjs [DOCUMENTS] [CORPUS]
// CORPUS is made where there is none (a quarter of an hour for 100,000) and kept; without it one is made and dropped.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { appOf } from '../../dist/viewer/server/app.js'
import { keep } from '../../dist/viewer/store/keeper.js'
import { processorTime } from './measure.mjs'
import { fillCorpus, LONG } from './room-corpus.mjs'

const ROUNDS = 15
const LIMITS = { start: 1_000, search: 100, document: 300 }
const SEARCHES = [
  '',
  'q=đắk lắk',
  'q=dak lak',
  'q="phong trào thi đua"',
  'q=ủy ban nhân dân',
  'q=kon tum',
  'q=thi dua&place=Cà Mau&year=2010',
  'q=Đắk Lắk&marks=strict',
  'agency=Sở Nội vụ&sort=oldest&page=20',
]

const count = Number(process.argv[2] ?? 100_000)
const folder = mkdtempSync(join(tmpdir(), 'chithi-room-'))
const path = process.argv[3] ?? join(folder, 'corpus.sqlite')
if (!existsSync(path)) {
  const started = performance.now()
  await fillCorpus(path, count)
  report('made', performance.now() - started, undefined, `${(statSync(path).size / 1e6).toFixed(0)} MB`)
}

const first = performance.now()
const keeper = await keep(path, { readOnly: false })
report('opened', performance.now() - first, undefined, 'seconds the first time, when facets and links are gathered')
const host = '127.0.0.1:1'
const app = appOf({ keeper, guard: { hosts: () => new Set([host]), token: 'token', closed: false }, assets: new Map() })
const ask = async (address) => (await app.request(`http://${host}${encodeURI(address)}`, { headers: { host } })).text()

report('started, first page', await startOf(path), LIMITS.start)
for (const search of SEARCHES) await measure(`/?${search}`, LIMITS.search)
const { database } = await keeper.room()
const [id] = database.prepare('select id from documents where uri = ?').raw().get(LONG)
const long = `/documents/${id.slice(7, 23)}`
const { text, marks } = JSON.parse(await ask(`${long}.json`))
await measure(long, LIMITS.document, `${text.length} letters, ${marks.length} marks`)
await measure(`${long}.json`, LIMITS.document)
keeper.close()
rmSync(folder, { recursive: true })

async function measure(address, limit, note = '') {
  const times = []
  for (let i = 0; i < ROUNDS; i++) {
    const [started, worked] = [performance.now(), processorTime()]
    await ask(address)
    times.push([performance.now() - started, processorTime() - worked])
  }
  const [wall, work] = [0, 1].map((part) => times.map((time) => time[part]).sort((a, b) => a - b)[ROUNDS >> 1])
  report(address, wall, limit, `${work.toFixed(0)} ms of processor ${note}`)
}

/** From the command to the first page, in a process of its own. */
async function startOf(corpus) {
  const started = performance.now()
  const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
  const child = spawn(process.execPath, [cli, 'serve', corpus], { stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await new Promise((resolve) => child.stdout.once('data', (line) => resolve(String(line).trim())))
  await (await fetch(url)).text()
  const took = performance.now() - started
  child.kill('SIGINT')
  return took
}

function report(what, milliseconds, limit, note = '') {
  const verdict = limit === undefined ? '' : milliseconds < limit ? `< ${limit}` : `MORE THAN ${limit}`
  console.log(`${milliseconds.toFixed(0).padStart(8)} ms  ${verdict.padEnd(14)} ${what}  ${note}`)
}
