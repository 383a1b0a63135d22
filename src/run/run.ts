import { readFile } from 'node:fs/promises'
import { ChithiError, toChithiError } from '../errors.js'
import { type ExtractOptions, extract } from '../pipeline.js'
import type { DirectiveRecord } from '../record/schema.js'
import { type Found, findDocuments } from './find.js'

/** One document's outcome: its record, or the error that kept it from becoming one. */
export type Outcome =
  | { readonly uri: string; readonly record: DirectiveRecord; readonly error?: undefined }
  | { readonly uri: string; readonly record?: undefined; readonly error: ChithiError }

export interface ExtractAllOptions extends Omit<ExtractOptions, 'uri'> {
  /** Called when the documents are known, and after each one. */
  readonly onProgress?: (done: number, total: number) => void
}

/** Extracts files, folders and globs, in the order of their uris. A document that fails is an outcome, not an end. */
export async function* extractAll(paths: readonly string[], options: ExtractAllOptions = {}): AsyncGenerator<Outcome> {
  const documents = await findDocuments(paths)
  let done = 0
  options.onProgress?.(0, documents.length)
  for (const document of documents) {
    yield await outcomeOf(document, options)
    options.onProgress?.(++done, documents.length)
  }
}

/** One document read by `read`, as an outcome. */
export async function extractOne(
  uri: string,
  read: () => Promise<Uint8Array>,
  options: Omit<ExtractOptions, 'uri'> = {},
): Promise<Outcome> {
  try {
    return { uri, record: await extract(await read(), { ...options, uri }) }
  } catch (error) {
    return { uri, error: toChithiError(error) }
  }
}

function outcomeOf({ path, uri }: Found, options: ExtractAllOptions): Promise<Outcome> {
  return extractOne(uri, () => readBytes(path, uri), options)
}

async function readBytes(path: string, uri: string): Promise<Uint8Array> {
  return readFile(path).catch((cause) => {
    throw new ChithiError('unreadable-file', `"${uri}" cannot be read.`, { cause })
  })
}
