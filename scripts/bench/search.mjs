// Search in a corpus of SQLite: node scripts/bench/search.mjs [DOCUMENTS]
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extract } from '../../dist/index.js'
import { entryOf } from '../../dist/sinks/entry.js'
import { openCorpus } from '../../dist/sinks/sqlite/database.js'
import { search } from '../../dist/sinks/sqlite/search.js'
import { sqlite } from '../../dist/sinks/sqlite.js'

const QUERIES = ['đắk lắk', 'dak lak', '"phong trào thi đua"', 'uỷ ban nhân dân', '"ủy ban nhân dân" 77777', 'kon tum']
const ROUNDS = 5
const CHARACTERS = 2_500
const PLACES = ['Đắk Lắk', 'Cà Mau', 'Hà Giang', 'Lâm Đồng', 'Bắc Kạn', 'Tây Ninh', 'Sơn La']

const count = Number(process.argv[2] ?? 100_000)
const corpus = fileURLToPath(new URL('../../corpus', import.meta.url))
const names = readdirSync(corpus).filter((name) => name.endsWith('.txt'))
// Lists have no part in a search, and the beginnings of texts hold the words that all have in common.
const only = ['title', 'type', 'number', 'subject', 'issuer', 'dates']
const records = await Promise.all(names.map((uri) => extract(readFileSync(join(corpus, uri)), { uri, only })))

const folder = mkdtempSync(join(tmpdir(), 'chithi-search-'))
const path = join(folder, 'corpus.sqlite')
const started = performance.now()
const sink = await sqlite.open(path, { scope: 'bench', fingerprint: 'bench' })
for (let i = 0; i < count; i++) {
  const uri = `${String(i).padStart(8, '0')}.txt`
  const record = records[i % records.length]
  const text = `${record.text.slice(0, CHARACTERS)}\n${PLACES[i % PLACES.length]} ${i}`
  await sink.put(entryOf(JSON.stringify({ ...record, id: `sha256:${i}`, source: { ...record.source, uri }, text })))
}
await sink.finish()
const seconds = (performance.now() - started) / 1000
const megabytes = statSync(path).size / 1e6
console.log(`${count} records in ${seconds.toFixed(0)} s, ${megabytes.toFixed(0)} MB, peak ${peak()} MB of memory`)

const database = await openCorpus(path)
for (const query of QUERIES) {
  const times = Array.from({ length: ROUNDS }, () => {
    const before = performance.now()
    search(database, query)
    return performance.now() - before
  }).sort((a, b) => a - b)
  console.log(`${times[ROUNDS >> 1].toFixed(1).padStart(8)} ms  ${query} (slowest ${times.at(-1).toFixed(1)} ms)`)
}
database.close()
rmSync(folder, { recursive: true })

function peak() {
  return Math.round(process.resourceUsage().maxRSS / 1024)
}
