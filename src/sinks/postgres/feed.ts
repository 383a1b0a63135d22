import { ChithiError } from '../../errors.js'
import { type Client, databaseError } from './connect.js'
import { CHANNEL } from './schema.js'

/** The last change of a record after a cursor. */
export interface Change {
  /** The cursor for the next reading. */
  readonly sequence: number
  readonly kind: 'upsert' | 'delete'
  readonly id: string
  /** The change as one line of JSON; an upsert carries its record. */
  readonly json: string
}

interface Row {
  readonly sequence: string
  readonly kind: Change['kind']
  readonly id: string
  readonly schema: string
  readonly at: Date
  readonly record: string | null
}

const PAGE = 100
/** Listening is a courtesy: a notice may be lost with a connection, so who waits looks again now and then. */
const LOOK_AGAIN = 30_000

const LATEST = `
declare feed no scroll cursor for
select sequence, kind, id, changes.schema, at, record::text from (
  select max(sequence) as sequence from chithi.changes where sequence > $1 group by id
) as latest join chithi.changes using (sequence) left join chithi.records using (id) order by sequence`

/**
 * The changes after a cursor, in order. Of several changes of one record only the last is told, since it carries the
 * record as it is now; a record that came and went again is told as a deletion.
 */
export async function* changesSince(client: Client, cursor: number): AsyncGenerator<Change> {
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query(LATEST, [cursor])
    for (;;) {
      const { rows } = await client.query<Row>(`fetch ${PAGE} from feed`)
      for (const row of rows) yield changeOf(row)
      if (rows.length < PAGE) break
    }
  } catch (cause) {
    throw databaseError(cause, 'The changes cannot be read')
  } finally {
    await client.query('rollback').catch(() => {})
  }
}

/** The same, and then those to come, until `signal` ends it. */
export async function* follow(client: Client, cursor: number, signal: AbortSignal): AsyncGenerator<Change> {
  let wake = () => {}
  let lost = false
  let news = false
  const onEnd = () => {
    lost = true
    wake()
  }
  const onNews = () => {
    news = true
    wake()
  }
  client.on('notification', onNews).on('end', onEnd)
  signal.addEventListener('abort', onNews)
  await client.query(`listen ${CHANNEL}`)
  for (let at = cursor; !signal.aborted; ) {
    news = false
    for await (const change of changesSince(client, at)) {
      yield change
      at = change.sequence
    }
    if (!news && !lost) await woken((call) => (wake = call))
    if (lost) throw new ChithiError('database-failed', 'The connection was lost.')
  }
}

async function woken(keep: (wake: () => void) => void): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  await new Promise<void>((resolve) => {
    keep(resolve)
    timer = setTimeout(resolve, LOOK_AGAIN)
  })
  clearTimeout(timer)
}

function changeOf({ sequence, kind, id, schema, at, record }: Row): Change {
  const head = JSON.stringify({ sequence: Number(sequence), kind, id, schema, at: at.toISOString() })
  const json = kind === 'upsert' ? `${head.slice(0, -1)},"record":${record}}` : head
  return { sequence: Number(sequence), kind, id, json }
}
