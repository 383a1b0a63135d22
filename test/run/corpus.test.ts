import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { type CorpusOptions, extractInto } from '../../src/run/corpus.js'

const text = (number: number) => `ỦY BAN NHÂN DÂN
HUYỆN PHÙ LƯU
Số: ${number}/CT-UBND

CHỈ THỊ
Về việc giữ gìn vệ sinh đường làng

1. Phòng Nội vụ chủ trì việc kiểm tra, báo cáo trước ngày 15/3/2024.
`
let folder = ''
let input = ''
let output = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chithi-corpus-'))
  input = join(folder, 'in')
  output = join(folder, 'out.jsonl')
  mkdirSync(input)
  for (const number of [1, 2, 3]) put(number)
})

const put = (number: number, content = text(number)) => writeFileSync(join(input, `${number}.txt`), content)
const run = async (options: CorpusOptions = {}, targets = [output]) => {
  const { counts, interrupted } = await extractInto([input], targets, options)
  const { extracted, unchanged, removed, failed } = counts
  return { extracted, unchanged, removed, failed, ...(interrupted && { interrupted }) }
}
const NOTHING = { extracted: 0, unchanged: 0, removed: 0, failed: 0 }
const records = (path = output) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const manifest = () => JSON.parse(readFileSync(join(folder, 'out.run.json'), 'utf8'))
const FILES = ['in', 'out.jsonl', 'out.run.json']

describe('a second run', () => {
  it('extracts what is new or changed, keeps the rest and drops what is gone', async () => {
    expect(await run()).toEqual({ ...NOTHING, extracted: 3 })
    put(2, text(20))
    put(4)
    rmSync(join(input, '3.txt'))
    expect(await run()).toEqual({ extracted: 2, unchanged: 1, removed: 1, failed: 0 })
    const incremental = readFileSync(output, 'utf8')
    expect(records().map(({ number }) => number.value)).toEqual(['1/CT-UBND', '20/CT-UBND', '4/CT-UBND'])
    expect(await run({ fresh: true })).toEqual({ ...NOTHING, extracted: 3 })
    expect(readFileSync(output, 'utf8')).toBe(incremental)
    expect(readdirSync(folder)).toEqual(FILES)
  })

  const OTHERS: readonly [string, CorpusOptions][] = [
    ['other fields', { only: ['number'] }],
    ['without text', { text: false }],
    ['with rules', { explain: true }],
  ]
  it.each(OTHERS)('%s extracts everything', async (_, options) => {
    await run()
    expect(await run(options)).toEqual({ ...NOTHING, extracted: 3 })
    expect(await run(options)).toEqual({ ...NOTHING, unchanged: 3 })
  })

  it('trusts no file without its manifest', async () => {
    await run()
    rmSync(join(folder, 'out.run.json'))
    expect(await run()).toEqual({ ...NOTHING, extracted: 3 })
  })

  it('fills a new output beside the old one', async () => {
    await run()
    const compressed = join(folder, 'new.jsonl.gz')
    const second = join(folder, 'second.jsonl')
    expect(await run({}, [output, compressed, second])).toEqual({ ...NOTHING, unchanged: 3 })
    expect(readFileSync(second, 'utf8')).toBe(readFileSync(output, 'utf8'))
    expect(await run({}, [compressed])).toEqual({ ...NOTHING, extracted: 3 })
    expect(await run({}, [compressed])).toEqual({ ...NOTHING, unchanged: 3 })
  })

  it('tries again what failed, and forgets the failures that are over', async () => {
    put(2, '')
    expect(await run()).toEqual({ ...NOTHING, extracted: 2, failed: 1 })
    const failures = join(folder, 'out.failures.jsonl')
    expect(records(failures)).toEqual([
      { uri: '2.txt', code: 'empty-document', message: expect.stringContaining('0 bytes') },
    ])
    put(2)
    expect(await run()).toEqual({ ...NOTHING, extracted: 1, unchanged: 2 })
    expect(readdirSync(folder)).toEqual(FILES)
  })

  it('drops the record of a document that now fails', async () => {
    await run()
    put(2, '')
    expect(await run()).toEqual({ ...NOTHING, unchanged: 2, failed: 1 })
    expect(records().map(({ source }) => source.uri)).toEqual(['1.txt', '3.txt'])
  })

  it('sees what a row says beside its text', async () => {
    const rows = join(folder, 'rows.jsonl')
    const row = (id: string, published: string) => `${JSON.stringify({ id, text: text(1), published })}\n`
    writeFileSync(rows, row('a', '2024-01-01') + row('b', '2024-01-02'))
    const extract = async () => (await extractInto([rows], [output], { jobs: 0 })).counts
    await extract()
    writeFileSync(rows, row('b', '2024-02-02') + row('a', '2024-01-01'))
    expect(await extract()).toMatchObject({ extracted: 1, unchanged: 1, removed: 0 })
    expect(records().map(({ source }) => [source.uri, source.meta.published])).toEqual([
      ['rows.jsonl#b', '2024-02-02'],
      ['rows.jsonl#a', '2024-01-01'],
    ])
  })
})

describe('a run that is ended early', () => {
  const endAfter = (documents: number): CorpusOptions => {
    const controller = new AbortController()
    const onProgress = (done: number) => done === documents && controller.abort()
    return { signal: controller.signal, onProgress }
  }

  it('leaves the output as it was, and is taken up again', async () => {
    await run()
    const before = readFileSync(output, 'utf8')
    for (const number of [1, 2, 3]) put(number, text(number + 10))
    expect(await run(endAfter(2))).toMatchObject({ extracted: 2, interrupted: true })
    expect(readFileSync(output, 'utf8')).toBe(before)
    expect(readdirSync(folder)).toEqual(['in', 'out.journal.jsonl', 'out.jsonl', 'out.run.json'])
    await expect(run()).rejects.toMatchObject({ code: 'unfinished-run' })
    expect(await run({ resume: true })).toEqual({ extracted: 1, unchanged: 2, removed: 0, failed: 0 })
    expect(records().map(({ number }) => number.value)).toEqual(['11/CT-UBND', '12/CT-UBND', '13/CT-UBND'])
    expect(readdirSync(folder)).toEqual(FILES)
  })

  it('extracts again what changed in between', async () => {
    await run(endAfter(2))
    put(1, text(100))
    expect(await run({ resume: true })).toEqual({ extracted: 2, unchanged: 1, removed: 0, failed: 0 })
    expect(records()[0].number.value).toBe('100/CT-UBND')
  })

  it('can be set aside', async () => {
    await run(endAfter(2))
    expect(await run({ fresh: true })).toEqual({ ...NOTHING, extracted: 3 })
    expect(readdirSync(folder)).toEqual(FILES)
  })
})

describe('a run that fails', () => {
  it('opens all outputs or none', async () => {
    await expect(run({}, [output, join(folder, 'x.doc')])).rejects.toMatchObject({ code: 'unknown-output' })
    await expect(run({}, [output, join(input, '1.txt/x.jsonl')])).rejects.toMatchObject({ code: 'unwritable-file' })
    expect(readdirSync(folder)).toEqual(['in'])
  })

  it('finds no document', async () => {
    await expect(extractInto([join(folder, 'none/*.txt')], [output])).rejects.toMatchObject({ code: 'no-input' })
    expect(readdirSync(folder)).toEqual(['in'])
  })
})

describe('the manifest', () => {
  it('tells how the records were made', async () => {
    put(9, '')
    await run({ only: ['number'] })
    expect(manifest()).toMatchObject({
      manifest: 'chithi/run/1',
      extractor: { name: 'chithi' },
      node: process.version,
      inputs: [input],
      options: { only: ['number'] },
      outputs: ['out.jsonl'],
      counts: { documents: 4, extracted: 3, failed: 1 },
    })
  })

  it('has the hash of the records', async () => {
    await run()
    expect(manifest().records).toBe(createHash('sha256').update(readFileSync(output)).digest('hex'))
  })
})
