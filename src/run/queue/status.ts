import { connect, databaseError } from '../../sinks/postgres/connect.js'
import { expectMigrated } from '../../sinks/postgres/migrate.js'
import { DOCUMENTS, FAILED, SCHEMA } from './queue.js'

export interface QueueStatus {
  readonly waiting: number
  readonly active: number
  readonly done: number
  /** Documents that gave no record; the oldest first. */
  readonly failed: readonly Failed[]
}

export interface Failed {
  readonly uri: string
  readonly code: string
  readonly message: string
}

// pg-boss itself gives a job up when its workers were lost too often.
const LOST = { code: 'worker-lost', message: 'Every worker that took it was lost. Look at what it is.' }
// What pg-boss has put away counts too.
const COUNT = `
select state::text, count(*)::integer as count from (
  select state from ${SCHEMA}.job where name = $1 union all select state from ${SCHEMA}.archive where name = $1
) as jobs group by state`
const LIST_FAILED = `
select data->>'uri' as uri, data->'failure'->>'code' as code, data->'failure'->>'message' as message
from ${SCHEMA}.job where name = $1 order by created_on, data->>'uri'`

/** How far a queue is. Throws `outdated-database` where there is none. */
export async function queueStatus(database: string): Promise<QueueStatus> {
  const client = await connect(database)
  try {
    await expectMigrated(client)
    const counted = await client.query<{ state: string; count: number }>(COUNT, [DOCUMENTS])
    const count = (...states: string[]) =>
      counted.rows.reduce((sum, row) => sum + (states.includes(row.state) ? row.count : 0), 0)
    const failed = await client.query<Failed>(LIST_FAILED, [FAILED])
    return {
      waiting: count('created', 'retry'),
      active: count('active'),
      done: count('completed'),
      failed: failed.rows.map((row) => (row.code === null ? { ...row, ...LOST } : row)),
    }
  } catch (cause) {
    throw databaseError(cause, 'The queue cannot be read')
  } finally {
    await client.end().catch(() => {})
  }
}
