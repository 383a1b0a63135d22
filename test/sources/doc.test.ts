import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.js'
import { readDoc } from '../../src/sources/doc/read.js'

const FILE = readFileSync(fileURLToPath(new URL('../../fixtures/formats/kh-dackhu-2025.doc', import.meta.url)))
const changed = (change: (file: Buffer) => void) => {
  const file = Buffer.from(FILE)
  change(file)
  return file
}
const MAIN = FILE.indexOf(Buffer.from([0xec, 0xa5]))

describe('a Word file from before 2007', () => {
  it('says that automatic numbers are missing, and where paragraphs stand', async () => {
    const record = await extract(FILE, { uri: 'kh.doc' })
    expect(record.source).toMatchObject({ mediaType: 'application/msword', encoding: 'utf-8' })
    expect(record.warnings.map(({ code }) => code)).toContain('automatic-numbers-missing')
    expect(record.number?.at).toEqual({ paragraph: expect.any(Number) })
  })

  it('keeps the rows of a table, and columns of the page apart', async () => {
    const { root } = await readDoc(FILE)
    const tables = root.children.filter(({ type }) => type === 'table')
    expect(tables).toHaveLength(1)
    expect(tables[0]).toMatchObject({ children: [{ children: { length: 4 } }, {}, {}, {}] })
  })

  it.each<[string, Buffer, string]>([
    ['cut short', FILE.subarray(0, 2000), 'broken-document'],
    ['no compound file', Buffer.from('{\\rtf1 x}'), 'broken-document'],
    ['of sectors of no size', changed((file) => file.writeUInt16LE(40, 30)), 'broken-document'],
    ['in a circle', changed((file) => circle(file)), 'broken-document'],
    ['locked with a password', changed((file) => file.writeUInt16LE(0x0100, MAIN + 10)), 'encrypted-document'],
  ])('fails with a code where it is %s', async (_, file, code) => {
    await expect(readDoc(file)).rejects.toMatchObject({ code })
  })

  it('never fails without one, whatever is damaged', async () => {
    let seed = 7
    const random = (most: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
      return seed % most
    }
    for (let round = 0; round < 150; round++) {
      const file = changed((bytes) => {
        for (let i = 0; i < 12; i++) bytes[random(bytes.length)] = random(256)
      })
      const code = await readDoc(file).then(
        () => 'read',
        (error) => error.code,
      )
      expect(['read', 'broken-document', 'encrypted-document', 'empty-document']).toContain(code)
    }
  })
})

/** Lets each sector of the table lead back to the directory's first. */
function circle(file: Buffer): void {
  const directory = file.readInt32LE(48)
  const table = (file.readInt32LE(76) + 1) * 512
  file.writeInt32LE(directory, table + 4 * directory)
}
