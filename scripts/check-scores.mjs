// Scores the sets of a gold folder against the best mission figures on record: check-scores.mjs GOLD_FOLDER SCORES.json
// Fails where a figure is more than 0.01 under the best, where provenance is broken, or where the folder's own scorer disagrees.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const TOLERANCE = 0.01
const [folder, bestPath] = process.argv.slice(2)
const best = JSON.parse(readFileSync(bestPath, 'utf8'))
const out = mkdtempSync(join(tmpdir(), 'chithi-scores-'))
const run = (...args) => execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 })
let failed = false
const fail = (message) => {
  console.error(message)
  failed = true
}

for (const [name, floor] of Object.entries(best)) {
  const gold = join(folder, name)
  const records = join(out, `${name}.jsonl`)
  run('dist/cli.js', 'extract', gold, '--output', records)
  console.log(`\n${name}`)
  console.log(run('dist/cli.js', 'evaluate', gold, records))
  const figures = JSON.parse(run('dist/cli.js', 'evaluate', gold, records, '--json'))
  if (figures.mission < floor - TOLERANCE) fail(`${name}: mission ${figures.mission} is under the best, ${floor}`)
  if (figures.rates.provenance.rate !== 1) fail(`${name}: some mentions do not stand where their spans say`)
  const scorer = join(folder, 'score.mjs')
  if (existsSync(scorer)) compare(name, figures, JSON.parse(run(scorer, gold, records, '--json')))
}
process.exitCode = failed ? 1 : 0

function compare(name, ours, theirs) {
  for (const [field, { tp, fp, fn }] of Object.entries(theirs.fields)) {
    const own = ours.fields[field]
    if (own?.tp !== tp || own?.fp !== fp || own?.fn !== fn)
      fail(`${name}: ${field} differs from the gold folder's scorer`)
  }
  for (const [rate, { rate: value }] of Object.entries(theirs.rates)) {
    if (Math.abs((ours.rates[rate]?.rate ?? -1) - value) > 1e-9)
      fail(`${name}: ${rate} differs from the gold folder's scorer`)
  }
}
