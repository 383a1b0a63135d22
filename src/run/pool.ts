import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import { ChithiError } from '../errors.js'
import { startClock } from './clock.js'
import { failureOf, type Performers, type Reply, type Settings, type Task } from './task.js'
import type { Batch, WorkerData } from './worker.js'

export interface Limits {
  /** Workers; as many as there are cores by default. 0 works in this thread, without limits. */
  readonly jobs?: number
  /** Seconds for one document; 30 by default. */
  readonly timeout?: number
  /** Megabytes of memory for a worker's objects; 1024 by default. */
  readonly maxMemory?: number
}

const TIMEOUT = 30
const MAX_MEMORY = 1024
const AHEAD = 8
// Tasks that go to a worker and come back together: a message costs this thread as much as a tenth of a small document.
const BATCH = 4
// Megabytes for objects that are soon gone; twice as much takes more room and gains little time.
const YOUNG = 24
const WORKER = new URL('./start.cjs', import.meta.url)

/**
 * Starts workers. A task that takes too long or too much costs its worker, which is replaced; those that shared its batch
 * are done again. `file` exports `work`, as `worker.ts` does.
 */
export function openPool(settings: Settings, limits: Limits = {}, file: URL = WORKER): Performers {
  const { jobs = availableParallelism(), timeout = TIMEOUT, maxMemory = MAX_MEMORY } = limits
  const clock = startClock(jobs, timeout)
  const workerData: WorkerData = { settings, marks: clock.marks }
  const workers = new Piscina({
    filename: file.href,
    name: 'work',
    minThreads: 1,
    maxThreads: jobs,
    idleTimeout: Number.POSITIVE_INFINITY,
    recordTiming: false,
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: maxMemory, maxYoungGenerationSizeMb: YOUNG },
  })
  // Without a listener the end of an idle worker would end the process; the next task starts another.
  workers.on('error', () => {})
  const run: RunBatch = async (tasks) => {
    const timer = clock.take()
    try {
      const batch: Batch = { slot: timer.slot, tasks }
      return { replies: await workers.run(batch, { signal: timer.signal }) }
    } catch (error) {
      const cause = timer.signal.aborted ? timedOut(timeout) : causeOf(error, maxMemory)
      return { culprit: Math.max(0, timer.begun() - 1), failure: failureOf(cause) }
    } finally {
      timer.free()
    }
  }
  return {
    width: jobs * AHEAD,
    perform: inBatches(run, jobs),
    async close() {
      clock.stop()
      await workers.destroy()
    },
  }
}

/** The replies to a batch, or which of its tasks is to blame that there are none. Never rejects. */
type RunBatch = (tasks: readonly Task[]) => Promise<Batched>
type Batched =
  | { readonly replies: readonly Reply[]; readonly culprit?: undefined }
  | { readonly culprit: number; readonly failure: Reply }

interface Waiting {
  readonly task: Task
  readonly answer: (reply: Reply) => void
}

/** Puts what waits into batches, at most `lanes` at a time, all of them about equally long. */
function inBatches(run: RunBatch, lanes: number): Performers['perform'] {
  const waiting: Waiting[] = []
  let free = lanes
  const start = async (batch: readonly Waiting[]) => {
    free--
    const result = await run(batch.map(({ task }) => task))
    free++
    if (result.culprit === undefined) {
      for (const [index, { answer }] of batch.entries()) answer(result.replies[index]!)
    } else {
      batch[result.culprit]!.answer(result.failure)
      waiting.unshift(...batch.filter((_, index) => index !== result.culprit))
    }
    deal()
  }
  const deal = () => {
    while (free > 0 && waiting.length > 0) start(waiting.splice(0, Math.min(BATCH, Math.ceil(waiting.length / lanes))))
  }
  return (task) =>
    new Promise((answer) => {
      waiting.push({ task, answer })
      deal()
    })
}

function timedOut(seconds: number): ChithiError {
  return new ChithiError('timed-out', `It took longer than ${seconds} s.`)
}

function causeOf(error: unknown, megabytes: number): unknown {
  const full = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
  return full ? new ChithiError('out-of-memory', `It took more than ${megabytes} MB of memory.`) : error
}
