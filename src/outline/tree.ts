import type { Warning } from '../document.js'
import type { Candidate } from './candidates.js'
import { type Growth, matchesPrefix, type Node, type Place, placeOf } from './places.js'
import { isWorded, numberOf, step } from './sequence.js'

export interface Tree {
  readonly nodes: readonly Node[]
  readonly warnings: readonly Warning[]
}

/** Builds the tree of one region: each candidate finds its place among the open divisions, or is none. */
export function growTree(candidates: readonly Candidate[]): Tree {
  const growth: Growth = { candidates, open: [], last: new Map(), nested: new Set(), tablesPast: 0 }
  const nodes: Node[] = []
  const warnings: Warning[] = []
  candidates.forEach((candidate, i) => {
    growth.open = closeInline(growth.open, candidate)
    const place = placeOf(growth, i)
    if (!place) return
    const node = attach(growth, candidate, place)
    if (growth.open.length === 1) nodes.push(node)
    if (place.irregular) warnings.push(irregularity(place.irregular, candidate))
  })
  return { nodes, warnings }
}

/** Lists inside a line end with it, unless their next item opens the next line. */
function closeInline(open: readonly Node[], { block, inline, readings }: Candidate): readonly Node[] {
  let depth = open.length
  for (; depth > 0; depth--) {
    const { candidate, reading } = open[depth - 1]!
    if (!candidate.inline || candidate.block === block) break
    if ((isWorded(reading) || !inline) && readings.some((next) => step(reading, next) === 1)) break
  }
  return depth === open.length ? open : open.slice(0, depth)
}

function attach(growth: Growth, candidate: Candidate, { depth, reading }: Place): Node {
  const parent = growth.open[depth - 1]
  const label = reading.prefix && !matchesPrefix(growth, reading, depth) ? numberOf(reading) : reading.label
  const node: Node = { candidate, reading, path: parent ? `${parent.path}.${label}` : label, children: [] }
  if (parent) {
    parent.children.push(node)
    growth.nested.add(`${parent.reading.kind}>${reading.kind}`)
  }
  growth.open = [...growth.open.slice(0, depth), node]
  growth.last.set(reading.kind, reading)
  growth.tablesPast = candidate.table
  return node
}

function irregularity(code: NonNullable<Place['irregular']>, { text, at }: Candidate): Warning {
  const message =
    code === 'section-gap' ? `The numbering jumps to "${text}".` : `The number of "${text}" was given before.`
  return { code, message, span: [at, at + text.length] }
}
