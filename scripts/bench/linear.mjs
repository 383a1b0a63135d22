// Processor time for a text, for twice and for four times as much of it: npm run bench:linear [TIMES] [FAMILY]
import { extract } from '../../dist/index.js'
import { families } from './families.mjs'
import { processorTime } from './measure.mjs'

const times = Number(process.argv[2] ?? 20_000)
const STEPS = [1, 2, 4]
// Four times the text may take this many times the time: halfway to the sixteen times of what is quadratic. The least of
// some runs counts, for the collector comes when it likes.
const BOUND = 8
const LEAST = 200
const RUNS = 3

const measure = async (text, runs = RUNS) => {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < runs; i++) {
    const started = processorTime()
    await extract(text, { uri: 'a.txt' }).catch(() => {})
    least = Math.min(least, processorTime() - started)
  }
  return least
}

let steep = 0
const wanted = process.argv[3] ?? ''
for (const [name, make] of Object.entries(families).filter(([name]) => name.includes(wanted))) {
  await measure(make(times / 4), 1)
  const costs = []
  for (const step of STEPS) costs.push(await measure(make(times * step)))
  const ratios = costs.slice(1).map((cost, i) => cost / costs[i])
  const bad = costs.at(-1) / costs[0] > BOUND && costs.at(-1) > LEAST
  if (bad) steep++
  const [shown, grown] = [costs, ratios].map((list) => list.map((each) => each.toFixed(1)).join(' '))
  console.log(`${bad ? 'STEEP ' : '      '}${name.padEnd(26)} ms ${shown.padEnd(28)} × ${grown}`)
}
process.exitCode = steep > 0 ? 1 : 0
