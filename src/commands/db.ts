import { migrateQueue } from '../run/queue/queue.js'
import { connect } from '../sinks/postgres/connect.js'
import { migrate } from '../sinks/postgres/migrate.js'
import type { Terminal } from './terminal.js'

/** Makes the tables of a PostgreSQL, or brings them up to date. */
export async function migrateCommand({ database }: { readonly database: string }, terminal: Terminal): Promise<number> {
  const client = await connect(database)
  try {
    const { from, to, tables } = await migrate(client)
    await migrateQueue(database)
    const tail = tables.length > 0 ? `; tables made or extended: ${tables.join(', ')}` : ''
    terminal.out(from === to && tables.length === 0 ? `Up to date (version ${to}).\n` : `Version ${to}${tail}.\n`)
  } finally {
    await client.end().catch(() => {})
  }
  return 0
}
