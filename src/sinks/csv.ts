import type { Options } from 'csv-stringify/sync'
import { openWhole } from './file.js'
import { recordFolder, type TableFormat, tableFolder } from './folder.js'
import type { SinkKind } from './sink.js'

// An empty cell is null, "" an empty text.
const OPTIONS: Options = {
  cast: { boolean: String, string: (text) => (text === '' ? { value: '', quoted_empty: true } : text) },
  record_delimiter: '\n',
}

/** RFC 4180 in UTF-8 with a line of names first. */
export const csvTable: TableFormat = {
  ending: '.csv',
  async open(path, columns) {
    const { stringify } = await import('csv-stringify/sync')
    const file = await openWhole(path)
    await file.write(stringify([columns.map(({ name }) => name)], OPTIONS))
    return {
      add: (row) => file.write(stringify([row], OPTIONS)),
      finish: file.finish,
      abandon: file.abandon,
    }
  },
}

/** A folder of flat tables as CSV. */
export const csv: SinkKind = {
  name: 'CSV',
  endings: ['.csv'],
  open: (target) => recordFolder(target, csvTable),
  putTables: (target, filled) => tableFolder(target, csvTable, filled),
}
