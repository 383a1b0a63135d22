/** A line of a stream without its end; `bytes` is undefined where it is longer than allowed. */
export interface StreamLine {
  readonly number: number
  readonly bytes: Buffer | undefined
  /** How long the line is. */
  readonly length: number
}

const LINE_FEED = 10

/** The lines of a byte stream, asked for one by one; a line beyond `most` bytes is passed over, not kept. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<StreamLine> {
  let parts: Buffer[] = []
  let length = 0
  let number = 1
  const add = (part: Buffer) => {
    length += part.length
    if (length <= most) parts.push(part)
    else parts = []
  }
  const close = (): StreamLine => {
    const line = { number: number++, bytes: length <= most ? Buffer.concat(parts) : undefined, length }
    parts = []
    length = 0
    return line
  }
  for await (const piece of stream) {
    const chunk = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end))
      yield close()
      start = end + 1
    }
    if (start < chunk.length) add(Buffer.from(chunk.subarray(start)))
  }
  if (length > 0) yield close()
}
