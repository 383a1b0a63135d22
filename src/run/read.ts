import { readFile } from 'node:fs/promises'
import { ChithiError } from '../errors.js'

/** A file's bytes. Rejects with `unreadable-file`. */
export async function readBytes(path: string, uri: string): Promise<Uint8Array> {
  return readFile(path).catch((cause) => {
    throw unreadable(uri, cause)
  })
}

export function unreadable(uri: string, cause: unknown): ChithiError {
  return new ChithiError('unreadable-file', `"${uri}" cannot be read.`, { cause })
}
