import type { Meta } from '../document.js'
import type { Limits } from '../sources/limits.js'

/** What the fields of a row may hold. `text` and `html` are the document; the others say something about it. */
export const ROLES = ['text', 'html', 'title', 'published', 'site', 'uri', 'id'] as const
export type Role = (typeof ROLES)[number]

/** For each role the names of fields, in order. */
export type Mapping = Readonly<Partial<Record<Role, readonly string[]>>>

/**
 * A collection is a file that holds many documents. Each kind lives in one file here and is listed in `index.ts`. It is
 * read as a stream: what is held at a time is one document, never the collection.
 */
export interface Collection {
  readonly name: string
  /** File endings, without the dot. */
  readonly extensions: readonly string[]
  /** What stands between the collection's uri and the name of a document inside. */
  readonly separator: '#' | '!/'
  /** Its rows say nothing of which field is the text: met in a folder, it is read only where a mapping is given. */
  readonly mapped: boolean
  /** The documents inside, in order. Throws a `ChithiError` where the collection itself cannot be read on. */
  readonly documents: (input: CollectionInput, options: CollectionOptions) => AsyncGenerator<Item>
}

/** Where a collection's bytes come from. `path` is the file, where it is one: some kinds are not read from front to end. */
export interface CollectionInput {
  readonly bytes: AsyncIterable<Uint8Array>
  readonly path?: string
}

export interface CollectionOptions {
  readonly mapping: Mapping
  /** Bytes of one document; a longer one fails with `too-large`. */
  readonly maxBytes: number
  readonly limits: Limits
}

/** One document of a collection. */
export interface Item {
  /** Its name inside the collection; a row's number where it has none. */
  readonly name: string
  /** Replaces the uri made of the collection's and the name. */
  readonly uri?: string
  /** The format, where the name does not tell it. */
  readonly mediaType?: string
  readonly meta?: Meta
  /** May be called at any time, once. Rejects with a `ChithiError`. */
  readonly read: () => Promise<Uint8Array>
}
