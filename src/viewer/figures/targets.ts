import { yearOf } from '../../links/targets.js'
import { foldTones } from '../../text/fold.js'
import type { Picture } from '../model.js'
import { keyOf } from '../store/documents.js'
import type { Room } from '../store/room.js'
import { DATE } from '../store/sql.js'

type Targets = Extract<Picture, { name: 'targets' }>

const INDICATORS = 100
const ROWS = 2_000

interface Indicator {
  readonly indicator: string
  readonly spellings: string[]
  targets: number
}

interface Found {
  readonly id: string
  readonly row: number
  readonly place: string
  readonly issuer: string | null
  readonly date: string | null
  readonly period: string | null
  readonly value: number
  readonly to: number | null
  readonly unit: string
  readonly comparator: string
  readonly status: 'target' | 'result'
}

// Reading them all takes a second for a million targets.
const known = new WeakMap<Room, ReadonlyMap<string, Indicator>>()

/** The targets of one indicator, by place and year: that which is asked for, else the most frequent. */
export function targetsPicture(room: Room, asked: URLSearchParams): Targets {
  const all = indicatorsOf(room)
  const key = foldTones(asked.get('indicator') ?? '')
  const chosen = all.get(key) ?? [...all.values()][0]
  return {
    name: 'targets',
    indicator: chosen?.indicator ?? null,
    indicators: [...all.values()].slice(0, INDICATORS).map(({ indicator, targets }) => ({ indicator, targets })),
    rows: chosen ? rowsOf(room, chosen) : [],
  }
}

function indicatorsOf(room: Room): ReadonlyMap<string, Indicator> {
  const before = known.get(room)
  if (before) return before
  const indicators = new Map<string, Indicator>()
  const counted = room.database.prepare('select indicator, count(*) from targets group by 1 order by 2 desc, 1').raw()
  for (const [spelling, targets] of counted.all() as [string, number][]) {
    const key = foldTones(spelling)
    const indicator = indicators.get(key) ?? { indicator: spelling.replace(/\s+/gu, ' '), spellings: [], targets: 0 }
    indicators.set(key, indicator)
    indicator.spellings.push(spelling)
    indicator.targets += targets
  }
  const sorted = new Map([...indicators].sort(([, a], [, b]) => b.targets - a.targets))
  known.set(room, sorted)
  return sorted
}

function rowsOf({ database }: Room, { spellings }: Indicator): Targets['rows'] {
  const found = database
    .prepare(
      `select documents.id, targets.row, issuer_place as place, issuer_name as issuer, ${DATE} as date, period, value,
        value_to as "to", targets.unit, comparator, status
      from targets join documents on documents.id = document_id
      where indicator in (select value from json_each(?)) and value is not null and issuer_place is not null
      order by documents.uri, targets.row limit ${ROWS}`,
    )
    .all(JSON.stringify(spellings)) as Found[]
  const rows = found.flatMap(({ id, row, date, period, ...target }) => {
    const year = yearOf(period) ?? yearOf(date)
    return year === null ? [] : [{ ...target, year, document: keyOf(id), entry: `targets.${row}` }]
  })
  return rows.sort((a, b) => (a.place === b.place ? a.year - b.year : a.place < b.place ? -1 : 1))
}
