import { ABBREVIATIONS, FIELD_ABBREVIATIONS } from '../lexicon/abbreviations.js'
import { memo } from '../text/memo.js'

// "UBND", "KH&ĐT", "LĐ-TB&XH", "VH, TT và DL", "TP.HCM", "TTg"
const ABBREVIATION =
  /(?<![\p{L}\p{N}])\p{Lu}{1,8}(?:[&.,-]\p{Lu}{1,8}| ?& ?\p{Lu}{1,8}|, \p{Lu}{1,8}| và \p{Lu}{1,8}| - \p{Lu}{1,8}){0,4}(?![\p{L}\p{N}])/gu
// "TTg", "TTgCP"
const PRIME_MINISTER = /(?<![\p{L}\p{N}])TTg(?:CP)?(?![\p{L}\p{N}])/gu
// "TP. Huế", "Tp Huế", "Tx. Hương Trà", "P. Bến Nghé", "Q.1"
const UNIT = /(?<![\p{L}\p{N}])(?<short>T[Pp]|T[Xx]|P|Q|H|TT)(?:\.\s?| (?=\p{Lu}\p{Ll}))(?=[\p{Lu}\d])/gu
// The letters of an abbreviation
const NO_LETTER = /(?<![\p{L}\p{N}])và(?![\p{L}\p{N}])|[^\p{L}]/gu

const UNITS: Readonly<Record<string, string>> = {
  TP: 'thành phố ',
  TX: 'thị xã ',
  P: 'phường ',
  Q: 'quận ',
  H: 'huyện ',
  TT: 'thị trấn ',
}

const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ...Object.entries(ABBREVIATIONS),
  ...FIELD_ABBREVIATIONS.map(([parts, name]) => [parts.replaceAll(' ', ''), name] as const).filter(
    ([letters]) => letters.length > 2,
  ),
])

// A capital that begins no word in small letters, or "Tp", "Tx"
const SHORT = /\p{Lu}(?!\p{Ll})|T[px]/u

/** A name with its abbreviations written out: "UBND TP. Huế" gives "Ủy ban nhân dân thành phố Huế". */
export const expandName = memo(writtenOut)

function writtenOut(name: string): string {
  if (!SHORT.test(name)) return name.includes('  ') ? name.replace(/ {2,}/g, ' ') : name
  const written = name
    .replace(/T[Pp]\.? ?HCM(?![\p{L}\p{N}])/gu, 'Thành phố Hồ Chí Minh')
    .replace(PRIME_MINISTER, 'Thủ tướng Chính phủ')
    .replace(UNIT, (_, short: string) => UNITS[short.toUpperCase()]!)
    .replace(ABBREVIATION, writeOut)
  return written.replace(/ {2,}/g, ' ')
}

function writeOut(short: string): string {
  const whole = WRITTEN_OUT.get(short.replace(NO_LETTER, ''))
  if (whole !== undefined) return whole
  return short.replace(/\p{Lu}+/gu, (part) => WRITTEN_OUT.get(part) ?? part)
}
