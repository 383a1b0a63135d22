import { createHash } from 'node:crypto'
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { ChithiError } from '../../errors.js'

export interface Original {
  readonly name: string
  readonly body: Buffer<ArrayBuffer>
}

/** Where the file of a uri lies in the folder, symbolic links followed; undefined where there is none inside of it. */
export function originalPath(folder: string, uri: string): string | undefined {
  if (uri === '' || uri.includes('\0')) return undefined
  try {
    const root = realpathSync(folder)
    const path = realpathSync(join(root, uri))
    return path.startsWith(root.endsWith(sep) ? root : root + sep) && statSync(path).isFile() ? path : undefined
  } catch {
    return undefined
  }
}

/** The file that a record was made from, to the byte. Throws `not-found`. */
export function readOriginal(folder: string | undefined, uri: string, sha256: string): Original {
  const path = folder === undefined ? undefined : originalPath(folder, uri)
  if (path === undefined) throw new ChithiError('not-found', 'The original file is not here.')
  const body = Buffer.from(readFileSync(path))
  if (createHash('sha256').update(body).digest('hex') === sha256) return { name: basename(path), body }
  throw new ChithiError('not-found', 'The file was changed after its record was made.')
}
