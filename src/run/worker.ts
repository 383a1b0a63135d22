import { workerData } from 'node:worker_threads'
import { performer } from './perform.js'
import type { Perform, Reply, Settings, Task } from './task.js'

/** What a worker is given when it starts. */
export interface WorkerData {
  readonly settings: Settings
  /** When the task of each slot began, in milliseconds since 1970. */
  readonly began: BigInt64Array
}

let perform: Perform | undefined

/** The workers' entry: notes when the task begins, then does it. */
export async function work({ slot, task }: { readonly slot: number; readonly task: Task }): Promise<Reply> {
  const { settings, began } = workerData as WorkerData
  Atomics.store(began, slot, BigInt(Date.now()))
  perform ??= performer(settings)
  return perform(task)
}
