// Processor time for a text, for twice and for four times as much of it: npm run bench:linear [TIMES]
import { extract } from '../../dist/index.js'
import { families } from './families.mjs'
import { processorTime } from './measure.mjs'

const times = Number(process.argv[2] ?? 20_000)
const STEPS = [1, 2, 4]
// Twice the text may take this many times the time: garbage collection and warm code make ratios uneven.
const BOUND = 2.8
const LEAST = 200

const measure = async (text) => {
  const started = processorTime()
  await extract(text, { uri: 'a.txt' }).catch(() => {})
  return processorTime() - started
}

let steep = 0
for (const [name, make] of Object.entries(families)) {
  await measure(make(times / 4))
  const costs = []
  for (const step of STEPS) costs.push(await measure(make(times * step)))
  const ratios = costs.slice(1).map((cost, i) => cost / costs[i])
  const bad = ratios.some((ratio, i) => ratio > BOUND && costs[i + 1] > LEAST)
  if (bad) steep++
  const [shown, grown] = [costs, ratios].map((list) => list.map((each) => each.toFixed(1)).join(' '))
  console.log(`${bad ? 'STEEP ' : '      '}${name.padEnd(26)} ms ${shown.padEnd(28)} × ${grown}`)
}
process.exitCode = steep > 0 ? 1 : 0
