import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Client, connect } from '../../src/sinks/postgres/connect.js'
import { directive, nameOf, writeDocuments } from './documents.js'
import { type Server, startServer } from './server.js'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
let server: Server
let url = ''
let client: Client
let folder = ''

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

beforeEach(async () => {
  await client?.end()
  url = await server.database()
  client = await connect(url)
  folder = mkdtempSync(join(tmpdir(), 'chithi-queue-'))
  expect(chithi('db', 'migrate').code).toBe(0)
})
afterAll(() => client.end())

function chithi(...args: string[]) {
  const env = { ...process.env, CHITHI_DATABASE: url }
  const done = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', env })
  return { code: done.status, out: done.stdout, err: done.stderr }
}
const drain = () => chithi('worker', '--until-empty', '--jobs', '2')
const status = () => JSON.parse(chithi('queue', 'status', '--json', '--failures').out)
// Workers take several documents at once: which of them fails first is not said.
const uris = (failures: readonly { readonly uri: string }[]) => failures.map(({ uri }) => uri).sort()
const stored = async () =>
  (await client.query('select record::text from chithi.records order by uri')).rows.map(({ record }) => record)
const changes = async () => (await client.query('select kind from chithi.changes order by sequence')).rows.length

describe('the queue', () => {
  it('gives the records that a run gives', async () => {
    const documents = writeDocuments(join(folder, 'in'), 12)
    const output = join(folder, 'run.jsonl')
    expect(chithi('extract', documents, '--output', output, '--no-text').code).toBe(0)
    expect(chithi('queue', 'submit', documents, '--no-text')).toMatchObject({
      code: 0,
      err: '12 documents submitted\n',
    })
    expect(status()).toMatchObject({ waiting: 12, active: 0, done: 0, failed: 0 })
    expect(drain()).toMatchObject({ code: 0, err: '12 records written, 0 unchanged, 0 documents failed\n' })
    expect(status()).toMatchObject({ waiting: 0, active: 0, done: 12, failed: 0 })
    expect(`${(await stored()).join('\n')}\n`).toBe(readFileSync(output, 'utf8'))
  })

  it('follows its documents: what is unchanged makes no change, what is gone goes', async () => {
    const documents = writeDocuments(join(folder, 'in'), 4)
    chithi('queue', 'submit', documents)
    drain()
    const before = await changes()
    unlinkSync(join(documents, nameOf(0)))
    writeFileSync(join(documents, nameOf(1)), directive(100))
    expect(chithi('queue', 'submit', documents).err).toBe(
      '3 documents submitted, 1 records of documents that are gone removed\n',
    )
    expect(drain().err).toBe('1 records written, 2 unchanged, 0 documents failed\n')
    expect(await changes()).toBe(before + 3)
    expect((await stored()).map((json) => JSON.parse(json).number.value)).toEqual([
      '101/CT-UBND',
      '3/CT-UBND',
      '4/CT-UBND',
    ])
  })

  it('and a run into the same database agree on what is there', async () => {
    const documents = writeDocuments(join(folder, 'in'), 4)
    chithi('queue', 'submit', documents)
    drain()
    const before = await changes()
    expect(chithi('extract', documents, '--output', url).err).toMatch(/4 unchanged/)
    expect(await changes()).toBe(before)
  })

  it('sends documents along for workers that cannot read them', async () => {
    const documents = writeDocuments(join(folder, 'in'), 3)
    chithi('queue', 'submit', documents, '--contents')
    rmSync(documents, { recursive: true })
    expect(drain().err).toMatch(/^3 records written/)
  })

  it('keeps documents that fail, with the reason, until they are tried again', async () => {
    const documents = writeDocuments(join(folder, 'in'), 3)
    chithi('queue', 'submit', documents)
    drain()
    writeFileSync(join(documents, nameOf(0)), '')
    writeFileSync(join(documents, 'scan.pdf'), '%PDF-1.7 and then nothing')
    chithi('queue', 'submit', documents)
    unlinkSync(join(documents, nameOf(2)))
    const worker = drain()
    expect([worker.code, worker.err]).toEqual([1, expect.stringContaining('scan.pdf: broken-document: ')])
    const { failed, reasons, failures } = status()
    expect([failed, reasons]).toEqual([3, { 'empty-document': 1, 'broken-document': 1, 'unreadable-file': 1 }])
    expect(uris(failures)).toEqual([nameOf(0), nameOf(2), 'scan.pdf'])
    expect((await stored()).map((json) => JSON.parse(json).source.uri)).toEqual([nameOf(1)])
    writeFileSync(join(documents, nameOf(0)), directive(0))
    unlinkSync(join(documents, 'scan.pdf'))
    chithi('queue', 'submit', documents)
    drain()
    expect(uris(status().failures)).toEqual([nameOf(2), 'scan.pdf'])
    expect(await stored()).toHaveLength(2)
  })

  it('asks for its tables', async () => {
    url = await server.database()
    expect(chithi('queue', 'submit', folder).err).toMatch(/^outdated-database/)
    expect(chithi('queue', 'status').err).toMatch(/^outdated-database/)
    expect(chithi('worker', '--until-empty').err).toMatch(/^outdated-database/)
  })
})
