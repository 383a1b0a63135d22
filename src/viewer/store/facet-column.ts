import type { Database } from '../../sinks/sqlite/database.js'
import { foldTones } from '../../text/fold.js'
import type { FacetKind } from '../search/facets.js'

/** A facet's values by document: those of row r are `values[offsets[r]]` up to `values[offsets[r + 1]]`, as indexes of `labels`. */
export interface FacetColumn {
  readonly name: string
  readonly labels: readonly string[]
  readonly offsets: Uint32Array
  readonly values: Uint32Array
}

/** Spellings that a facet has at most; further ones are left out. */
const MOST = 2 ** 21

/** Gathers the values of a facet, whatever their order. */
export interface FacetBuilder {
  readonly add: (row: number, cell: string | null) => void
  readonly finish: (rows: number) => FacetColumn
}

export function facetBuilder({ name, split }: FacetKind): FacetBuilder {
  const byKey = new Map<string, number>()
  const bySpelling = new Map<string, number>()
  const labels: string[] = []
  const pairs = new Set<number>()
  return {
    add(row, cell) {
      if (cell === null) return
      for (const value of split ? split(cell) : [cell]) {
        const index = bySpelling.get(value) ?? indexOf(value)
        if (index < MOST) pairs.add(row * MOST + index)
      }
    },
    finish(rows) {
      const sorted = Float64Array.from(pairs).sort()
      const offsets = new Uint32Array(rows + 1)
      for (const pair of sorted) offsets[Math.floor(pair / MOST) + 1]!++
      for (let row = 0; row < rows; row++) offsets[row + 1]! += offsets[row]!
      return { name, labels, offsets, values: Uint32Array.from(sorted, (pair) => pair % MOST) }
    },
  }

  function indexOf(value: string): number {
    const key = foldTones(value)
    const index = byKey.get(key) ?? labels.length
    if (index === labels.length && index < MOST) {
      byKey.set(key, index)
      labels.push(value)
    }
    bySpelling.set(value, index)
    return index
  }
}

/** A facet of a list's table. */
export function listFacet(
  database: Database,
  kind: FacetKind,
  rowOf: ReadonlyMap<string, number>,
  rows: number,
): FacetColumn {
  const builder = facetBuilder(kind)
  const sql = `select document_id, ${kind.value} from "${kind.table}"`
  for (const [id, cell] of database.prepare(sql).raw().iterate() as Iterable<[string, string | null]>) {
    const row = rowOf.get(id)
    if (row !== undefined) builder.add(row, cell)
  }
  return builder.finish(rows)
}
