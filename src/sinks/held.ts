import { createReadStream, existsSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { entryOf } from './entry.js'
import { readLines } from './lines.js'
import type { Entry, Held } from './sink.js'

/** The records of a JSON Lines file, read from where they lie; of lines with the same uri the last counts. */
export async function holdLines(path: string, from = 0): Promise<Held> {
  if (!existsSync(path)) return holdNothing
  const places = new Map<string, { readonly start: number; readonly length: number }>()
  let start = from
  for await (const { text, next } of readLines(createReadStream(path, { start }))) {
    const end = from + next
    places.set(entryOf(text).uri, { start, length: end - start })
    start = end
  }
  const file = await open(path)
  return {
    size: places.size,
    async find(uri) {
      const place = places.get(uri)
      if (!place) return undefined
      const bytes = Buffer.alloc(place.length)
      await file.read(bytes, 0, place.length, place.start)
      return entryOf(bytes)
    },
    close: () => file.close().catch(() => {}),
  }
}

/**
 * The records of a compressed JSON Lines file, which can only be read from front to end: what is asked for in another
 * order than the file's is not found.
 */
export async function holdCompressed(path: string): Promise<Held> {
  if (!existsSync(path)) return holdNothing
  const waiting = new Set<string>()
  for await (const { uri } of compressedEntries(path)) waiting.add(uri)
  const entries = compressedEntries(path)
  return {
    size: waiting.size,
    async find(uri) {
      if (!waiting.delete(uri)) return undefined
      for (let next = await entries.next(); !next.done; next = await entries.next()) {
        if (next.value.uri === uri) return next.value
        waiting.delete(next.value.uri)
      }
      return undefined
    },
    close: async () => void (await entries.return(undefined)),
  }
}

export const holdNothing: Held = { size: 0, find: async () => undefined, close: async () => {} }

async function* compressedEntries(path: string): AsyncGenerator<Entry> {
  for await (const { text } of readLines(createReadStream(path).pipe(createGunzip()))) yield entryOf(text)
}
