import type { Column, ColumnType, Table } from '../../record/columns.js'

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'text',
  integer: 'bigint',
  real: 'double precision',
  boolean: 'boolean',
}

/** Who waits for changes listens here. */
export const CHANNEL = 'chithi_changes'

/**
 * Each is run once, in order; the flat tables follow the record's schema and are no part of them.
 *
 * `files` says which record each document of a scope has; a record stands as long as a file has it. Changes are written
 * when a transaction commits, one transaction after the other, so that numbers are gapless and none becomes visible
 * after a higher one: a consumer that has seen 7 has seen all up to 7.
 */
export const migrations: readonly string[] = [
  `
create table chithi.records (
  id text primary key,
  uri text collate "C" not null,
  schema text not null,
  fingerprint text not null,
  record json not null
);
create table chithi.files (
  scope text not null,
  uri text collate "C" not null,
  id text not null references chithi.records (id),
  primary key (scope, uri)
);
create index files_id on chithi.files (id);
create table chithi.changes (
  sequence bigint primary key,
  id text not null,
  kind text not null check (kind in ('upsert', 'delete')),
  schema text not null,
  at timestamptz not null
);
create index changes_id on chithi.changes (id, sequence);
create function chithi.note_change() returns trigger language plpgsql as $$
declare
  held chithi.records := case when tg_op = 'DELETE' then old else new end;
begin
  perform pg_advisory_xact_lock(hashtext('chithi.changes'));
  insert into chithi.changes (sequence, id, kind, schema, at)
  select coalesce(max(sequence), 0) + 1, held.id, case when tg_op = 'DELETE' then 'delete' else 'upsert' end, held.schema,
    clock_timestamp()
  from chithi.changes;
  perform pg_notify('${CHANNEL}', '');
  return null;
end $$;
create constraint trigger records_changed after insert or delete or update of uri, record on chithi.records
  deferrable initially deferred for each row execute function chithi.note_change();
`,
]

/** A flat table's definition; rows go with the record they come from. */
export function createTable({ name, columns }: Table): string {
  const key =
    name === 'documents'
      ? ['primary key (id)', 'foreign key (id) references chithi.records (id) on delete cascade']
      : [
          'primary key (document_id, row)',
          'foreign key (document_id) references chithi.documents (id) on delete cascade',
        ]
  return `create table ${qualified(name)} (${[...columns.map(columnDefinition), ...key].join(', ')})`
}

export function addColumn(table: string, column: Column): string {
  return `alter table ${qualified(table)} add column ${columnDefinition(column)}`
}

/** Words of SQL such as "references" are names of tables here. */
export function qualified(name: string): string {
  return `chithi."${name}"`
}

/** Adds rows given as one JSON array. */
export function insertJson(table: string): string {
  const name = qualified(table)
  return `insert into ${name} select * from json_populate_recordset(null::${name}, $1)`
}

export function columnDefinition({ name, type }: Column): string {
  return `"${name}" ${TYPES[type]}`
}
