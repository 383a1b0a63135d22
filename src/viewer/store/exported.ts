import { ChithiError } from '../../errors.js'
import type { Export } from '../../exports/export.js'
import { gold, stemOf } from '../../exports/gold.js'
import { exports } from '../../exports/index.js'
import { writeZip } from '../../exports/zip.js'
import type { DirectiveRecord } from '../../record/schema.js'
import { corrected } from '../corrections/apply.js'
import { correctedDocuments, correctionsOf } from '../corrections/store.js'
import { foundRows } from '../search/page.js'
import { findDocument, keyOf, recordOf } from './documents.js'
import type { Room } from './room.js'

export interface Exported {
  readonly name: string
  readonly mediaType: string
  readonly text: string
}

/** Documents that are exported at once: their records are held in memory together. */
const MOST = 5_000

/** Whether corrections are left out: ?as=extracted. */
const AS_EXTRACTED = 'extracted'

/** One document in another format. Throws `not-found`, or what the format throws. */
export function exportDocument(room: Room, key: string, name: string, asked: URLSearchParams): Exported {
  const format = formatNamed(name)
  const { id, key: short } = findDocument(room, key)
  const record = readerOf(room, asked)(id)
  const text = format.per === 'record' ? format.write(record) : format.write([record])
  return { name: `${short}.${format.ending}`, mediaType: format.mediaType, text }
}

/** All that a search finds, in one file. Throws `not-found`, `bad-request` or `too-long`. */
export function exportSearch(room: Room, asked: URLSearchParams, name: string): Exported {
  const format = formatNamed(name)
  if (format.per === 'record')
    throw new ChithiError('bad-request', `${format.label} is one file a record: ask for it at a document.`)
  const rows = foundRows(room, asked)
  if (rows.length > MOST)
    throw new ChithiError(
      'too-long',
      `${rows.length} documents are more than ${MOST}; "chithi export" writes them all.`,
    )
  const idOf = room.database.prepare('select id from documents where row = ?').raw()
  const read = readerOf(room, asked)
  const records = rows.map((row) => read((idOf.get(row) as [string])[0]))
  return { name: `chithi.${format.ending}`, mediaType: format.mediaType, text: format.write(records) }
}

/** Every corrected document as annotations, in an archive. */
export function goldOf(room: Room): Buffer<ArrayBuffer> {
  const read = readerOf(room, new URLSearchParams())
  const ids = correctedDocuments(room.database).slice(0, MOST)
  const taken = new Set<string>()
  return writeZip(
    ids.map((id) => {
      const record = read(id)
      const stem = stemOf(record.source.uri).replace(/[^\p{L}\p{N}._-]+/gu, '_')
      const name = taken.has(stem) ? `${stem}-${keyOf(id)}` : stem
      taken.add(name)
      return { name: `${name}.${gold.ending}`, text: gold.write(record) }
    }),
  )
}

function readerOf(room: Room, asked: URLSearchParams): (id: string) => DirectiveRecord {
  if (asked.get('as') === AS_EXTRACTED) return (id) => recordOf(room, id)
  return (id) => corrected(recordOf(room, id), correctionsOf(room.database, id))
}

function formatNamed(name: string): Export {
  const found = exports.find((one) => one.name === name)
  if (found) return found
  throw new ChithiError('not-found', `There is no export "${name.slice(0, 40)}".`)
}
