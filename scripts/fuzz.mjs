// Random documents against the promises of the library: npm run fuzz [CASES] [-- --seed N] [--show]
import { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import { cases } from './fuzz/cases.mjs'

const args = process.argv.slice(2)
const flag = args.indexOf('--seed')
const seed = flag < 0 ? Date.now() % 2 ** 30 : Number(args[flag + 1])
const count = Number(args.find((arg, i) => /^\d+$/.test(arg) && i !== flag + 1) ?? (flag < 0 ? 10_000 : 1))
const LONGEST = 20_000

if (args.includes('--show')) console.log(fc.sample(cases, { seed, numRuns: 1 })[0])
let failures = 0
const started = Date.now()
console.log(`${count} cases from seed ${seed}`)

/** Runs cases in a worker; answers the seed to go on from: a case that takes too long costs its worker. */
function run(first, last) {
  const counter = new Int32Array(new SharedArrayBuffer(8))
  counter[0] = first
  const worker = new Worker(new URL('./fuzz/worker.mjs', import.meta.url), { workerData: { first, last, counter } })
  return new Promise((resolve) => {
    const end = (next) => {
      clearInterval(clock)
      worker.terminate().then(() => resolve(next))
    }
    const fail = (at, reason) => {
      failures++
      console.log(`seed ${at}: ${reason}`)
    }
    let told = Date.now()
    const clock = setInterval(() => {
      const [now, began] = [Atomics.load(counter, 0), Atomics.load(counter, 1)]
      if (Date.now() - told > 60_000) {
        told = Date.now()
        console.log(`${now - seed} cases, ${failures} failures, ${Math.round((told - started) / 1000)} s`)
      }
      if (began === 0 || (Date.now() % 2 ** 30) - began < LONGEST) return
      fail(now, `takes longer than ${LONGEST} ms`)
      end(now + 1)
    }, 500)
    worker.on('message', ({ done, seed: at, reason }) => (done ? end(last) : fail(at, reason)))
    worker.on('error', (error) => {
      fail(Atomics.load(counter, 0), String(error))
      end(Atomics.load(counter, 0) + 1)
    })
  })
}

let next = seed
while (next < seed + count) next = await run(next, seed + count)
console.log(`${count} cases from seed ${seed}: ${failures} failures in ${Math.round((Date.now() - started) / 1000)} s`)
process.exitCode = failures > 0 ? 1 : 0
