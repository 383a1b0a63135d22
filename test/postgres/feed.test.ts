import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Client, connect } from '../../src/sinks/postgres/connect.js'
import { changesSince } from '../../src/sinks/postgres/feed.js'
import { migrate } from '../../src/sinks/postgres/migrate.js'
import { entry, fill, RUN } from '../sinks/corpus.js'
import { type Server, startServer } from './server.js'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const TEXT = 'CHỈ THỊ\nVề việc vệ sinh đường phố\n\n1. Sở Xây dựng chủ trì.\n'
let server: Server
let url = ''
let client: Client

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

beforeEach(async () => {
  await client?.end()
  url = await server.database()
  client = await connect(url)
  await migrate(client)
})
afterAll(() => client.end())

const chithi = (...args: string[]) => {
  const done = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8' })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

async function read(since: number) {
  const lines: { sequence: number; kind: string; id: string; record?: object }[] = []
  for await (const { json } of changesSince(client, since)) lines.push(JSON.parse(json))
  return lines
}

describe('the feed', () => {
  it('tells upserts with their records, and deletions', async () => {
    const [a, b] = [await entry('a.txt', TEXT), await entry('b.txt', `${TEXT}2. Các xã báo cáo.`)]
    await fill(url, [a, b])
    const first = await read(0)
    expect(first.map(({ sequence, kind }) => [sequence, kind])).toEqual([
      [1, 'upsert'],
      [2, 'upsert'],
    ])
    expect(first.map(({ record }) => record)).toEqual(expect.arrayContaining([a.record, b.record]))
    expect(first[0]).toMatchObject({ schema: 'chithi/record/1', at: expect.stringMatching(/^\d{4}-.*Z$/) })
    await fill(url, [a])
    const second = await read(2)
    expect(second).toEqual([{ ...second[0], sequence: 3, kind: 'delete', id: b.record.id }])
    expect(second[0]).not.toHaveProperty('record')
    expect(await read(3)).toEqual([])
  })

  it('tells only the last change of each record', async () => {
    const [a, b] = [await entry('a.txt', TEXT), await entry('b.txt', `${TEXT}2. Các xã báo cáo.`)]
    await fill(url, [a])
    await fill(url, [b])
    await fill(url, [a])
    const told = await read(0)
    expect(told.map(({ kind, id }) => [kind, id])).toEqual([
      ['upsert', a.record.id],
      ['delete', b.record.id],
    ])
  })

  it('keeps a copy that misses nothing and sees nothing twice, whenever it looks', async () => {
    const texts = Array.from({ length: 12 }, (_, n) => `${TEXT}2. Xã số ${n} báo cáo.\n`)
    const write = async (scope: string, from: number) => {
      for (let round = 0; round < 6; round++) {
        const entries = texts.slice(from, from + 3 + (round % 3)).map((text, n) => entry(`${scope}/${n}.txt`, text))
        await fill(url, await Promise.all(entries), { ...RUN, scope })
      }
    }
    const copy = new Map<string, object>()
    let cursor = 0
    const look = async () => {
      for (const { sequence, kind, id, record } of await read(cursor)) {
        expect(sequence).toBeGreaterThan(cursor)
        cursor = sequence
        if (kind === 'delete') copy.delete(id)
        else copy.set(id, record!)
      }
    }
    let writing = true
    const writers = Promise.all([write('one', 0), write('two', 2), write('three', 7)]).finally(() => {
      writing = false
    })
    while (writing) await look()
    await writers
    await look()
    const { rows } = await client.query<{ id: string; record: object }>('select id, record from chithi.records')
    expect(copy).toEqual(new Map(rows.map(({ id, record }) => [id, record])))
    expect(rows.length).toBeGreaterThan(5)
  })
})

describe('chithi feed', () => {
  it('needs the tables, and a cursor that is one', async () => {
    const bare = await server.database()
    expect(chithi('feed', '--database', bare)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^outdated-database/),
    })
    expect(chithi('feed', '--database', url, '--since', '-1').err).toMatch(/invalid-option/)
    expect(chithi('feed').code).toBe(2)
    expect(chithi('db', 'migrate', '--database', bare).out).toMatch(/^Version 1; tables made or extended: documents,/)
    expect(chithi('db', 'migrate', '--database', bare).out).toBe('Up to date (version 1).\n')
  })

  it('prints a line a change, the record as it was written', async () => {
    const a = await entry('a.txt', TEXT)
    await fill(url, [a])
    const { code, out } = chithi('feed', '--database', url)
    expect(code).toBe(0)
    expect(out).toContain(`"record":${a.json}}\n`)
    expect(chithi('feed', '--database', url, '--since', '1').out).toBe('')
  })

  it('follows what comes, at once, until it is told to stop', async () => {
    const child = spawn(process.execPath, [CLI, 'feed', '--database', url, '--follow'])
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
    for (const uri of ['a.txt', 'b.txt']) {
      const added = await entry(uri, `${TEXT}2. Xã ${uri} báo cáo.\n`)
      const started = performance.now()
      await fill(url, [added], { ...RUN, scope: uri })
      const { value } = await lines.next()
      expect(JSON.parse(value)).toMatchObject({ kind: 'upsert', id: added.record.id })
      expect(performance.now() - started).toBeLessThan(20_000)
    }
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([0, null])
  })
})
