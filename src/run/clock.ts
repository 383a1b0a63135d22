/** The time of one batch of tasks in a worker. */
export interface Timer {
  readonly slot: number
  readonly signal: AbortSignal
  /** How many of the batch's tasks were begun. */
  readonly begun: () => number
  readonly free: () => void
}

/** What workers note, for each slot: when its latest task began, in milliseconds since 1970, and how many were begun. */
export interface Marks {
  readonly began: BigInt64Array
  readonly begun: Int32Array
}

/** Notes in a worker that a task begins. */
export function markBegin({ began, begun }: Marks, slot: number): void {
  Atomics.add(begun, slot, 1)
  Atomics.store(began, slot, BigInt(Date.now()))
}

/** Aborts batches in which a task's time is up. Time runs from when the worker begins it, so a place in the queue costs none. */
export function startClock(slots: number, seconds: number) {
  const marks: Marks = {
    began: new BigInt64Array(new SharedArrayBuffer(slots * BigInt64Array.BYTES_PER_ELEMENT)),
    begun: new Int32Array(new SharedArrayBuffer(slots * Int32Array.BYTES_PER_ELEMENT)),
  }
  const running = new Map<number, AbortController>()
  const free = Array.from({ length: slots }, (_, slot) => slot)
  const look = () => {
    const latest = BigInt(Date.now() - Math.round(seconds * 1000))
    for (const [slot, controller] of running) {
      const start = Atomics.load(marks.began, slot)
      if (start > 0n && start < latest) controller.abort()
    }
  }
  const interval = setInterval(look, Math.min(250, seconds * 250))
  interval.unref()
  return {
    marks,
    stop: () => clearInterval(interval),
    take(): Timer {
      const slot = free.pop()!
      const controller = new AbortController()
      Atomics.store(marks.began, slot, 0n)
      Atomics.store(marks.begun, slot, 0)
      running.set(slot, controller)
      return {
        slot,
        signal: controller.signal,
        begun: () => Atomics.load(marks.begun, slot),
        free() {
          running.delete(slot)
          free.push(slot)
        },
      }
    },
  }
}
