import * as z from 'zod'
import type { CorrectionRow } from '../../sinks/sqlite/corrections.js'
import type { Correction, CorrectionsPage, DocumentLink } from '../model.js'
import { check } from '../search/query.js'
import { type LinkRow, linkOf, recordOf } from '../store/documents.js'
import type { Room } from '../store/room.js'
import { LINK } from '../store/sql.js'
import { judge } from './apply.js'
import { madeOf } from './correction.js'
import { correctionsOf, countAll, listCorrections } from './store.js'

const SIZE = 50

export const CorrectionsParameters = z.object({ page: z.coerce.number().int().min(1).max(1_000_000).default(1) })

/** The page of all corrections. Throws `bad-request`. */
export function correctionsPage(room: Room, asked: URLSearchParams): CorrectionsPage {
  const { page } = check(CorrectionsParameters, { page: asked.get('page') ?? undefined }, 'query')
  const { total, lost, documents } = countAll(room.database)
  const rows = listCorrections(room.database, SIZE, (page - 1) * SIZE)
  const entries = new Map<string, ReadonlyMap<number, string>>()
  return {
    corrections: rows.map((row) => correctionOf(room, row, entries)),
    total,
    lost,
    page,
    pages: Math.ceil(total / SIZE),
    documents,
    gold: '/gold',
  }
}

function correctionOf(room: Room, row: CorrectionRow, known: Map<string, ReadonlyMap<number, string>>): Correction {
  const found = room.database.prepare(`select ${LINK} from documents where id = ?`).get(row.document_id)
  const document = found ? linkOf(found as LinkRow) : null
  const { id, field, label, action, anchor, place, values, standing } = madeOf(row)
  return {
    id,
    document,
    uri: row.uri,
    field,
    label,
    action,
    anchor: place ?? anchor,
    values,
    initials: row.initials,
    at: row.at,
    standing,
    entry: document && (entriesIn(room, document, known).get(id) ?? null),
  }
}

/** Ids of entries by their corrections; read once a document. */
function entriesIn(room: Room, { id }: DocumentLink, known: Map<string, ReadonlyMap<number, string>>) {
  let entries = known.get(id)
  if (!entries) {
    const judged = judge(recordOf(room, id), correctionsOf(room.database, id)).flatMap((field) => field.entries)
    entries = new Map(judged.flatMap((entry) => (entry.correction === null ? [] : [[entry.correction, entry.id]])))
    known.set(id, entries)
  }
  return entries
}
