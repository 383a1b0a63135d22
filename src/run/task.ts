import type { Meta } from '../document.js'
import { type ErrorCode, toChithiError } from '../errors.js'
import type { ExtractOptions } from '../pipeline.js'

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

/** What came of a task: a record as a line of JSON in UTF-8; none, since that of these bytes is at hand; or a failure. */
export type Reply =
  | { readonly sha256: string; readonly line?: Uint8Array }
  | { readonly code: ErrorCode; readonly received: string }

/** The options of a run that change its records; they too can be sent to another thread. */
export interface Settings extends Pick<ExtractOptions, 'only' | 'explain' | 'text' | 'encoding' | 'limits'> {
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

/** Why a task gave no record. */
export function failureOf(error: unknown): Reply {
  const { code, received } = toChithiError(error)
  return { code, received }
}
