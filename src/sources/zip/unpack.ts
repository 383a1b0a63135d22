import { inflateRawSync } from 'node:zlib'
import { ChithiError } from '../../errors.js'
import { broken } from './broken.js'

/** What is allowed for each file whatever its ratio. */
const FREE = 2 ** 20

/** How far a file may unpack. */
export interface Room {
  readonly bytes: number
  /** Unpacked bytes for each packed byte, the first MiB not counted. */
  readonly ratio: number
}

/**
 * Unpacks a file of an archive. The sizes that the archive states are never believed: unpacking stops with `too-large` where
 * the room is over. `part` names the file in errors.
 */
export function unpack(packed: Uint8Array, method: number, room: Room, part: string): Uint8Array {
  const most = Math.min(room.bytes, FREE + packed.length * room.ratio)
  if (method === 0) {
    if (packed.length > most) throw tooMuch(part, packed, most)
    return packed
  }
  if (method !== 8) throw broken(`${part} is packed by method ${method}.`)
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooMuch(part, packed, most)
    throw broken(`${part} does not unpack.`, error)
  }
}

function tooMuch(part: string, packed: Uint8Array, most: number): ChithiError {
  return new ChithiError('too-large', `${part} unpacks from ${packed.length} bytes to more than ${most}.`)
}
