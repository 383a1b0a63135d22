import { inflateSync } from 'node:zlib'
import { beyond, type Limits } from '../limits.js'

const STREAM = Buffer.from('stream')
const END = Buffer.from('endstream')
// Filters may stand one upon another
const LAYERS = 4
const DICTIONARY = 2048
const IMAGE = /\/Subtype\s*\/Image\b/
// Pictures are never unpacked to read text
const PICTURES = 8
const ZLIB = 0x78

/**
 * Refuses a file one of whose streams unpacks beyond the limit: the reader itself unpacks whatever it meets, outside the
 * memory that a worker is allowed. Throws `too-large`.
 */
export function checkStreams(file: Uint8Array, limits: Limits): void {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  for (let at = bytes.indexOf(STREAM); at >= 0; at = bytes.indexOf(STREAM, at)) {
    const before = bytes.subarray(Math.max(0, at - DICTIONARY), at).toString('latin1')
    const most = limits.unpacked * (IMAGE.test(before.slice(before.lastIndexOf('obj'))) ? PICTURES : 1)
    at += STREAM.length
    const start = bytes.subarray(at, at + 3).indexOf(ZLIB)
    if (start < 0) continue
    const end = bytes.indexOf(END, at)
    const stop = end < 0 ? bytes.length : end
    if (unpacksBeyond(bytes.subarray(at + start, stop), most))
      throw beyond('unpacked', `A stream of ${stop - at - start} bytes unpacks to more bytes`, limits)
    at = stop + END.length
  }
}

function unpacksBeyond(packed: Buffer, most: number): boolean {
  let layer = packed
  for (let depth = 0; depth < LAYERS && layer[0] === ZLIB; depth++) {
    try {
      layer = inflateSync(layer, { maxOutputLength: most })
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    }
  }
  return false
}
