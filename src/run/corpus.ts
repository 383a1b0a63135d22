import type { ChithiError } from '../errors.js'
import { VERSION } from '../version.js'
import { type Destination, openDestination } from './destination.js'
import { identityOf, runSettingsOf } from './identity.js'
import type { Counts } from './manifest.js'
import type { Beside } from './outputs.js'
import { type ExtractAllOptions, extractEntries } from './run.js'

export interface CorpusOptions extends Omit<ExtractAllOptions, 'segment'> {
  /** Take up a run that did not finish. */
  readonly resume?: boolean
  /** Extract everything, whatever earlier runs left. */
  readonly fresh?: boolean
  readonly onFailure?: (uri: string, error: ChithiError) => void
}

/** What a run did, and where it says more. */
export interface Finished {
  readonly counts: Counts
  /** It was ended early: the outputs are as they were. */
  readonly interrupted: boolean
  readonly beside: Beside | undefined
}

/**
 * Brings the outputs to the state of the documents: extracts what is new or changed since the run that filled them, keeps
 * the rest, drops what is gone. The outputs change at the end, each at once; what was done until then is in a journal.
 */
export async function extractInto(
  paths: readonly string[],
  targets: readonly string[],
  options: CorpusOptions = {},
): Promise<Finished> {
  const { signal } = options
  const settings = runSettingsOf(options)
  const run = await identityOf(paths, settings)
  const started = new Date()
  const destination = await openDestination(targets, run, options)
  const { beside } = destination
  try {
    const counts = await fill(destination, paths, options)
    if (signal?.aborted) {
      await destination.leave()
      return { counts, interrupted: true, beside }
    }
    await destination.finish({
      manifest: 'chithi/run/1',
      extractor: { name: 'chithi', version: VERSION },
      node: process.version,
      inputs: paths,
      options: settings,
      started: started.toISOString(),
      finished: new Date().toISOString(),
      counts,
    })
    return { counts, interrupted: false, beside }
  } catch (error) {
    await destination.leave()
    throw error
  }
}

async function fill(destination: Destination, paths: readonly string[], options: CorpusOptions): Promise<Counts> {
  const counts = { documents: 0, extracted: 0, unchanged: 0, removed: 0, failed: 0, bytes: 0 }
  for await (const result of extractEntries(paths, options, destination.findEarlier)) {
    await destination.take(result)
    counts.documents++
    if (result.error) {
      counts.failed++
      options.onFailure?.(result.uri, result.error)
    } else {
      counts[result.kept ? 'unchanged' : 'extracted']++
      counts.bytes += result.entry.source.bytes
    }
  }
  return { ...counts, removed: destination.countUnasked() }
}
