import type { Collection, Mapping } from '../../src/collections/collection.js'
import { toChithiError } from '../../src/errors.js'
import { limitsOf } from '../../src/sources/limits.js'

/** What a collection holds: name, uri, meta and text, or the code of a failure. */
export async function readAll(
  collection: Collection,
  bytes: Uint8Array | readonly Uint8Array[],
  { mapping = {}, maxBytes = 10_000 }: { readonly mapping?: Mapping; readonly maxBytes?: number } = {},
) {
  async function* stream() {
    if (bytes instanceof Uint8Array) yield bytes
    else yield* bytes
  }
  const found = []
  for await (const { read, ...about } of collection.documents(
    { bytes: stream() },
    { mapping, maxBytes, limits: limitsOf() },
  ))
    found.push({
      ...about,
      text: await read().then(
        (read) => Buffer.from(read).toString(),
        (error) => toChithiError(error).code,
      ),
    })
  return found
}
