import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCorpus } from '../../src/sinks/sqlite/database.js'
import { blocksOf, has, run, workplace } from './blocks.js'

const { folder, env } = workplace()
const blocks = blocksOf('reading-room.md')
const of = (kind: string) => blocks.filter((block) => block.kind === kind).map(({ code }) => code)

let server: ChildProcess
let url: string

beforeAll(async () => {
  const [extract, ...others] = of('sh')
  run('sh', ['-ec', extract!], folder, env)
  run('sh', ['-ec', 'chithi extract documents/ --output records.jsonl'], folder, env)
  for (const code of others) run('sh', ['-ec', code], folder, env)
  const code = of('sh serve')[0]!.replace('--port 8123', '--port 0')
  server = spawn('sh', ['-c', `exec ${code}`], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(server.stdout!, 'data')) as [Buffer]
  url = String(line).trim()
}, 120_000)

afterAll(() => server.kill())

describe('docs/reading-room.md', () => {
  it('shows no block that is not run here', () => {
    expect([...new Set(blocks.map(({ kind }) => kind))].sort()).toEqual(['sh', 'sh ask', 'sh serve', 'sql sqlite'])
  })

  it('opens a room', async () => {
    const page = await fetch(url)
    expect([page.status, (await page.text()).includes('/documents/')]).toEqual([200, true])
  })

  it('answers programs', ({ skip }) => {
    skip(!has('curl', '--version'), 'no curl is here')
    for (const code of of('sh ask')) {
      const answers = run('sh', ['-ec', code.replaceAll('http://127.0.0.1:8123/', url)], folder, env)
      expect(answers).toContain('"openapi":"3.1.0"')
      expect(answers).toContain('"total":')
    }
  })

  it.each(of('sql sqlite'))('%s', async (code) => {
    const database = await openCorpus(join(folder, 'corpus.sqlite'))
    expect(database.prepare(code).all()).toEqual([])
    database.close()
  })

  it('ends when it is asked to', async () => {
    server.kill('SIGINT')
    expect(await once(server, 'exit')).toEqual([0, null])
  })
})
