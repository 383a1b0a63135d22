import type { Cell } from '../../record/columns.js'
import type { FilledTable } from '../sink.js'
import { type Client, databaseError } from './connect.js'
import { named } from './rows.js'
import { columnDefinition, insertJson, qualified } from './schema.js'

const PAGE = 100
const BATCH = 1_000

/** Every record as it was written, of one moment. */
export async function* storedRecords(client: Client): AsyncGenerator<string> {
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query('declare stored no scroll cursor for select record::text from chithi.records order by id')
    for (;;) {
      const { rows } = await client.query<{ record: string }>(`fetch ${PAGE} from stored`)
      for (const { record } of rows) yield record
      if (rows.length < PAGE) return
    }
  } catch (cause) {
    throw databaseError(cause, 'The records cannot be read')
  } finally {
    await client.query('rollback').catch(() => {})
  }
}

/** Fills tables anew, in the caller's transaction; views on them stay. */
export async function putTables(client: Client, filled: readonly FilledTable[]): Promise<void> {
  for (const { name, columns, rows } of filled) {
    await client.query(`create table if not exists ${qualified(name)} (${columns.map(columnDefinition).join(', ')})`)
    await client.query(`delete from ${qualified(name)}`)
    for (const batch of batches(rows)) {
      await client.query(insertJson(name), [JSON.stringify(batch.map((cells) => named(columns, cells)))])
    }
  }
}

function* batches(rows: Iterable<readonly Cell[]>): Generator<(readonly Cell[])[]> {
  let batch: (readonly Cell[])[] = []
  for (const row of rows) {
    batch.push(row)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
