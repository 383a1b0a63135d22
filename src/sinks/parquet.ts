import { closeSync, fsyncSync, openSync } from 'node:fs'
import type { ParquetWriter, SchemaElement } from 'hyparquet-writer'
import type { Cell, Column, ColumnType } from '../record/columns.js'
import { writable } from './file.js'
import { recordFolder, type TableFile, type TableFormat, tableFolder } from './folder.js'
import type { SinkKind } from './sink.js'

const TYPES: Readonly<Record<ColumnType, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  real: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
}
/** A row group ends at whichever comes first. */
const GROUP = { rows: 50_000, characters: 8_000_000 }

/** Snappy-compressed Parquet, every column nullable. */
export const parquetTable: TableFormat = {
  ending: '.parquet',
  async open(path, columns) {
    const { ParquetWriter, fileWriter } = await import('hyparquet-writer')
    const writer = await writable(path, async () => fileWriter(path))
    return tableFile(path, columns, new ParquetWriter({ writer, schema: schemaOf(columns) }))
  },
}

/** A folder of flat tables as Parquet. */
export const parquet: SinkKind = {
  name: 'Parquet',
  endings: ['.parquet'],
  open: (target) => recordFolder(target, parquetTable),
  putTables: (target, filled) => tableFolder(target, parquetTable, filled),
}

function tableFile(path: string, columns: readonly Column[], parquetWriter: ParquetWriter): TableFile {
  let rows: (readonly Cell[])[] = []
  let characters = 0
  const flush = () =>
    writable(path, async () => {
      if (rows.length === 0) return
      const columnData = columns.map(({ name, type }, index) => ({
        name,
        data: rows.map((row) => cellOf(row[index]!, type)),
      }))
      await parquetWriter.write({ columnData, rowGroupSize: rows.length })
      rows = []
      characters = 0
    })
  return {
    async add(row) {
      rows.push(row)
      for (const cell of row) if (typeof cell === 'string') characters += cell.length
      if (rows.length >= GROUP.rows || characters >= GROUP.characters) await flush()
    },
    async finish() {
      await flush()
      await writable(path, async () => {
        await parquetWriter.finish()
        const file = openSync(path, 'r+')
        fsyncSync(file)
        closeSync(file)
      })
    },
    abandon: async () => {},
  }
}

function cellOf(cell: Cell, type: ColumnType): Cell | bigint {
  return type === 'integer' && cell !== null ? BigInt(cell) : cell
}

function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type }) => ({ name, ...TYPES[type], repetition_type: 'OPTIONAL' as const })),
  ]
}
