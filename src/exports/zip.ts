import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipFile {
  readonly name: string
  readonly text: string
}

/** Names are in UTF-8 (bit 11 of the flags). */
const UTF8 = 0x0800
const DEFLATED = 8
/** 1 January 1980: the same files give the same archive. */
const DATE = 0x21

/** An archive of texts, as every system opens it (APPNOTE.TXT 4.3); no more than 65,535 files. */
export function writeZip(files: readonly ZipFile[]): Buffer<ArrayBuffer> {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, text } of files) {
    const plain = Buffer.from(text)
    const packed = deflateRawSync(plain)
    const path = Buffer.from(name)
    const about = Buffer.alloc(26)
    about.writeUInt16LE(20, 0)
    about.writeUInt16LE(UTF8, 2)
    about.writeUInt16LE(DEFLATED, 4)
    about.writeUInt16LE(DATE, 8)
    about.writeUInt32LE(crc32(plain), 10)
    about.writeUInt32LE(packed.length, 14)
    about.writeUInt32LE(plain.length, 18)
    about.writeUInt16LE(path.length, 22)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    bodies.push(signature(0x04034b50), about, path, packed)
    directory.push(signature(0x02014b50), Buffer.from([20, 0]), about, rest, path)
    offset += 4 + about.length + path.length + packed.length
  }
  return Buffer.concat([...bodies, ...directory, endOf(files.length, Buffer.concat(directory).length, offset)])
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
