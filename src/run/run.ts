import type { ChithiError } from '../errors.js'
import type { DirectiveRecord } from '../record/schema.js'
import { lookAhead } from './few.js'
import { findInputs, type InputOptions } from './inputs.js'
import { untilAborted } from './order.js'
import { openPerformers, type PerformersOptions } from './performers.js'
import { type FindEarlier, type Result, resultsOf } from './results.js'

/** One document's outcome: its record, or the error that kept it from becoming one. */
export type Outcome =
  | { readonly uri: string; readonly record: DirectiveRecord; readonly error?: undefined }
  | { readonly uri: string; readonly record?: undefined; readonly error: ChithiError }

export interface ExtractAllOptions extends PerformersOptions, Omit<InputOptions, 'onFiles'> {
  /** Called when the files are known, and after each document. */
  readonly onProgress?: (done: number, total: number, failed: number) => void
  /** Ends the run early. */
  readonly signal?: AbortSignal
}

/**
 * Extracts what the paths stand for (see `findInputs`) on worker threads, and gives the outcomes in the documents' order.
 * A document that fails is an outcome, not an end. Few small documents, and those for a `segment` of the caller's own, are
 * extracted in this thread, where no limit of time or memory holds.
 */
export async function* extractAll(paths: readonly string[], options: ExtractAllOptions = {}): AsyncGenerator<Outcome> {
  for await (const { uri, entry, error } of extractEntries(paths, options)) {
    yield entry ? { uri, record: entry.record } : { uri, error: error! }
  }
}

/** The same with records as JSON, and those of earlier runs kept where they still hold. */
export async function* extractEntries(
  paths: readonly string[],
  options: ExtractAllOptions,
  findEarlier?: FindEarlier,
): AsyncGenerator<Result> {
  let [done, failed, files] = [0, 0, 0]
  const tell = () => options.onProgress?.(done, Math.max(done, files), failed)
  const onFiles = (count: number) => {
    files = count
    tell()
  }
  const { few, inputs } = await lookAhead(findInputs(paths, { ...options, onFiles }))
  const performers = await openPerformers(options, few)
  // What is being extracted is given up, so that whoever waits for it goes on.
  options.signal?.addEventListener('abort', performers.close, { once: true })
  try {
    for await (const result of untilAborted(resultsOf(inputs, performers, findEarlier), options.signal)) {
      yield result
      done++
      if (result.error) failed++
      tell()
    }
  } finally {
    options.signal?.removeEventListener('abort', performers.close)
    await performers.close()
  }
}
