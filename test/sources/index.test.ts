import { describe, expect, it } from 'vitest'
import { sourceFor } from '../../src/sources/index.js'

const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
const name = (uri: string, head: string, mediaType?: string) =>
  sourceFor(uri, mediaType, Buffer.from(head, 'latin1')).name

describe('the format of a file', () => {
  it.each([
    ['a.txt', '<html>', 'text'],
    ['a.MD', 'x', 'markdown'],
    ['a.doc', OLE, 'doc'],
    ['a.doc', 'PK\x03\x04', 'docx'],
    ['a.doc', '\xef\xbb\xbf\r\n<html xmlns:o="urn">', 'html'],
    ['a.doc', '<\0h\0t\0m\0l\0>\0', 'html'],
    ['a.docx', '%PDF-1.7', 'pdf'],
    ['a.pdf', 'damaged', 'pdf'],
    ['a.html', 'a page without tags', 'html'],
    ['-', '%PDF-1.4', 'pdf'],
    ['-', 'CHỈ THỊ', 'text'],
    ['thư', '<!DOCTYPE html><p>', 'html'],
    ['thư', 'a < b <html-like>', 'text'],
  ])('%s that begins with %j is %s', (uri, head, format) => expect(name(uri, head)).toBe(format))

  it('is what the media type says', () => expect(name('a.pdf', '%PDF-1.7', 'text/plain')).toBe('text'))

  it.each([['a.xlsx'], ['a.rtf'], ['https://vd.vn/tin.aspx']])('%s is unknown', (uri) => {
    expect(() => name(uri, 'PK\x03\x04')).toThrow(expect.objectContaining({ code: 'unknown-format' }))
  })
})
