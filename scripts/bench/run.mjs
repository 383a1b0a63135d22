// Speed and memory as ratios in one run: npm run bench [MEGABYTES] [-- --write]
// --write brings docs/performance.md and the baseline up to date.
import { readFileSync, writeFileSync } from 'node:fs'
import { allocation } from './allocation.mjs'
import { formats } from './formats.mjs'
import { page, table } from './page.mjs'
import { profile } from './profile.mjs'
import { length, speed } from './speed.mjs'
import { start } from './start.mjs'

const BASELINE = new URL('./baseline.json', import.meta.url)
const PAGE = new URL('../../docs/performance.md', import.meta.url)
const DROP = 0.2

const megabytes = Number(process.argv.slice(2).find((each) => /^\d+$/.test(each)) ?? 20)
const write = process.argv.includes('--write')

const rates = await speed(megabytes)
const starts = await start()
const { early, all } = allocation()
const rows = [
  {
    name: 'extract',
    ratio: rates.floor / rates.extract,
    beside: 'floor: read, decode, NFC, one pass, stringify',
    most: 20,
  },
  {
    name: 'extract',
    ratio: rates.floorWithPattern / rates.extract,
    beside: 'the floor and one pattern',
    most: 6,
  },
  {
    name: 'extract',
    ratio: rates.chrono / rates.extract,
    beside: "chrono-node's strict vi parser (dates alone)",
    most: 1,
  },
  { name: 'one document of 1 MB', ratio: await length(), beside: 'ten of 100 KB', most: 1.3 },
  ...(await formats()),
  { name: 'chithi --help', ratio: starts.help, beside: 'bare node', most: 3 },
  { name: 'chithi extract, one small document', ratio: starts.document, beside: 'bare node', most: 6 },
  { name: 'peak memory after 10,000 documents', ratio: all / early, beside: 'after 2,000', most: 1.1 },
].map((row) => ({ ...row, reached: row.ratio <= row.most }))
const results = { rates, rows, memory: all, node: process.version }

console.log(table(results))
console.log(JSON.stringify(results))

const baseline = JSON.parse(readFileSync(BASELINE, 'utf8'))
for (const { name, beside, ratio } of rows) {
  const before = baseline[`${name} / ${beside}`]
  if (before !== undefined && ratio > before * (1 + DROP))
    console.log(`!!! ${name}: ${ratio.toFixed(2)} × ${beside}, was ${before.toFixed(2)} !!!`)
}
if (write) {
  writeFileSync(PAGE, page(results, profile()))
  const ratios = rows.map(({ name, beside, ratio }) => [`${name} / ${beside}`, Number(ratio.toFixed(3))])
  writeFileSync(BASELINE, `${JSON.stringify(Object.fromEntries(ratios), null, 2)}\n`)
}
