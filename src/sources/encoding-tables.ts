import iconv from 'iconv-lite'
import {
  LATIN_ALIASES,
  MARKED_LETTERS,
  VIQR_SHAPES,
  VIQR_TONES,
  VNI_FORMS,
  VPS_CODES,
  WINDOWS_1252_HIGH,
} from '../lexicon/encodings.js'
import { isSyllable } from './encoding-score.js'

/**
 * Encodings that are told apart by what their codes spell, the likelier first. Windows-1252 spells the Vietnamese of pages
 * that write its other letters as entities.
 */
export const LEGACY = [
  'windows-1252',
  'tcvn3',
  'vni',
  'windows-1258',
  'viscii',
  'vps',
  'tcvn5712',
  'utf-8-as-windows-1252',
] as const

export type Legacy = (typeof LEGACY)[number]

// Everything that a table may change; line ends and tabs stand.
const CODES = /[\x00-\x08\x0e-\x1f\x80-\xff]/g
const SEEN = /[\u0100-\uffff]/g
// "aù", "Ö", "ñ": a base letter with its mark, or a letter of its own
const VNI = /[aeouyôö][àáâãäåèéêëìíïòóõöøùúûü]|[æìíîñòóôö]/gi
// "Ã¡", "á»‡": a lead byte of UTF-8 and as many followers as it asks for
const UTF8_SEQUENCE = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g
// "CộNG", "HOà", "ủY": a small letter among capitals, which only a capital font drew as one
const DRAWN_CAPITAL = /[A-Z]{2}[à-ỹ]|[à-ỹ][A-Z]/
// "BAN NHÂN DÂN" beside "Uỷ": words of capitals, a code's aside
const CAPITALS = /(?<=^|\s)[A-ZĂÂĐÊÔƠƯ]{2,}(?=\s|$)/g
// "Vie^.t", "ddo^.c": words of ASCII letters and marks
const VIQR_WORD = /[A-Za-z][A-Za-z^(+*`'~?.]*/g
// "a^.", "u+", "dd"
const VIQR_LETTER = /dd|([aeiouy])([\^(+*]?)([`'~?.]?)/gi
const LINE_END = /^[ \t]*(?:[\r\n]|$)/

/** Text as codes: each character below U+0100 stands for a byte of the legacy text, the others for themselves. */
export function toCodes(text: string): string {
  return text.replace(SEEN, (char) => {
    const code = WINDOWS_1252_HIGH.indexOf(char)
    return code >= 0 ? String.fromCharCode(0x80 + code) : (LATIN_ALIASES[char] ?? char)
  })
}

/** Reads codes in a legacy encoding. */
export function readCodes(codes: string, encoding: Legacy): string {
  switch (encoding) {
    case 'vni':
      return readTable(codes, windows1252()).replace(VNI, (form) => vni().get(form.toLowerCase())?.(form) ?? form)
    case 'utf-8-as-windows-1252':
      return readTable(
        codes.replace(UTF8_SEQUENCE, (bytes) => Buffer.from(bytes, 'latin1').toString('utf8')),
        windows1252(),
      )
    case 'tcvn3':
      return readTable(codes, tcvn3()).split('\n').map(raiseCapitals).join('\n')
    case 'vps':
      return readTable(codes, vps())
    case 'windows-1252':
      return readTable(codes, windows1252())
    default:
      return readTable(codes, packaged(encoding === 'tcvn5712' ? 'tcvn' : encoding))
  }
}

/** Reads VIQR (RFC 1456). A mark at a word's end that its syllable does not take, or at a line's end, is punctuation. */
export function readViqr(text: string): string {
  return text.replace(VIQR_WORD, (word, at: number) =>
    readViqrWord(word, text.slice(at + word.length, at + word.length + 9)),
  )
}

function readViqrWord(word: string, following: string): string {
  const read = word.replace(VIQR_LETTER, (form, base?: string, shape = '', tone = '') =>
    base ? `${base}${VIQR_SHAPES[shape] ?? ''}${VIQR_TONES[tone] ?? ''}`.normalize('NFC') : form[0] === 'D' ? 'Đ' : 'đ',
  )
  const last = word.at(-1)!
  const ends = /[a-z][.?]$/i.test(word) && LINE_END.test(following)
  if (!(last in VIQR_TONES) || (isSyllable(read) && !ends)) return read
  return readViqrWord(word.slice(0, -1), '') + last
}

function readTable(codes: string, table: readonly string[]): string {
  return codes.replace(CODES, (code) => table[code.charCodeAt(0)] ?? code)
}

/** Fonts whose small letters are drawn as capitals show "CỘNG" for what reads "CộNG"; its whole line is set so. */
function raiseCapitals(line: string): string {
  if (/[a-z]/.test(line) || !/[à-ỹ]/.test(line)) return line
  return DRAWN_CAPITAL.test(line) || (line.match(CAPITALS)?.length ?? 0) > 1 ? line.toUpperCase() : line
}

const once = <T>(make: () => T) => {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

const ALL_BYTES = Uint8Array.from({ length: 256 }, (_, code) => code)
const packagedTables = new Map<string, readonly string[]>()

function packaged(name: string): readonly string[] {
  let table = packagedTables.get(name)
  if (!table) {
    table = [...iconv.decode(ALL_BYTES, name)]
    packagedTables.set(name, table)
  }
  return table
}

const windows1252 = once(() =>
  Array.from({ length: 256 }, (_, code) =>
    code >= 0x80 && code < 0xa0 ? WINDOWS_1252_HIGH[code - 0x80]!.replace(' ', '\ufffd') : String.fromCharCode(code),
  ),
)

/** The ABC fonts: TCVN 5712 without the capitals that it puts at control characters; Windows' punctuation there. */
const tcvn3 = once(() => {
  const full = packaged('tcvn')
  return windows1252().map((char, code) => (code > 0xa0 ? full[code]! : char))
})

const vps = once(() => {
  const table = [...windows1252()]
  const letters = MARKED_LETTERS + MARKED_LETTERS.toUpperCase()
  const codes = VPS_CODES.replace(/\s/g, '')
  for (let i = 0; i < letters.length; i++) table[Number.parseInt(codes.slice(2 * i, 2 * i + 2), 16)] = letters[i]!
  return table
})

/** For each form of a small letter, what it reads as; the case of its first character decides. */
const vni = once(() => {
  const forms = VNI_FORMS.trim().split(/\s+/)
  return new Map(
    forms.map((form, i) => [
      form,
      (seen: string) => (/^\p{Lu}/u.test(seen) ? MARKED_LETTERS[i]!.toUpperCase() : MARKED_LETTERS[i]!),
    ]),
  )
})
