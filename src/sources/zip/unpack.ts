import { Inflate } from 'fflate'
import { ChithiError } from '../../errors.js'
import { broken } from './broken.js'

const STEP = 2 ** 14
const FREE = 2 ** 20

/**
 * Unpacks a file's bytes by small steps. Stops with `too-large` where they become more than `ratio` times what was packed,
 * the first MiB not counted. `part` names the file in errors.
 */
export function* unpack(packed: Uint8Array, method: number, ratio: number, part: string): Generator<Uint8Array> {
  if (method !== 0 && method !== 8) throw broken(`${part} is packed by method ${method}.`)
  let length = 0
  for (const piece of method === 0 ? [packed] : inflate(packed, part)) {
    length += piece.length
    if (length - FREE > packed.length * ratio)
      throw new ChithiError('too-large', `${part} unpacks to more than ${ratio} times its ${packed.length} bytes.`)
    yield piece
  }
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
