import { ChithiError } from '../errors.js'
import { connect } from '../sinks/postgres/connect.js'
import { changesSince, follow } from '../sinks/postgres/feed.js'
import { expectMigrated } from '../sinks/postgres/migrate.js'
import { writeTo } from './terminal.js'

export interface FeedFlags {
  readonly database: string
  readonly since: string
  readonly follow?: boolean
}

/** Prints what changed after a cursor, a change a line. */
export async function feedCommand(flags: FeedFlags): Promise<number> {
  const cursor = cursorOf(flags.since)
  const stop = new AbortController()
  const interrupt = () => stop.abort()
  const client = await connect(flags.database)
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  try {
    await expectMigrated(client)
    const changes = flags.follow ? follow(client, cursor, stop.signal) : changesSince(client, cursor)
    for await (const { json } of changes) await writeTo(process.stdout, `${json}\n`)
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
    await client.end().catch(() => {})
  }
  return 0
}

function cursorOf(text: string): number {
  const cursor = Number(text)
  if (/^\d+$/.test(text) && Number.isSafeInteger(cursor)) return cursor
  throw new ChithiError('invalid-option', `"${text}" is no cursor; it is the "sequence" of the last line read, or 0.`)
}
