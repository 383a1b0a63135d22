import { foldTones } from '../../text/fold.js'
import type { Facet, SearchQuery } from '../model.js'
import type { FacetColumn, Holdings } from '../store/holdings.js'

const SHOWN = 12

interface Counting {
  readonly column: FacetColumn
  /** A byte a label; undefined where none is chosen. */
  readonly wanted: Uint8Array | undefined
  readonly chosen: readonly string[]
  readonly counts: Uint32Array
}

/**
 * Takes out of `found` what the chosen facets leave out, and counts every facet's values: each as if its own facet were
 * not chosen, so that a further value can be added.
 */
export function narrow(
  found: Uint8Array,
  { facets }: Holdings,
  { chosen }: SearchQuery,
): { total: number; facets: Facet[] } {
  const counting = facets.map((column) => countingOf(column, chosen[column.name] ?? []))
  const choosing = counting.filter(({ wanted }) => wanted !== undefined)
  let total = 0
  for (let row = 1; row < found.length; row++) {
    if (found[row] === 0) continue
    const against = choosing.filter(({ column, wanted }) => !holds(column, row, wanted!))
    if (against.length === 0) {
      total++
      for (const one of counting) add(one, row)
    } else {
      if (against.length === 1) add(against[0]!, row)
      found[row] = 0
    }
  }
  return { total, facets: counting.map(facetOf) }
}

function countingOf(column: FacetColumn, chosen: readonly string[]): Counting {
  const { labels } = column
  const counts = new Uint32Array(labels.length)
  if (chosen.length === 0) return { column, wanted: undefined, chosen, counts }
  const keys = new Set(chosen.map(foldTones))
  return { column, wanted: Uint8Array.from(labels, (label) => (keys.has(foldTones(label)) ? 1 : 0)), chosen, counts }
}

function holds({ offsets, values }: FacetColumn, row: number, wanted: Uint8Array): boolean {
  for (let i = offsets[row]!; i < offsets[row + 1]!; i++) if (wanted[values[i]!] === 1) return true
  return false
}

function add({ column: { offsets, values }, counts }: Counting, row: number): void {
  for (let i = offsets[row]!; i < offsets[row + 1]!; i++) counts[values[i]!]!++
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
