import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { ExtractOptions } from '../../src/index.js'
import { outcomeOf } from './outcome.js'
import { forms, page, pdf, stream, WORDS } from './pdf-file.js'

const blank = (bytes: number) => Buffer.alloc(bytes, 0x20)
const FLATE = '/Filter /FlateDecode'
const TREE = '<< /Type /Catalog /Pages 2 0 R >>'

const pages = (kids: string, count: number) => {
  const objects = page(stream(WORDS))
  objects[1] = `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`
  return pdf(objects)
}
const withFont = (font: string, others: readonly Buffer[] = []) => {
  const objects = page(stream(WORDS), others)
  objects[4] = `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica ${font} >>`
  return pdf(objects)
}
const RANGES = 'begincmap 1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange endcmap'

const cases: readonly [what: string, file: () => Uint8Array, outcome: string, options?: ExtractOptions][] = [
  ['whole', () => pdf(page(stream(WORDS))), 'read'],
  ['a table of places that is wrong', () => pdf(page(stream(WORDS)), 99_999), 'read'],
  ['cut short', () => pdf(page(stream(WORDS))).subarray(0, 400), 'broken-document'],
  ['its first line alone', () => Buffer.from('%PDF-1.7\n'), 'broken-document'],
  ['noise', () => Buffer.from(`%PDF-1.7\n${'\x01\xfe(<<['.repeat(20_000)}`, 'latin1'), 'broken-document'],
  ['the same object 10^5 times', () => Buffer.from(`%PDF-1.7\n${'1 0 obj\n'.repeat(1e5)}`), 'broken-document'],
  ['a tree of pages that holds itself', () => pages('2 0 R 2 0 R', 2), 'broken-document'],
  ['an object that is itself', () => pdf([TREE, '2 0 R']), 'broken-document'],
  ['two objects that are each other', () => pdf([TREE, '3 0 R', '2 0 R']), 'broken-document'],
  ['a content that is itself', () => pdf(page('4 0 R')), 'no-text-layer'],
  ['dictionaries 10^5 deep', () => pdf([`<< /Pages ${'<< /A '.repeat(1e5)}`]), 'broken-document'],
  ['arrays 10^5 deep', () => pdf(page(stream('['.repeat(1e5)))), 'no-text-layer'],
  ['10^5 pages', () => pages('3 0 R '.repeat(1e5), 1e5), 'too-large'],
  ['more pages said than there are', () => pages('3 0 R', 999_999_999), 'read'],
  ['fewer pages than none', () => pages('3 0 R', -5), 'no-text-layer'],
  ['three pages where two are allowed', () => pages('3 0 R '.repeat(3), 3), 'too-large', { limits: { pages: 2 } }],
  ['a stream of 200 MB', () => pdf(page(stream(deflateSync(blank(2e8)), FLATE))), 'too-large'],
  [
    'a stream packed twice',
    () => pdf(page(stream(deflateSync(deflateSync(blank(2e8))), '/Filter [/FlateDecode /FlateDecode]'))),
    'too-large',
  ],
  [
    'a picture that is unpacked for no text',
    () => pdf(page(stream(WORDS), [stream(deflateSync(blank(9e5)), `/Subtype /Image ${FLATE}`)])),
    'read',
    { limits: { unpacked: 2 ** 18 } },
  ],
  [
    'a form that draws itself',
    () => pdf(page(stream('/X Do'), [forms(2)[0]!], '/XObject << /X 6 0 R >>')),
    'no-text-layer',
  ],
  [
    'forms that draw forms 10^12 times',
    () => pdf(page(stream('/X Do '.repeat(10)), forms(12), '/XObject << /X 6 0 R >>')),
    'too-large',
    { limits: { elements: 200 } },
  ],
  [
    'the same, by the clock',
    () => pdf(page(stream('/X Do '.repeat(10)), forms(12), '/XObject << /X 6 0 R >>')),
    'too-large',
    { limits: { seconds: 1 } },
  ],
  ['widths of 10^9 letters', () => withFont('/FirstChar 0 /LastChar 999999999 /Widths [1]'), 'read'],
  ['a map of 2^32 letters', () => withFont('/ToUnicode 6 0 R', [stream(RANGES)]), 'read'],
  [
    'a stream of 10^8 objects',
    () => pdf(page(stream(WORDS), [stream('1 0 ', '/Type /ObjStm /N 99999999 /First 99999999')])),
    'read',
  ],
  [
    'a trailer before itself',
    () =>
      Buffer.from('%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer << /Prev 9 /Root 1 0 R >>\nstartxref\n9\n%%EOF'),
    'broken-document',
  ],
]

describe('a hostile PDF', () => {
  it.each(cases)('%s', async (_, file, outcome, options) => {
    expect(await outcomeOf(file(), { uri: 'a.pdf', ...options })).toBe(outcome)
  })
})
