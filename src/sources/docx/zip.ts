import { ChithiError } from '../../errors.js'
import type { Limits } from '../limits.js'
import { broken } from '../zip/broken.js'
import { dataOffset, type Entry, findDirectory, readDirectory, TAIL } from '../zip/directory.js'
import { unpack } from '../zip/unpack.js'

/** The parts of a package by name. */
export interface Package {
  readonly has: (part: string) => boolean
  /** A part's bytes; none for a part that is not there. */
  readonly read: (part: string) => Uint8Array
}

/** Opens a ZIP package. The limits are shared by all parts that are read. */
export function openPackage(bytes: Uint8Array, limits: Limits): Package {
  const entries = entriesOf(bytes)
  let left = limits.unpacked
  return {
    has: (part) => entries.has(key(part)),
    read(part) {
      const entry = entries.get(key(part))
      if (!entry) return new Uint8Array()
      if (entry.encrypted) throw new ChithiError('encrypted-document', `${part} is encrypted.`)
      const packed = packedBytes(bytes, entry, part)
      const unpacked = unpack(packed, entry.method, { bytes: left, ratio: limits.ratio }, part)
      left -= unpacked.length
      return unpacked
    },
  }
}

/** Names of parts know no case, and some programs write "\" for "/". */
function key(part: string): string {
  return part.replaceAll('\\', '/').toLowerCase()
}

function entriesOf(bytes: Uint8Array): Map<string, Entry> {
  const { start, count } = findDirectory(bytes.subarray(Math.max(0, bytes.length - TAIL)))
  const entries = new Map<string, Entry>()
  for (const entry of readDirectory(bytes.subarray(start), count)) {
    const name = key(new TextDecoder().decode(entry.name))
    if (!entries.has(name)) entries.set(name, entry)
  }
  return entries
}

function packedBytes(bytes: Uint8Array, { header, size }: Entry, part: string): Uint8Array {
  const offset = dataOffset(bytes.subarray(header))
  if (offset === undefined) throw broken(`${part} is not in the package.`)
  const start = header + offset
  if (start + size > bytes.length) throw broken(`${part} is cut short.`)
  return bytes.subarray(start, start + size)
}
