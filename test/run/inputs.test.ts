import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toChithiError } from '../../src/errors.js'
import { findInputs, type InputOptions, type Skipped } from '../../src/run/inputs.js'

let folder = ''
const bytesOf = (text: string) => new TextEncoder().encode(text)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chithi-inputs-'))
  mkdirSync(join(folder, 'sub'))
  const files = {
    'a.txt': 'một',
    'sub/b.md': 'hai',
    'photo.jpg': '\xff\xd8',
    'book.xlsx': 'PK',
    'rows.jsonl': '{"id":"r1","text":"ba"}\n{"id":"r2","text":"bốn"}\n',
    'empty.jsonl': '',
    'large.txt': 'x'.repeat(5000),
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const inside = {
    'deep/c.txt': bytesOf('năm'),
    'logo.png': bytesOf('x'),
    'in.zip': bytesOf('x'),
    'l.jsonl': bytesOf('x'),
  }
  writeFileSync(join(folder, 'pack.zip'), zipSync(inside))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function found(names: readonly string[], options: InputOptions = {}) {
  const skips: Skipped[] = []
  const inputs: [string, string][] = []
  const paths = names.map((name) => join(folder, name))
  for await (const { uri, read } of findInputs(paths, { ...options, onSkip: (skipped) => skips.push(skipped) }))
    inputs.push([
      uri,
      await read().then(
        (bytes) => new TextDecoder().decode(bytes),
        (error) => toChithiError(error).code,
      ),
    ])
  return { inputs, skips: skips.map(({ uri, code }) => [uri, code]).sort() }
}

describe('a folder', () => {
  it('stands for the documents in it; what is none is passed over, and told', async () => {
    expect(await found([''], { maxBytes: 4000 })).toEqual({
      inputs: [
        ['a.txt', 'một'],
        ['large.txt', 'too-large'],
        ['pack.zip!/deep/c.txt', 'năm'],
        ['sub/b.md', 'hai'],
      ],
      skips: [
        ['book.xlsx', 'unknown-format'],
        ['empty.jsonl', 'no-text-field'],
        ['pack.zip!/in.zip', 'unknown-format'],
        ['pack.zip!/l.jsonl', 'unknown-format'],
        ['pack.zip!/logo.png', 'unknown-format'],
        ['photo.jpg', 'unknown-format'],
        ['rows.jsonl', 'no-text-field'],
      ],
    })
  })

  it('has its rows read where a mapping says what they hold', async () => {
    const { inputs } = await found([''], { mapping: { text: ['text'] } })
    expect(inputs.filter(([uri]) => uri.startsWith('rows'))).toEqual([
      ['rows.jsonl#r1', 'ba'],
      ['rows.jsonl#r2', 'bốn'],
    ])
  })
})

describe('what is named', () => {
  it.each<[string, InputOptions, [string, string][]]>([
    ['photo.jpg', {}, [['photo.jpg', 'unknown-format']]],
    ['book.xlsx', {}, [['book.xlsx', 'unknown-format']]],
    ['large.txt', { maxBytes: 4000 }, [['large.txt', 'too-large']]],
    ['*.xlsx', {}, [['book.xlsx', 'unknown-format']]],
    ['empty.jsonl', {}, [['empty.jsonl', 'empty-document']]],
    ['book.xlsx', { inputFormat: 'zip' }, [['book.xlsx', 'broken-document']]],
    ['photo.jpg', { inputFormat: 'text' }, [['photo.jpg', expect.any(String) as unknown as string]]],
    [
      'rows.jsonl',
      {},
      [
        ['rows.jsonl#r1', 'ba'],
        ['rows.jsonl#r2', 'bốn'],
      ],
    ],
  ])('%s %o', async (name, options, inputs) => {
    expect(await found([name], options)).toEqual({ inputs, skips: [] })
  })

  it('is not passed over because a folder holds it too', async () => {
    const { inputs } = await found(['', 'photo.jpg'])
    expect(inputs).toContainEqual(['photo.jpg', 'unknown-format'])
  })

  it('is refused where the format is none', async () => {
    await expect(found(['a.txt'], { inputFormat: 'tiff' })).rejects.toMatchObject({ code: 'invalid-option' })
  })
})

it('may be read when all inputs are known', async () => {
  const inputs = []
  for await (const input of findInputs([join(folder, 'pack.zip'), join(folder, 'rows.jsonl')])) inputs.push(input)
  expect(await Promise.all(inputs.map(async ({ read }) => String(Buffer.from(await read()))))).toEqual([
    'năm',
    'ba',
    'bốn',
  ])
})
