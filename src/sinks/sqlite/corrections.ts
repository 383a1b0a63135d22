import { type Anchor, anchorAt, findAnchor } from '../../text/anchors.js'
import { type Database, openCorpus } from './database.js'

/**
 * What archivists correct is a layer of its own: it stays apart from what was extracted, and outlives it. A row says what
 * was done (accept, reject, edit, add) to which field at which place (`anchor`, JSON), with the mention as it was then
 * (`extracted`), new values by column (`values`), and another place where it was moved (`place`). One that another took
 * the place of, or that was taken back, has `withdrawn_at`. `standing`: held, moved or lost in the present extraction.
 */
export const CORRECTIONS = `
create table if not exists corrections (
  id integer primary key,
  document_id text not null,
  uri text not null,
  field text not null,
  label text,
  action text not null check (action in ('accept', 'reject', 'edit', 'add')),
  anchor text not null,
  place text,
  "values" text not null,
  extracted text,
  initials text,
  at text not null,
  standing text not null default 'held' check (standing in ('held', 'moved', 'lost')),
  withdrawn_at text
);
create index if not exists corrections_document on corrections (document_id);
`

const COLUMNS =
  'id, document_id, uri, field, label, action, anchor, place, "values", extracted, initials, at, standing, withdrawn_at'
const CARRY = `insert into corrections (${COLUMNS}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

/** A row of the table. */
export interface CorrectionRow {
  readonly id: number
  readonly document_id: string
  readonly uri: string
  readonly field: string
  readonly label: string | null
  readonly action: 'accept' | 'reject' | 'edit' | 'add'
  readonly anchor: string
  readonly place: string | null
  readonly values: string
  readonly extracted: string | null
  readonly initials: string | null
  readonly at: string
  readonly standing: 'held' | 'moved' | 'lost'
  readonly withdrawn_at: string | null
}

export function hasCorrections(database: Database): boolean {
  return (
    database.prepare("select 1 from sqlite_master where type = 'table' and name = 'corrections'").get() !== undefined
  )
}

/**
 * Brings the corrections of the file at `path` into the database that will take its place. Until the answer is called,
 * nobody else can write the old file, so that no correction made meanwhile gets lost.
 */
export async function carryCorrections(path: string, database: Database): Promise<() => void> {
  const old = await openCorpus(path, { readonly: false })
  try {
    if (!hasCorrections(old)) {
      old.close()
      return () => {}
    }
    old.exec('begin immediate')
    const rows = old.prepare(`select ${COLUMNS} from corrections order by id`).all() as CorrectionRow[]
    const carry = database.prepare(CARRY)
    const textOf = textFinder(database)
    database.exec('begin')
    for (const row of rows) carry.run(...cellsOf(anchored(row, textOf)))
    database.exec('commit')
  } catch (error) {
    old.close()
    throw error
  }
  return () => {
    // Closing alone keeps the lock as long as statements wait to be collected.
    old.exec('rollback')
    old.close()
  }
}

interface Found {
  readonly id: string
  readonly uri: string
  readonly text: string | null
}

/** By the document's bytes, else by its uri, where the file was changed. */
function textFinder(database: Database): (row: CorrectionRow) => Found | undefined {
  const byId = database.prepare('select id, uri, text from documents where id = ?')
  const byUri = database.prepare(
    'select id, uri, text from documents where id = (select id from records where uri = ? order by row desc limit 1)',
  )
  return ({ document_id, uri }) => (byId.get(document_id) ?? byUri.get(uri)) as Found | undefined
}

function anchored(row: CorrectionRow, find: (row: CorrectionRow) => Found | undefined): CorrectionRow {
  const document = find(row)
  if (!document) return { ...row, standing: 'lost' }
  const here = { ...row, document_id: document.id, uri: document.uri }
  const anchor = document.text === null ? undefined : anchoredIn(document.text, row.anchor)
  const place = document.text === null || row.place === null ? row.place : anchoredIn(document.text, row.place)
  // What was lost keeps its words and place: a later extraction may bring them back.
  if (anchor === undefined || place === undefined) return { ...here, standing: 'lost' }
  const standing = anchor === row.anchor && row.standing !== 'moved' ? 'held' : 'moved'
  return { ...here, anchor, place, standing }
}

function anchoredIn(text: string, json: string): string | undefined {
  const anchor = JSON.parse(json) as Anchor
  const found = findAnchor(text, anchor)
  if (!found) return undefined
  return found[0] === anchor.start && found[1] === anchor.end ? json : JSON.stringify(anchorAt(text, found))
}

function cellsOf(row: CorrectionRow): (string | number | null)[] {
  const { id, document_id, uri, field, label, action, anchor, place, values, extracted, initials, at } = row
  const { standing, withdrawn_at } = row
  return [
    id,
    document_id,
    uri,
    field,
    label,
    action,
    anchor,
    place,
    values,
    extracted,
    initials,
    at,
    standing,
    withdrawn_at,
  ]
}
