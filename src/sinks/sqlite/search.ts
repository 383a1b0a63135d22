import { foldAll } from '../../text/fold.js'
import type { Database } from './database.js'

/** A document that was found. */
export interface Hit {
  readonly id: string
  readonly uri: string
  readonly title: string | null
}

export interface SearchOptions {
  readonly limit?: number
  readonly offset?: number
}

// No order by weight: for "phong trào" SQLite would weigh each of 100,000 documents, which takes half a second.
const FIND = `
select id, uri, coalesce(title, subject) as title from documents join (
  select rowid as found, min(stage) as stage from (
    select * from (select rowid, 1 as stage from headings_fts where headings_fts match :heading limit :enough)
    union all
    select * from (select rowid, 2 as stage from documents_fts where documents_fts match :text limit 2 * :enough)
  ) group by rowid
) on documents.row = found
order by stage, documents.row limit :limit offset :offset`

/** Documents that hold every word, those first that hold them in title or subject; words in "…" stand together. */
export function search(database: Database, query: string, { limit = 20, offset = 0 }: SearchOptions = {}): Hit[] {
  const words = matchOf(query)
  if (words === '') return []
  const match = { heading: words, text: `folded : (${words})` }
  return database.prepare(FIND).all({ ...match, limit, offset, enough: limit + offset }) as Hit[]
}

/** A query as typed, as an expression of FTS5 over folded words: marks make no difference, and signs mean nothing. */
export function matchOf(query: string): string {
  const parts = query.split('"').flatMap((part, index) => {
    const words = foldAll(part)
    if (words === '') return []
    return index % 2 === 1 ? [`"${words}"`] : words.split(' ').map((word) => `"${word}"`)
  })
  return parts.join(' ')
}
