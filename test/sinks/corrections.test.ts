import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { CORRECTIONS, carryCorrections } from '../../src/sinks/sqlite/corrections.js'
import { type Database, openDatabase } from '../../src/sinks/sqlite/database.js'
import { SCHEMA } from '../../src/sinks/sqlite/schema.js'
import { anchorAt } from '../../src/text/anchors.js'
import { entry, fill, temporary } from './corpus.js'

const TEXT = 'CHỈ THỊ\nVề việc trồng cây gây rừng\n\nCác xã báo cáo trước ngày 15.\n'
let path: string
let old: Database

async function correct(quote: string): Promise<void> {
  const [id, text] = old.prepare('select id, text from documents').raw().get() as [string, string]
  const at = text.indexOf(quote)
  old
    .prepare(
      `insert into corrections (document_id, uri, field, action, anchor, "values", at)
        values (?, 'a.txt', 'themes', 'add', ?, '{}', '2026-01-01T00:00:00Z')`,
    )
    .run(id, JSON.stringify(anchorAt(text, [at, at + quote.length])))
}

const standing = async () => {
  const database = await openDatabase(path)
  const rows = database.prepare('select standing from corrections order by id').raw().all() as [string][]
  database.close()
  return rows.map(([one]) => one)
}

beforeEach(async () => {
  path = join(temporary(), 'corpus.sqlite')
  await fill(path, [await entry('a.txt', TEXT)])
  old = await openDatabase(path)
  await correct('gây rừng')
  await correct('Các xã')
})

describe('corrections in a corpus that is written anew', () => {
  const cases: readonly [string, string | null, string[]][] = [
    ['the same', TEXT, ['held', 'held']],
    ['longer before', TEXT.replace('trồng', 'phát động trồng'), ['moved', 'moved']],
    ['longer behind', `${TEXT}Nơi nhận: như trên.\n`, ['held', 'held']],
    ['without the words', TEXT.replace('Các xã', 'Xã nào cũng'), ['held', 'lost']],
    ['gone', null, ['lost', 'lost']],
  ]
  it.each(cases)('where the document is %s', async (_, text, expected) => {
    old.close()
    await fill(path, [await entry(text === null ? 'b.txt' : 'a.txt', text ?? TEXT.replace('15', '16'))])
    expect(await standing()).toEqual(expected)
  })

  it('come back with their words', async () => {
    old.close()
    await fill(path, [await entry('a.txt', TEXT.replace('Các xã', 'Xã nào cũng'))])
    await fill(path, [await entry('a.txt', TEXT)])
    expect(await standing()).toEqual(['held', 'held'])
  })

  it('cannot be added to the old file while they are carried', async () => {
    const next = await openDatabase(join(temporary(), 'next.sqlite'))
    next.exec(SCHEMA)
    const release = await carryCorrections(path, next)
    expect(() => old.exec('begin immediate')).toThrow(/locked/)
    release()
    old.exec('begin immediate; rollback')
    expect((next.prepare('select count(*) from corrections').raw().get() as [number])[0]).toBe(2)
    for (const database of [old, next]) database.close()
  })

  it('need none to be there', async () => {
    old.exec('drop table corrections')
    const next = await openDatabase(join(temporary(), 'next.sqlite'))
    next.exec(CORRECTIONS)
    const release = await carryCorrections(path, next)
    release()
    expect(next.prepare('select * from corrections').all()).toEqual([])
    for (const database of [old, next]) database.close()
  })
})
