import { join } from 'node:path'
import { openRoom, type Room } from '../../src/viewer/store/room.js'
import { corpusEntries, fill, temporary } from '../sinks/corpus.js'

/** A corpus of SQLite with the sample documents, in a folder of its own. */
export async function sampleCorpus(): Promise<string> {
  const path = join(temporary(), 'corpus.sqlite')
  await fill(path, await corpusEntries())
  return path
}

export async function sampleRoom(): Promise<Room> {
  return openRoom(await sampleCorpus())
}
