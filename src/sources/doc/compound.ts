import { broken } from '../zip/broken.js'

/** A compound file ([MS-CFB]): streams in a file of their own, sector by sector. */
export interface Compound {
  /** A stream's bytes. Throws `broken-document` where there is no such stream. */
  readonly stream: (name: string) => Buffer
  readonly has: (name: string) => boolean
}

interface Entry {
  readonly start: number
  readonly size: number
}

const SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const HEADER = 512
const ENTRY = 128
const STREAM = 2
const ROOT = 5
const IN_HEADER = 109

/** Opens a compound file. Chains that run in circles, and sectors outside the file, end with `broken-document`. */
export function openCompound(file: Buffer): Compound {
  if (file.length < HEADER || !file.subarray(0, 8).equals(SIGNATURE)) throw broken('This is no compound file.')
  const shift = file.readUInt16LE(30)
  const shortShift = file.readUInt16LE(32)
  if (![9, 12].includes(shift) || shortShift !== 6) throw broken(`The compound file has sectors of 2^${shift} bytes.`)
  const size = 1 << shift
  const sector = (id: number): Buffer => {
    const start = (id + 1) * size
    if (id < 0 || start >= file.length) throw broken(`Sector ${id} is not in the file.`)
    return file.subarray(start, start + size)
  }
  const table = readTable(file, sector)
  const chain = (start: number) => Buffer.concat(follow(start, table, file.length / size).map(sector))
  const entries = readEntries(chain(file.readInt32LE(48)))
  const root = entries.get('\0root')
  const short = root ? chain(root.start).subarray(0, root.size) : Buffer.alloc(0)
  const shortTable = integersOf(chain(file.readInt32LE(60)))
  const limit = file.readUInt32LE(56)
  const shortSector = (id: number) => short.subarray(id * 64, id * 64 + 64)
  return {
    has: (name) => entries.has(name),
    stream(name) {
      const entry = entries.get(name)
      if (!entry) throw broken(`The compound file holds no "${name}".`)
      const whole =
        entry.size < limit
          ? Buffer.concat(follow(entry.start, shortTable, short.length / 64).map(shortSector))
          : chain(entry.start)
      return whole.subarray(0, entry.size)
    },
  }
}

/** For each sector the one that follows it: listed in the header, and in sectors that the header leads to. */
function readTable(file: Buffer, sector: (id: number) => Buffer): Int32Array {
  const ids = integersOf(file.subarray(76, 76 + 4 * IN_HEADER))
  const lists = [[...ids]]
  let next = file.readInt32LE(68)
  for (let left = file.length / HEADER; next >= 0 && left > 0; left--) {
    const more = [...integersOf(sector(next))]
    next = more.pop() ?? -1
    lists.push(more)
  }
  const used = lists.flat().filter((id) => id >= 0)
  return integersOf(Buffer.concat(used.map(sector)))
}

function follow(start: number, table: Int32Array, most: number): number[] {
  const ids: number[] = []
  for (let id = start; id >= 0; id = table[id] ?? -1) {
    ids.push(id)
    if (ids.length > most + 1) throw broken('A chain of sectors runs in a circle.')
  }
  return ids
}

function readEntries(directory: Buffer): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const kind = directory[at + 66]
    if (kind !== STREAM && kind !== ROOT) continue
    const length = Math.min(64, Math.max(0, directory.readUInt16LE(at + 64) - 2))
    const name = kind === ROOT ? '\0root' : directory.toString('utf16le', at, at + length)
    const entry = { start: directory.readInt32LE(at + 116), size: directory.readUInt32LE(at + 120) }
    if (!entries.has(name)) entries.set(name, entry)
  }
  return entries
}

function integersOf(bytes: Buffer): Int32Array {
  return Int32Array.from({ length: bytes.length >> 2 }, (_, i) => bytes.readInt32LE(4 * i))
}
