import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { ChithiError } from '../errors.js'

/** A file that is seen only when it is whole: written beside its place as PATH.partial, made durable, then renamed. */
export interface WholeFile {
  readonly write: (text: string | Uint8Array) => Promise<void>
  readonly finish: () => Promise<void>
  /** Removes what was written. Never throws. */
  readonly abandon: () => Promise<void>
}

/** Opens a file to be replaced whole; its folder is made where there is none. Throws `unwritable-file`. */
export async function openWhole(path: string, { gzip = false } = {}): Promise<WholeFile> {
  const partial = `${path}.partial`
  const handle = await writable(path, async () => {
    await mkdir(dirname(path), { recursive: true })
    return open(partial, 'w')
  })
  const body = gzip ? compressed(handle) : buffered(handle)
  return {
    write: (text) => writable(path, () => body.write(text)),
    finish: () =>
      writable(path, async () => {
        await body.end()
        await handle.sync()
        await handle.close()
        await rename(partial, path)
        await syncFolder(dirname(path))
      }),
    async abandon() {
      await body.end().catch(() => {})
      await handle.close().catch(() => {})
      await rm(partial, { force: true }).catch(() => {})
    },
  }
}

/** Makes names in a folder durable, where the system can. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => {})
  await handle?.close()
}

/** Does `work`; where it fails the path cannot be written. */
export async function writable<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof ChithiError) throw cause
    throw new ChithiError('unwritable-file', `"${path}" cannot be written (${(cause as Error).message}).`, { cause })
  }
}

interface Body {
  readonly write: (text: string | Uint8Array) => Promise<void>
  readonly end: () => Promise<void>
}

const CHUNK = 1 << 18

/** Appends to a file in large pieces. What has waited longer than `patience` milliseconds goes with the next write. */
export function buffered(handle: FileHandle, patience = Number.POSITIVE_INFINITY): Body {
  const room = Buffer.allocUnsafe(CHUNK)
  let size = 0
  let written = performance.now()
  const flush = async () => {
    if (size > 0) await handle.appendFile(room.subarray(0, size))
    size = 0
    written = performance.now()
  }
  return {
    async write(text) {
      const bytes = typeof text === 'string' ? Buffer.from(text) : text
      if (size + bytes.length > CHUNK || performance.now() - written > patience) await flush()
      if (bytes.length > CHUNK) return handle.appendFile(bytes)
      room.set(bytes, size)
      size += bytes.length
    },
    end: flush,
  }
}

function compressed(handle: FileHandle): Body {
  const gzip = createGzip()
  const written = pipeline(gzip, async (chunks) => {
    for await (const chunk of chunks) await handle.appendFile(chunk)
  })
  written.catch(() => {})
  return {
    async write(text) {
      const taken = new Promise<void>((resolve, reject) =>
        gzip.write(text, (error) => (error ? reject(error) : resolve())),
      )
      taken.catch(() => {})
      await Promise.race([taken, written])
    },
    async end() {
      gzip.end()
      await written
    },
  }
}
