import { Inflate } from 'fflate'
import { ChithiError } from '../../errors.js'
import { broken, type Limits } from './limits.js'

interface Entry {
  readonly method: number
  readonly encrypted: boolean
  /** Where the packed bytes' own header stands, and how many bytes are packed. */
  readonly header: number
  readonly size: number
}

/** The parts of a package by name. */
export interface Package {
  readonly has: (part: string) => boolean
  /** A part's bytes, unpacked piece by piece as they are asked for; nothing for a part that is not there. */
  readonly read: (part: string) => Generator<Uint8Array>
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const STEP = 2 ** 14
const FREE = 2 ** 20

/**
 * Opens a ZIP package. Sizes that the file states about itself are never believed: unpacking goes by small steps and
 * stops at the limits, which all parts share.
 */
export function openPackage(bytes: Uint8Array, limits: Limits): Package {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = directory(view)
  let left = limits.bytes
  const spend = (length: number, part: string) => {
    left -= length
    if (left < 0) throw new ChithiError('too-large', `${part} goes beyond ${limits.bytes} unpacked bytes.`)
  }
  return {
    has: (part) => entries.has(key(part)),
    *read(part) {
      const entry = entries.get(key(part))
      if (!entry) return
      if (entry.encrypted) throw new ChithiError('encrypted-document', `${part} is encrypted.`)
      const packed = packedBytes(view, bytes, entry, part)
      let length = 0
      for (const piece of entry.method === 0 ? [packed] : inflate(packed, part)) {
        spend(piece.length, part)
        length += piece.length
        if (length - FREE > packed.length * limits.ratio)
          throw new ChithiError(
            'too-large',
            `${part} unpacks to more than ${limits.ratio} times its ${packed.length} bytes.`,
          )
        yield piece
      }
    },
  }
}

/** Names of parts know no case, and some programs write "\" for "/". */
function key(part: string): string {
  return part.replaceAll('\\', '/').toLowerCase()
}

function directory(view: DataView): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  try {
    const end = endRecord(view)
    const count = view.getUint16(end + 10, true)
    let at = view.getUint32(end + 16, true)
    for (let i = 0; i < count; i++) {
      if (view.getUint32(at, true) !== CENTRAL) throw broken(`Entry ${i} of the package is not where it should be.`)
      const name = new TextDecoder().decode(bytesOf(view, at + 46, view.getUint16(at + 28, true)))
      const entry: Entry = {
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        header: view.getUint32(at + 42, true),
        size: view.getUint32(at + 20, true),
      }
      if (!entries.has(key(name))) entries.set(key(name), entry)
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    }
  } catch (error) {
    if (error instanceof RangeError) throw broken('The package is cut short.', error)
    throw error
  }
  return entries
}

function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 65_557; at--)
    if (view.getUint32(at, true) === END) return at
  throw broken(`No end of a package in ${view.byteLength} bytes.`)
}

function bytesOf(view: DataView, at: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + at, length)
}

function packedBytes(view: DataView, bytes: Uint8Array, { header, size, method }: Entry, part: string): Uint8Array {
  if (method !== 0 && method !== 8) throw broken(`${part} is packed by method ${method}.`)
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL)
    throw broken(`${part} is not in the package.`)
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  if (start + size > bytes.length) throw broken(`${part} is cut short.`)
  return bytes.subarray(start, start + size)
}

function* inflate(packed: Uint8Array, part: string): Generator<Uint8Array> {
  const pieces: Uint8Array[] = []
  const stream = new Inflate((piece) => pieces.push(piece))
  for (let at = 0; at < packed.length; at += STEP) {
    try {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
    } catch (error) {
      throw broken(`${part} does not unpack.`, error)
    }
    yield* pieces.splice(0)
  }
}
