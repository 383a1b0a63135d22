// What a newcomer runs first: extracts the sample corpus, writes records.jsonl and prints a summary.
import { createWriteStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { extractAll } from '../dist/index.js'

const corpus = `${fileURLToPath(new URL('../corpus', import.meta.url))}/!(README).{txt,md,html}`
const output = 'records.jsonl'
const COUNTED = ['themes', 'campaigns', 'assignments', 'targets', 'references']

const started = performance.now()
const out = createWriteStream(output)
const totals = new Map()
const warnings = new Map()
const failures = []
let documents = 0

const add = (map, key, count) => map.set(key, (map.get(key) ?? 0) + count)
const sectionsOf = (sections) => sections.reduce((sum, { children }) => sum + 1 + sectionsOf(children), 0)

for await (const { uri, record, error } of extractAll([corpus])) {
  if (error) {
    failures.push(`${uri}: ${error.code}: ${error.message}`)
    continue
  }
  documents++
  out.write(`${JSON.stringify(record)}\n`)
  for (const field of ['issuer', 'number', 'type', 'subject']) if (record[field]) add(totals, field, 1)
  for (const date of Object.values(record.dates)) if (date) add(totals, 'dates', 1)
  add(totals, 'sections', sectionsOf(record.sections))
  for (const field of COUNTED) add(totals, field, record[field].length)
  for (const { code } of record.warnings) add(warnings, code, 1)
}
await new Promise((done) => out.end(done))

const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(`${documents} documents of the sample corpus in ${seconds} s, ${failures.length} failed`)
for (const failure of failures) console.log(`  ${failure}`)
console.log('\nfound')
for (const [field, count] of totals) console.log(`  ${field.padEnd(12)} ${String(count).padStart(5)}`)
console.log('\nwarnings')
if (warnings.size === 0) console.log('  none')
for (const [code, count] of warnings) console.log(`  ${code.padEnd(24)} ${String(count).padStart(5)}`)
console.log(`\nrecords: ${output} (one JSON object a line)`)
console.log('next:    npx chithi inspect corpus/ct-ubnd-tinh-2024.txt')
process.exitCode = failures.length > 0 ? 1 : 0
