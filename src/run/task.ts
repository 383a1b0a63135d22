import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Meta } from '../document.js'
import { ChithiError, type ErrorCode, toChithiError } from '../errors.js'
import { type ExtractOptions, extract } from '../pipeline.js'
import { loadSegmenter } from '../vietnamese/segment.js'

/** One document for a worker: everything in it can be sent to another thread. */
export interface Task {
  readonly uri: string
  /** The file, or else the bytes. */
  readonly path?: string
  readonly bytes?: Uint8Array
  readonly mediaType?: string
  readonly meta?: Meta
  /** Hashes of the document's versions whose records are at hand. */
  readonly known: readonly string[]
}

/** What came of a task: a record as JSON; none, since that of these bytes is at hand; or a failure. */
export type Reply =
  | { readonly sha256: string; readonly json?: string }
  | { readonly code: ErrorCode; readonly received: string }

/** The options of a run that change its records; they too can be sent to another thread. */
export interface Settings extends Pick<ExtractOptions, 'only' | 'explain' | 'text' | 'encoding'> {
  /** Index terms from word segmentation. */
  readonly terms?: boolean
}

/** Never rejects. */
export type Perform = (task: Task) => Promise<Reply>

/** Where documents are extracted; `width` tasks at a time. */
export interface Performers {
  readonly perform: Perform
  readonly width: number
  readonly close: () => Promise<void>
}

/** Answers tasks in this thread. */
export function performer({ terms, ...options }: Settings, segment?: ExtractOptions['segment']): Perform {
  const words = terms ? loadSegmenter() : Promise.resolve(segment)
  words.catch(() => {})
  return async ({ uri, path, bytes = undefined, mediaType, meta, known }) => {
    try {
      const read = bytes ?? (await readDocument(path!, uri))
      const sha256 = createHash('sha256').update(read).digest('hex')
      if (known.includes(sha256)) return { sha256 }
      const own = { uri, ...(mediaType && { mediaType }), ...(meta && { meta }) }
      const chosen = await words
      const record = await extract(read, { ...options, ...own, ...(chosen && { segment: chosen }) })
      return { sha256, json: JSON.stringify(record) }
    } catch (error) {
      return failureOf(error)
    }
  }
}

export function failureOf(error: unknown): Reply {
  const { code, received } = toChithiError(error)
  return { code, received }
}

/** A file's bytes. Rejects with `unreadable-file`. */
async function readDocument(path: string, uri: string): Promise<Uint8Array> {
  return readFile(path).catch((cause) => {
    throw new ChithiError('unreadable-file', `"${uri}" cannot be read.`, { cause })
  })
}
