import { stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { ChithiError } from '../errors.js'

/** A file and the uri its record carries: the path relative to the folder that was named. */
export interface Found {
  readonly path: string
  readonly uri: string
  /** Met while walking a folder, not named itself: if it is no document it is passed over. */
  readonly met: boolean
}

/** Files in the order of their uris. */
export interface Files extends Iterable<Found> {
  readonly count: number
}

/** The files that paths, folders and globs stand for. Throws `unreadable-file`, `no-input`. */
export async function findFiles(paths: readonly string[]): Promise<Files> {
  if (paths.length === 0) throw new ChithiError('no-input', 'No path was given.')
  const listings: Listing[] = []
  for (const path of paths) listings.push(await list(path))
  return listings.length === 1 ? filesOf(listings[0]!) : merge(listings)
}

/** What one argument stands for. Of a folder of many files only the uris are kept, so that a corpus takes little room. */
interface Listing {
  readonly base: string
  readonly uris: readonly string[]
  readonly met: boolean
}

function filesOf({ base, uris, met }: Listing): Files {
  return {
    count: uris.length,
    *[Symbol.iterator]() {
      for (const uri of uris) yield { path: resolve(base, uri), uri, met }
    },
  }
}

/** A file that several arguments stand for is there once, as named if one of them names it. */
function merge(listings: readonly Listing[]): Files {
  const found = new Map<string, Found>()
  for (const listing of listings)
    for (const file of filesOf(listing)) if (found.get(file.path)?.met !== false) found.set(file.path, file)
  const files = [...found.values()].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0))
  return { count: files.length, [Symbol.iterator]: () => files.values() }
}

async function list(path: string): Promise<Listing> {
  const known = await stat(path).catch(() => undefined)
  if (known?.isFile()) return { base: dirname(path), uris: [basename(path)], met: false }
  if (known?.isDirectory()) return { base: path, uris: await glob('**/*', path), met: true }
  const { isDynamicPattern } = await patterns()
  if (!isDynamicPattern(path)) throw new ChithiError('unreadable-file', `There is no "${path}".`)
  const base = baseOf(path, isDynamicPattern)
  const uris = await glob(isAbsolute(path) ? relative(base, path) : relative(base, resolve(path)), base)
  if (uris.length === 0) throw new ChithiError('no-input', `No file matches "${path}".`)
  return { base, uris, met: false }
}

/** Names of files in their order. */
async function glob(pattern: string, cwd: string): Promise<string[]> {
  const options = { cwd, onlyFiles: true, caseSensitiveMatch: false, unique: false }
  const names: string[] = []
  const { stream } = await patterns()
  for await (const name of stream(pattern.split(sep).join('/'), options)) names.push(String(name))
  return names.sort()
}

/** Loaded when a folder or a pattern is met: most runs name one file. */
const patterns = async () => (await import('fast-glob')).default

/** The folder before the first segment that holds a wild card. */
function baseOf(pattern: string, isDynamicPattern: (pattern: string) => boolean): string {
  let base = resolve(pattern)
  while (isDynamicPattern(base)) base = dirname(base)
  return base
}
