import type { Warning } from '../document.js'
import { score } from './encoding-score.js'
import { LEGACY, type Legacy, readCodes, readViqr, toCodes } from './encoding-tables.js'

/** What codes are taken for. `ratio` is the share of marked words that are Vietnamese syllables then. */
export interface Guess {
  readonly encoding: Legacy
  readonly good: number
  readonly ratio: number
  /** Says so where the guess is not certain. */
  readonly warnings: readonly Warning[]
}

interface Repaired {
  readonly text: string
  readonly encoding: string
  readonly certainty?: number
  readonly warnings: readonly Warning[]
}

// Latin-1 characters that Vietnamese in Unicode never writes beside a letter: "®iÒu", "nhaân", "á»‡"
const SIGNS = '¡¢£¤¥¦¨©ª¬\u00ad®¯±µ¶¸º¼½¾¿ÄÅÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïñö÷øûüþÿ'
// The loose tones of Windows-1258 seen as letters, and what they then stand behind: "laìi", "baÒn"
const LOOSE = 'ìòÌÒ'
const BEFORE_LOOSE = /[aeyâêô][ìò]|[a-zàâãèêìòôõùý][ÌÒ]/

const SIGN = Uint8Array.from({ length: 256 }, (_, code) => {
  const char = String.fromCharCode(code)
  return LOOSE.includes(char) ? 2 : SIGNS.includes(char) || (code >= 0x80 && code < 0xa0) ? 1 : 0
})
// Letters that only Unicode has, whole or as loose marks
const NATIVE = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ\u0300-\u0323]/g
// "Vie^.t", "ddo^.c", "nu+o+'c"
const VIQR_SIGN = /[AEOaeo]\^|[Aa]\(|[UOuo][+*]|[Dd]d[aeiou]|[aeiouy][`'~?.][a-z]/g

const ENOUGH = { ratio: 0.8, good: 3 }
const CERTAIN = { ratio: 0.95, good: 10 }

/** The legacy encoding in which codes spell Vietnamese, if they do in any. */
export function guess(codes: string): Guess | undefined {
  let best: { encoding: Legacy; good: number; ratio: number } | undefined
  for (const encoding of LEGACY) {
    const { good, ratio } = score(readCodes(codes, encoding))
    if (good >= ENOUGH.good && ratio >= ENOUGH.ratio && ratio > (best?.ratio ?? 0)) best = { encoding, good, ratio }
  }
  if (!best) return undefined
  const certain = best.ratio >= CERTAIN.ratio && best.good >= CERTAIN.good
  return { ...best, warnings: certain ? [] : [guessWarning(best.encoding, best.ratio, best.good)] }
}

/**
 * Text that decoded as UTF-8, as it was meant: legacy codes that were saved as Unicode are read, all of them or the lines
 * that hold them (`mixed-encoding`). Text of Unicode letters costs one scan. `ascii` says that it holds no other characters.
 */
export function repair(text: string, ascii = false): Repaired {
  if (ascii) return repairAscii(text)
  const signed = signedLines(text).join('\n')
  if (signed === '') return { text, encoding: 'utf-8', warnings: [] }
  const found = guess(toCodes(signed))
  if (!found || score(signed).ratio > 0.5) return { text, encoding: 'utf-8', warnings: [] }
  if ((text.match(NATIVE)?.length ?? 0) < 0.1 * found.good) return readGuessed(toCodes(text), found)
  return readLines(text.split('\n'), undefined, 'utf-8')
}

/**
 * The lines in which signs of legacy text stand beside letters, one or more among six characters that are no ASCII. A loop
 * over codes, since every text in Unicode is scanned to its end.
 */
function signedLines(text: string): string[] {
  const lines: string[] = []
  let start = 0
  let signs = 0
  let others = 0
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 10
    if (code === 10) {
      if (signs > 0 && 6 * signs >= others) lines.push(text.slice(start, i))
      start = i + 1
      signs = 0
      others = 0
    } else if (code >= 0x80) {
      others++
      if (code < 0x100 && SIGN[code] !== 0 && isSign(text, i, code)) signs++
    }
  }
  return lines
}

function isSign(text: string, at: number, code: number): boolean {
  if (SIGN[code] === 2) return BEFORE_LOOSE.test(text.slice(at - 1, at + 1))
  return isLatin(text.charCodeAt(at - 1)) || isLatin(text.charCodeAt(at + 1))
}

const isLatin = (code: number): boolean => (code >= 0xc0 && code < 0x100) || ((code | 32) >= 97 && (code | 32) <= 122)

/** Reads codes in the encoding that was found, and lines that spell nothing in it in the one that fits them. */
export function readGuessed(codes: string, found: Guess): Repaired {
  return readLines(codes.split('\n'), found, found.encoding)
}

function readLines(lines: readonly string[], main: Guess | undefined, encoding: string): Repaired {
  const others = new Map<string, number>()
  const read = lines.map((line) => {
    const text = main ? readCodes(line, main.encoding) : line
    const { bad, ratio } = score(text)
    if (bad < 3 || ratio > 0.4) return text
    const codes = main ? line : toCodes(line)
    const other = guess(codes)
    if (!other) return text
    others.set(other.encoding, (others.get(other.encoding) ?? 0) + 1)
    return readCodes(codes, other.encoding)
  })
  const mixed = [...others].map(([name, count]) => ({
    code: 'mixed-encoding',
    message: `${count} of ${lines.length} lines are in ${name}, not in ${encoding}.`,
  }))
  return {
    text: read.join('\n'),
    encoding,
    ...(main && { certainty: rounded(main.ratio) }),
    warnings: mixed.length > 0 ? mixed : (main?.warnings ?? []),
  }
}

function repairAscii(text: string): Repaired {
  const plain = { text, encoding: 'utf-8', warnings: [] }
  const signs = text.slice(0, 20_000).match(VIQR_SIGN)?.length ?? 0
  if (signs < 5) return plain
  const read = readViqr(text)
  const { good, ratio } = score(read)
  if (good < 5 || ratio < 0.85) return plain
  const certain = ratio >= CERTAIN.ratio && good >= CERTAIN.good
  return {
    text: read,
    encoding: 'viqr',
    certainty: rounded(ratio),
    warnings: certain ? [] : [guessWarning('viqr', ratio, good)],
  }
}

const rounded = (ratio: number): number => Math.round(1000 * ratio) / 1000

function guessWarning(encoding: string, ratio: number, good: number): Warning {
  const percent = Math.round(100 * ratio)
  return {
    code: 'encoding-guessed',
    message: `Read as ${encoding}: ${percent} of 100 marked words are Vietnamese syllables then (${good} in all).`,
  }
}
