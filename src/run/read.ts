import { readFileSync } from 'node:fs'
import { ChithiError } from '../errors.js'

/** A file's bytes. Throws `unreadable-file`. The thread has nothing else to do, and waking another costs more than a read. */
export function readBytes(path: string, uri: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (cause) {
    throw unreadable(uri, cause)
  }
}

export function unreadable(uri: string, cause: unknown): ChithiError {
  return new ChithiError('unreadable-file', `"${uri}" cannot be read.`, { cause })
}
