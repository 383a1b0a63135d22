import { type ChithiError, toChithiError } from '../errors.js'
import { type ExtractOptions, extract } from '../pipeline.js'
import type { DirectiveRecord } from '../record/schema.js'
import { findInputs, type Input, type InputOptions } from './inputs.js'

/** One document's outcome: its record, or the error that kept it from becoming one. */
export type Outcome =
  | { readonly uri: string; readonly record: DirectiveRecord; readonly error?: undefined }
  | { readonly uri: string; readonly record?: undefined; readonly error: ChithiError }

export interface ExtractAllOptions
  extends Omit<ExtractOptions, 'uri' | 'meta' | 'mediaType'>,
    Omit<InputOptions, 'onFiles'> {
  /** Called when the files are known, and after each document. */
  readonly onProgress?: (done: number, total: number) => void
}

/** Extracts what the paths stand for (see `findInputs`), in that order. A document that fails is an outcome, not an end. */
export async function* extractAll(paths: readonly string[], options: ExtractAllOptions = {}): AsyncGenerator<Outcome> {
  let done = 0
  let total = 0
  const onFiles = (count: number) => {
    total = count
    options.onProgress?.(0, count)
  }
  for await (const input of findInputs(paths, { ...options, onFiles })) {
    yield await extractInput(input, options)
    options.onProgress?.(++done, Math.max(done, total))
  }
}

/** One document as an outcome. */
export async function extractInput(
  { uri, mediaType, meta, read }: Input,
  options: Omit<ExtractOptions, 'uri' | 'meta' | 'mediaType'> = {},
): Promise<Outcome> {
  try {
    const own = { uri, ...(mediaType && { mediaType }), ...(meta && { meta }) }
    return { uri, record: await extract(await read(), { ...options, ...own }) }
  } catch (error) {
    return { uri, error: toChithiError(error) }
  }
}
