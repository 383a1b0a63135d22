import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import { ChithiError } from '../errors.js'
import { failureOf, type Performers, type Settings } from './task.js'
import type { WorkerData } from './worker.js'

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
// Megabytes for objects that are soon gone; twice as much takes more room and gains no time.
const YOUNG = 12
const WORKER = new URL('./start.cjs', import.meta.url)

/**
 * Starts workers. A task that takes too long or too much costs its worker, which is replaced. `file` exports `work`, as
 * `worker.ts` does.
 */
export function openPool(settings: Settings, limits: Limits = {}, file: URL = WORKER): Performers {
  const { jobs = availableParallelism(), timeout = TIMEOUT, maxMemory = MAX_MEMORY } = limits
  const width = jobs * AHEAD
  const clock = startClock(width, timeout)
  const workerData: WorkerData = { settings, began: clock.began }
  const workers = new Piscina({
    filename: file.href,
    name: 'work',
    minThreads: 1,
    maxThreads: jobs,
    idleTimeout: Number.POSITIVE_INFINITY,
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: maxMemory, maxYoungGenerationSizeMb: YOUNG },
  })
  // Without a listener the end of an idle worker would end the process; the next task starts another.
  workers.on('error', () => {})
  return {
    width,
    async perform(task) {
      const timer = clock.take()
      try {
        return await workers.run({ slot: timer.slot, task }, { signal: timer.signal })
      } catch (error) {
        return failureOf(timer.signal.aborted ? timedOut(timeout) : causeOf(error, maxMemory))
      } finally {
        timer.free()
      }
    },
    async close() {
      clock.stop()
      await workers.destroy()
    },
  }
}

function timedOut(seconds: number): ChithiError {
  return new ChithiError('timed-out', `It took longer than ${seconds} s.`)
}

function causeOf(error: unknown, megabytes: number): unknown {
  const full = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
  return full ? new ChithiError('out-of-memory', `It took more than ${megabytes} MB of memory.`) : error
}

interface Timer {
  readonly slot: number
  readonly signal: AbortSignal
  readonly free: () => void
}

/** Aborts tasks whose time is up. Time runs from when the worker begins, so a place in the queue costs none. */
function startClock(slots: number, seconds: number) {
  const began = new BigInt64Array(new SharedArrayBuffer(slots * BigInt64Array.BYTES_PER_ELEMENT))
  const running = new Map<number, AbortController>()
  const free = Array.from({ length: slots }, (_, slot) => slot)
  const look = () => {
    const latest = BigInt(Date.now() - Math.round(seconds * 1000))
    for (const [slot, controller] of running) {
      const start = Atomics.load(began, slot)
      if (start > 0n && start < latest) controller.abort()
    }
  }
  const interval = setInterval(look, Math.min(250, seconds * 250))
  interval.unref()
  return {
    began,
    stop: () => clearInterval(interval),
    take(): Timer {
      const slot = free.pop()!
      const controller = new AbortController()
      Atomics.store(began, slot, 0n)
      running.set(slot, controller)
      return {
        slot,
        signal: controller.signal,
        free() {
          running.delete(slot)
          free.push(slot)
        },
      }
    },
  }
}
