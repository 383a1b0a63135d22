import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { tables } from '../../src/record/columns.js'
import { entryOf } from '../../src/sinks/entry.js'
import { type Client, connect } from '../../src/sinks/postgres/connect.js'
import { migrate } from '../../src/sinks/postgres/migrate.js'
import { postgres } from '../../src/sinks/postgres.js'
import type { Entry } from '../../src/sinks/sink.js'
import { corpusEntries, entry, fill, RUN } from '../sinks/corpus.js'
import { type Server, startServer } from './server.js'

const TEXT = 'CHỈ THỊ\nVề việc vệ sinh đường phố\n\n1. Sở Xây dựng chủ trì, đạt tỷ lệ trên 95%.\n'
let server: Server
let url = ''
let client: Client

beforeAll(async () => {
  server = await startServer()
}, 120_000)
afterAll(() => server.stop())

beforeEach(async () => {
  await client?.end()
  url = await server.database()
  client = await connect(url)
  await migrate(client)
})
afterAll(() => client.end())

const rows = async (sql: string, values: unknown[] = []) =>
  (await client.query({ text: sql, values, rowMode: 'array' })).rows as unknown[][]
const changes = () => rows('select sequence::integer, kind, right(id, 4) from chithi.changes order by sequence')
const tail = ({ record }: Entry) => record.id.slice(-4)

describe('records in PostgreSQL', () => {
  it('stand in every table, cell by cell, and as they were put', async () => {
    const entries = await corpusEntries()
    await fill(url, entries)
    for (const table of tables) {
      const names = table.columns.map(({ name, type }) => (type === 'integer' ? `"${name}"::integer` : `"${name}"`))
      const found = await rows(`select ${names.join(', ')} from chithi."${table.name}"`)
      const expected = entries.flatMap(({ record }) => table.rows(record))
      const ordered = (list: readonly unknown[][]) => list.map((row) => JSON.stringify(row)).sort()
      expect([table.name, ordered(found)]).toEqual([table.name, ordered(expected)])
    }
    const stored = await rows('select record::text from chithi.records')
    expect(stored.flat().sort()).toEqual(entries.map(({ json }) => json).sort())
  })

  it('may hold what PostgreSQL cannot, offsets kept', async () => {
    const one = await entry('a.txt', TEXT)
    const record = { ...one.record, text: `a\u0000b\ud800c😀` }
    await fill(url, [entryOf(JSON.stringify(record))])
    expect(await rows('select text from chithi.documents')).toEqual([['a\ufffdb\ufffdc😀']])
    expect(await rows('select record::text from chithi.records')).toEqual([[JSON.stringify(record)]])
  })

  it('make a change each, and none when they come again', async () => {
    const entries = [await entry('a.txt', TEXT), await entry('b.txt', `${TEXT}2. Các xã báo cáo.`)]
    await fill(url, entries)
    const once = await changes()
    expect(once.map(([sequence, kind]) => [sequence, kind])).toEqual([
      [1, 'upsert'],
      [2, 'upsert'],
    ])
    await fill(url, entries)
    await fill(url, entries, { ...RUN, fingerprint: 'two' })
    expect(await changes()).toEqual(once)
  })

  it('of a changed file take the place of the former', async () => {
    const [before, after] = [await entry('a.txt', TEXT), await entry('a.txt', `${TEXT}2. Các xã báo cáo.`)]
    await fill(url, [before])
    await fill(url, [after])
    expect(await rows('select id from chithi.documents')).toEqual([[after.record.id]])
    expect(await changes()).toEqual([
      [1, 'upsert', tail(before)],
      [2, 'upsert', tail(after)],
      [3, 'delete', tail(before)],
    ])
  })

  it('of a deleted file go, with all their rows', async () => {
    await fill(url, [await entry('a.txt', TEXT)])
    await fill(url, [])
    for (const { name } of tables) expect(await rows(`select count(*)::integer from chithi."${name}"`)).toEqual([[0]])
    expect((await changes()).map(([, kind]) => kind)).toEqual(['upsert', 'delete'])
  })

  it('of other scopes are left alone', async () => {
    await fill(url, [await entry('a.txt', TEXT)], { ...RUN, scope: 'one' })
    await fill(url, [await entry('a.txt', `${TEXT}2. Các xã báo cáo.`)], { ...RUN, scope: 'two' })
    await fill(url, [], { ...RUN, scope: 'two' })
    expect(await rows('select uri from chithi.documents')).toEqual([['a.txt']])
  })

  it('of copies are one, under the first uri, as long as one is left', async () => {
    const [a, b] = [await entry('a.txt', TEXT), await entry('b.txt', TEXT)]
    await fill(url, [b])
    await fill(url, [a, b])
    await fill(url, [a, b])
    expect(await rows('select uri from chithi.records')).toEqual([['a.txt']])
    await fill(url, [b])
    expect(
      await rows(
        'select records.uri, documents.uri, record::text from chithi.records join chithi.documents using (id)',
      ),
    ).toEqual([['b.txt', 'b.txt', b.json]])
    expect((await changes()).map(([, kind]) => kind)).toEqual(['upsert', 'upsert', 'upsert'])
    await fill(url, [])
    expect(await rows('select count(*)::integer from chithi.records')).toEqual([[0]])
  })

  it('are given back to the same run only', async () => {
    const one = await entry('a.txt', TEXT)
    await fill(url, [one])
    const heldBy = async (run: typeof RUN) => {
      const sink = await postgres.open(url, run)
      const held = await sink.held!()
      const found = [held.size, (await held.find('a.txt'))?.json, (await held.find('b.txt'))?.json]
      await held.close()
      await sink.abandon()
      return found
    }
    expect(await heldBy(RUN)).toEqual([1, one.json, undefined])
    expect(await heldBy({ ...RUN, fingerprint: 'two' })).toEqual([0, undefined, undefined])
    expect(await heldBy({ ...RUN, scope: 'two' })).toEqual([0, undefined, undefined])
  })

  it('stay when a run is abandoned', async () => {
    await fill(url, [await entry('a.txt', TEXT)])
    const sink = await postgres.open(url, RUN)
    await sink.abandon()
    expect(await rows('select uri from chithi.records')).toEqual([['a.txt']])
  })
})

describe('tables of a corpus', () => {
  it('go beside those of the records, in the place of earlier ones, views on them kept', async () => {
    const one = await entry('a.txt', TEXT)
    await fill(url, [one])
    const columns = [
      { name: 'document_id', type: 'text' },
      { name: 'likeness', type: 'real' },
    ] as const
    const put = (...rows: [string, number][]) => postgres.putTables!(url, [{ name: 'link_things', columns, rows }])
    await put(['a', 1], ['b', 0.5])
    await client.query('create view things as select document_id from chithi.link_things')
    await put(...Array.from({ length: 2_500 }, (_, n): [string, number] => [String(n), n / 2]))
    expect(await rows('select count(*)::integer, sum(likeness) from chithi.link_things')).toEqual([[2500, 1561875]])
    expect(await rows('select count(*)::integer from things')).toEqual([[2500]])
    const held: string[] = []
    for await (const { json } of postgres.records!(url)) held.push(json)
    expect(held).toEqual([one.json])
  })
})

describe('changes', () => {
  it('are numbered in the order of commits, without gaps, whoever writes', async () => {
    const entries = await corpusEntries()
    const write = async (from: number) => {
      for (let round = 0; round < 5; round++)
        await fill(url, entries.slice(from, from + 6), { scope: String(from), fingerprint: String(round) })
    }
    const seen: number[] = []
    let writing = true
    const watch = async () => {
      const watcher = await connect(url)
      while (writing) {
        const { rows: found } = await watcher.query(
          'select sequence::integer as n from chithi.changes where sequence > $1',
          [seen.at(-1) ?? 0],
        )
        seen.push(...found.map(({ n }: { n: number }) => n).sort((a: number, b: number) => a - b))
      }
      await watcher.end()
    }
    const watching = watch()
    await Promise.all([0, 3, 6, 9, 12].map(write))
    await client.query("delete from chithi.files where scope = '0'")
    await client.query(
      'delete from chithi.records where not exists (select from chithi.files where files.id = records.id)',
    )
    await client.query('begin; delete from chithi.files; delete from chithi.records; rollback')
    const last = (await changes()).at(-1)![0] as number
    while (seen.at(-1) !== last) await new Promise((wake) => setTimeout(wake, 20))
    writing = false
    await watching
    expect(seen).toEqual(Array.from({ length: last }, (_, index) => index + 1))
  })
})

describe('migration', () => {
  it('is asked for where it is due', async () => {
    const bare = await server.database()
    await expect(postgres.open(bare, RUN)).rejects.toMatchObject({ code: 'outdated-database' })
  })

  it('changes nothing the second time', async () => {
    expect(await migrate(client)).toEqual({ from: 1, to: 1, tables: [] })
  })

  it('makes what a newer record has, and fills it from the records', async () => {
    await fill(url, [await entry('a.txt', TEXT)])
    const before = await changes()
    await client.query('alter table chithi.documents drop column subject; drop table chithi.sections')
    await expect(postgres.open(url, RUN)).rejects.toMatchObject({ code: 'outdated-database' })
    expect(await migrate(client)).toEqual({ from: 1, to: 1, tables: ['documents', 'sections'] })
    expect(await rows('select subject from chithi.documents')).toEqual([['vệ sinh đường phố']])
    expect(await rows('select path from chithi.sections')).toEqual([['1']])
    expect(await changes()).toEqual(before)
  })

  it('leaves a later database alone', async () => {
    await client.query('insert into chithi.migrations (version) values (99)')
    await expect(postgres.open(url, RUN)).rejects.toThrow(/later chithi/)
  })
})

describe('a database out of reach', () => {
  it('is a coded error that keeps the password', async () => {
    const failed = connect('postgres://someone:secret@127.0.0.1:1/records')
    await expect(failed).rejects.toMatchObject({ code: 'database-failed' })
    await expect(failed).rejects.not.toThrow(/secret/)
  })
})
