import { type Client, connect, transaction } from '../../sinks/postgres/connect.js'
import { expectMigrated } from '../../sinks/postgres/migrate.js'
import { beginList, dropUnlisted, list } from '../../sinks/postgres/write.js'
import { type RunSettings, runSettingsOf, scopeOf } from '../identity.js'
import { findInputs, type Input, type InputOptions } from '../inputs.js'
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

export interface SubmitOptions extends InputOptions, RunSettings {
  readonly database: string
  /** Put the bytes into the queue, for workers that cannot read the files. */
  readonly contents?: boolean
  /** Seconds after which a worker that has not answered is taken for lost. */
  readonly patience: number
}

export interface Submitted {
  readonly documents: number
  /** Records of documents that are no longer among those named. */
  readonly removed: number
  readonly failed: number
}

/** A transaction ends at whichever comes first. */
const BATCH = { jobs: 500, characters: 8_000_000 }

/** Queues what the paths stand for, and drops the records of the scope whose documents are gone. */
export async function submit(paths: readonly string[], options: SubmitOptions): Promise<Submitted> {
  const client = await connect(options.database)
  let queue: Queue | undefined
  try {
    await expectMigrated(client)
    await beginList(client)
    queue = await openQueue(options.database)
    const base = { scope: scopeOf(paths), settings: runSettingsOf(options) }
    const counts = await submitAll(client, queue, paths, base, options)
    const removed = await transaction(client, () => dropUnlisted(client, base.scope))
    return { ...counts, removed }
  } finally {
    if (queue) await closeQueue(queue)
    await client.end().catch(() => {})
  }
}

type Base = Pick<Job, 'scope' | 'settings'>

async function submitAll(
  client: Client,
  queue: Queue,
  paths: readonly string[],
  base: Base,
  options: SubmitOptions,
): Promise<Omit<Submitted, 'removed'>> {
  let jobs: (Job | FailedJob)[] = []
  let [characters, documents, failed] = [0, 0, 0]
  const flush = async () => {
    if (jobs.length > 0) await transaction(client, () => insert(client, queue, jobs, options.patience))
    jobs = []
    characters = 0
  }
  for await (const input of findInputs(paths, options)) {
    const job = await jobOf(input, base, options)
    jobs.push(job)
    documents++
    if ('failure' in job) failed++
    else characters += job.base64?.length ?? 0
    if (jobs.length >= BATCH.jobs || characters >= BATCH.characters) await flush()
  }
  await flush()
  return { documents, failed }
}

/** What cannot be read here is for no worker. */
async function jobOf(input: Input, base: Base, { contents }: SubmitOptions): Promise<Job | FailedJob> {
  const { uri, path, mediaType, meta } = input
  const job = { ...base, uri, ...(mediaType && { mediaType }), ...(meta && { meta }) }
  if (path !== undefined && !contents) return { ...job, path }
  try {
    return { ...job, base64: Buffer.from(await input.read()).toString('base64') }
  } catch (error) {
    const { code, message } = error as { code: string; message: string }
    return { ...job, failure: { code, message } }
  }
}

async function insert(client: Client, queue: Queue, jobs: readonly (Job | FailedJob)[], patience: number) {
  const uris = jobs.map(({ uri }) => uri)
  // What is tried again has failed no longer.
  await client.query(`delete from ${SCHEMA}.job where name = $1 and data->>'scope' = $2 and data->>'uri' = any ($3)`, [
    FAILED,
    jobs[0]!.scope,
    uris,
  ])
  const entries = jobs.map((data) =>
    'failure' in data ? { name: FAILED, data } : { name: DOCUMENTS, data, expireInSeconds: patience },
  )
  await queue.insert(entries, within(client))
  // A record of a document that now fails goes, as it does in a run.
  await list(
    client,
    jobs.filter((job) => !('failure' in job)).map(({ uri }) => uri),
  )
}
