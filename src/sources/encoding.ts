import { isUtf8 } from 'node:buffer'
import type { Warning } from '../document.js'
import { ChithiError } from '../errors.js'
import { ENCODING_NAMES } from '../lexicon/encodings.js'
import { guess, readGuessed, repair } from './encoding-guess.js'
import { score } from './encoding-score.js'
import { type Legacy, readCodes, readViqr, toCodes } from './encoding-tables.js'

/** A text, the encoding that it was read in, and what is not certain about that. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  /** Of a guess: the share of marked words that are Vietnamese syllables in it. */
  readonly certainty?: number
  readonly warnings: readonly Warning[]
}

// Control characters that no text file holds; a form feed is a page break and may stand.
const BINARY = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/
const NOT_ASCII = /[\x80-\xff]/g

/**
 * Bytes to text: UTF-8, UTF-16, or what the bytes spell in a legacy Vietnamese encoding; `encoding` forces one. Text that
 * went through a wrong encoding before (TCVN3 seen as Latin-1, UTF-8 seen as Windows-1252) is read as it was meant.
 * Throws `empty-document`, `binary-input` or `unknown-encoding`.
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  if (bytes.length === 0) throw new ChithiError('empty-document', 'The input has 0 bytes.')
  const decoded = encoding === undefined ? guessed(bytes) : forced(bytes, nameOf(encoding))
  const found = BINARY.exec(decoded.text)
  if (found) throw new ChithiError('binary-input', `A control character stands at ${found.index}.`)
  if (decoded.text.trim() === '') throw new ChithiError('empty-document', 'The input holds only blanks.')
  return decoded
}

/**
 * Text of a format that keeps characters, not bytes, read as it was meant: the codes of legacy fonts (.VnTime, VNI-Times)
 * are letters seen as Latin-1. Lines stay lines. `encoding` forces one. Throws `unknown-encoding`.
 */
export function decodeText(text: string, encoding?: string): Decoded {
  const name = encoding === undefined ? undefined : nameOf(encoding)
  if (name === undefined) return repair(text)
  if (name === 'viqr') return certain(readViqr(text), name)
  if (name.startsWith('utf-') && !name.includes('windows')) return certain(text, 'utf-8')
  return certain(readCodes(toCodes(text), name as Legacy), name)
}

function guessed(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes)
  if (wide) return certain(new TextDecoder(wide).decode(bytes), wide)
  const zero = bytes.subarray(0, 4096).indexOf(0)
  if (zero >= 0) throw new ChithiError('binary-input', `Byte ${zero} is zero.`)
  const text = utf8(bytes)
  return text === undefined ? fromCodes(bytes) : repair(text, text.length === bytes.length)
}

function forced(bytes: Uint8Array, encoding: string): Decoded {
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return certain(new TextDecoder(encoding).decode(bytes), encoding)
  const text = utf8(bytes)
  if (encoding === 'utf-8') {
    if (text !== undefined) return certain(text, encoding)
    throw new ChithiError('unknown-encoding', `Of ${bytes.length} bytes some form no UTF-8 character.`)
  }
  if (encoding === 'viqr') return certain(readViqr(text ?? latin1(bytes)), encoding)
  const seen = text !== undefined && text.length !== bytes.length
  return certain(readCodes(seen ? toCodes(text) : latin1(bytes), encoding as Legacy), encoding)
}

/** Bytes that are no UTF-8: all of them legacy, or some lines of them, or a western text, or damaged. */
function fromCodes(bytes: Uint8Array): Decoded {
  const codes = latin1(bytes)
  const lines = byLines(codes)
  if (lines) return lines
  const found = guess(codes)
  if (found) return readGuessed(codes, found)
  const marked = codes.match(NOT_ASCII)?.length ?? 0
  if (marked > 0.3 * codes.length)
    throw new ChithiError(
      'unknown-encoding',
      `Of ${bytes.length} bytes, ${marked} are no ASCII and spell no Vietnamese.`,
    )
  return {
    ...warned(readCodes(codes, 'windows-1252'), 'windows-1252', 'encoding-guessed', 'Read as Windows-1252.'),
    certainty: 0,
  }
}

/** A file whose lines are partly UTF-8: the others are read in the encoding found for them, or are damaged. */
function byLines(codes: string): Decoded | undefined {
  const lines = codes.split('\n').map((line) => ({ line, text: utf8(Buffer.from(line, 'latin1')) }))
  const good = lines.filter(({ line, text }) => text !== undefined && text.length < line.length)
  if (good.length === 0) return undefined
  const own = score(good.map(({ text }) => text).join('\n'))
  if (own.good < 3 || own.ratio < 0.7) return undefined
  const rest = lines.filter(({ text }) => text === undefined).map(({ line }) => line)
  const found = guess(rest.join('\n'))
  const read = (line: string) =>
    found ? readCodes(line, found.encoding) : Buffer.from(line, 'latin1').toString('utf8')
  const text = lines.map((one) => one.text ?? read(one.line)).join('\n')
  return found
    ? warned(
        text,
        'utf-8',
        'mixed-encoding',
        `${rest.length} of ${lines.length} lines are in ${found.encoding}, not in UTF-8.`,
      )
    : warned(text, 'utf-8', 'damaged-encoding', `${rest.length} lines hold bytes that form no UTF-8 character.`)
}

/** UTF-16, by its byte order mark or by the zeros of its ASCII letters. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const length = Math.min(bytes.length & ~1, 4096)
  if (bytes.subarray(0, length).indexOf(0) < 0) return undefined
  const zeros = [0, 0]
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++
  const [even, odd] = zeros as [number, number]
  if (odd > 0.15 * length && even < 0.01 * length) return 'utf-16le'
  if (even > 0.15 * length && odd < 0.01 * length) return 'utf-16be'
  return undefined
}

function nameOf(asked: string): string {
  const name = asked.toLowerCase()
  const found = ENCODING_NAMES.find((names) => names.includes(name))
  if (found) return found[0]
  const known = ENCODING_NAMES.map(([first]) => first).join(', ')
  throw new ChithiError('unknown-encoding', `"${asked}" is no encoding that is read (known: ${known}).`)
}

/** UTF-8 without its byte order mark, or undefined where the bytes are none. */
function utf8(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes)) return undefined
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return bufferOf(bytes).toString('utf8', marked ? 3 : 0)
}

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const latin1 = (bytes: Uint8Array): string => bufferOf(bytes).toString('latin1')

const certain = (text: string, encoding: string): Decoded => ({ text, encoding, warnings: [] })

const warned = (text: string, encoding: string, code: string, message: string): Decoded => ({
  text,
  encoding,
  warnings: [{ code, message }],
})
