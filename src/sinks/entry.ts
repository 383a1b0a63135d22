import type { DirectiveRecord } from '../record/schema.js'
import type { Entry } from './sink.js'

/** The entry of a record's line of JSON; only its head is parsed, the rest when `record` is asked for. */
export function entryOf(json: string): Entry {
  const source = sourceOf(json)
  let parsed: DirectiveRecord | undefined
  return {
    uri: source.uri,
    sha256: source.sha256,
    source,
    json,
    get record() {
      parsed ??= JSON.parse(json) as DirectiveRecord
      return parsed
    },
  }
}

// A quote inside a string of JSON has a backslash before it, so the first match is the key itself.
const AFTER_SOURCE = ',"extractor":'

function sourceOf(json: string): DirectiveRecord['source'] {
  const end = json.indexOf(AFTER_SOURCE)
  const head = JSON.parse(end < 0 ? json : `${json.slice(0, end)}}`) as DirectiveRecord
  return head.source
}
