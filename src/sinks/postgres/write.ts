import type { DirectiveRecord } from '../../record/schema.js'
import { entryOf } from '../entry.js'
import type { Entry, RunIdentity } from '../sink.js'
import type { Client } from './connect.js'
import { replaceRows } from './rows.js'

// The same bytes in several places are one record. It carries the first uri of those that hold it, whoever comes first.
const PUT_RECORDS = `
insert into chithi.records as held (id, uri, schema, fingerprint, record)
select id, uri, schema, $4, record::json from unnest ($1::text[], $2::text[], $3::text[], $5::text[])
  as put (id, uri, schema, record)
on conflict (id) do update
set uri = excluded.uri, schema = excluded.schema, fingerprint = excluded.fingerprint, record = excluded.record
where held.uri > excluded.uri
  or (held.uri = excluded.uri and held.record::text <> excluded.record::text)
  or (held.uri < excluded.uri and not exists (select from chithi.files where files.id = held.id and files.uri = held.uri))
returning id`

const PUT_FINGERPRINTS = `
update chithi.records set fingerprint = $1 from unnest ($2::text[], $3::text[]) as put (id, uri)
where records.id = put.id and records.uri = put.uri and fingerprint <> $1`

const FORMER = `
select distinct files.id from chithi.files join unnest ($2::text[], $3::text[]) as put (uri, id) using (uri)
where scope = $1 and files.id <> put.id`

const PUT_FILES = `
insert into chithi.files as held (scope, uri, id) select $1, uri, id from unnest ($2::text[], $3::text[]) as put (uri, id)
on conflict (scope, uri) do update set id = excluded.id where held.id <> excluded.id`

const FIND_HELD = `
select record::text from chithi.files join chithi.records using (id, uri)
where scope = $1 and fingerprint = $2 and files.uri = $3`

/** The record that a run of the same scope and fingerprint made of a uri. */
export async function findHeld(client: Client, run: RunIdentity, uri: string): Promise<Entry | undefined> {
  const { rows } = await client.query<{ record: string }>(FIND_HELD, [run.scope, run.fingerprint, uri])
  return rows[0] && entryOf(rows[0].record)
}

/** Writes records and the rows of their tables, in the caller's transaction. What is there already is left untouched. */
export async function writeEntries(client: Client, run: RunIdentity, entries: readonly Entry[]): Promise<void> {
  const files = [...new Map(entries.map((entry) => [entry.uri, entry])).values()]
  const put = firstOfEach(files)
  const ids = put.map(({ record }) => record.id)
  const uris = put.map(({ uri }) => uri)
  const schemas = put.map(({ record }) => record.schema)
  const { rows } = await client.query<{ id: string }>(PUT_RECORDS, [
    ids,
    uris,
    schemas,
    run.fingerprint,
    put.map(({ json }) => json),
  ])
  await client.query(PUT_FINGERPRINTS, [run.fingerprint, ids, uris])
  const changed = new Set(rows.map(({ id }) => id))
  await replaceRows(
    client,
    put.map(({ record }) => record).filter(({ id }) => changed.has(id)),
  )
  const pairs = [files.map(({ uri }) => uri), files.map(({ record }) => record.id)]
  const former = await client.query<{ id: string }>(FORMER, [run.scope, ...pairs])
  await client.query(PUT_FILES, [run.scope, ...pairs])
  await settle(
    client,
    former.rows.map(({ id }) => id),
  )
}

/** One entry an id, in the order of ids, in which all writers lock them. */
function firstOfEach(entries: readonly Entry[]): Entry[] {
  const byId = new Map<string, Entry>()
  for (const entry of entries) {
    const before = byId.get(entry.record.id)
    if (!before || entry.uri < before.uri) byId.set(entry.record.id, entry)
  }
  return [...byId.values()].sort((a, b) => (a.record.id < b.record.id ? -1 : 1))
}

/** Takes its record from a file. */
export async function dropFile(client: Client, scope: string, uri: string): Promise<void> {
  const sql = 'delete from chithi.files where scope = $1 and uri = $2 returning id'
  const { rows } = await client.query<{ id: string }>(sql, [scope, uri])
  await settle(
    client,
    rows.map(({ id }) => id),
  )
}

/** Begins a list of uris, kept until the client ends; other files of their scope are dropped with `dropUnlisted`. */
export async function beginList(client: Client): Promise<void> {
  await client.query('create temporary table chithi_listed (uri text primary key)')
}

export async function list(client: Client, uris: readonly string[]): Promise<void> {
  await client.query('insert into chithi_listed (uri) select unnest ($1::text[]) on conflict do nothing', [uris])
}

/** Answers how many files of the scope were dropped. */
export async function dropUnlisted(client: Client, scope: string): Promise<number> {
  const { rows } = await client.query<{ id: string }>(
    `delete from chithi.files where scope = $1
     and not exists (select from chithi_listed where chithi_listed.uri = files.uri) returning id`,
    [scope],
  )
  await settle(client, [...new Set(rows.map(({ id }) => id))])
  return rows.length
}

/** After files were taken from records: those without any go, those that carry the uri of a gone one take another. */
async function settle(client: Client, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await client.query(
    'delete from chithi.records where id = any ($1) and not exists (select from chithi.files where files.id = records.id)',
    [ids],
  )
  const { rows } = await client.query<{ record: string; uri: string }>(
    `select record::text, min (files.uri) as uri from chithi.records join chithi.files using (id) where id = any ($1)
     group by id having not bool_or (files.uri = records.uri)`,
    [ids],
  )
  for (const row of rows) await moveRecord(client, JSON.parse(row.record) as DirectiveRecord, row.uri)
}

async function moveRecord(client: Client, record: DirectiveRecord, uri: string): Promise<void> {
  const moved = { ...record, source: { ...record.source, uri } }
  await client.query('update chithi.records set uri = $2, record = $3 where id = $1', [
    record.id,
    uri,
    JSON.stringify(moved),
  ])
  await replaceRows(client, [moved])
}
