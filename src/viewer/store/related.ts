import type { DocumentLink } from '../model.js'
import { type LinkRow, linkOf } from './documents.js'
import { REPORT } from './links.js'
import type { Room } from './room.js'
import { LINK } from './sql.js'

/** What a document has to do with others of the corpus. */
export interface Related {
  /** By the id of the entry that names it. */
  readonly cites: ReadonlyMap<string, DocumentLink>
  readonly citedBy: readonly DocumentLink[]
  readonly reports: readonly DocumentLink[]
  readonly reportedBy: readonly DocumentLink[]
  readonly similar: readonly DocumentLink[]
  readonly copies: readonly string[]
}

/** Documents that cite one, at most. */
const MOST = 200

export function relatedTo(room: Room, id: string): Related {
  const [row] = room.database.prepare('select row from documents where id = ?').raw().get(id) as [number]
  const out = edgesFrom(room, row)
  const into = edgesInto(room, row)
  const { from, to, reference } = room.holdings.links
  const linked = (rows: readonly number[]) => [...new Set(rows)].slice(0, MOST).map((other) => linkAt(room, other))
  const cites = out.filter((edge) => reference[edge] !== REPORT)
  return {
    cites: new Map(cites.map((edge) => [`references.${reference[edge]}`, linkAt(room, to[edge]!)])),
    reports: linked(out.filter((edge) => reference[edge] === REPORT).map((edge) => to[edge]!)),
    citedBy: linked(into.filter((edge) => reference[edge] !== REPORT).map((edge) => from[edge]!)),
    reportedBy: linked(into.filter((edge) => reference[edge] === REPORT).map((edge) => from[edge]!)),
    similar: similarTo(room, id),
    copies: copiesOf(room, id),
  }
}

export function linkAt({ database }: Room, row: number): DocumentLink {
  return linkOf(database.prepare(`select ${LINK} from documents where row = ?`).get(row) as LinkRow)
}

/** Edges of the documents that one leads to. */
export function edgesFrom({ holdings: { links } }: Room, row: number): number[] {
  const edges: number[] = []
  for (let edge = firstAt((i) => links.from[i]!, links.from.length, row); links.from[edge] === row; edge++)
    edges.push(edge)
  return edges
}

/** Edges of the documents that lead to one. */
export function edgesInto({ holdings: { links } }: Room, row: number): number[] {
  const { incoming, to } = links
  const edges: number[] = []
  const first = firstAt((i) => to[incoming[i]!]!, incoming.length, row)
  for (let i = first; i < incoming.length && to[incoming[i]!] === row; i++) edges.push(incoming[i]!)
  return edges
}

/** The first place in a sorted list that is not below a value. */
function firstAt(valueAt: (index: number) => number, length: number, value: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (valueAt(middle) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Known where `chithi link` was run on the corpus. */
function similarTo({ database }: Room, id: string): DocumentLink[] {
  if (!database.prepare("select 1 from sqlite_master where name = 'link_duplicates'").get()) return []
  const found = database
    .prepare(
      `select ${LINK} from documents where id <> :id and id in (
        select document_id from link_duplicates where first_id in (
          select first_id from link_duplicates where document_id = :id)) limit ${MOST}`,
    )
    .all({ id }) as LinkRow[]
  return found.map(linkOf)
}

function copiesOf({ database }: Room, id: string): string[] {
  const rows = database.prepare('select uri from records where id = ? order by row limit 100').raw().all(id)
  return (rows as [string][]).slice(1).map(([uri]) => uri)
}
