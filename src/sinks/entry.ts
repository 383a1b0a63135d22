import type { DirectiveRecord } from '../record/schema.js'
import type { Entry } from './sink.js'

/** The entry of a record as JSON, or as a line of it in UTF-8, its end included; only its head is parsed until more is asked for. */
export function entryOf(record: string | Uint8Array): Entry {
  let line = typeof record === 'string' ? undefined : Buffer.from(record.buffer, record.byteOffset, record.byteLength)
  let json = typeof record === 'string' ? record : undefined
  let parsed: DirectiveRecord | undefined
  const source = line ? sourceOfLine(line) : sourceOf(json!)
  return {
    uri: source.uri,
    sha256: source.sha256,
    source,
    get line() {
      line ??= Buffer.from(`${json}\n`)
      return line
    },
    get json() {
      json ??= line!.toString('utf8', 0, line!.length - 1)
      return json
    },
    get record() {
      parsed ??= JSON.parse(this.json) as DirectiveRecord
      return parsed
    },
  }
}

// A quote inside a string of JSON has a backslash before it, so the first match is the key itself.
const AFTER_SOURCE = ',"extractor":'

function sourceOf(json: string): DirectiveRecord['source'] {
  const end = json.indexOf(AFTER_SOURCE)
  return parseSource(end < 0 ? json : `${json.slice(0, end)}}`)
}

function sourceOfLine(line: Buffer): DirectiveRecord['source'] {
  const end = line.indexOf(AFTER_SOURCE)
  return parseSource(end < 0 ? line.toString() : `${line.toString('utf8', 0, end)}}`)
}

function parseSource(head: string): DirectiveRecord['source'] {
  return (JSON.parse(head) as DirectiveRecord).source
}
