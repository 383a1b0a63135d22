import type { Database } from '../../sinks/sqlite/database.js'
import { foldTones } from '../../text/fold.js'
import { type FacetKind, facetKinds } from '../search/facets.js'
import { type Links, linksOf } from './links.js'
import { DATE } from './sql.js'

/** A facet's values by document: those of row r are `values[offsets[r]]` up to `values[offsets[r + 1]]`, as indexes of `labels`. */
export interface FacetColumn {
  readonly name: string
  readonly labels: readonly string[]
  readonly offsets: Uint32Array
  readonly values: Uint32Array
}

/**
 * What is kept in memory of every document, so that facets are counted, and results sorted, without reading a table.
 * Rows are those of "documents", which begin at 1.
 */
export interface Holdings {
  /** One more than the highest row. */
  readonly rows: number
  readonly facets: readonly FacetColumn[]
  /** Rows in order of date, the undated last. */
  readonly newest: Uint32Array
  readonly oldest: Uint32Array
  readonly title: Uint32Array
  readonly links: Links
}

export function holdingsOf(database: Database): Holdings {
  const [rows] = database.prepare('select coalesce(max(row), 0) + 1 from documents').raw().get() as [number]
  const order = (by: string) =>
    Uint32Array.from(
      (database.prepare(`select row from documents order by ${by}, row`).raw().all() as [number][]).map(([row]) => row),
    )
  return {
    rows,
    facets: facetKinds.map((kind) => facetColumn(database, kind, rows)),
    newest: order(`${DATE} desc nulls last`),
    oldest: order(`${DATE} nulls last`),
    title: byTitle(database),
    links: linksOf(database),
  }
}

function facetColumn(database: Database, { name, sql }: FacetKind, rows: number): FacetColumn {
  const known = new Map<string, number>()
  const labels: string[] = []
  const pairs = new Set<number>()
  for (const [row, value] of database.prepare(sql).raw().iterate() as Iterable<[number, string | null]>) {
    if (value === null) continue
    const index = indexOf(String(value))
    if (index !== undefined) pairs.add(row * 2 ** 21 + index)
  }
  const sorted = Float64Array.from(pairs).sort()
  const offsets = new Uint32Array(rows + 1)
  const values = Uint32Array.from(sorted, (pair) => pair % 2 ** 21)
  for (const pair of sorted) offsets[Math.floor(pair / 2 ** 21) + 1]!++
  for (let row = 0; row < rows; row++) offsets[row + 1]! += offsets[row]!
  return { name, labels, offsets, values }

  // Beyond two million spellings further ones are left out.
  function indexOf(value: string): number | undefined {
    const key = foldTones(value)
    const found = known.get(key)
    if (found !== undefined || labels.length === 2 ** 21) return found
    known.set(key, labels.length)
    return labels.push(value) - 1
  }
}

function byTitle(database: Database): Uint32Array {
  const titles = database.prepare('select row, coalesce(title, subject, uri) from documents').raw().all()
  const { compare } = new Intl.Collator('vi')
  return Uint32Array.from(
    (titles as [number, string][]).sort(([a, x], [b, y]) => compare(x, y) || a - b).map(([row]) => row),
  )
}
