import { basename } from 'node:path'
import { type Database, openCorpus } from '../../sinks/sqlite/database.js'

/** An opened corpus: what every answer is made from. */
export interface Room {
  readonly database: Database
  /** The name of the file. */
  readonly name: string
  readonly documents: number
}

/** Opens a corpus of SQLite. Throws `unreadable-file` or `foreign-database`. */
export async function openRoom(path: string): Promise<Room> {
  const database = await openCorpus(path)
  const [documents] = database.prepare('select count(*) from documents').raw().get() as [number]
  return { database, name: basename(path), documents }
}
