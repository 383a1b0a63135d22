import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { csv } from '../../src/collections/csv.js'
import { jsonl } from '../../src/collections/jsonl.js'
import { toChithiError } from '../../src/errors.js'
import type { extractAll as ExtractAll, ExtractAllOptions } from '../../src/index.js'
import { limitsOf } from '../../src/sources/limits.js'
import { forms, page, pdf, stream } from './pdf-file.js'

// Workers are started from what was built.
const { extractAll }: { extractAll: typeof ExtractAll } = await import(
  new URL('../../dist/index.js', import.meta.url).href
)

const GOOD = 'CHỈ THỊ\nVề việc phòng chống bão\n\n1. Sở Nội vụ chủ trì.\n'
const zeros = (bytes: number) => new Uint8Array(bytes)
let folder: string
const save = (name: string, data: string | Uint8Array) => writeFileSync(join(folder, name), data)
const codes = async (options: ExtractAllOptions = {}) => {
  const found: Record<string, string> = {}
  for await (const { uri, error } of extractAll([folder], { mapping: {}, ...options }))
    found[uri] = error?.code ?? 'read'
  return found
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chithi-hostile-'))
  const good = new TextEncoder().encode(GOOD)
  save('a.txt', GOOD)
  save('bomb.zip', zipSync({ 'a.txt': good, 'bomb.txt': zeros(3e7), 'c.txt': good }))
  save('deep.html', '<div>'.repeat(1e5))
  save('inside.zip', zipSync({ 'inner.zip': zipSync({ 'a.txt': good }), 'z.txt': good }))
  save(
    'many.zip',
    zipSync(
      Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.png`, zeros(1)]).concat([['z.txt', good]])),
    ),
  )
  save('open.csv', `text\n"${GOOD.replaceAll('"', '')}"\n"không đóng\n${'một, hai\n'.repeat(5e4)}`)
  save('rows.jsonl', `{"text":"${'[{'.repeat(1000)}"}\n${'['.repeat(1e5)}\n{"text":"Chỉ thị"}\n`)
  save('slow.pdf', pdf(page(stream('/X Do '.repeat(10)), forms(12), '/XObject << /X 6 0 R >>')))
  save('z.txt', GOOD)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a run over hostile files', () => {
  it('goes on, and gives each a record or a code', async () => {
    expect(await codes({ limits: { seconds: 1 } })).toEqual({
      'a.txt': 'read',
      'bomb.zip!/a.txt': 'read',
      'bomb.zip!/bomb.txt': 'too-large',
      'bomb.zip!/c.txt': 'read',
      'deep.html': 'too-large',
      'inside.zip!/z.txt': 'read',
      'many.zip!/z.txt': 'read',
      'open.csv#1': 'read',
      'open.csv': 'broken-row',
      'rows.jsonl#1': 'read',
      'rows.jsonl#2': 'broken-row',
      'rows.jsonl#3': 'read',
      'slow.pdf': 'too-large',
      'z.txt': 'read',
    })
  }, 60_000)

  it('a worker that is held up is given up', async () => {
    const found = await codes({ timeout: 1 })
    expect([found['slow.pdf'], found['a.txt'], found['z.txt']]).toEqual(['timed-out', 'read', 'read'])
  }, 60_000)

  it('limits are asked for by those who know better', async () => {
    const found = await codes({ limits: { ratio: 100_000, seconds: 1 } })
    expect(found['bomb.zip!/bomb.txt']).toBe('binary-input')
  }, 60_000)
})

describe('streams without end', () => {
  const MEGABYTE = Buffer.alloc(2 ** 20, 0x61)
  const read = async (collection: typeof jsonl, bytes: AsyncIterable<Uint8Array>, maxBytes: number) => {
    const found: string[] = []
    let most = 0
    const watch = async function* () {
      for await (const chunk of bytes) {
        yield chunk
        most = Math.max(most, process.memoryUsage().arrayBuffers)
      }
    }
    const before = process.memoryUsage().arrayBuffers
    const options = { mapping: {}, maxBytes, limits: limitsOf() }
    try {
      for await (const item of collection.documents({ bytes: watch() }, options))
        found.push(
          await item.read().then(
            (read) => Buffer.from(read).toString(),
            (error) => toChithiError(error).code,
          ),
        )
    } catch (error) {
      found.push(toChithiError(error).code)
    }
    return { found: found.map((each) => each.slice(0, 20)), megabytes: (most - before) / 2 ** 20 }
  }
  const long = async function* (head: string, megabytes: number, tail: string) {
    yield Buffer.from(head)
    for (let i = 0; i < megabytes; i++) yield MEGABYTE
    yield Buffer.from(tail)
  }

  it('a line of 500 MB in JSON Lines costs itself', async () => {
    const stream = long('{"text":"một"}\n{"text":"', 500, '"}\n{"text":"ba"}\n')
    const { found, megabytes } = await read(jsonl, stream, 64 * 2 ** 20)
    expect(found).toEqual(['một', 'too-large', 'ba'])
    expect(megabytes).toBeLessThan(300)
  }, 60_000)

  it('a quote that is never closed in CSV is given up at the limit', async () => {
    const { found, megabytes } = await read(csv, long('text\nmột\n"', 100, '\nba\n'), 4 * 2 ** 20)
    expect(found.at(-1)).toBe('broken-row')
    expect(megabytes).toBeLessThan(100)
  }, 60_000)
})
