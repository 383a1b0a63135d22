import { stringify } from 'csv-stringify/sync'
import type { DirectiveRecord } from '../record/schema.js'
import type { Export } from './export.js'
import { aboutOf, creatorOf, nameOf } from './facts.js'

type Cells = readonly [column: string, read: (record: DirectiveRecord) => string | null | undefined]

/**
 * Fields of an outgoing document as Nghị định 30/2020/NĐ-CP, Phụ lục VI, Phần II names them (Thông tư 05/2025/TT-BNV
 * keeps the level of the document); those that only the archive itself can know are left empty for it.
 */
const FIELDS: readonly Cells[] = [
  ['FileCode', () => ''],
  ['DocOrdinal', () => ''],
  ['TypeName', ({ genre, type }) => (genre === 'directive' ? type?.name : 'Tin bài')],
  ['CodeNumber', ({ number }) => parts(number?.value)[0]],
  ['CodeNotation', ({ number }) => parts(number?.value)[1]],
  ['IssuedDate', ({ dates }) => vietnameseDay(dates.issued?.value)],
  ['OrganName', creatorOf],
  ['Subject', (record) => aboutOf(record) ?? nameOf(record)],
  ['Language', () => 'vie'],
  ['PageAmount', () => ''],
  ['Description', ({ source }) => source.uri],
  ['Position', ({ signers }) => signers[0]?.position],
  ['FullName', ({ signers }) => signers[0]?.name],
  ['To', ({ recipients }) => recipients.map(({ text }) => text).join('; ')],
  ['Priority', () => ''],
  ['IssuedAmount', () => ''],
  ['DueDate', ({ assignments }) => vietnameseDay(lastDay(assignments))],
]

/** A table with the field names of Vietnamese records systems. */
export const archive = {
  name: 'archive',
  label: 'Siêu dữ liệu văn bản, NĐ 30/2020 và TT 05/2025/TT-BNV (CSV)',
  mediaType: 'text/csv',
  ending: 'archive.csv',
  per: 'collection',
  write: (records) =>
    stringify(
      records.map((record) => FIELDS.map(([, read]) => read(record) ?? '')),
      { header: true, columns: FIELDS.map(([column]) => column), escape_formulas: true },
    ),
} as const satisfies Export

/** "12/CT-UBND" is number 12 and notation CT-UBND; "34-CT/TW" is 34 and CT/TW; "06/2022/QH15" keeps its year in the notation. */
function parts(number: string | undefined): [string, string] {
  const found = /^(?<figure>\d+[a-z]?)\s?[/-](?<notation>.+)$/iu.exec(number ?? '')
  return found ? [found.groups!.figure!, found.groups!.notation!] : ['', number ?? '']
}

/** An ISO day as DD/MM/YYYY; other dates are left out. */
function vietnameseDay(value: string | null | undefined): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value ?? '') ?? []
  return day ? `${day}/${month}/${year}` : ''
}

function lastDay(assignments: DirectiveRecord['assignments']): string | undefined {
  return assignments
    .flatMap(({ deadline }) => deadline?.value ?? [])
    .filter((value) => /^\d{4}-\d{2}-\d{2}$/.test(value))
    .sort()
    .at(-1)
}
