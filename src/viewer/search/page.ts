import { exports } from '../../exports/index.js'
import { countCorrections } from '../corrections/store.js'
import type { Hit, SearchPage, SearchQuery } from '../model.js'
import { type LinkRow, linkOf } from '../store/documents.js'
import type { Room } from '../store/room.js'
import { LINK } from '../store/sql.js'
import { narrow } from './count.js'
import { type Highlighter, highlighter } from './highlight.js'
import { matchesOf } from './matches.js'
import { searchQuery } from './query.js'

const SNIPPETS = 3

/** The page of a search. Throws `bad-request`. */
export function searchPage(room: Room, asked: URLSearchParams): SearchPage {
  const query = searchQuery(asked)
  const highlight = highlighter(query.q, query.marks)
  const { found, capped } = matchesOf(room, query, highlight)
  const { total, facets } = narrow(found, room.holdings, query)
  const rows = rowsOf(room, found, query, (query.page - 1) * query.size, query.size)
  return {
    query,
    total,
    capped,
    pages: Math.ceil(total / query.size),
    hits: hitsOf(room, rows, highlight),
    facets,
    exports: exports
      .filter(({ per }) => per === 'collection')
      .map(({ name, label }) => ({ name, label, href: `/export/${name}?${withoutPage(asked)}` })),
  }
}

/** All that a search finds, in its order. Throws `bad-request`. */
export function foundRows(room: Room, asked: URLSearchParams): number[] {
  const query = searchQuery(asked)
  const { found } = matchesOf(room, query, highlighter(query.q, query.marks))
  narrow(found, room.holdings, query)
  return rowsOf(room, found, query, 0, found.length)
}

/** By relevance those come first that have the words in title, number or subject, and the newest of them. */
function rowsOf({ holdings }: Room, found: Uint8Array, { sort }: SearchQuery, skip: number, take: number): number[] {
  const rows: number[] = []
  let before = 0
  const walk = (order: Uint32Array, level: number | undefined): void => {
    for (const row of order) {
      if (level === undefined ? found[row] === 0 : found[row] !== level) continue
      if (before++ >= skip) rows.push(row)
      if (rows.length === take) return
    }
  }
  if (sort !== 'relevance') walk(holdings[sort], undefined)
  else {
    walk(holdings.newest, 2)
    if (rows.length < take) walk(holdings.newest, 1)
  }
  return rows
}

type Row = LinkRow & { readonly place: string | null; readonly warnings: string | null; readonly words: string | null }

function hitsOf({ database }: Room, rows: readonly number[], highlight: Highlighter | undefined): Hit[] {
  const text = highlight ? 'text' : 'null'
  const read = database.prepare(
    `select ${LINK}, issuer_place as place, warnings, ${text} as words from documents where row = ?`,
  )
  return rows.map((row) => {
    const found = read.get(row) as Row
    const document = linkOf(found)
    return {
      document,
      title: highlight?.pieces(document.title) ?? [{ text: document.title, mark: false }],
      snippets: (found.words && highlight?.snippets(found.words, SNIPPETS)) || [],
      place: found.place,
      warnings: found.warnings?.split('; ').length ?? 0,
      corrections: countCorrections(database, document.id),
    }
  })
}

function withoutPage(asked: URLSearchParams): string {
  const kept = new URLSearchParams(asked)
  for (const name of ['page', 'size', 'lang']) kept.delete(name)
  return kept.toString()
}
