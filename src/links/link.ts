import type { Entry, FilledTable } from '../sinks/sink.js'
import { campaignTables } from './campaigns.js'
import { citations, reports } from './citations.js'
import { documentFinder } from './documents.js'
import { duplicates } from './duplicates.js'
import { type Facts, factsOf } from './facts.js'
import { targetTable } from './targets.js'

/** What a corpus tells as a whole, as tables; the same records in any order give the same tables. */
export async function link(entries: AsyncIterable<Entry>): Promise<FilledTable[]> {
  const byId = new Map<string, Facts>()
  for await (const { record } of entries) {
    const known = byId.get(record.id)
    // Copies of a document are one; the first uri stands for all.
    if (!known || record.source.uri < known.uri) byId.set(record.id, factsOf(record))
  }
  const corpus = [...byId.values()].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.id < b.id ? -1 : 1))
  const find = documentFinder(corpus)
  return [
    citations(corpus, find),
    reports(corpus, find),
    ...campaignTables(corpus),
    duplicates(corpus),
    targetTable(corpus),
  ]
}
