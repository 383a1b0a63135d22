import * as z from 'zod'
import { miners } from '../miners/index.js'
import type { DirectiveRecord } from './schema.js'
import { type Cell, type ColumnType, type Reader, readersOf, type Shape, shapeOf, within } from './shape.js'

export type { Cell, ColumnType } from './shape.js'

/** A flat table that records fill: `documents` has a row a record, every other table a row an entry. */
export interface Table {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: (record: DirectiveRecord) => Cell[][]
}

export interface Column {
  readonly name: string
  readonly type: ColumnType
}

const text = (name: string, read: (record: DirectiveRecord) => Cell): Reader => ({
  name,
  type: 'text',
  read: (value) => read(value as DirectiveRecord),
})

const BEFORE: readonly Reader[] = [
  text('id', ({ id }) => id),
  text('uri', ({ source }) => source.uri),
  text('media_type', ({ source }) => source.mediaType),
  text('encoding', ({ source }) => source.encoding),
  { ...text('bytes', ({ source }) => source.bytes), type: 'integer' },
  text('extractor_version', ({ extractor }) => extractor.version),
  text('genre', ({ genre }) => genre),
]
const AFTER: readonly Reader[] = [
  text('warnings', ({ warnings }) => warnings.map(({ code }) => code).join('; ') || null),
  text('text', ({ text: whole }) => whole ?? null),
]

const shapes = Object.entries(miners).map(([field, miner]) => ({ field, shape: shapeOf(miner.schema(z)) }))

/** Every table, derived from the miners' schemas: a field that is a list has a table of its own. */
export const tables: readonly Table[] = [
  documents(),
  ...shapes.filter(({ shape }) => shape.type === 'array').map(({ field, shape }) => listTable(field, shape)),
]

function documents(): Table {
  const single = shapes.filter(({ shape }) => shape.type !== 'array')
  const own = single.flatMap(({ field, shape }) => readersOf(field, shape).map((reader) => within(reader, field)))
  const readers = [...BEFORE, ...own, ...AFTER]
  return {
    name: 'documents',
    columns: readers.map(columnOf),
    rows: (record) => [readers.map(({ read }) => read(record))],
  }
}

function listTable(field: string, { items = {}, $defs }: Shape): Table {
  const readers = readersOf('', shapeOfItem(items, $defs))
  const entriesOf = (record: DirectiveRecord) =>
    flatten((record as unknown as Record<string, readonly unknown[]>)[field] ?? [])
  return {
    name: field,
    columns: [{ name: 'document_id', type: 'text' }, { name: 'row', type: 'integer' }, ...readers.map(columnOf)],
    rows: (record) =>
      entriesOf(record).map((entry, row) => [record.id, row, ...readers.map(({ read }) => read(entry))]),
  }
}

function shapeOfItem(items: Shape, $defs: Shape['$defs']): Shape {
  const target = items.$ref?.split('/').at(-1)
  return target ? ($defs?.[target] ?? items) : items
}

/** Entries that hold entries of their own kind (sections) are walked in order. */
function flatten(entries: readonly unknown[]): unknown[] {
  return entries.flatMap((entry) => [
    entry,
    ...flatten((entry as { readonly children?: readonly unknown[] }).children ?? []),
  ])
}

function columnOf({ name, type }: Reader): Column {
  return { name, type }
}
