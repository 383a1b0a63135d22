import { accessSync, constants, statSync } from 'node:fs'
import { basename } from 'node:path'
import { CORRECTIONS } from '../../sinks/sqlite/corrections.js'
import { type Database, openCorpus } from '../../sinks/sqlite/database.js'
import type { Holdings } from './holdings.js'
import { keptHoldings } from './kept.js'

/** An opened corpus: what every answer is made from. */
export interface Room {
  readonly database: Database
  readonly path: string
  /** The name of the file. */
  readonly name: string
  readonly documents: number
  readonly writable: boolean
  readonly holdings: Holdings
  /** Of the file that was opened; an extraction puts another in its place. */
  readonly file: number
}

export interface OpenOptions {
  readonly readOnly?: boolean
  /** Is told of what takes long. */
  readonly say?: (message: string) => void
}

/** Opens a corpus of SQLite. Throws `unreadable-file` or `foreign-database`. */
export async function openRoom(path: string, { readOnly = false, say }: OpenOptions = {}): Promise<Room> {
  const writable = !readOnly && mayWrite(path)
  const database = await openCorpus(path, { readonly: !writable })
  const { ino } = statSync(path)
  if (writable) database.exec(CORRECTIONS)
  const [documents] = database.prepare('select count(*) from documents').raw().get() as [number]
  const holdings = keptHoldings(database, writable, say)
  return { database, path, name: basename(path), documents, writable, holdings, file: ino }
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}
