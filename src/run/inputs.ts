import { createReadStream, statSync } from 'node:fs'
import type { Collection, CollectionInput, Item, Mapping } from '../collections/collection.js'
import { collectionFor, collections } from '../collections/index.js'
import { tooLarge } from '../collections/mapping.js'
import type { Meta } from '../document.js'
import { ChithiError, type ErrorCode, toChithiError } from '../errors.js'
import { sourceFor, sources } from '../sources/index.js'
import { type Limits, limitsOf } from '../sources/limits.js'
import { type Found, findFiles } from './find.js'
import { readBytes, unreadable } from './read.js'

/** One document that an argument stands for: a file, a row or a file of a collection, standard input. */
export interface Input {
  readonly uri: string
  /** The file, where the document is one of its own. */
  readonly path?: string
  /** What its place says about it beside the bytes. */
  readonly mediaType?: string
  readonly meta?: Meta
  /** The bytes, once, at any time. Rejects with a `ChithiError`. */
  readonly read: () => Promise<Uint8Array>
}

/** What was met in a folder or an archive and is no document. */
export interface Skipped {
  readonly uri: string
  readonly code: ErrorCode
  readonly message: string
}

export interface InputOptions {
  /** Bytes of one document; longer ones fail with `too-large`. */
  readonly maxBytes?: number
  /** What unpacking and reading one document may cost. */
  readonly limits?: Partial<Limits>
  /** What the fields of rows hold (JSON Lines, CSV). */
  readonly mapping?: Mapping
  /** The format of what is named, whatever its ending; see `inputFormats`. */
  readonly inputFormat?: string
  /** Called once, when the files are known. */
  readonly onFiles?: (count: number) => void
  readonly onSkip?: (skipped: Skipped) => void
}

export const MAX_BYTES = 64 * 2 ** 20

/** What `inputFormat` may be. */
export const inputFormats: readonly string[] = [...sources, ...collections].map(({ name }) => name)

/** Standard input, as a path. */
const STANDARD = '-'

/**
 * The documents that paths, folders, globs and "-" stand for, one after the other: files in the order of their uris, those
 * of a collection as it is read. What cannot be read is an input too: its `read` rejects. Throws `unreadable-file`,
 * `no-input`, `invalid-option`.
 */
export async function* findInputs(paths: readonly string[], options: InputOptions = {}): AsyncGenerator<Input> {
  const { inputFormat } = options
  if (inputFormat !== undefined && !inputFormats.includes(inputFormat))
    throw new ChithiError('invalid-option', `"${inputFormat}" is no format (known: ${inputFormats.join(', ')}).`)
  if (paths.includes(STANDARD)) {
    if (paths.length > 1) throw new ChithiError('invalid-option', 'Standard input "-" was named beside other paths.')
    yield* standardInput(options)
    return
  }
  const files = await findFiles(paths)
  options.onFiles?.(files.count)
  for (const file of files) {
    const collection = formatOf(file.uri, options)
    if (collection) yield* collected(collection, file, options)
    else yield* single(file, options)
  }
}

function formatOf(uri: string, { inputFormat }: InputOptions): Collection | undefined {
  return inputFormat ? collections.find(({ name }) => name === inputFormat) : collectionFor(uri)
}

async function* standardInput(options: InputOptions): AsyncGenerator<Input> {
  const collection = formatOf('', options)
  if (collection) yield* members(collection, STANDARD, { bytes: process.stdin }, options)
  else yield { uri: STANDARD, ...forced(options), read: () => readWhole(process.stdin, options) }
}

async function readWhole(stream: AsyncIterable<Uint8Array>, { maxBytes = MAX_BYTES }: InputOptions) {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > maxBytes) throw tooLarge('Standard input holds more bytes', maxBytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function* single({ path, uri, met }: Found, options: InputOptions): AsyncGenerator<Input> {
  const problem = problemOf(path, uri, options)
  if (!problem) yield { uri, path, ...forced(options), read: async () => readBytes(path, uri) }
  else if (met && problem.code === 'unknown-format') options.onSkip?.(skipped(uri, problem))
  else yield failing(uri, problem)
}

/** Why a file is not read, as far as its name and size tell. */
function problemOf(path: string, uri: string, options: InputOptions): ChithiError | undefined {
  try {
    sourceFor(uri, forced(options).mediaType)
    const { size } = statSync(path)
    const { maxBytes = MAX_BYTES } = options
    return size > maxBytes ? tooLarge(`"${uri}" has ${size} bytes`, maxBytes) : undefined
  } catch (cause) {
    return cause instanceof ChithiError ? cause : unreadable(uri, cause)
  }
}

async function* collected(
  collection: Collection,
  { path, uri, met }: Found,
  options: InputOptions,
): AsyncGenerator<Input> {
  if (met && collection.mapped && !options.mapping && !options.inputFormat) {
    const error = new ChithiError('no-text-field', `"${uri}" was met in a folder, and nothing says what its rows hold.`)
    options.onSkip?.(skipped(uri, error))
    return
  }
  yield* members(collection, uri, { path, bytes: chunksOf(path, uri) }, options)
}

async function* members(
  collection: Collection,
  uri: string,
  input: CollectionInput,
  { mapping = {}, maxBytes = MAX_BYTES, limits, onSkip }: InputOptions,
): AsyncGenerator<Input> {
  let count = 0
  try {
    for await (const item of collection.documents(input, { mapping, maxBytes, limits: limitsOf(limits) })) {
      count++
      const own = item.uri ?? `${uri}${collection.separator}${item.name}`
      const problem = formatProblem(item)
      if (problem) onSkip?.(skipped(own, problem))
      else yield { uri: own, ...about(item), read: item.read }
    }
    if (count === 0) yield failing(uri, new ChithiError('empty-document', `"${uri}" holds no document.`))
  } catch (error) {
    yield failing(uri, toChithiError(error))
  }
}

/** Why a collection's member is no document, as far as its name tells. */
function formatProblem({ name, mediaType }: Item): ChithiError | undefined {
  try {
    sourceFor(name, mediaType ?? (collectionFor(name) ? 'a collection inside another' : undefined))
    return undefined
  } catch (error) {
    return toChithiError(error)
  }
}

function forced({ inputFormat }: InputOptions): { mediaType?: string } {
  const mediaType = sources.find(({ name }) => name === inputFormat)?.mediaTypes[0]
  return mediaType ? { mediaType } : {}
}

const about = ({ mediaType, meta }: Item) => ({ ...(mediaType && { mediaType }), ...(meta && { meta }) })

const failing = (uri: string, error: ChithiError): Input => ({ uri, read: () => Promise.reject(error) })

const skipped = (uri: string, { code, message }: ChithiError): Skipped => ({ uri, code, message })

async function* chunksOf(path: string, uri: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 18 })) yield chunk as Uint8Array
  } catch (cause) {
    throw unreadable(uri, cause)
  }
}
