import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connect } from '../../src/sinks/postgres/connect.js'
import { writeDocuments } from './documents.js'
import { type Server, startServer } from './server.js'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
/** CRASH_DOCUMENTS=2000 is the size that is asked for; fewer show the same in less time. */
const DOCUMENTS = Number(process.env.CRASH_DOCUMENTS ?? 300)
const WORKERS = 4
const PATIENCE = '4'
const KILLS = 12
const HALF_AN_HOUR = 1_800_000

let server: Server

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

it(
  'with workers killed at random and the server restarted, every record is present once',
  async () => {
    const url = await server.database()
    const env = { ...process.env, CHITHI_DATABASE: url }
    const run = (...args: string[]) => spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', env })
    const start = (): ChildProcess => spawn(process.execPath, [CLI, 'worker', '--jobs', '1'], { env, stdio: 'ignore' })
    const folder = mkdtempSync(join(tmpdir(), 'chithi-crash-'))
    const documents = writeDocuments(join(folder, 'in'), DOCUMENTS)
    const output = join(folder, 'run.jsonl')
    expect(run('extract', documents, '--output', output).status).toBe(0)
    expect(run('db', 'migrate').status).toBe(0)
    expect(run('queue', 'submit', documents, '--patience', PATIENCE).status).toBe(0)

    const finished = async () => JSON.parse(run('queue', 'status', '--json').stdout || '{}').done === DOCUMENTS
    const workers = Array.from({ length: WORKERS }, start)
    let kills = 0
    while (!(await finished())) {
      await sleep(300 + Math.random() * 1500)
      if (kills >= KILLS) continue
      const at = Math.floor(Math.random() * WORKERS)
      workers[at]!.kill('SIGKILL')
      workers[at] = start()
      if (++kills === KILLS / 2) await server.restart()
    }
    for (const worker of workers) worker.kill('SIGKILL')

    const client = await connect(url)
    const { rows } = await client.query<{ record: string }>('select record::text from chithi.records order by uri')
    expect(`${rows.map(({ record }) => record).join('\n')}\n`).toBe(readFileSync(output, 'utf8'))
    const { rows: changes } = await client.query(
      'select count(*)::integer, min(sequence)::integer, max(sequence)::integer, count(distinct id)::integer as ids from chithi.changes',
    )
    expect(changes).toEqual([{ count: DOCUMENTS, min: 1, max: DOCUMENTS, ids: DOCUMENTS }])
    const { rows: flat } = await client.query(
      'select count(*)::integer, count(distinct document_id)::integer as documents from chithi.assignments',
    )
    expect(flat[0].documents).toBe(DOCUMENTS)
    await client.end()
    expect(kills).toBeGreaterThan(2)
    expect(JSON.parse(run('queue', 'status', '--json').stdout)).toMatchObject({ waiting: 0, active: 0, failed: 0 })
  },
  HALF_AN_HOUR,
)
