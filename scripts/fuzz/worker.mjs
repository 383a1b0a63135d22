import { parentPort, workerData } from 'node:worker_threads'
import fc from 'fast-check'
import { cases } from './cases.mjs'
import { check } from './check.mjs'

/** Does the cases from `first` on, and tells the number of each before it begins. */
const { first, last, counter } = workerData
for (let seed = first; seed < last; seed++) {
  Atomics.store(counter, 0, seed)
  Atomics.store(counter, 1, Date.now() % 2 ** 30)
  const [one] = fc.sample(cases, { seed, numRuns: 1 })
  try {
    await check(one)
  } catch (error) {
    parentPort.postMessage({ seed, reason: String(error?.cause?.stack ?? error?.stack ?? error).slice(0, 600) })
  }
}
parentPort.postMessage({ done: true })
