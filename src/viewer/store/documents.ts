import { ChithiError } from '../../errors.js'
import type { DirectiveRecord } from '../../record/schema.js'
import type { DocumentLink } from '../model.js'
import type { Room } from './room.js'
import { LINK } from './sql.js'

/** Hexadecimal digits of an id that make the key of a document. */
const KEY = 16
const KEYS = /^[0-9a-f]{16,64}$/

export type LinkRow = Omit<DocumentLink, 'key'>

export function linkOf({ id, uri, title, genre, type, number, issuer, date }: LinkRow): DocumentLink {
  return { id, key: keyOf(id), uri, title: title.replace(/\s+/gu, ' '), genre, type, number, issuer, date }
}

export function keyOf(id: string): string {
  return id.slice('sha256:'.length, 'sha256:'.length + KEY)
}

/** The document of a key, which is the beginning of its id. Throws `not-found`. */
export function findDocument({ database }: Room, key: string): DocumentLink {
  const rows = KEYS.test(key)
    ? (database
        .prepare(`select ${LINK} from documents where id between ? and ? limit 2`)
        .all(`sha256:${key}`, `sha256:${key}g`) as LinkRow[])
    : []
  if (rows.length === 1) return linkOf(rows[0]!)
  throw new ChithiError('not-found', `There is no document "${key.slice(0, 64)}".`)
}

/** The record of a document; of one that was found in several places, the first. */
export function recordOf({ database }: Room, id: string): DirectiveRecord {
  const row = database.prepare('select record from records where id = ? order by row limit 1').raw().get(id)
  return JSON.parse((row as [string])[0]) as DirectiveRecord
}
