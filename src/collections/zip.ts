import { open, stat } from 'node:fs/promises'
import iconv from 'iconv-lite'
import { ChithiError } from '../errors.js'
import { broken } from '../sources/zip/broken.js'
import { dataOffset, type Entry, findDirectory, LOCAL_SIZE, readDirectory, TAIL } from '../sources/zip/directory.js'
import { type Room, unpack } from '../sources/zip/unpack.js'
import type { Collection, CollectionInput, Item } from './collection.js'
import { tooLarge } from './mapping.js'

const DIRECTORY_BYTES = 2 ** 28
// What systems put beside the files: "__MACOSX/", ".DS_Store", "Thumbs.db"
const HIDDEN = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$)/u

/** ZIP archives, up to the largest; one file is unpacked at a time, and none beyond the limits. */
export const zip: Collection = {
  name: 'zip',
  extensions: ['zip'],
  separator: '!/',
  mapped: false,
  async *documents(input, { maxBytes, limits }) {
    const archive = await openArchive(input)
    const tail = Math.max(0, archive.size - TAIL)
    const { start, size, count } = findDirectory(await archive.read(tail, archive.size - tail))
    if (size > DIRECTORY_BYTES) throw tooLarge(`The archive's directory has ${size} bytes`, DIRECTORY_BYTES)
    const entries = [...readDirectory(await archive.read(start, size), count)]
    refuseOverlaps(entries)
    for (const entry of entries) {
      const name = nameOf(entry)
      if (!name.endsWith('/') && !HIDDEN.test(name))
        yield itemOf(name, entry, archive, { bytes: maxBytes, ratio: limits.ratio })
    }
  },
}

/** An archive's bytes by place. */
interface Archive {
  readonly size: number
  readonly read: (start: number, length: number) => Promise<Uint8Array>
}

async function openArchive({ path, bytes }: CollectionInput): Promise<Archive> {
  if (path !== undefined) return { size: (await stat(path)).size, read: (start, length) => readAt(path, start, length) }
  const parts: Uint8Array[] = []
  for await (const part of bytes) parts.push(part)
  const whole = Buffer.concat(parts)
  return { size: whole.length, read: async (start, length) => whole.subarray(start, start + length) }
}

/** Opened anew for each document: it may be read when the archive's list is long over. */
async function readAt(path: string, start: number, length: number): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const buffer = Buffer.alloc(length)
    const { bytesRead } = await file.read(buffer, 0, length, start)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** Files that share their packed bytes unpack to far more than any honest archive. */
function refuseOverlaps(entries: readonly Entry[]): void {
  const sorted = [...entries].sort((a, b) => a.header - b.header)
  const overlap = sorted.find((entry, i) => i > 0 && entry.header < sorted[i - 1]!.header + sorted[i - 1]!.size)
  if (overlap) throw broken(`The archive's "${nameOf(overlap)}" shares its bytes with another file.`)
}

function itemOf(name: string, entry: Entry, archive: Archive, room: Room): Item {
  return {
    name,
    async read() {
      if (entry.encrypted) throw new ChithiError('encrypted-document', `"${name}" is encrypted.`)
      if (entry.size > room.bytes) throw tooLarge(`"${name}" has ${entry.size} packed bytes`, room.bytes)
      const offset = dataOffset(await archive.read(entry.header, LOCAL_SIZE))
      if (offset === undefined) throw broken(`"${name}" is not where the archive's directory says.`)
      const packed = await archive.read(entry.header + offset, entry.size)
      if (packed.length < entry.size) throw broken(`"${name}" is cut short.`)
      return unpack(packed, entry.method, room, `"${name}"`)
    },
  }
}

/** Older programs write names in the code page of DOS. */
function nameOf({ name, isUtf8 }: Entry): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(name).replaceAll('\\', '/')
  } catch {
    return iconv.decode(Buffer.from(name), 'cp437').replaceAll('\\', '/')
  }
}
