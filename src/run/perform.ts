import { createHash } from 'node:crypto'
import { type ExtractOptions, extract } from '../pipeline.js'
import { loadSegmenter } from '../vietnamese/segment.js'
import { readBytes } from './read.js'
import { failureOf, type Perform, type Settings } from './task.js'

/** Answers tasks in this thread. */
export function performer({ terms, ...options }: Settings, segment?: ExtractOptions['segment']): Perform {
  const words = terms ? loadSegmenter() : Promise.resolve(segment)
  words.catch(() => {})
  return async ({ uri, path, bytes, mediaType, meta, known }) => {
    try {
      const read = bytes ?? readBytes(path!, uri)
      const sha256 = createHash('sha256').update(read).digest('hex')
      if (known.includes(sha256)) return { sha256 }
      const own = { uri, ...(mediaType && { mediaType }), ...(meta && { meta }) }
      const chosen = await words
      const record = await extract(read, { ...options, ...own, ...(chosen && { segment: chosen }) })
      return { sha256, line: new TextEncoder().encode(`${JSON.stringify(record)}\n`) }
    } catch (error) {
      return failureOf(error)
    }
  }
}
