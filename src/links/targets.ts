import type { FilledTable } from '../sinks/sink.js'
import { foldTones } from '../text/fold.js'
import type { Facts } from './facts.js'

// "2024", "2024-06", "2021/2025": a span counts for its last year
const YEAR = /(\d{4})(?:-\d\d){0,2}$/

/** Targets side by side: one place, one year, one indicator after the other. */
export function targetTable(corpus: readonly Facts[]): FilledTable {
  const labelOf = labels()
  const rows = corpus.flatMap(({ id, place, issuer, date, targets }) =>
    targets.map((target, row) => ({
      place,
      issuer,
      year: yearOf(target.period) ?? yearOf(date),
      indicator: labelOf(target.indicator),
      document: id,
      row,
      target,
    })),
  )
  const sorted = rows
    .map((row) => ({ row, order: [row.place ?? '~', row.indicator, row.year ?? 9999, row.document].join('\u0000') }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.row.row - b.row.row))
  return {
    name: 'link_targets',
    columns: [
      { name: 'place', type: 'text' },
      { name: 'year', type: 'integer' },
      { name: 'indicator', type: 'text' },
      { name: 'value', type: 'real' },
      { name: 'value_to', type: 'real' },
      { name: 'unit', type: 'text' },
      { name: 'comparator', type: 'text' },
      { name: 'direction', type: 'text' },
      { name: 'status', type: 'text' },
      { name: 'issuer', type: 'text' },
      { name: 'document_id', type: 'text' },
      { name: 'row', type: 'integer' },
    ],
    rows: sorted.map(({ row: { place, year, indicator, target, issuer, document, row } }) => [
      place,
      year,
      indicator,
      target.value[0] ?? null,
      target.value[1] ?? null,
      target.unit,
      target.comparator,
      target.direction,
      target.status,
      issuer,
      document,
      row,
    ]),
  }
}

/** One spelling for an indicator, whatever its capitals and the place of its tone marks: the first that is met. */
function labels(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const key = foldTones(text)
    const label = known.get(key) ?? text.toLowerCase()
    known.set(key, label)
    return label
  }
}

/** The last year of a date or span. */
export function yearOf(edtf: string | null): number | null {
  const found = YEAR.exec(edtf ?? '')
  return found ? Number(found[1]) : null
}
