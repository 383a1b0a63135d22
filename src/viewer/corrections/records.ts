import type { DirectiveRecord } from '../../record/schema.js'
import { openCorpus } from '../../sinks/sqlite/database.js'
import { corrected } from './apply.js'
import { correctionsOf } from './store.js'

export interface CorrectedOptions {
  /** Leaves corrections out. */
  readonly asExtracted?: boolean
  /** Only documents that have corrections with a place in the text. */
  readonly onlyCorrected?: boolean
}

/** The records of a corpus of SQLite as archivists have corrected them. */
export async function* correctedRecords(path: string, options: CorrectedOptions): AsyncGenerator<DirectiveRecord> {
  const database = await openCorpus(path)
  try {
    const rows = database.prepare('select record from records order by row').raw().iterate() as Iterable<[string]>
    for (const [json] of rows) {
      const record = JSON.parse(json) as DirectiveRecord
      const corrections = correctionsOf(database, record.id).filter(({ standing }) => standing !== 'lost')
      if (options.onlyCorrected && corrections.length === 0) continue
      yield options.asExtracted ? record : corrected(record, corrections)
    }
  } finally {
    database.close()
  }
}
