import type pg from 'pg'
import { ChithiError, toChithiError } from '../../errors.js'
import { withoutPassword } from '../address.js'

export type Client = pg.Client

/** SQLSTATEs of transactions that lost a race, and may be tried again. */
const LOST_RACE = new Set(['40001', '40P01', '23503', '23505'])
const TRIES = 5

/** Connects to postgres://…; what the address leaves open comes from PGUSER, PGPASSWORD and their like. */
export async function connect(url: string): Promise<Client> {
  const { default: postgres } = await import('pg')
  let client: Client
  try {
    client = new postgres.Client({ connectionString: url, application_name: 'chithi' })
    // A lost connection fails the query that waits on it; without a listener it would end the process.
    client.on('error', () => {})
    await client.connect()
  } catch (cause) {
    throw databaseError(cause, `${withoutPassword(url)} cannot be reached`)
  }
  return client
}

/** Does `work` in a transaction, again where another one crossed it. */
export async function transaction<T>(client: Client, work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      await client.query('begin')
      const result = await work()
      await client.query('commit')
      return result
    } catch (cause) {
      await client.query('rollback').catch(() => {})
      if (tries < TRIES && LOST_RACE.has((cause as { code?: string }).code ?? '')) continue
      throw databaseError(cause, 'A transaction failed')
    }
  }
}

/** A `database-failed` that says what the database said. */
export function databaseError(cause: unknown, what: string): ChithiError {
  if (cause instanceof ChithiError) return cause
  const { message, code } = cause as { message?: string; code?: string }
  // What has no code and speaks of no connection is a defect of ours.
  if (code === undefined && !/connect/i.test(message ?? '')) return toChithiError(cause)
  return new ChithiError('database-failed', `${what} (${message || code || cause}).`, { cause })
}
