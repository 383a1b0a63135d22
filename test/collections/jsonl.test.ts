import { describe, expect, it } from 'vitest'
import { jsonl } from '../../src/collections/jsonl.js'
import { readMapping } from '../../src/collections/mapping.js'
import { readAll } from './read.js'

const lines = (...rows: unknown[]) => Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n'))

describe('JSON Lines', () => {
  it('reads the fields that exports usually have', async () => {
    const row = {
      id: 'b7',
      title: 'Phát động thi đua',
      content: 'Sáng 5/1, huyện phát động.',
      date: '05/01/2024 08:30',
    }
    expect(await readAll(jsonl, lines(row))).toEqual([
      {
        name: 'b7',
        mediaType: 'text/plain',
        meta: { title: 'Phát động thi đua', published: '2024-01-05' },
        text: 'Phát động thi đua\n\nSáng 5/1, huyện phát động.',
      },
    ])
  })

  it('reads the fields that are named, several for the text', async () => {
    const mapping = readMapping(['text=sapo', 'text=noidung', 'uri=link', 'title=ten', 'published=luc', 'site=bao'])
    const row = {
      sapo: 'Tóm tắt.',
      noidung: 'Nội dung.',
      link: 'https://vd.vn/1',
      ten: 'Tin',
      luc: '2024-02-03',
      bao: 'VD',
    }
    expect(await readAll(jsonl, lines(row), { mapping })).toEqual([
      {
        name: '1',
        uri: 'https://vd.vn/1',
        mediaType: 'text/plain',
        meta: { title: 'Tin', published: '2024-02-03', site: 'VD' },
        text: 'Tin\n\nTóm tắt.\n\nNội dung.',
      },
    ])
  })

  it('reads a page from a field of HTML', async () => {
    const mapping = readMapping(['html=raw'])
    const [item] = await readAll(jsonl, lines({ raw: '<p>Chỉ thị</p>', title: 'x' }), { mapping })
    expect(item).toMatchObject({ mediaType: 'text/html', text: '<p>Chỉ thị</p>' })
  })

  it('does not print a title twice', async () => {
    const [item] = await readAll(jsonl, lines({ title: 'Tin mới', text: '\nTin mới\nThân bài' }))
    expect(item!.text).toBe('\nTin mới\nThân bài')
  })

  it('numbers rows by their lines, and lets a bad one fail alone', async () => {
    const bytes = Buffer.from('\ufeff{"text":"một"}\n\n{"text":\n[1]\n"x"\n{"other":1,"n":2}\r\n{"text":"sáu"}')
    expect((await readAll(jsonl, bytes)).map(({ name, text }) => [name, text])).toEqual([
      ['1', 'một'],
      ['3', 'broken-row'],
      ['4', 'broken-row'],
      ['5', 'broken-row'],
      ['6', 'no-text-field'],
      ['7', 'sáu'],
    ])
  })

  it('reads lines that chunks part anywhere, within a letter too', async () => {
    const bytes = lines({ text: 'Đệ nhất' }, { text: 'thứ hai' })
    const chunks = [...bytes].map((byte) => Uint8Array.of(byte))
    expect((await readAll(jsonl, chunks)).map(({ text }) => text)).toEqual(['Đệ nhất', 'thứ hai'])
  })

  it('passes over a document beyond the limit, without keeping it', async () => {
    const long = `{"text":"${'a'.repeat(3_000_000)}"}`
    const chunks = [Buffer.from(`${long}\n{"text":"ngắn"}\n{"text":"${'b'.repeat(200)}"}`)]
    const found = await readAll(jsonl, chunks, { maxBytes: 100 })
    expect(found.map(({ text }) => text)).toEqual(['too-large', 'ngắn', 'too-large'])
  })
})

describe('a mapping', () => {
  it.each(['text', 'text=', '=content', 'body=content'])('%s is none', (pair) => {
    expect(() => readMapping([pair])).toThrow(expect.objectContaining({ code: 'invalid-option' }))
  })
})
