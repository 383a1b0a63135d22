import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { zip } from '../../src/collections/zip.js'
import { readAll } from './read.js'

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('ZIP', () => {
  it('lists files, packed and stored, without folders and what systems add', async () => {
    const archive = zipSync({
      'ct/a.txt': bytesOf('một'),
      'ct/b.txt': [bytesOf('hai'), { level: 0 }],
      'ct/': new Uint8Array(),
      '__MACOSX/ct/._a.txt': bytesOf('x'),
      '.DS_Store': bytesOf('x'),
      'chỉ thị.txt': bytesOf('ba'),
    })
    expect(await readAll(zip, archive)).toEqual([
      { name: 'ct/a.txt', text: 'một' },
      { name: 'ct/b.txt', text: 'hai' },
      { name: 'chỉ thị.txt', text: 'ba' },
    ])
  })

  it('stops at the limit of a document, whatever the archive says of its size', async () => {
    const archive = zipSync({ 'a.txt': bytesOf('x'.repeat(20_000)), 'b.txt': bytesOf('ngắn') })
    expect((await readAll(zip, archive)).map(({ text }) => text)).toEqual(['too-large', 'ngắn'])
  })

  it('stops a bomb by its ratio', async () => {
    const archive = zipSync({ 'bomb.txt': new Uint8Array(8_000_000) })
    expect((await readAll(zip, archive, { maxBytes: 2 ** 30 }))[0]!.text).toBe('too-large')
  })

  it('refuses files that share their bytes', async () => {
    const archive = Buffer.from(zipSync({ 'a.txt': bytesOf('một'), 'b.txt': bytesOf('hai') }))
    const second = archive.lastIndexOf(Buffer.from('PK\x01\x02'))
    archive.writeUInt32LE(0, second + 42)
    await expect(readAll(zip, archive)).rejects.toMatchObject({ code: 'broken-document' })
  })

  it.each([
    ['cut short', (archive: Buffer) => archive.subarray(0, -30)],
    ['no archive', () => Buffer.from('không phải')],
    ['empty', () => Buffer.alloc(0)],
  ])('ends with a code where it is %s', async (_, change) => {
    const archive = Buffer.from(zipSync({ 'a.txt': bytesOf('một') }))
    await expect(readAll(zip, change(archive))).rejects.toMatchObject({ code: 'broken-document' })
  })

  it('says that a file is encrypted, or damaged', async () => {
    const locked = Buffer.from(zipSync({ 'a.txt': bytesOf('một') }))
    locked.writeUInt16LE(1, locked.indexOf('PK\x01\x02') + 8)
    expect((await readAll(zip, locked))[0]!.text).toBe('encrypted-document')
    const damaged = Buffer.from(zipSync({ 'a.txt': bytesOf('một hai ba bốn năm'.repeat(9)) }))
    damaged.fill(0xff, 35, 45)
    expect((await readAll(zip, damaged))[0]!.text).toBe('broken-document')
  })

  it('reads names of the code page of DOS', async () => {
    const archive = Buffer.from(zipSync({ 'xx.txt': bytesOf('một') }))
    for (let at = archive.indexOf('xx.txt'); at >= 0; at = archive.indexOf('xx.txt', at)) archive[at] = 0x82
    expect((await readAll(zip, archive))[0]!.name).toBe('éx.txt')
  })
})
