import type { Picture } from '../model.js'
import type { Room } from '../store/room.js'

type Rows = Extract<Picture, { name: 'documents' }>['rows']

/** Issuers that are told apart; what further ones issued is left out. */
const ISSUERS = 200

/** Documents by year and issuer. */
export function documentsPicture({ holdings: { facets, rows: end } }: Room): Picture {
  const years = facets.find(({ name }) => name === 'year')!
  const issuers = facets.find(({ name }) => name === 'issuer')!
  const totals = new Uint32Array(issuers.labels.length)
  for (const issuer of issuers.values) totals[issuer]!++
  const frequent = new Set(
    Array.from(totals.keys())
      .sort((a, b) => totals[b]! - totals[a]!)
      .slice(0, ISSUERS),
  )
  const counts = new Map<number, number>()
  for (let row = 1; row < end; row++) {
    const [year, issuer] = [years.offsets[row]!, issuers.offsets[row]!]
    if (year === years.offsets[row + 1] || issuer === issuers.offsets[row + 1]) continue
    const key = years.values[year]! * issuers.labels.length + issuers.values[issuer]!
    if (frequent.has(issuers.values[issuer]!)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const rows: Rows = [...counts].map(([key, documents]) => ({
    year: Number(years.labels[Math.floor(key / issuers.labels.length)]),
    issuer: issuers.labels[key % issuers.labels.length]!,
    documents,
  }))
  return { name: 'documents', rows: rows.sort((a, b) => a.year - b.year || (a.issuer < b.issuer ? -1 : 1)) }
}
