import type { ExtractOptions } from '../pipeline.js'
import type { Limits } from './pool.js'
import type { Performers, Settings } from './task.js'

export interface PerformersOptions extends Settings, Limits, Pick<ExtractOptions, 'segment'> {}

/**
 * Workers, or this thread: for few small documents where no limit was asked for, for no jobs, and for a `segment` of the
 * caller's own. Each is loaded when it is needed: what workers do need not be loaded here too.
 */
export async function openPerformers(options: PerformersOptions, few: boolean): Promise<Performers> {
  const { jobs, timeout, maxMemory, segment } = options
  const limits = { ...(jobs && { jobs }), ...(timeout && { timeout }), ...(maxMemory && { maxMemory }) }
  const here = jobs === 0 || segment !== undefined || (few && Object.keys(limits).length === 0)
  if (!here) return (await import('./pool.js')).openPool(settingsOf(options), limits)
  const { performer } = await import('./perform.js')
  return { perform: performer(settingsOf(options), segment), width: 1, close: async () => {} }
}

/** Those of the options that change records. */
export function settingsOf({ only, explain, text, encoding, limits, terms }: Settings): Settings {
  return {
    ...(only && { only }),
    ...(explain && { explain }),
    ...(text === false && { text }),
    ...(encoding && { encoding }),
    ...(limits && { limits }),
    ...(terms && { terms }),
  }
}
