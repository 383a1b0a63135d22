const LINE_END = 0x0a

/** A line without its end, and where the line after it begins, in bytes. */
export interface Line {
  readonly text: string
  readonly next: number
}

/** The whole lines of a stream of bytes. A last line without its end is torn, and left out. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let waiting: Uint8Array[] = []
  let position = 0
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, start)) {
      const bytes = Buffer.concat([...waiting, chunk.subarray(start, end)])
      waiting = []
      start = end + 1
      position += bytes.length + 1
      yield { text: bytes.toString('utf8'), next: position }
    }
    if (start < chunk.length) waiting.push(chunk.subarray(start))
  }
}
