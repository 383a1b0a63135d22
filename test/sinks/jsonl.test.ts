import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import { entryOf } from '../../src/sinks/entry.js'
import { sinkFor, stemOf } from '../../src/sinks/index.js'

const RUN = { scope: 'documents', fingerprint: 'f' }
const line = (uri: string, title = 'Về việc "thi đua"') =>
  JSON.stringify({
    schema: 'chithi/record/1',
    id: 'sha256:1',
    source: { uri, sha256: `of ${uri}` },
    extractor: {},
    title,
  })

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chithi-sink-'))
})

async function fill(path: string, lines: readonly string[]): Promise<void> {
  const sink = await sinkFor(path).open(path, RUN)
  for (const json of lines) await sink.put(entryOf(json))
  await sink.finish()
}

async function heldIn(path: string, uris: readonly string[]): Promise<(string | undefined)[]> {
  const sink = await sinkFor(path).open(path, RUN)
  const held = await sink.held!()
  const found: (string | undefined)[] = []
  for (const uri of uris) found.push((await held.find(uri))?.json)
  await held.close()
  await sink.abandon()
  return [String(held.size), ...found]
}

describe('an entry', () => {
  it('knows its document from the head of the line', () => {
    const { uri, sha256, record } = entryOf(line('a,"extractor":{}.txt'))
    expect([uri, sha256]).toEqual(['a,"extractor":{}.txt', 'of a,"extractor":{}.txt'])
    expect(record.source.uri).toBe('a,"extractor":{}.txt')
  })
})

describe.each(['records.jsonl', 'records.jsonl.gz'])('JSON Lines in %s', (name) => {
  const lines = [line('a.txt', 'một\u2028hai'), line('b.txt'), line('c/ỷ.txt', 'x'.repeat(400_000))]

  it('gives back what was put', async () => {
    const path = join(folder, 'new', name)
    await fill(path, lines)
    expect(await heldIn(path, ['a.txt', 'b.txt', 'none', 'c/ỷ.txt'])).toEqual([
      '3',
      lines[0],
      lines[1],
      undefined,
      lines[2],
    ])
    expect(readdirSync(join(folder, 'new'))).toEqual([name])
  })

  it('leaves the old content until the new is whole', async () => {
    const path = join(folder, name)
    await fill(path, lines.slice(0, 1))
    const sink = await sinkFor(path).open(path, RUN)
    for (const json of lines) await sink.put(entryOf(json))
    await sink.abandon()
    expect(existsSync(`${path}.partial`)).toBe(false)
    expect(await heldIn(path, ['a.txt', 'b.txt'])).toEqual(['1', lines[0], undefined])
  })
})

describe('JSON Lines', () => {
  it('compresses the same bytes every time', async () => {
    const [one, two] = [join(folder, 'one.jsonl.gz'), join(folder, 'two.jsonl.gz')]
    await fill(one, [line('a.txt')])
    await fill(two, [line('a.txt')])
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true)
    expect(gunzipSync(readFileSync(one)).toString()).toBe(`${line('a.txt')}\n`)
  })

  it('finds records in any order, the last of a uri', async () => {
    const path = join(folder, 'records.jsonl')
    await fill(path, [line('a.txt', 'cũ'), line('b.txt'), line('a.txt', 'mới')])
    expect(await heldIn(path, ['b.txt', 'a.txt'])).toEqual(['2', line('b.txt'), line('a.txt', 'mới')])
  })

  it('leaves out a line that was torn', async () => {
    const path = join(folder, 'torn.jsonl')
    writeFileSync(path, `${line('a.txt')}\n${line('b.txt').slice(0, 60)}`)
    expect(await heldIn(path, ['a.txt', 'b.txt'])).toEqual(['1', line('a.txt'), undefined])
  })

  it('holds nothing where there is no file', async () => {
    expect(await heldIn(join(folder, 'none.jsonl'), ['a.txt'])).toEqual(['0', undefined])
  })

  it('says why it cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '')
    await expect(sinkFor('x.jsonl').open(join(folder, 'file/x.jsonl'), RUN)).rejects.toMatchObject({
      code: 'unwritable-file',
    })
  })
})

describe('the kind of a target', () => {
  const cases: readonly [string, string, string | undefined][] = [
    ['records.jsonl', 'JSON Lines', 'records'],
    ['out/Records.NDJSON', 'JSON Lines', 'out/Records'],
    ['records.jsonl.gz', 'JSON Lines', 'records'],
    ['tables.v2/records.jsonl', 'JSON Lines', 'tables.v2/records'],
  ]
  it.each(cases)('%s is %s', (target, name, stem) => {
    expect([sinkFor(target).name, stemOf(target)]).toEqual([name, stem])
  })

  it.each(['records.doc', 'records', 'ftp://host/records.jsonl'])('%s is none', (target) => {
    expect(() => sinkFor(target)).toThrow(/unknown|No output/)
  })
})
