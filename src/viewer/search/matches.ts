import { matchOf } from '../../sinks/sqlite/search.js'
import type { SearchQuery } from '../model.js'
import type { Room } from '../store/room.js'
import type { Highlighter } from './highlight.js'

/** Which documents hold the words: a byte a row; 2 where they stand in title, number or subject. */
export interface Matches {
  readonly found: Uint8Array
  /** Looking stopped before the end. */
  readonly capped: boolean
}

/** Texts that are read at most to tell whether marks are as typed. */
const READ = 1_000

const TEXT = 'select group_concat(rowid) from documents_fts where documents_fts match ?'
const HEADING = 'select group_concat(rowid) from headings_fts where headings_fts match ?'

/** The documents that a query finds, whatever facets are chosen. */
export function matchesOf(room: Room, { q, marks }: SearchQuery, highlight: Highlighter | undefined): Matches {
  const { rows, newest } = room.holdings
  const found = new Uint8Array(rows)
  const words = matchOf(q)
  if (words === '' || !highlight) {
    if (q.trim() === '') for (const row of newest) found[row] = 1
    return { found, capped: false }
  }
  for (const row of rowsIn(room, TEXT, `folded : (${words})`)) found[row] = 1
  for (const row of rowsIn(room, HEADING, words)) found[row] = 2
  return { found, capped: marks === 'strict' && dropOthers(room, found, highlight) }
}

// One long string is ten times as fast as a row an answer.
function rowsIn({ database }: Room, sql: string, match: string): number[] {
  const [list] = database.prepare(sql).raw().get(match) as [string | null]
  return list === null ? [] : list.split(',').map(Number)
}

/** Drops documents whose marks are other than typed; of very many, those beyond a number too. Answers whether it did that. */
function dropOthers({ database, holdings }: Room, found: Uint8Array, highlight: Highlighter): boolean {
  const read = database.prepare('select text, title, subject, number_value from documents where row = ?').raw()
  let count = 0
  let dropped = false
  for (const row of holdings.newest) {
    if (found[row] === 0) continue
    if (++count > READ) {
      found[row] = 0
      dropped = true
    } else if (!highlight.all(...(read.get(row) as (string | null)[]))) found[row] = 0
  }
  return dropped
}
