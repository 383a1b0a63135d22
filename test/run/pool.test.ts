import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type Limits, openPool } from '../../src/run/pool.js'
import type { Performers } from '../../src/run/task.js'

const UNRULY = new URL('./workers/unruly.mjs', import.meta.url)
let pool: Performers | undefined
const open = (limits: Limits) => {
  pool = openPool({}, limits, UNRULY)
  return (uri: string) => pool!.perform({ uri, bytes: new Uint8Array(), known: [] })
}
afterEach(() => pool?.close())

describe('a task that costs its worker', () => {
  const cases: readonly [string, string, Limits, RegExp][] = [
    ['hang', 'timed-out', { timeout: 1 }, /longer than 1 s/],
    ['wait', 'timed-out', { timeout: 1 }, /longer than 1 s/],
    ['hoard', 'out-of-memory', { maxMemory: 64 }, /more than 64 MB/],
    ['exit', 'internal-error', {}, /exited with code: 3/],
    ['throw', 'internal-error', {}, /thrown/],
  ]
  it.each(cases)('%s gives the failure %s, and the others their answers', async (deed, code, limits, received) => {
    const perform = open({ jobs: 2, ...limits })
    const uris = ['answer 1', 'answer 2', deed, 'answer 3', 'answer 4', 'answer 5']
    const replies = await Promise.all(uris.map(perform))
    expect(replies[2]).toEqual({ code, received: expect.stringMatching(received) })
    const answers = uris.filter((uri) => uri !== deed).map((uri) => ({ sha256: uri, line: new Uint8Array() }))
    expect(replies.filter((_, index) => index !== 2)).toEqual(answers)
  })

  it('costs no more than its own time: the queue behind it is not to blame', async () => {
    const perform = open({ jobs: 1, timeout: 1 })
    const replies = await Promise.all(['hang', 'hang', 'answer'].map(perform))
    expect(replies.map((reply) => ('code' in reply ? reply.code : 'answered'))).toEqual([
      'timed-out',
      'timed-out',
      'answered',
    ])
  })
})

it('sends tasks that wait together, the last ones one to each worker', async () => {
  const perform = open({ jobs: 2 })
  const replies = await Promise.all(Array.from({ length: 14 }, () => perform('count')))
  const sizes = replies.map((reply) => ('sha256' in reply ? Number(reply.sha256) : 0))
  expect(sizes).toEqual([1, 1, 4, 4, 4, 4, 4, 4, 4, 4, 2, 2, 1, 1])
})

it('begins anew only those of a batch that are not to blame', async () => {
  const perform = open({ jobs: 1, timeout: 1 })
  const stumble = `stumble ${join(mkdtempSync(join(tmpdir(), 'chithi-pool-')), 'mark')}`
  const replies = await Promise.all(['answer', 'answer', stumble, 'answer', 'answer'].map(perform))
  const codes = replies.map((reply) => ('code' in reply ? reply.code : 'answered'))
  expect(codes).toEqual(['answered', 'answered', 'timed-out', 'answered', 'answered'])
})

it('a pool that is closed gives up what runs', async () => {
  const perform = open({ jobs: 1 })
  const waiting = perform('wait')
  await pool!.close()
  expect(await waiting).toMatchObject({ code: 'internal-error' })
})
