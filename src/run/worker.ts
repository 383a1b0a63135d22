import { workerData } from 'node:worker_threads'
import { move, transferableSymbol, valueSymbol } from 'piscina'
import { type Marks, markBegin } from './clock.js'
import { performer } from './perform.js'
import type { Perform, Reply, Settings, Task } from './task.js'

/** What a worker is given when it starts. */
export interface WorkerData {
  readonly settings: Settings
  readonly marks: Marks
}

/** Tasks that are done one after the other. */
export interface Batch {
  /** Where it is noted which task was begun, and when. */
  readonly slot: number
  readonly tasks: readonly Task[]
}

let perform: Perform | undefined

/** The workers' entry: the replies to a batch. The bytes of records are handed over, not copied. */
export async function work({ slot, tasks }: Batch): Promise<unknown> {
  const { settings, marks } = workerData as WorkerData
  perform ??= performer(settings)
  const replies: Reply[] = []
  for (const task of tasks) {
    markBegin(marks, slot)
    replies.push(await perform(task))
  }
  return move({ [transferableSymbol]: replies.flatMap(bufferOf), [valueSymbol]: replies })
}

const bufferOf = (reply: Reply) => ('line' in reply && reply.line ? [reply.line.buffer] : [])
