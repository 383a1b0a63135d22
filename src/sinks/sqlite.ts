import { existsSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Cell, tables } from '../record/columns.js'
import { SCHEMA as RECORD_SCHEMA } from '../record/version.js'
import { entryOf } from './entry.js'
import { syncFolder, writable } from './file.js'
import { holdNothing } from './held.js'
import type { Entry, FilledTable, Held, RunIdentity, Sink, SinkKind } from './sink.js'
import { carryCorrections } from './sqlite/corrections.js'
import { type Database, openCorpus, openDatabase } from './sqlite/database.js'
import { createTable, INDEXES, insertInto, quote, SCHEMA } from './sqlite/schema.js'

/** Records to a transaction. */
const BATCH = 500

/** One file of SQLite: flat tables, the records as JSON, and a search of their words. */
export const sqlite: SinkKind = {
  name: 'SQLite',
  endings: ['.sqlite', '.sqlite3', '.db'],
  async open(target, run) {
    const old = existsSync(target) ? await openCorpus(target) : undefined
    const partial = `${target}.partial`
    return writable(target, async () => {
      await mkdir(dirname(target), { recursive: true })
      await rm(partial, { force: true })
      const database = await openDatabase(partial)
      // A file that is thrown away when anything fails needs no journal.
      database.exec('pragma journal_mode = off; pragma synchronous = off; pragma foreign_keys = off;')
      database.exec(SCHEMA)
      return sinkOf(target, database, old, run)
    })
  },
  async *records(target) {
    const database = await openCorpus(target)
    try {
      const found = database.prepare('select record from records order by row').raw().iterate()
      for (const [record] of found as Iterable<[string]>) yield entryOf(record)
    } finally {
      database.close()
    }
  },
  putTables: (target, filled) => writable(target, () => putTables(target, filled)),
}

async function putTables(target: string, filled: readonly FilledTable[]): Promise<void> {
  const database = await openCorpus(target, { readonly: false })
  try {
    database.exec('begin immediate')
    for (const table of filled) {
      database.exec(`drop table if exists ${quote(table.name)}; ${createTable(table)}`)
      const insert = database.prepare(insertInto(table))
      for (const row of table.rows) insert.run(...bound(row))
    }
    database.exec('commit')
  } finally {
    database.close()
  }
}

function sinkOf(target: string, database: Database, old: Database | undefined, run: RunIdentity): Sink {
  const fill = filler(database)
  const about = database.prepare('insert into about (key, value) values (?, ?)')
  const facts = { schema: RECORD_SCHEMA, scope: run.scope, fingerprint: run.fingerprint }
  for (const [key, value] of Object.entries(facts)) about.run(key, value)
  let waiting = 0
  database.exec('begin')
  return {
    put: (entry) =>
      writable(target, async () => {
        fill(entry)
        if (++waiting % BATCH === 0) database.exec('commit; begin')
      }),
    held: async () => heldIn(old, run),
    finish: () =>
      writable(target, async () => {
        database.exec('commit')
        database.exec(INDEXES)
        const release = old && (await carryCorrections(target, database))
        database.close()
        old?.close()
        await replace(`${target}.partial`, target).finally(() => release?.())
      }),
    async abandon() {
      if (database.open) database.close()
      if (old?.open) old.close()
      await rm(`${target}.partial`, { force: true }).catch(() => {})
    },
  }
}

/** Puts an entry's rows into every table; a document found in several places has its flat rows once. */
function filler(database: Database): (entry: Entry) => void {
  const record = database.prepare('insert into records (uri, id, record) values (?, ?, ?)')
  const [documents, ...lists] = tables.map((table) => ({ ...table, insert: database.prepare(insertInto(table)) }))
  return (entry) => {
    record.run(entry.uri, entry.record.id, entry.json)
    const [row] = documents!.rows(entry.record)
    if (documents!.insert.run(...bound(row!)).changes === 0) return
    for (const { insert, rows } of lists) for (const cells of rows(entry.record)) insert.run(...bound(cells))
  }
}

// libsql aborts the process over a boolean.
function bound(cells: readonly Cell[]): (string | number | null)[] {
  return cells.map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell))
}

function heldIn(old: Database | undefined, run: RunIdentity): Held {
  const about = new Map(old?.prepare('select key, value from about').raw().all() as [string, string][] | undefined)
  if (!old || about.get('scope') !== run.scope || about.get('fingerprint') !== run.fingerprint) return holdNothing
  const [size] = old.prepare('select count(distinct uri) from records').raw().get() as [number]
  const record = old.prepare('select record from records where uri = ? order by row desc limit 1').raw()
  return {
    size,
    async find(uri) {
      const found = record.get(uri) as [string] | undefined
      return found && entryOf(found[0])
    },
    close: async () => {},
  }
}

async function replace(partial: string, target: string): Promise<void> {
  const file = await open(partial, 'r+')
  await file.sync()
  await file.close()
  await rename(partial, target)
  await syncFolder(dirname(target))
}
