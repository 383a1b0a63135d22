import { setTimeout as sleep } from 'node:timers/promises'
import { ChithiError } from '../../errors.js'
import { entryOf } from '../../sinks/entry.js'
import { type Client, connect, transaction } from '../../sinks/postgres/connect.js'
import { expectMigrated } from '../../sinks/postgres/migrate.js'
import { dropFile, findHeld, writeEntries } from '../../sinks/postgres/write.js'
import type { RunIdentity } from '../../sinks/sink.js'
import { fingerprintOf } from '../fingerprint.js'
import { openPerformers } from '../performers.js'
import type { Limits } from '../pool.js'
import { isSaidAlike } from '../results.js'
import type { Performers, Reply } from '../task.js'
import {
  closeQueue,
  DOCUMENTS,
  FAILED,
  type FailedJob,
  type Job,
  openQueue,
  type Queue,
  SCHEMA,
  within,
} from './queue.js'

export interface WorkOptions extends Limits {
  readonly database: string
  /** Documents worked on at once. */
  readonly jobs: number
  /** End when no document waits and none is being worked on. */
  readonly untilEmpty?: boolean
  readonly signal: AbortSignal
  readonly onFailure: (uri: string, error: ChithiError) => void
  /** The database was lost; the worker goes on trying. */
  readonly onTrouble: (error: Error) => void
}

export interface Worked {
  readonly records: number
  readonly unchanged: number
  readonly failed: number
}

type Done = keyof Worked | 'lost'

const IDLE = 1_000
const UNFINISHED = `select 1 from ${SCHEMA}.job where name = $1 and state < 'completed' limit 1`

/**
 * Takes documents from the queue, extracts them, and writes each record and completes its job in one transaction: a
 * worker that dies leaves nothing half done, and its document goes to another.
 */
export async function work(options: WorkOptions): Promise<Worked> {
  const first = await connect(options.database)
  await expectMigrated(first).finally(() => first.end())
  const queue = await openQueue(options.database, { supervise: true, onError: options.onTrouble })
  const tools = benches(options)
  const counts = { records: 0, unchanged: 0, failed: 0 }
  try {
    const lane = () => runLane(queue, tools.of, options, counts)
    await Promise.all(Array.from({ length: options.jobs }, lane))
  } finally {
    await tools.close()
    await closeQueue(queue)
  }
  return counts
}

/** One document after the other, on a connection of its own that is opened again when it is lost. */
async function runLane(
  queue: Queue,
  benchFor: (job: Job) => Promise<Bench>,
  options: WorkOptions,
  counts: Record<keyof Worked, number>,
): Promise<void> {
  const { database, signal, untilEmpty, onTrouble } = options
  let client: Client | undefined
  while (!signal.aborted) {
    try {
      client ??= await connect(database)
      const [job] = await queue.fetch<Job>(DOCUMENTS)
      if (job) {
        const done = await handle(client, queue, job.id, job.data, await benchFor(job.data), options)
        if (done !== 'lost') counts[done]++
      } else {
        if (untilEmpty && (await client.query(UNFINISHED, [DOCUMENTS])).rows.length === 0) break
        await sleep(IDLE, undefined, { signal }).catch(() => {})
      }
    } catch (error) {
      onTrouble(error as Error)
      await client?.end().catch(() => {})
      client = undefined
      await sleep(IDLE, undefined, { signal }).catch(() => {})
    }
  }
  await client?.end().catch(() => {})
}

async function handle(
  client: Client,
  queue: Queue,
  id: string,
  job: Job,
  { performers, fingerprint }: Bench,
  { onFailure }: WorkOptions,
): Promise<Done> {
  const { base64, settings: _, scope, ...task } = job
  const run = { scope, fingerprint }
  const held = await findHeld(client, run, job.uri)
  const known = held && isSaidAlike(held, job) ? [held.sha256] : []
  const bytes = base64 === undefined ? undefined : Buffer.from(base64, 'base64')
  const reply = await performers.perform({ ...task, ...(bytes && { bytes }), known })
  const done = await transaction(client, () => settleJob(client, queue, { id, job, run }, reply))
  if ('code' in reply && done === 'failed') onFailure(job.uri, new ChithiError(reply.code, reply.received))
  return done
}

interface Taken {
  readonly id: string
  readonly job: Job
  readonly run: RunIdentity
}

/** Writes what came of a job, unless it was given to another worker in the meantime. */
async function settleJob(client: Client, queue: Queue, { id, job, run }: Taken, reply: Reply): Promise<Done> {
  const completed = await queue.complete(DOCUMENTS, id, {}, within(client))
  if ((completed as unknown as { affected: number }).affected === 0) return 'lost'
  if ('code' in reply) {
    const { code, message } = new ChithiError(reply.code, reply.received)
    const { base64: _, ...data } = job
    const failed: FailedJob = { ...data, failure: { code, message } }
    await queue.insert([{ name: FAILED, data: failed }], within(client))
    await dropFile(client, job.scope, job.uri)
    return 'failed'
  }
  if (reply.line === undefined) return 'unchanged'
  await writeEntries(client, run, [entryOf(reply.line)])
  return 'records'
}

/** What extracts under some settings, and their fingerprint. */
interface Bench {
  readonly performers: Performers
  readonly fingerprint: string
}

/** One for each of the settings that jobs bring, made when the first such job comes. */
function benches({ jobs, timeout, maxMemory }: WorkOptions) {
  const open = new Map<string, Promise<Bench>>()
  const make = async (settings: Job['settings']): Promise<Bench> => {
    const limits = { jobs, ...(timeout && { timeout }), ...(maxMemory && { maxMemory }) }
    const fingerprint = await fingerprintOf(settings)
    return { fingerprint, performers: await openPerformers({ ...settings, ...limits }, false) }
  }
  return {
    of({ settings }: Job): Promise<Bench> {
      const key = JSON.stringify(settings)
      const bench = open.get(key) ?? make(settings)
      open.set(key, bench)
      return bench
    },
    async close() {
      for (const bench of open.values()) await (await bench).performers.close()
    },
  }
}
