import type { Picture } from '../model.js'
import { findDocument, keyOf } from '../store/documents.js'
import { REPORT } from '../store/links.js'
import { edgesFrom, edgesInto, linkAt } from '../store/related.js'
import type { Room } from '../store/room.js'

const FURTHEST = 2
const DOCUMENTS = 60

/** Documents that lead to one or that it leads to, and theirs. Throws `not-found`. */
export function citationsPicture(room: Room, key: string): Extract<Picture, { name: 'citations' }> {
  const document = findDocument(room, key)
  const [row] = room.database.prepare('select row from documents where id = ?').raw().get(document.id) as [number]
  const distances = new Map([[row, 0]])
  const edges = new Set<number>()
  for (const [from, distance] of distances) {
    if (distance < FURTHEST) for (const edge of edgesAt(room, from)) follow(edge, distance + 1)
  }
  const { links } = room.holdings
  const keys = new Map([...distances.keys()].map((at) => [at, keyAt(room, at)]))
  const shown = new Map(
    [...edges].map((edge) => {
      const kind = links.reference[edge] === REPORT ? ('reports' as const) : ('cites' as const)
      const [from, to] = [keys.get(links.from[edge]!)!, keys.get(links.to[edge]!)!]
      return [`${from} ${to} ${kind}`, { from, to, kind }]
    }),
  )
  return {
    name: 'citations',
    document,
    nodes: [...distances].map(([at, distance]) => ({ document: linkAt(room, at), distance })),
    edges: [...shown.values()],
  }

  function follow(edge: number, distance: number): void {
    const { from, to } = room.holdings.links
    for (const at of [from[edge]!, to[edge]!])
      if (!distances.has(at) && distances.size < DOCUMENTS) distances.set(at, distance)
    if (distances.has(from[edge]!) && distances.has(to[edge]!)) edges.add(edge)
  }
}

function edgesAt(room: Room, row: number): number[] {
  return [...edgesFrom(room, row), ...edgesInto(room, row)]
}

function keyAt({ database }: Room, row: number): string {
  return keyOf((database.prepare('select id from documents where row = ?').raw().get(row) as [string])[0])
}
