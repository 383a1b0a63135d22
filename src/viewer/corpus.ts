import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { ChithiError } from '../errors.js'
import { schemeOf } from '../sinks/address.js'
import { sinkFor } from '../sinks/index.js'
import { openCorpus } from '../sinks/sqlite/database.js'
import { sqlite } from '../sinks/sqlite.js'
import { VERSION } from '../version.js'

const SCOPE = 'chithi serve'

/** A corpus of SQLite as it is; of other records one made of them beside them, anew when they have changed. */
export async function corpusFor(path: string, say: (message: string) => void): Promise<string> {
  const kind = sinkFor(path)
  if (kind === sqlite) return path
  if (!kind.records || schemeOf(path) !== undefined)
    throw new ChithiError('invalid-option', `The reading room takes SQLite and JSON Lines, not "${path}".`)
  const about = await stat(path).catch((cause) => {
    throw new ChithiError('unreadable-file', `There is no "${path}".`, { cause })
  })
  const target = `${path}.sqlite`
  const run = { scope: SCOPE, fingerprint: `${VERSION} ${about.size} ${about.mtimeMs}` }
  if (existsSync(target) && (await fingerprintOf(target)) === run.fingerprint) return target
  say(`Indexing ${path} → ${target}`)
  const sink = await sqlite.open(target, run)
  try {
    for await (const entry of kind.records(path)) await sink.put(entry)
    await sink.finish()
  } catch (cause) {
    await sink.abandon()
    if (cause instanceof ChithiError) throw cause
    throw new ChithiError('invalid-records', `"${path}" holds something else (${(cause as Error).message}).`, { cause })
  }
  return target
}

/** Of a corpus that was made here; one that an extraction wrote is not to be replaced. */
async function fingerprintOf(target: string): Promise<string | undefined> {
  const database = await openCorpus(target)
  const rows = database.prepare('select key, value from about').raw().all() as [string, string][]
  database.close()
  const about = new Map(rows)
  if (about.get('scope') === SCOPE) return about.get('fingerprint')
  throw new ChithiError('foreign-database', `"${target}" was written by an extraction: open that.`)
}
