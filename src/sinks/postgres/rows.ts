import { type Cell, type Table, tables } from '../../record/columns.js'
import type { DirectiveRecord } from '../../record/schema.js'
import type { Client } from './connect.js'
import { insertJson } from './schema.js'

/** Brings the flat rows of these records up to date. */
export async function replaceRows(client: Client, records: readonly DirectiveRecord[]): Promise<void> {
  if (records.length === 0) return
  // The rows of the other tables go with those of `documents`.
  await client.query('delete from chithi.documents where id = any ($1)', [records.map(({ id }) => id)])
  for (const table of tables) {
    const rows = records.flatMap((record) => table.rows(record).map((cells) => named(table.columns, cells)))
    if (rows.length > 0) await client.query(insertJson(table.name), [JSON.stringify(rows)])
  }
}

/** A row as the object that `insertJson` takes. */
export function named(columns: Table['columns'], cells: readonly Cell[]): Record<string, Cell> {
  return Object.fromEntries(columns.map(({ name }, index) => [name, storable(cells[index]!)]))
}

// PostgreSQL's text holds neither NUL nor half a character; what stands for them keeps the offsets.
const UNSTORABLE = /[\u0000\p{Cs}]/gu

function storable(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replace(UNSTORABLE, '\ufffd') : cell
}
