import type { Database } from '../../sinks/sqlite/database.js'
import { facetKinds } from '../search/facets.js'
import { type FacetColumn, facetBuilder, listFacet } from './facet-column.js'
import { type Links, linksOf } from './links.js'
import { DATE } from './sql.js'
import { titleKey } from './title-key.js'

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

interface Scanned {
  readonly row: number
  readonly id: string
  readonly date: string | null
  readonly title: string
}

export function holdingsOf(database: Database): Holdings {
  const [rows] = database.prepare('select coalesce(max(row), 0) + 1 from documents').raw().get() as [number]
  const { scanned, columns } = scan(database, rows)
  const rowOf = new Map(scanned.map(({ id, row }) => [id, row]))
  const dated = (descending: boolean) => (a: Scanned, b: Scanned) => byDate(a.date, b.date, descending) || a.row - b.row
  return {
    rows,
    facets: facetKinds.map((kind) => columns.get(kind.name) ?? listFacet(database, kind, rowOf, rows)),
    newest: inOrder(scanned, dated(true)),
    oldest: inOrder(scanned, dated(false)),
    title: inOrder(scanned, (a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : a.row - b.row)),
    links: linksOf(database),
  }
}

/** All that the table of documents tells, read once. */
function scan(database: Database, rows: number): { scanned: Scanned[]; columns: ReadonlyMap<string, FacetColumn> } {
  const kinds = facetKinds.filter(({ table }) => table === 'documents')
  const builders = kinds.map(facetBuilder)
  const values = kinds.map(({ value }) => value).join(', ')
  const read = database.prepare(
    `select row, id, ${DATE}, coalesce(title, subject, uri), ${values} from documents order by row`,
  )
  const found = read.raw().iterate() as Iterable<[number, string, string | null, string, ...(string | null)[]]>
  const scanned: Scanned[] = []
  for (const [row, id, date, title, ...cells] of found) {
    scanned.push({ row, id, date, title: titleKey(title) })
    for (const [i, builder] of builders.entries()) builder.add(row, cells[i]!)
  }
  return { scanned, columns: new Map(kinds.map(({ name }, i) => [name, builders[i]!.finish(rows)])) }
}

function inOrder(scanned: readonly Scanned[], compare: (a: Scanned, b: Scanned) => number): Uint32Array {
  return Uint32Array.from([...scanned].sort(compare), ({ row }) => row)
}

/** What has no date comes last, either way. */
function byDate(a: string | null, b: string | null, descending: boolean): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  return a < b === descending ? 1 : -1
}
