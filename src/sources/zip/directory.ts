import { broken } from './broken.js'

/** What a ZIP file's directory tells of one of its files. Nothing of it is believed without a look. */
export interface Entry {
  readonly name: Uint8Array
  /** The name is said to be UTF-8. */
  readonly isUtf8: boolean
  readonly method: number
  readonly encrypted: boolean
  /** Where the file's own header stands, and how many bytes are packed behind it. */
  readonly header: number
  readonly size: number
}

/** Where the directory stands. */
export interface Directory {
  readonly start: number
  readonly size: number
  readonly count: number
}

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
/** The end of a file that is enough to find its directory: the longest comment, and the records of large archives. */
export const TAIL = 65_557 + 20 + 56
/** Bytes of a file's own header before its name. */
export const LOCAL_SIZE = 30
const UNKNOWN = 0xffffffff

/** Finds the directory from the file's last bytes. Throws `broken-document`. */
export function findDirectory(tail: Uint8Array): Directory {
  const view = viewOf(tail)
  for (let at = view.byteLength - 22; at >= 0; at--) {
    if (view.getUint32(at, true) !== END) continue
    const large = at >= 76 && view.getUint32(at - 20, true) === LOCATOR_64 ? at - 76 : -1
    if (large >= 0 && view.getUint32(large, true) === END_64)
      return { count: wide(view, large + 32), size: wide(view, large + 40), start: wide(view, large + 48) }
    const count = view.getUint16(at + 10, true)
    return { count, size: view.getUint32(at + 12, true), start: view.getUint32(at + 16, true) }
  }
  throw broken('No end of a package was found.')
}

/** The entries of a directory in their order. Throws `broken-document`. */
export function* readDirectory(directory: Uint8Array, count: number): Generator<Entry> {
  const view = viewOf(directory)
  let at = 0
  try {
    for (let i = 0; i < count; i++) {
      if (view.getUint32(at, true) !== CENTRAL) throw broken(`Entry ${i} of the package is not where it should be.`)
      const name = directory.slice(at + 46, at + 46 + view.getUint16(at + 28, true))
      const extra = at + 46 + name.length
      const next = extra + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
      const flags = view.getUint16(at + 8, true)
      yield {
        name,
        isUtf8: (flags & 0x800) !== 0,
        method: view.getUint16(at + 10, true),
        encrypted: (flags & 1) === 1,
        ...place(view, at, extra),
      }
      at = next
    }
  } catch (error) {
    if (error instanceof RangeError) throw broken('The package is cut short.', error)
    throw error
  }
}

/** Sizes and places beyond 4 GB stand in an extra field, only those that do not fit, in this order. */
function place(view: DataView, at: number, extra: number): Pick<Entry, 'header' | 'size'> {
  let size = view.getUint32(at + 20, true)
  let header = view.getUint32(at + 42, true)
  if (size !== UNKNOWN && header !== UNKNOWN) return { header, size }
  const end = extra + view.getUint16(at + 30, true)
  for (let field = extra; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue
    let value = field + 4 + (view.getUint32(at + 24, true) === UNKNOWN ? 8 : 0)
    if (size === UNKNOWN) {
      size = wide(view, value)
      value += 8
    }
    if (header === UNKNOWN) header = wide(view, value)
  }
  return { header, size }
}

/** How far behind the start of a file's own header its packed bytes begin, or undefined where there is no header. */
export function dataOffset(header: Uint8Array): number | undefined {
  const view = viewOf(header)
  if (header.length < LOCAL_SIZE || view.getUint32(0, true) !== LOCAL) return undefined
  return LOCAL_SIZE + view.getUint16(26, true) + view.getUint16(28, true)
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const wide = (view: DataView, at: number): number => Number(view.getBigUint64(at, true))
