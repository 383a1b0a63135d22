import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { sinkFor } from '../../src/sinks/index.js'
import type { Entry } from '../../src/sinks/sink.js'
import { openCorpus, openDatabase } from '../../src/sinks/sqlite/database.js'
import { matchOf, search } from '../../src/sinks/sqlite/search.js'
import { entry, fill, RUN, temporary } from './corpus.js'

const folder = temporary()
const path = join(folder, 'corpus.sqlite')
const entries: Entry[] = []

const DIRECTIVE = `ỦY BAN NHÂN DÂN
TỈNH ĐẮK LẮK
Số: 07/CT-UBND

CHỈ THỊ
Về việc giữ gìn vệ sinh đường phố

1. Sở Xây dựng chủ trì kiểm tra các tuyến đường, đạt tỷ lệ trên 95%.
`

beforeAll(async () => {
  entries.push(await entry('a.txt', DIRECTIVE))
  entries.push(await entry('b.txt', DIRECTIVE.replace('ĐẮK LẮK', 'HOÀ BÌNH')))
  entries.push(await entry('copy-of-a.txt', DIRECTIVE))
  await fill(path, entries)
})

const all = async (sql: string, ...values: string[]) => {
  const database = await openCorpus(path)
  const rows = database.prepare(sql).raw().all(values) as unknown[][]
  database.close()
  return rows
}

async function heldIn(run = RUN): Promise<(string | number | undefined)[]> {
  const sink = await sinkFor(path).open(path, run)
  const held = await sink.held!()
  const found: (string | undefined)[] = []
  for (const uri of ['copy-of-a.txt', 'a.txt', 'none.txt']) found.push((await held.find(uri))?.json)
  await held.close()
  await sink.abandon()
  return [held.size, ...found]
}

describe('a corpus in SQLite', () => {
  it('gives back the records as they were put, copies too', async () => {
    expect(await heldIn()).toEqual([3, entries[2]!.json, entries[0]!.json, undefined])
  })

  it.each([
    { ...RUN, scope: 'elsewhere' },
    { ...RUN, fingerprint: 'two' },
  ])('gives none back to another run: %o', async (run) => {
    expect(await heldIn(run)).toEqual([0, undefined, undefined, undefined])
  })

  it('has a copy among the records and not among the documents', async () => {
    expect(await all('select count(*), count(distinct id) from records')).toEqual([[3, 2]])
    expect(await all('select uri from documents')).toEqual([['a.txt'], ['b.txt']])
  })

  it('is sound, and its rows hang together', async () => {
    expect(await all('pragma integrity_check')).toEqual([['ok']])
    expect(await all('pragma foreign_key_check')).toEqual([])
    const database = await openDatabase(path)
    // Compares the index with the documents; throws where they differ.
    for (const index of ['documents_fts', 'headings_fts'])
      database.exec(`insert into ${index} (${index}, rank) values ('integrity-check', 1)`)
    // The triggers keep them so.
    database.exec('pragma foreign_keys = off')
    database.exec("begin; update documents set subject = 'khác' where row = 1; delete from documents where row = 2")
    for (const index of ['documents_fts', 'headings_fts'])
      database.exec(`insert into ${index} (${index}, rank) values ('integrity-check', 1)`)
    database.exec('rollback')
    database.close()
  })

  it('leaves the old file until the new one is whole', async () => {
    const before = readFileSync(path)
    const sink = await sinkFor(path).open(path, RUN)
    await sink.put(entries[1]!)
    await sink.abandon()
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(existsSync(`${path}.partial`)).toBe(false)
  })
})

describe('files of others', () => {
  it('a database of something else is left alone', async () => {
    const other = join(folder, 'other.db')
    const database = await openDatabase(other)
    database.exec('create table accounts (name text)')
    database.close()
    await expect(sinkFor(other).open(other, RUN)).rejects.toMatchObject({ code: 'foreign-database' })
  })

  it('and so is a file that is none', async () => {
    const other = join(folder, 'notes.db')
    writeFileSync(other, 'ghi chú '.repeat(1000))
    await expect(sinkFor(other).open(other, RUN)).rejects.toMatchObject({ code: 'foreign-database' })
    expect(readFileSync(other, 'utf8')).toMatch(/^ghi chú/)
  })
})

describe('search', () => {
  const cases: readonly [string, string[]][] = [
    ['dak lak', ['a.txt']],
    ['đắk lắk', ['a.txt']],
    ['ĐẮK LAK', ['a.txt']],
    ['"Đắk lak"', ['a.txt']],
    ['"lắk đắk"', []],
    ['lắk đắk', ['a.txt']],
    ['Hòa Bình', ['b.txt']],
    ['Hoà Bình', ['b.txt']],
    ['duong pho', ['a.txt', 'b.txt']],
    ['07/CT-UBND', ['a.txt', 'b.txt']],
    ['95%', ['a.txt', 'b.txt']],
    ['kon tum', []],
    ['', []],
    ['" - (', []],
    ['NOT dak', []],
  ]
  it.each(cases)('%s', async (query, uris) => {
    const database = await openCorpus(path)
    expect(search(database, query).map(({ uri }) => uri)).toEqual(uris)
    database.close()
  })

  it('puts those first that hold the words in their subject', async () => {
    const other = join(folder, 'other.sqlite')
    const plain = DIRECTIVE.replace('đường phố', 'chung')
    const filled = ['a.txt', 'b.txt', 'c.txt'].map((uri) =>
      entry(uri, `${uri === 'c.txt' ? DIRECTIVE : plain}${uri}\n`),
    )
    await fill(other, await Promise.all(filled))
    const database = await openCorpus(other)
    const pages = [0, 1, 2, 3].map((offset) => search(database, 'đường', { limit: 1, offset })[0]?.uri)
    expect(pages).toEqual(['c.txt', 'a.txt', 'b.txt', undefined])
    database.close()
  })

  it('pages', async () => {
    const database = await openCorpus(path)
    expect(search(database, 'duong', { limit: 1, offset: 1 }).map(({ uri }) => uri)).toEqual(['b.txt'])
    database.close()
  })

  it.each(['dak lak', 'đắk lắk', '"Đắk Lắk"', '"dak lak"'])('finds %s as typed into Datasette', async (query) => {
    const sql = 'select uri from documents where row in (select rowid from documents_fts where documents_fts match ?)'
    expect(await all(sql, query)).toEqual([['a.txt']])
  })

  it('takes the signs of FTS5 for words or nothing', () => {
    expect(matchOf('a* OR "b c" ^d:')).toBe('"a" "or" "b c" "d"')
  })

  it('finds the title where the text was left out', async () => {
    const bare = join(folder, 'bare.sqlite')
    const { record } = entries[0]!
    const { text: _, ...rest } = record
    await fill(bare, [{ ...entries[0]!, json: JSON.stringify(rest), record: rest as typeof record }])
    const database = await openCorpus(bare)
    expect(search(database, 'giu gin ve sinh')).toHaveLength(1)
    expect(search(database, 'so xay dung')).toHaveLength(0)
    database.close()
  })
})
