import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { sinkFor } from '../../src/sinks/index.js'
import type { FilledTable } from '../../src/sinks/sink.js'
import { openCorpus } from '../../src/sinks/sqlite/database.js'
import { entry, fill, temporary } from './corpus.js'
import { duck } from './duckdb.js'

const folder = temporary()
const at = (name: string) => join(folder, name)
const table = (rows: FilledTable['rows']): FilledTable => ({
  name: 'link_things',
  columns: [
    { name: 'document_id', type: 'text' },
    { name: 'row', type: 'integer' },
    { name: 'likeness', type: 'real' },
    { name: 'launched', type: 'boolean' },
  ],
  rows,
})
const one = await entry('a.txt', 'CHỈ THỊ\nVề việc vệ sinh đường phố\n')
const ROWS = [
  [one.record.id, 0, 0.5, true],
  [one.record.id, 1, null, null],
]

beforeAll(() => fill(at('corpus.sqlite'), [one]))

describe('tables of a corpus', () => {
  it('go into SQLite beside the records, in the place of earlier ones', async () => {
    const target = at('corpus.sqlite')
    await sinkFor(target).putTables!(target, [table([...ROWS, ...ROWS])])
    await sinkFor(target).putTables!(target, [table(ROWS)])
    const database = await openCorpus(target)
    expect(database.prepare('select * from link_things').raw().all()).toEqual([
      [one.record.id, 0, 0.5, 1],
      [one.record.id, 1, null, null],
    ])
    expect(database.prepare('select count(*) from documents').raw().get()).toEqual([1])
    database.close()
  })

  it.each(['tables.csv', 'tables.parquet/'])('go into %s beside other files', async (name) => {
    mkdirSync(at(name), { recursive: true })
    writeFileSync(join(at(name), 'notes.md'), '')
    await sinkFor(name).putTables!(at(name), [table(ROWS)])
    const file = join(at(name), `link_things.${/csv|parquet/.exec(name)![0]}`)
    expect(await duck(`select * from '${file}'`)).toEqual(ROWS)
  })

  it('are not put into a database of something else', async () => {
    writeFileSync(at('notes.db'), 'ghi chú '.repeat(500))
    await expect(sinkFor('x.db').putTables!(at('notes.db'), [table(ROWS)])).rejects.toMatchObject({
      code: 'foreign-database',
    })
    await expect(sinkFor('x.db').putTables!(at('none.db'), [table(ROWS)])).rejects.toMatchObject({
      code: 'unreadable-file',
    })
  })
})

describe('all records of a target', () => {
  it.each(['records.jsonl', 'records.jsonl.gz', 'records.sqlite'])('are given back by %s', async (name) => {
    const entries = [await entry('a.txt', 'CHỈ THỊ\nMột\n'), await entry('b.txt', 'CHỈ THỊ\nHai\n')]
    await fill(at(name), entries)
    const found: string[] = []
    for await (const { json } of sinkFor(name).records!(at(name))) found.push(json)
    expect(found).toEqual(entries.map(({ json }) => json))
  })

  it('may end without the end of a line', async () => {
    const { json } = await entry('a.txt', 'CHỈ THỊ\nMột\n')
    writeFileSync(at('other.jsonl'), `${json}\n\n${json}`)
    const found: string[] = []
    for await (const one of sinkFor('other.jsonl').records!(at('other.jsonl'))) found.push(one.json)
    expect(found).toEqual([json, json])
  })

  it.each([
    ['torn.jsonl', '{"schema": ', 'invalid-records'],
    ['else.jsonl', '{"name": "ghi chú"}\n', 'invalid-records'],
  ])('of %s are an error with the line', async (name, text, code) => {
    writeFileSync(at(name), text)
    const all = async () => {
      for await (const _ of sinkFor(name).records!(at(name)));
    }
    await expect(all()).rejects.toMatchObject({ code, message: expect.stringContaining('Line 1') })
  })
})
