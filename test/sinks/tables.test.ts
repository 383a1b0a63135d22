import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Cell, type Table, tables } from '../../src/record/columns.js'
import { sinkFor } from '../../src/sinks/index.js'
import type { Entry } from '../../src/sinks/sink.js'
import { openCorpus } from '../../src/sinks/sqlite/database.js'
import { corpusEntries, entry, fill, RUN, temporary } from './corpus.js'
import { duck } from './duckdb.js'

const folder = temporary()
const at = (name: string) => join(folder, name)
let entries: Entry[] = []

beforeAll(async () => {
  const corpus = await corpusEntries()
  // A copy of a document is in the corpus twice.
  const copy = await entry('zz-copy.txt', corpus[0]!.record.text!)
  entries = [...corpus, copy, { ...copy, uri: 'zzz.txt' }]
  for (const target of ['tables.csv', 'tables.parquet', 'corpus.sqlite']) await fill(at(target), entries)
}, 120_000)

/** What the tables must hold: each document's rows once. */
function expected({ rows }: Table): Cell[][] {
  const unique = new Map(entries.toReversed().map(({ record }) => [record.id, record]))
  return [...unique.values()].toReversed().flatMap(rows)
}

const byName = ({ name }: Table) => name
const ordered = (rows: readonly unknown[][]) => rows.map((row) => JSON.stringify(row)).sort()
const names = (table: Table) => table.columns.map(({ name }) => `"${name}"`).join(', ')

describe.each(tables.map((table) => [byName(table), table] as const))('the table %s', (name, table) => {
  it('is in Parquet, cell by cell', async () => {
    const rows = await duck(`select ${names(table)} from '${at('tables.parquet')}/${name}.parquet'`)
    expect(ordered(rows)).toEqual(ordered(expected(table)))
  })

  it('is in CSV, cell by cell', async () => {
    const types = table.columns.map((column) => `'${column.name}': '${duckType(column.type)}'`).join(', ')
    const file = `'${at('tables.csv')}/${name}.csv'`
    const rows = await duck(
      `select ${names(table)} from read_csv(${file}, columns = {${types}}, header = true, allow_quoted_nulls = false)`,
    )
    expect(ordered(rows)).toEqual(ordered(expected(table)))
  })

  it('is in SQLite, cell by cell', async () => {
    const database = await openCorpus(at('corpus.sqlite'))
    const rows = database
      .prepare(`select ${names(table)} from "${name}"`)
      .raw()
      .all() as unknown[][]
    database.close()
    const truth = (cell: unknown, index: number) =>
      table.columns[index]!.type === 'boolean' && cell !== null ? cell === 1 : cell
    expect(ordered(rows.map((row) => row.map(truth)))).toEqual(ordered(expected(table)))
  })
})

const duckType = (type: string) =>
  ({ text: 'VARCHAR', integer: 'BIGINT', real: 'DOUBLE', boolean: 'BOOLEAN' })[type as 'text']

describe('a folder of tables', () => {
  it('has a file for each, and nothing beside it', () => {
    expect(readdirSync(at('tables.csv'))).toEqual(tables.map(({ name }) => `${name}.csv`).sort())
    expect(existsSync(at('tables.csv.partial'))).toBe(false)
  })

  it('may be written with a slash, and keeps what else lies there', async () => {
    writeFileSync(at('tables.csv/notes.md'), 'ghi chú')
    await fill(`${at('tables.csv')}/`, entries)
    expect(readdirSync(at('tables.csv'))).toContain('notes.md')
  })

  it.each(['left.csv', 'left.parquet'])('abandoned %s leaves nothing behind', async (name) => {
    const sink = await sinkFor(name).open(at(name), RUN)
    await sink.put(entries[0]!)
    await sink.abandon()
    expect(existsSync(at(`${name}.partial`))).toBe(false)
    expect(readdirSync(at(name))).toEqual([])
  })

  it('where nothing was found is still a folder of tables', async () => {
    await fill(at('none.parquet'), [])
    expect(await duck(`select count(*) from '${at('none.parquet')}/targets.parquet'`)).toEqual([[0]])
  })

  it.each(['x.csv', 'x.parquet'])('%s says why it cannot be written', async (name) => {
    writeFileSync(at('file'), '')
    await expect(sinkFor(name).open(at(`file/${name}`), RUN)).rejects.toMatchObject({ code: 'unwritable-file' })
  })
})
