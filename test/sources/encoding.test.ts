import { describe, expect, it } from 'vitest'
import { decode } from '../../src/sources/encoding.js'
import { isSyllable } from '../../src/sources/encoding-score.js'
import { type Legacy, readCodes, readViqr } from '../../src/sources/encoding-tables.js'
import { bytesOf, encode, LETTERS, PASSAGE, seenAsLatin } from './legacy.js'

const small = PASSAGE.toLowerCase()
const codesOf = (message: { code: string }[] | readonly { code: string }[]) => message.map(({ code }) => code)

describe('tables', () => {
  it.each(['vni', 'viscii', 'vps', 'windows-1258', 'tcvn5712', 'utf-8-as-windows-1252'] as Legacy[])(
    '%s reads all 134 letters',
    (encoding) => {
      for (const letter of LETTERS) expect(readCodes(encode(letter, encoding), encoding).normalize('NFC')).toBe(letter)
    },
  )
  it('tcvn3 reads the 67 small letters and the seven capitals that its fonts hold', () => {
    for (const letter of [...LETTERS.slice(0, 67), ...'ĂÂĐÊÔƠƯ'])
      expect(readCodes(encode(letter, 'tcvn3'), 'tcvn3')).toBe(letter)
  })
  it('viqr reads all 134 letters', () => {
    for (const letter of LETTERS) expect(readViqr(`t${encode(letter, 'viqr')}n`)).toBe(`t${letter}n`)
  })
})

describe('guessed from bytes', () => {
  it.each(['vni', 'viscii', 'vps', 'windows-1258', 'viqr'])('%s', (encoding) => {
    const { text, encoding: name, certainty, warnings } = decode(bytesOf(encode(PASSAGE, encoding)))
    expect([name, warnings]).toEqual([encoding, []])
    expect(certainty).toBeGreaterThan(0.95)
    expect(text.normalize('NFC')).toBe(PASSAGE)
  })
  it.each([
    ['tcvn3', small],
    ['tcvn5712', `${PASSAGE}\n${PASSAGE.toUpperCase()}`],
  ])('%s', (encoding, passage) => {
    expect(decode(bytesOf(encode(passage, encoding)))).toMatchObject({ text: passage, encoding, warnings: [] })
  })
  it.each(['utf-16le', 'utf-16be'] as const)('%s with and without a byte order mark', (encoding) => {
    const little = Buffer.from(PASSAGE, 'utf16le')
    const bytes = encoding === 'utf-16le' ? little : Buffer.from(little).swap16()
    const mark = encoding === 'utf-16le' ? [0xff, 0xfe] : [0xfe, 0xff]
    expect(decode(bytes)).toMatchObject({ text: PASSAGE, encoding })
    expect(decode(Buffer.concat([Buffer.from(mark), bytes]))).toMatchObject({ text: PASSAGE, encoding })
  })
})

describe('guessed from Unicode text that went through Latin-1', () => {
  it.each(['vni', 'windows-1258', 'utf-8-as-windows-1252', 'viscii', 'vps'])('%s', (encoding) => {
    const passage = ['viscii', 'vps'].includes(encoding) ? small : PASSAGE
    const read = decode(seenAsLatin(encode(passage, encoding)))
    expect(read.encoding).toBe(encoding)
    const kept = [...read.text.normalize('NFC')].filter((char, i) => char === passage[i]).length
    if (encoding !== 'utf-8-as-windows-1252') expect(kept).toBe(passage.length)
  })
  it('tcvn3, its soft hyphen a letter', () => {
    const codes = encode('trường học vùng sâu được đầu tư nước sạch, phòng học kiên cố', 'tcvn3')
    expect(codes).toContain('\xad')
    expect(decode(seenAsLatin(codes))).toMatchObject({
      text: 'trường học vùng sâu được đầu tư nước sạch, phòng học kiên cố',
      encoding: 'tcvn3',
    })
  })
  it('a line of a capital font', () => {
    const codes = encode(
      'CộNG HOà Xã HộI CHủ NGHĩA VIệT NAM\nĐiều 2. Phòng Kế hoạch chịu trách nhiệm hướng dẫn các xã, thị trấn',
      'tcvn3',
    )
    expect(decode(bytesOf(codes)).text.split('\n')[0]).toBe('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM')
  })
})

describe('left as it is', () => {
  it.each([
    ['Vietnamese', PASSAGE],
    ['decomposed Vietnamese', PASSAGE.normalize('NFD')],
    ['Vietnamese with signs', `${PASSAGE}\n© 2024 ®; 37°C; 5 m²; ½ lít; «Xanh»; §3; 10 µg; £5`],
    ['English', 'The people’s committee (district level) asked schools to plan. Don’t wait: e.g. a.m., o.k.?'],
    ['ASCII with dots', 'see a.b.c, e.g. foo.bar(x)^2 + y*z ~ a?b:c'],
    [
      'French',
      'À l’été, les élèves où ça gêne reçoivent des œuvres; façade, Noël, naïf, maïs, août, forêt, être, là, près',
    ],
    ['German', 'Übermäßige Größe, schöne Häuser, süße Äpfel, höchste Zeit für Gespräche über Öl'],
    ['Spanish', 'El niño español soñó mañana, ¿qué más? Sí, señor; educación, acción, año'],
    ['one name', 'The commune of Đắk Lắk and the café in Hà Nội'],
  ])('%s in UTF-8', (_, text) => {
    expect(decode(Buffer.from(text))).toEqual({ text, encoding: 'utf-8', warnings: [] })
  })
  it('French in Latin-1 is Windows-1252', () => {
    const text = 'À la rentrée, les élèves reçoivent des livres où la forêt est dessinée; là-bas, près du café.'
    expect(decode(Buffer.from(text, 'latin1'))).toMatchObject({
      text,
      encoding: 'windows-1252',
      warnings: [{ code: 'encoding-guessed' }],
    })
  })
  it('a byte order mark is no text', () => {
    expect(decode(Buffer.from(`\ufeff${PASSAGE}`)).text).toBe(PASSAGE)
  })
})

describe('flagged', () => {
  const line = 'Phòng Giáo dục hướng dẫn các trường rà soát số học sinh bỏ học, thống kê đầy đủ'
  it('lines of TCVN3 in a UTF-8 text', () => {
    const mixed = `${PASSAGE}\n${seenAsLatin(encode(line.toLowerCase(), 'tcvn3'))}\n${PASSAGE}`
    const { text, encoding, warnings } = decode(Buffer.from(mixed))
    expect(text.split('\n')[4]).toBe(line.toLowerCase())
    expect([encoding, codesOf(warnings)]).toEqual(['utf-8', ['mixed-encoding']])
    expect(warnings[0]!.message).toContain('1 of 9 lines are in tcvn3')
  })
  it('bytes of two encodings', () => {
    const bytes = Buffer.concat([Buffer.from(`${PASSAGE}\n`), bytesOf(encode(line, 'vni'))])
    const { text, encoding, warnings } = decode(bytes)
    expect(text).toBe(`${PASSAGE}\n${line}`)
    expect([encoding, codesOf(warnings)]).toEqual(['utf-8', ['mixed-encoding']])
  })
  it('VNI and TCVN3 in one file', () => {
    const codes = `${encode(PASSAGE, 'vni')}\n${encode(line.toLowerCase(), 'tcvn3')}`
    const { text, encoding, warnings } = decode(bytesOf(codes))
    expect(text).toBe(`${PASSAGE}\n${line.toLowerCase()}`)
    expect([encoding, codesOf(warnings)]).toEqual(['vni', ['mixed-encoding']])
  })
  it('a short text', () => {
    expect(decode(bytesOf(encode('nước sạch cho học sinh', 'tcvn3')))).toMatchObject({
      encoding: 'tcvn3',
      warnings: [{ code: 'encoding-guessed' }],
    })
  })
  it('a UTF-8 text that was cut within a letter', () => {
    const bytes = Buffer.from(`${PASSAGE}\nđã`).subarray(0, -1)
    expect(decode(bytes)).toMatchObject({ encoding: 'utf-8', warnings: [{ code: 'damaged-encoding' }] })
  })
})

describe('forced', () => {
  it.each([
    ['ABC', 'tcvn3'],
    ['vni', 'vni'],
    ['CP1258', 'windows-1258'],
    ['VIQR', 'viqr'],
  ])('%s', (asked, encoding) => {
    const read = decode(bytesOf(encode('học', encoding)), asked)
    expect([read.text.normalize('NFC'), read.encoding, read.warnings]).toEqual(['học', encoding, []])
  })
  it('what was seen as Latin-1', () => {
    expect(decode(seenAsLatin(encode('nước sạch', 'tcvn3')), 'tcvn3').text).toBe('nước sạch')
  })
})

describe('refused', () => {
  it.each([
    ['no bytes', new Uint8Array(), undefined, 'empty-document'],
    ['blanks', Buffer.from(' \n\t'), undefined, 'empty-document'],
    ['zeros', Buffer.from('PK\x03\x04\0\0\0\0x'), undefined, 'binary-input'],
    ['control characters', Buffer.from('abc\x01def'), undefined, 'binary-input'],
    ['another script', Buffer.from('b9d8bdb5c8bfb1becdb3b1bdbabdb1b8b5', 'hex'), undefined, 'unknown-encoding'],
    ['a name that is none', Buffer.from('abc'), 'klingon', 'unknown-encoding'],
    ['bytes that are not UTF-8', Buffer.from([0x61, 0xff]), 'utf-8', 'unknown-encoding'],
  ])('%s', (_, bytes, encoding, code) => {
    expect(() => decode(bytes, encoding)).toThrow(expect.objectContaining({ code }))
  })
})

describe('syllables', () => {
  it.each(['nghiêng', 'Quyết', 'GIẾNG', 'gì', 'khuya', 'ươm', 'yêu', 'quở', 'xoong', 'thuở', 'đã', 'ệch'])(
    '%s is one',
    (word) => {
      expect(isSyllable(word)).toBe(true)
    },
  )
  it.each(['nghieng1', 'quyêt', 'cắng̣', 'école', 'bảc', 'ộ́', 'wê', 'cỘng', 'fà', 'đrông'])('%s is none', (word) => {
    expect(isSyllable(word)).toBe(false)
  })
})
