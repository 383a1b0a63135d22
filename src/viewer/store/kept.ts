import type { Database } from '../../sinks/sqlite/database.js'
import { VERSION } from '../../version.js'
import type { FacetColumn } from './facet-column.js'
import { type Holdings, holdingsOf } from './holdings.js'

/** Another number when what is kept changes its shape. */
const KIND = `${VERSION} 1`

const MADE = 'create table if not exists room_index (name text primary key, value blob not null) without rowid'

/**
 * The holdings of a corpus: those kept in it by an earlier opening, else made anew, which takes seconds for 100,000
 * documents, and kept where the file may be written. An extraction replaces the file and so drops them.
 */
export function keptHoldings(database: Database, writable: boolean, say = (_message: string) => {}): Holdings {
  const kept = readKept(database)
  if (kept) return kept
  say('Gathering facets and citations')
  const made = holdingsOf(database)
  if (writable) keep(database, made)
  return made
}

function readKept(database: Database): Holdings | undefined {
  const there = database.prepare("select 1 from sqlite_master where name = 'room_index'").get()
  if (!there) return undefined
  const rows = database.prepare('select name, value from room_index').raw().all() as [string, Buffer][]
  const values = new Map(rows)
  if (values.get('kind')?.toString() !== KIND) return undefined
  const numbers = (name: string) => new Uint32Array(Uint8Array.from(values.get(name)!).buffer)
  const facets = (JSON.parse(values.get('facets')!.toString()) as Pick<FacetColumn, 'name' | 'labels'>[]).map(
    ({ name, labels }) => ({ name, labels, offsets: numbers(`${name} offsets`), values: numbers(`${name} values`) }),
  )
  return {
    rows: numbers('rows')[0]!,
    facets,
    newest: numbers('newest'),
    oldest: numbers('oldest'),
    title: numbers('title'),
    links: {
      from: numbers('from'),
      to: numbers('to'),
      reference: numbers('reference'),
      incoming: numbers('incoming'),
    },
  }
}

function keep(database: Database, { rows, facets, newest, oldest, title, links }: Holdings): void {
  const lists: Record<string, Uint32Array> = { rows: Uint32Array.of(rows), newest, oldest, title, ...links }
  for (const { name, offsets, values } of facets) {
    lists[`${name} offsets`] = offsets
    lists[`${name} values`] = values
  }
  const labels = JSON.stringify(facets.map((facet) => ({ name: facet.name, labels: facet.labels })))
  database.exec(`begin immediate; ${MADE}; delete from room_index`)
  const insert = database.prepare('insert into room_index (name, value) values (?, ?)')
  insert.run('kind', Buffer.from(KIND))
  insert.run('facets', Buffer.from(labels))
  for (const [name, { buffer, byteOffset, byteLength }] of Object.entries(lists))
    insert.run(name, Buffer.from(buffer, byteOffset, byteLength))
  database.exec('commit')
}
