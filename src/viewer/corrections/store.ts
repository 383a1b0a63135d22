import { type CorrectionRow, hasCorrections } from '../../sinks/sqlite/corrections.js'
import type { Database } from '../../sinks/sqlite/database.js'
import { type Made, madeOf } from './correction.js'

const STANDING = 'withdrawn_at is null'

/** The corrections of a document that stand, the oldest first. */
export function correctionsOf(database: Database, id: string): Made[] {
  if (!hasCorrections(database)) return []
  const rows = database.prepare(`select * from corrections where document_id = ? and ${STANDING} order by id`).all(id)
  return (rows as CorrectionRow[]).map(madeOf)
}

export function countCorrections(database: Database, id: string): number {
  if (!hasCorrections(database)) return 0
  const count = database.prepare(`select count(*) from corrections where document_id = ? and ${STANDING}`)
  return (count.raw().get(id) as [number])[0]
}

/** Ids of the documents that have corrections with a place in the present extraction. */
export function correctedDocuments(database: Database): string[] {
  if (!hasCorrections(database)) return []
  const rows = database
    .prepare(
      `select distinct document_id from corrections where ${STANDING} and standing <> 'lost'
        and document_id in (select id from documents) order by document_id`,
    )
    .raw()
    .all()
  return (rows as [string][]).map(([id]) => id)
}

export interface Counts {
  readonly total: number
  readonly lost: number
  readonly documents: number
}

export function countAll(database: Database): Counts {
  if (!hasCorrections(database)) return { total: 0, lost: 0, documents: 0 }
  return database
    .prepare(
      `select count(*) as total, coalesce(sum(standing = 'lost'), 0) as lost, count(distinct document_id) as documents
        from corrections where ${STANDING}`,
    )
    .get() as Counts
}

/** Those that stand, the lost first, then the newest. */
export function listCorrections(database: Database, limit: number, offset: number): CorrectionRow[] {
  if (!hasCorrections(database)) return []
  return database
    .prepare(`select * from corrections where ${STANDING} order by standing <> 'lost', id desc limit ? offset ?`)
    .all(limit, offset) as CorrectionRow[]
}

export type NewRow = Omit<CorrectionRow, 'id' | 'standing' | 'withdrawn_at'>

/** Adds a correction, in the place of an earlier one where that is named. Answers its id. */
export function addCorrection(database: Database, row: NewRow, instead: number | null): number {
  if (instead !== null) withdrawCorrection(database, instead, row.at)
  const { document_id, uri, field, label, action, anchor, place, values, extracted, initials, at } = row
  const { lastInsertRowid } = database
    .prepare(
      `insert into corrections (document_id, uri, field, label, action, anchor, place, "values", extracted, initials, at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(document_id, uri, field, label, action, anchor, place, values, extracted, initials, at)
  return Number(lastInsertRowid)
}

/** Takes a correction back; its row stays. */
export function withdrawCorrection(database: Database, id: number, at: string): void {
  database.prepare('update corrections set withdrawn_at = ? where id = ? and withdrawn_at is null').run(at, id)
}
