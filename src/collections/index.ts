import type { Collection } from './collection.js'
import { csv } from './csv.js'
import { jsonl } from './jsonl.js'
import { zip } from './zip.js'

/** Every kind of file that holds many documents. */
export const collections = [jsonl, csv, zip] as const satisfies readonly Collection[]

/** The collection that a uri's ending names. */
export function collectionFor(uri: string): Collection | undefined {
  const name = uri.toLowerCase()
  return collections.find(({ extensions }) => (extensions as readonly string[]).some((end) => name.endsWith(`.${end}`)))
}
