import { stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import fastGlob from 'fast-glob'
import { ChithiError } from '../errors.js'

/** A file and the uri its record carries: the path relative to the folder that was named. */
export interface Found {
  readonly path: string
  readonly uri: string
  /** Met while walking a folder, not named itself: if it is no document it is passed over. */
  readonly met: boolean
}

/** The files that paths, folders and globs stand for, in the order of their uris. Throws `unreadable-file`, `no-input`. */
export async function findFiles(paths: readonly string[]): Promise<Found[]> {
  if (paths.length === 0) throw new ChithiError('no-input', 'No path was given.')
  const found = new Map<string, Found>()
  for (const path of paths)
    for (const file of await expand(path)) if (found.get(file.path)?.met !== false) found.set(file.path, file)
  return [...found.values()].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0))
}

async function expand(path: string): Promise<Found[]> {
  const known = await stat(path).catch(() => undefined)
  if (known?.isFile()) return [{ path: resolve(path), uri: basename(path), met: false }]
  if (known?.isDirectory()) return glob('**/*', path, true)
  if (!fastGlob.isDynamicPattern(path)) throw new ChithiError('unreadable-file', `There is no "${path}".`)
  const base = baseOf(path)
  const found = await glob(isAbsolute(path) ? relative(base, path) : relative(base, resolve(path)), base, false)
  if (found.length === 0) throw new ChithiError('no-input', `No file matches "${path}".`)
  return found
}

async function glob(pattern: string, cwd: string, met: boolean): Promise<Found[]> {
  const names = await fastGlob(pattern.split(sep).join('/'), { cwd, onlyFiles: true, caseSensitiveMatch: false })
  return names.map((uri) => ({ path: resolve(cwd, uri), uri, met }))
}

/** The folder before the first segment that holds a wild card. */
function baseOf(pattern: string): string {
  let base = resolve(pattern)
  while (fastGlob.isDynamicPattern(base)) base = dirname(base)
  return base
}
