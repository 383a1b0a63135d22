import { foldTones } from '../../text/fold.js'
import type { Facet, SearchQuery } from '../model.js'
import type { FacetColumn } from '../store/facet-column.js'
import type { Holdings } from '../store/holdings.js'

const SHOWN = 12

export interface Narrowed {
  readonly total: number
  readonly facets: Facet[]
}

interface Counting {
  readonly index: number
  readonly column: FacetColumn
  /** A byte a label; undefined where none is chosen. */
  readonly wanted: Uint8Array | undefined
  readonly counts: Uint32Array
}

/**
 * Takes out of `found` what the chosen facets leave out, and counts every facet's values: each as if its own facet were
 * not chosen, so that a further value can be added.
 */
export function narrow(found: Uint8Array, { facets }: Holdings, { chosen }: SearchQuery): Narrowed {
  const counting = facets.map((column, index) => countingOf(column, index, chosen[column.name] ?? []))
  const against = refusals(
    found,
    counting.filter(({ wanted }) => wanted !== undefined),
  )
  let total = 0
  for (let row = 1; row < found.length; row++) {
    if (found[row] === 0) continue
    if (against[row] === NONE) total++
    else found[row] = 0
  }
  for (const one of counting) count(one, against)
  return { total, facets: counting.map(facetOf) }
}

const NONE = 255
const MANY = 254
const ABSENT = 253

/** For each row the chosen facet that alone speaks against it, as an index of all; NONE, MANY, or ABSENT where it was not found. */
function refusals(found: Uint8Array, choosing: readonly Counting[]): Uint8Array {
  const against = new Uint8Array(found.length).fill(ABSENT)
  for (let row = 1; row < found.length; row++) if (found[row] !== 0) against[row] = NONE
  for (const { column, wanted, index } of choosing)
    for (let row = 1; row < found.length; row++)
      if (found[row] !== 0 && !holds(column, row, wanted!)) against[row] = against[row] === NONE ? index : MANY
  return against
}

function count({ column: { offsets, values }, counts, index }: Counting, against: Uint8Array): void {
  for (let row = 1; row < against.length; row++) {
    if (against[row] !== NONE && against[row] !== index) continue
    const end = offsets[row + 1]!
    for (let i = offsets[row]!; i < end; i++) counts[values[i]!]!++
  }
}

function countingOf(column: FacetColumn, index: number, chosen: readonly string[]): Counting {
  const { labels } = column
  const counts = new Uint32Array(labels.length)
  if (chosen.length === 0) return { index, column, wanted: undefined, counts }
  const keys = new Set(chosen.map(foldTones))
  return { index, column, wanted: Uint8Array.from(labels, (label) => (keys.has(foldTones(label)) ? 1 : 0)), counts }
}

function holds({ offsets, values }: FacetColumn, row: number, wanted: Uint8Array): boolean {
  for (let i = offsets[row]!; i < offsets[row + 1]!; i++) if (wanted[values[i]!] === 1) return true
  return false
}

/** The most frequent values, and those chosen whatever their count. */
function facetOf({ column: { name, labels }, wanted, counts }: Counting): Facet {
  const present = Array.from(counts.keys()).filter((i) => counts[i]! > 0)
  const sorted = present.sort((a, b) => counts[b]! - counts[a]! || (labels[a]! < labels[b]! ? -1 : 1))
  const chosen = wanted ? Array.from(wanted.keys()).filter((i) => wanted[i] === 1) : []
  const shown = new Set([...chosen, ...sorted.slice(0, SHOWN)])
  return {
    name,
    values: [...shown].map((i) => ({
      value: labels[i]!,
      label: labels[i]!,
      count: counts[i]!,
      chosen: wanted?.[i] === 1,
    })),
    more: sorted.filter((i) => !shown.has(i)).length,
  }
}
