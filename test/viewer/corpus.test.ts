import { existsSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Entry } from '../../src/sinks/sink.js'
import { corpusFor } from '../../src/viewer/corpus.js'
import { makeCorrection } from '../../src/viewer/corrections/make.js'
import { correctionsOf } from '../../src/viewer/corrections/store.js'
import { openRoom } from '../../src/viewer/store/room.js'
import { entry, fill, temporary } from '../sinks/corpus.js'

const folder = temporary()
let entries: Entry[]

beforeAll(async () => {
  const texts = ['CHỈ THỊ\nVề việc trồng cây\n', 'CHỈ THỊ\nVề việc giữ rừng\n']
  entries = await Promise.all(texts.map((text, i) => entry(`${i}.txt`, text)))
})

const write = (path: string, count: number) => {
  const lines = entries.slice(0, count).map(({ json }) => `${json}\n`)
  writeFileSync(path, path.endsWith('.gz') ? gzipSync(lines.join('')) : lines.join(''))
}
async function opened(path: string): Promise<[documents: number, said: number, target: string]> {
  const said: string[] = []
  const target = await corpusFor(path, (message) => said.push(message))
  const room = await openRoom(target)
  room.database.close()
  return [room.documents, said.length, target]
}

describe('records as JSON Lines', () => {
  it.each(['a.jsonl', 'b.jsonl.gz'])('%s is indexed once, and anew when it has changed', async (name) => {
    const path = join(folder, name)
    write(path, 1)
    expect(await opened(path)).toEqual([1, 1, `${path}.sqlite`])
    expect(await opened(path)).toEqual([1, 0, `${path}.sqlite`])
    const room = await openRoom(`${path}.sqlite`)
    const { id } = entries[0]!.record
    makeCorrection(room, id.slice(7), { action: 'accept', entry: 'type' })
    room.database.close()
    write(path, 2)
    utimesSync(path, new Date(), new Date(Date.now() + 5_000))
    expect(await opened(path)).toEqual([2, 1, `${path}.sqlite`])
    const again = await openRoom(`${path}.sqlite`)
    expect(correctionsOf(again.database, id)).toMatchObject([{ action: 'accept', field: 'type', standing: 'held' }])
    again.database.close()
  })

  it('leaves a corpus alone that an extraction has put there', async () => {
    const path = join(folder, 'c.jsonl')
    write(path, 1)
    await fill(`${path}.sqlite`, entries)
    const before = statSync(`${path}.sqlite`)
    await expect(opened(path)).rejects.toMatchObject({ code: 'foreign-database' })
    expect(statSync(`${path}.sqlite`).mtimeMs).toBe(before.mtimeMs)
  })

  it('that are broken leave nothing behind', async () => {
    const path = join(folder, 'd.jsonl')
    writeFileSync(path, '{"no": "record"\n')
    await expect(opened(path)).rejects.toMatchObject({ code: 'invalid-records' })
    expect([existsSync(`${path}.sqlite`), existsSync(`${path}.sqlite.partial`)]).toEqual([false, false])
  })

  const refused: readonly [string, string][] = [
    ['none.jsonl', 'unreadable-file'],
    ['records.csv', 'invalid-option'],
    ['postgres://localhost/x', 'invalid-option'],
    ['records.txt', 'unknown-output'],
  ]
  it.each(refused)('%s is refused with %s', async (path, code) => {
    await expect(opened(path)).rejects.toMatchObject({ code })
  })
})
