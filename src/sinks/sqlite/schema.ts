import { type ColumnType, type Table, tables } from '../../record/columns.js'
import { CORRECTIONS } from './corrections.js'

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'text',
  integer: 'integer',
  real: 'real',
  boolean: 'integer',
}

const HEADING = "coalesce(title, '') || ' ' || coalesce(number_value, '') || ' ' || coalesce(subject, '')"
/** SQLite takes "đ" for a letter of its own; here it is "d". Computed when asked for: they take no room. */
const SEARCHED = [
  `heading text generated always as (${folded(HEADING)}) virtual`,
  `folded text generated always as (${folded(`coalesce(text, ${HEADING})`)}) virtual`,
]

const TOKENS = 'tokenize="unicode61 remove_diacritics 2"'

/**
 * `about` says what filled the file, `records` holds the JSON of every document, `documents` and the other tables the
 * same flat rows as CSV and Parquet. `documents_fts` searches the text without its marks, as it stands and folded;
 * `headings_fts` apart from it, since a search of one column reads the places of all. `corrections` is filled by the
 * reading room.
 */
export const SCHEMA = `
create table about (key text primary key, value text not null) without rowid;
create table records (row integer primary key, uri text not null, id text not null, record text not null);
${tables.map(createTable).join('\n')}
${CORRECTIONS}
create virtual table documents_fts using fts5 (
  text, folded, content="documents", content_rowid="row", ${TOKENS}
);
create virtual table headings_fts using fts5 (heading, content='documents', content_rowid='row', ${TOKENS});
create trigger documents_added after insert on documents begin
  ${index('new')}
end;
create trigger documents_dropped after delete on documents begin
  ${unindex('old')}
end;
create trigger documents_changed after update on documents begin
  ${unindex('old')}
  ${index('new')}
end;
`

/** Made when all rows are in, which is faster. */
export const INDEXES = `
create index records_uri on records (uri);
create index records_id on records (id);
${tables
  .filter(({ name }) => name !== 'documents')
  .map(({ name }) => `create index ${quote(`${name}_document`)} on ${quote(name)} (document_id);`)
  .join('\n')}
insert into documents_fts (documents_fts) values ('optimize');
insert into headings_fts (headings_fts) values ('optimize');
analyze;
`

export function createTable({ name, columns }: Pick<Table, 'name' | 'columns'>): string {
  const lines = columns.map((column) => `${quote(column.name)} ${TYPES[column.type]}`)
  if (name === 'documents') lines.unshift('row integer primary key')
  if (name === 'documents') lines.push(...SEARCHED, 'unique (id)')
  else if (columns.some((column) => column.name === 'document_id'))
    lines.push('foreign key (document_id) references documents (id)')
  return `create table ${quote(name)} (\n  ${lines.join(',\n  ')}\n);`
}

export function insertInto({ name, columns }: Pick<Table, 'name' | 'columns'>): string {
  const names = columns.map((column) => quote(column.name))
  return `insert or ignore into ${quote(name)} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`
}

/** Names such as "references" and "with" are words of SQL. */
export function quote(name: string): string {
  return `"${name}"`
}

function folded(words: string): string {
  return `replace(replace(${words}, 'Đ', 'D'), 'đ', 'd')`
}

function index(row: string): string {
  return `insert into documents_fts (rowid, text, folded) values (${row}.row, ${row}.text, ${row}.folded);
  insert into headings_fts (rowid, heading) values (${row}.row, ${row}.heading);`
}

function unindex(row: string): string {
  return `insert into documents_fts (documents_fts, rowid, text, folded)
    values ('delete', ${row}.row, ${row}.text, ${row}.folded);
  insert into headings_fts (headings_fts, rowid, heading) values ('delete', ${row}.row, ${row}.heading);`
}
