import { describe, expect, it } from 'vitest'
import { csv } from '../../src/collections/csv.js'
import { readMapping } from '../../src/collections/mapping.js'
import { encode } from '../sources/legacy.js'
import { readAll } from './read.js'

describe('CSV', () => {
  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('with %s, quotes and line breaks in a cell', async (_, mark) => {
    const bytes = Buffer.from(
      `\ufeffid${mark}text\r\nx1${mark}"Dòng ""một""\nDòng hai${mark} hết"\r\n\r\nx2${mark}Ngắn\r\n`,
    )
    expect((await readAll(csv, bytes)).map(({ name, text }) => [name, text])).toEqual([
      ['x1', `Dòng "một"\nDòng hai${mark} hết`],
      ['x2', 'Ngắn'],
    ])
  })

  it('takes a mapping, and short rows', async () => {
    const mapping = readMapping(['text=noi dung', 'published=ngay'])
    const found = await readAll(csv, Buffer.from('noi dung, ngay\nBài một,2/9/2025\nBài hai\n,\n'), { mapping })
    expect(found.map(({ text, meta }) => [text, meta])).toEqual([
      ['Bài một', { published: '2025-09-02' }],
      ['Bài hai', {}],
      ['no-text-field', {}],
    ])
  })

  it('reads UTF-16, and hands on the codes of legacy encodings as Latin-1', async () => {
    const wide = Buffer.from('\ufeffid,text\n1,Chỉ thị\n', 'utf16le')
    expect((await readAll(csv, wide))[0]!.text).toBe('Chỉ thị')
    const codes = encode('nước sạch', 'tcvn3')
    expect((await readAll(csv, Buffer.from(`id,text\n1,${codes}\n`, 'latin1')))[0]!.text).toBe(codes)
  })

  it('ends with a code where quotes are broken', async () => {
    await expect(readAll(csv, Buffer.from('text\n"a"\n"b'))).rejects.toMatchObject({ code: 'broken-row' })
  })

  it('reads a cell that chunks part within a letter', async () => {
    const chunks = [...Buffer.from('text\nĐệ nhất\n')].map((byte) => Uint8Array.of(byte))
    expect((await readAll(csv, chunks)).map(({ text }) => text)).toEqual(['Đệ nhất'])
  })
})
