import { entryOf } from './entry.js'
import { type Client, connect, databaseError, transaction } from './postgres/connect.js'
import { expectMigrated } from './postgres/migrate.js'
import { putTables, storedRecords } from './postgres/tables.js'
import { beginList, dropUnlisted, findHeld, list, writeEntries } from './postgres/write.js'
import type { Entry, Held, RunIdentity, Sink, SinkKind } from './sink.js'

/** A transaction ends at whichever comes first. */
const BATCH = { entries: 100, characters: 4_000_000 }

const COUNT_HELD = `
select count(*)::integer as size from chithi.files join chithi.records using (id, uri) where scope = $1 and fingerprint = $2`
/** Tables of a PostgreSQL that `chithi db migrate` has made. What a record of the same content meets is left untouched. */
export const postgres: SinkKind = {
  name: 'PostgreSQL',
  endings: [],
  schemes: ['postgres', 'postgresql'],
  async open(target, run) {
    const client = await connect(target)
    try {
      await expectMigrated(client)
      await beginList(client)
    } catch (cause) {
      await client.end().catch(() => {})
      throw databaseError(cause, 'The database cannot be written')
    }
    return sinkOf(client, run)
  },
  async *records(target) {
    const client = await connect(target)
    try {
      await expectMigrated(client)
      for await (const record of storedRecords(client)) yield entryOf(record)
    } finally {
      await client.end().catch(() => {})
    }
  },
  async putTables(target, filled) {
    const client = await connect(target)
    try {
      await expectMigrated(client)
      await transaction(client, () => putTables(client, filled))
    } finally {
      await client.end().catch(() => {})
    }
  },
}

function sinkOf(client: Client, run: RunIdentity): Sink {
  let waiting: Entry[] = []
  let characters = 0
  async function flush(): Promise<void> {
    const entries = waiting
    waiting = []
    characters = 0
    if (entries.length === 0) return
    await transaction(client, async () => {
      await writeEntries(client, run, entries)
      await list(
        client,
        entries.map(({ uri }) => uri),
      )
    })
  }
  return {
    async put(entry) {
      waiting.push(entry)
      characters += entry.json.length
      if (waiting.length >= BATCH.entries || characters >= BATCH.characters) await flush()
    },
    held: () => heldIn(client, run),
    async finish() {
      await flush()
      await transaction(client, () => dropUnlisted(client, run.scope))
      await client.end()
    },
    abandon: () => client.end().catch(() => {}),
  }
}

async function heldIn(client: Client, run: RunIdentity): Promise<Held> {
  const counted = await client.query<{ size: number }>(COUNT_HELD, [run.scope, run.fingerprint])
  return {
    size: counted.rows[0]!.size,
    find: (uri) => findHeld(client, run, uri),
    close: async () => {},
  }
}
