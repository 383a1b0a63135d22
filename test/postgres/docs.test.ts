import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../../src/sinks/postgres/connect.js'
import { blocksOf, run, workplace } from '../docs/blocks.js'
import { type Server, startServer } from './server.js'

const SHOWN = 'postgres://localhost/records'
let server: Server

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

describe.each(['feeds.md', 'machines.md'])('docs/%s', (page) => {
  it('shows commands that work, one after the other', async () => {
    const { folder, env } = workplace()
    const url = await server.database()
    const client = await connect(url)
    for (const { kind, code } of blocksOf(page)) {
      if (kind === 'json') continue
      expect(['sh', 'sql postgres']).toContain(kind)
      if (kind === 'sql postgres') await client.query(code)
      else for (const line of code.split('\n')) await runLine(line.replace(SHOWN, url), folder, env)
    }
    const { rows } = await client.query('select count(*)::integer as count from chithi.documents')
    expect(rows[0].count).toBeGreaterThan(10)
    await client.end()
  }, 300_000)

  it('shows the form of the lines that a feed gives', () => {
    const lines = blocksOf(page).flatMap(({ kind, code }) => (kind === 'json' ? code.split('\n') : []))
    for (const line of lines) {
      const keys = ['sequence', 'kind', 'id', 'schema', 'at', ...(line.includes('"upsert"') ? ['record'] : [])]
      expect(Object.keys(JSON.parse(line))).toEqual(keys)
    }
  })
})

async function runLine(line: string, folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  if (!line.includes('--follow')) {
    run('sh', ['-ec', line], folder, env)
    return
  }
  // It goes on until it is told to stop.
  const child = spawn('sh', ['-ec', `exec ${line}`], { cwd: folder, env })
  await once(child.stdout, 'data')
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([0, null])
}
