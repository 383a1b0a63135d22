import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Cell, type Table, tables } from '../record/columns.js'
import { syncFolder, writable } from './file.js'
import type { FilledTable, Sink } from './sink.js'

/** A table as one file of a folder. */
export interface TableFile {
  readonly add: (row: readonly Cell[]) => Promise<void>
  readonly finish: () => Promise<void>
  /** Never throws. */
  readonly abandon: () => Promise<void>
}

export interface TableFormat {
  /** With the dot: ".csv". */
  readonly ending: string
  readonly open: (path: string, columns: Table['columns']) => Promise<TableFile>
}

/** A folder with one file for each table of the records. A document found in several places has its rows once. */
export async function recordFolder(target: string, format: TableFormat): Promise<Sink> {
  const folder = await openFolder(target, format, tables)
  const seen = new Set<string>()
  return {
    async put({ record }) {
      if (seen.has(record.id)) return
      seen.add(record.id)
      for (const { name, rows } of tables) for (const row of rows(record)) await folder.add(name, row)
    },
    finish: folder.finish,
    abandon: folder.abandon,
  }
}

/** Puts tables into a folder, beside others. */
export async function tableFolder(target: string, format: TableFormat, filled: readonly FilledTable[]): Promise<void> {
  const folder = await openFolder(target, format, filled)
  try {
    for (const { name, rows } of filled) for (const row of rows) await folder.add(name, row)
    await folder.finish()
  } catch (error) {
    await folder.abandon()
    throw error
  }
}

interface Folder {
  readonly add: (table: string, row: readonly Cell[]) => Promise<void>
  readonly finish: () => Promise<void>
  readonly abandon: () => Promise<void>
}

/** Tables written beside their place and moved into it when all are whole; other files of the folder stay. */
async function openFolder(
  target: string,
  format: TableFormat,
  columns: readonly Pick<Table, 'name' | 'columns'>[],
): Promise<Folder> {
  const place = target.endsWith('/') ? target.slice(0, -1) : target
  const partial = `${place}.partial`
  const files = new Map<string, TableFile>()
  await writable(target, async () => {
    await rm(partial, { recursive: true, force: true })
    await mkdir(partial, { recursive: true })
    await mkdir(place, { recursive: true })
  })
  const nameOf = (table: string) => `${table}${format.ending}`
  for (const table of columns)
    files.set(table.name, await format.open(join(partial, nameOf(table.name)), table.columns))
  return {
    add: (table, row) => files.get(table)!.add(row),
    async finish() {
      for (const file of files.values()) await file.finish()
      await writable(target, async () => {
        for (const table of files.keys()) await rename(join(partial, nameOf(table)), join(place, nameOf(table)))
        await syncFolder(place)
        await rm(partial, { recursive: true, force: true })
      })
    },
    async abandon() {
      for (const file of files.values()) await file.abandon()
      await rm(partial, { recursive: true, force: true }).catch(() => {})
    },
  }
}
