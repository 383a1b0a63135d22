import { citations, reports } from '../../links/citations.js'
import { documentFinder } from '../../links/documents.js'
import type { Facts } from '../../links/facts.js'
import type { Cell } from '../../record/columns.js'
import type { Database } from '../../sinks/sqlite/database.js'

/** Which document leads to which: edge i goes from `from[i]` to `to[i]`, in the order of `from`. */
export interface Links {
  readonly from: Uint32Array
  readonly to: Uint32Array
  /** Row of the reference in its document; REPORT where an article reports a directive. */
  readonly reference: Uint32Array
  /** Edges in the order of `to`. */
  readonly incoming: Uint32Array
}

export const REPORT = 0xffffffff

type Known = Pick<Facts, 'id' | 'genre' | 'name'> & { readonly row: number; references: Facts['references'][number][] }

/** Finds what documents cite and report, as `chithi link` does. */
export function linksOf(database: Database): Links {
  const corpus = factsIn(database)
  const rowOf = new Map(corpus.map(({ id, row }) => [id, row]))
  const find = documentFinder(corpus)
  const edges = [
    ...citations(corpus, find).rows,
    ...[...reports(corpus, find).rows].map(([from, to]) => [from!, REPORT, to!]),
  ]
    .map(
      ([from, reference, to]) => [rowOf.get(from as string)!, reference as number, rowOf.get(to as string)!] as const,
    )
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const to = Uint32Array.from(edges, (edge) => edge[2])
  return {
    from: Uint32Array.from(edges, (edge) => edge[0]),
    reference: Uint32Array.from(edges, (edge) => edge[1]),
    to,
    incoming: Uint32Array.from(to.keys()).sort((a, b) => to[a]! - to[b]! || a - b),
  }
}

function factsIn(database: Database): Known[] {
  const documents = database
    .prepare(
      `select row, id, genre, number_value, type_name, dates_issued_value, issuer_name from documents order by uri, id`,
    )
    .raw()
    .all() as [number, string, Facts['genre'], ...(string | null)[]][]
  const corpus = documents.map(([row, id, genre, number, type, date, issuer]) => ({
    row,
    id,
    genre,
    name: nameOf([number, type, date, issuer]),
    references: [] as Known['references'],
  }))
  const byId = new Map(corpus.map((facts) => [facts.id, facts]))
  const cited = database
    .prepare(`select document_id, number, type, date, issuer from "references" order by rowid`)
    .raw()
    .iterate() as Iterable<[string, ...Cell[]]>
  for (const [id, ...parts] of cited) byId.get(id)?.references.push(nameOf(parts))
  return corpus
}

function nameOf([number, type, date, issuer]: readonly unknown[]): Facts['name'] {
  const text = (value: unknown) => (value as string | null | undefined) ?? null
  return { number: text(number), type: text(type), date: text(date), issuer: text(issuer) }
}
