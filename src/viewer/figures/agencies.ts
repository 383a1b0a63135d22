import { foldTones } from '../../text/fold.js'
import type { Picture } from '../model.js'
import type { Room } from '../store/room.js'

type Rows = Extract<Picture, { name: 'agencies' }>['rows']

const AGENCIES = 100
const COUNT = `
select agency_name as agency, sum(role = 'lead') as lead, sum(role <> 'lead') as implement,
  count(distinct document_id) as documents
from assignments where agency_collective = 0 group by 1 order by 1`

/** Bodies with a name of their own that are given the most tasks. */
export function agenciesPicture({ database }: Room): Picture {
  const agencies = new Map<string, Rows[number]>()
  for (const row of database.prepare(COUNT).all() as Rows) {
    const key = foldTones(row.agency)
    const known = agencies.get(key) ?? { agency: row.agency, lead: 0, implement: 0, documents: 0 }
    agencies.set(key, {
      agency: known.agency,
      lead: known.lead + row.lead,
      implement: known.implement + row.implement,
      documents: known.documents + row.documents,
    })
  }
  const rows = [...agencies.values()].sort((a, b) => tasks(b) - tasks(a) || (a.agency < b.agency ? -1 : 1))
  return { name: 'agencies', rows: rows.slice(0, AGENCIES) }
}

function tasks({ lead, implement }: Rows[number]): number {
  return lead + implement
}
