import { ChithiError } from '../../errors.js'
import { tables } from '../../record/columns.js'
import type { DirectiveRecord } from '../../record/schema.js'
import { type Client, transaction } from './connect.js'
import { replaceRows } from './rows.js'
import { addColumn, createTable, migrations } from './schema.js'

const BATCH = 200

/** What `migrate` did. */
export interface Migrated {
  readonly from: number
  readonly to: number
  /** Flat tables that were made or got columns, and were filled from the records. */
  readonly tables: readonly string[]
}

/** Makes the schema "chithi", or brings it up to date. All or nothing; twice changes nothing. */
export function migrate(client: Client): Promise<Migrated> {
  return transaction(client, async () => {
    await client.query("select pg_advisory_xact_lock (hashtext ('chithi.migrations'))")
    await client.query('create schema if not exists chithi')
    await client.query(
      'create table if not exists chithi.migrations (version integer primary key, at timestamptz not null default now ())',
    )
    const from = await versionOf(client)
    for (let version = from + 1; version <= migrations.length; version++) {
      await client.query(migrations[version - 1]!)
      await client.query('insert into chithi.migrations (version) values ($1)', [version])
    }
    const changed = await fitTables(client)
    if (changed.length > 0) await refill(client)
    return { from, to: migrations.length, tables: changed }
  })
}

/** Throws `outdated-database` where `migrate` is due, or where a later chithi has been. */
export async function expectMigrated(client: Client): Promise<void> {
  const { rows } = await client.query<{ known: string | null }>("select to_regclass ('chithi.migrations') as known")
  const version = rows[0]?.known ? await versionOf(client) : 0
  if (version > migrations.length)
    throw new ChithiError('outdated-database', `The database was made by a later chithi (version ${version}).`)
  const missing =
    version < migrations.length || (await missingColumns(client)).some(({ columns }) => columns.length > 0)
  if (missing) throw new ChithiError('outdated-database', 'The tables are not there, or not up to date.')
}

async function versionOf(client: Client): Promise<number> {
  const { rows } = await client.query<{ version: number }>(
    'select coalesce (max (version), 0) as version from chithi.migrations',
  )
  return rows[0]!.version
}

/** Makes the flat tables and columns that are missing; what a later record no longer has stays. */
async function fitTables(client: Client): Promise<string[]> {
  const changed = (await missingColumns(client)).filter(({ columns }) => columns.length > 0)
  for (const { table, columns, fresh } of changed) {
    if (fresh) await client.query(createTable(table))
    else for (const column of columns) await client.query(addColumn(table.name, column))
  }
  return changed.map(({ table }) => table.name)
}

async function missingColumns(client: Client) {
  const { rows } = await client.query<{ table: string; column: string }>(
    `select table_name as table, column_name as column from information_schema.columns where table_schema = 'chithi'`,
  )
  const known = new Set(rows.map(({ table, column }) => `${table}.${column}`))
  return tables.map((table) => {
    const columns = table.columns.filter(({ name }) => !known.has(`${table.name}.${name}`))
    return { table, columns, fresh: columns.length === table.columns.length }
  })
}

async function refill(client: Client): Promise<void> {
  for (let after = ''; ; ) {
    const { rows } = await client.query<{ id: string; record: DirectiveRecord }>(
      'select id, record from chithi.records where id > $1 order by id limit $2',
      [after, BATCH],
    )
    if (rows.length === 0) return
    await replaceRows(
      client,
      rows.map(({ record }) => record),
    )
    after = rows.at(-1)!.id
  }
}
