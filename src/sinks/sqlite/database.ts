import { existsSync } from 'node:fs'
import type Libsql from 'libsql'
import { ChithiError } from '../../errors.js'

export type Database = Libsql.Database

/** Milliseconds that another program's writing is waited for. */
const PATIENCE = 10_000

/** Opens a file of SQLite, made where there is none. */
export async function openDatabase(path: string, options: Libsql.Options = {}): Promise<Database> {
  const { default: Opened } = await import('libsql')
  return new Opened(path, options)
}

/** Opens a file that chithi wrote, for reading. Throws `unreadable-file` where there is none, `foreign-database` for others. */
export async function openCorpus(path: string, { readonly = true } = {}): Promise<Database> {
  if (!existsSync(path)) throw new ChithiError('unreadable-file', `There is no "${path}".`)
  const database = await openDatabase(path, { readonly })
  try {
    // The reading room may be writing a correction.
    database.exec(`pragma busy_timeout = ${PATIENCE}`)
    const about = database.prepare("select value from about where key = 'schema'").raw().get() as [string] | undefined
    if (about?.[0].startsWith('chithi/record/')) return database
  } catch (cause) {
    database.close()
    throw new ChithiError('foreign-database', `"${path}" holds something else (${(cause as Error).message}).`, {
      cause,
    })
  }
  database.close()
  throw new ChithiError('foreign-database', `"${path}" holds something else.`)
}
