import type PgBoss from 'pg-boss'
import type { Meta } from '../../document.js'
import { ChithiError } from '../../errors.js'
import { type Client, databaseError } from '../../sinks/postgres/connect.js'
import type { RunSettings } from '../identity.js'

export type Queue = PgBoss

/** Documents that wait for a worker. */
export const DOCUMENTS = 'documents'
/** Documents that gave no record, with the reason. */
export const FAILED = 'failed'
/** Where pg-boss keeps both. */
export const SCHEMA = 'chithi_queue'

/** A document as it waits: a file that every worker can read, or its bytes. */
export interface Job {
  readonly scope: string
  readonly uri: string
  readonly path?: string
  readonly base64?: string
  readonly mediaType?: string
  readonly meta?: Meta
  readonly settings: RunSettings
}

/** A document that failed; its bytes are left out. */
export interface FailedJob extends Omit<Job, 'base64'> {
  readonly failure: { readonly code: string; readonly message: string }
}

export interface QueueOptions {
  /** Make or update the tables of the queue. */
  readonly migrate?: boolean
  /** Give documents back whose worker is lost. */
  readonly supervise?: boolean
  readonly onError?: (error: Error) => void
}

/** How often lost workers are looked for, in seconds. */
const ROUND = 5
/** A document whose worker was lost this often is taken for what kills them. */
const LOSSES = 5
const YEAR = 365

/** Opens the queue of a database. Throws `outdated-database` where `chithi db migrate` is due. */
export async function openQueue(url: string, options: QueueOptions = {}): Promise<Queue> {
  const { default: Boss } = await import('pg-boss')
  const { migrate = false, supervise = false } = options
  const round = { maintenanceIntervalSeconds: ROUND }
  const queue = new Boss({
    connectionString: url,
    schema: SCHEMA,
    max: 2,
    migrate,
    supervise,
    schedule: false,
    ...round,
  })
  // A connection that is lost while nobody waits on it is no end: the next query opens another.
  queue.on('error', options.onError ?? (() => {}))
  try {
    await queue.start()
  } catch (cause) {
    await queue.stop({ graceful: false, wait: false }).catch(() => {})
    const missing = /not installed|version/i.test((cause as Error).message)
    if (missing) throw new ChithiError('outdated-database', 'The queue is not there, or not up to date.', { cause })
    throw databaseError(cause, 'The queue cannot be opened')
  }
  return queue
}

export async function closeQueue(queue: Queue): Promise<void> {
  await queue.stop({ graceful: false, wait: false }).catch(() => {})
}

/** Makes the queue, or brings it up to date. */
export async function migrateQueue(url: string): Promise<void> {
  const queue = await openQueue(url, { migrate: true })
  try {
    await queue.createQueue(FAILED, { name: FAILED, retentionDays: YEAR })
    await queue.createQueue(DOCUMENTS, { name: DOCUMENTS, deadLetter: FAILED, retryLimit: LOSSES, retentionDays: YEAR })
  } finally {
    await closeQueue(queue)
  }
}

/** A client as pg-boss takes one, so that its work is part of the client's transaction. */
export function within(client: Client): { readonly db: PgBoss.Db } {
  return { db: { executeSql: (text, values) => client.query(text, values) } }
}
