import * as z from 'zod'

/** The part of JSON Schema that the record's schema uses. */
export interface Shape {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly anyOf?: readonly Shape[]
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Shape>>
}

export type ColumnType = 'text' | 'integer' | 'real' | 'boolean'
export type Cell = string | number | boolean | null

/** A column, and how its cell is read from a value. */
export interface Reader {
  readonly name: string
  readonly type: ColumnType
  readonly read: (value: unknown) => Cell
}

// Places in the source and entries of an entry's own kind have no columns.
const LEFT_OUT = new Set(['at', 'rule', 'children', 'headingSpan'])

/** The shape of a zod schema, with references and "or null" resolved at its top. */
export function shapeOf(schema: z.ZodType): Shape {
  const root = z.toJSONSchema(schema, { io: 'output' }) as Shape
  return resolve(root, root)
}

/**
 * The columns of a value. A mention gives its words under its own name, then its place, confidence and parts; a list of
 * numbers gives `name` and `name_to`; a list of mentions one text joined by "; ".
 */
export function readersOf(name: string, shape: Shape): Reader[] {
  const { type, properties, items } = shape
  if (properties)
    return Object.entries(properties).flatMap(([part, inner]) => partReaders(name, part, resolve(inner, shape)))
  if (type !== 'array')
    return [{ name, type: columnType(type), read: (value) => (value === undefined ? null : (value as Cell)) }]
  const item = resolve(items ?? {}, shape)
  if (item.type === 'number' || item.type === 'integer')
    return [indexed(name, 0, 'real'), indexed(`${name}_to`, 1, 'real')]
  return [{ name, type: 'text', read: joinTexts }]
}

function partReaders(name: string, part: string, shape: Shape): Reader[] {
  if (LEFT_OUT.has(part)) return []
  const prefix = name === '' ? '' : `${name}_`
  const own = part === 'text' && name !== '' ? name : `${prefix}${snake(part)}`
  const readers =
    part === 'span'
      ? [indexed(`${prefix}span_start`, 0, 'integer'), indexed(`${prefix}span_end`, 1, 'integer')]
      : readersOf(own, shape)
  return readers.map((reader) => within(reader, part))
}

/** The reader of a part, from the whole. */
export function within(reader: Reader, part: string): Reader {
  return {
    ...reader,
    read: (value) => reader.read((value as Readonly<Record<string, unknown>> | null | undefined)?.[part]),
  }
}

function indexed(name: string, index: number, type: ColumnType): Reader {
  return { name, type, read: (value) => (value as readonly Cell[] | undefined)?.[index] ?? null }
}

function joinTexts(value: unknown): Cell {
  const texts = ((value as readonly { text: string }[] | undefined) ?? []).map(({ text }) => text)
  return texts.length > 0 ? texts.join('; ') : null
}

function columnType(type: string | undefined): ColumnType {
  if (type === 'integer' || type === 'boolean') return type
  return type === 'number' ? 'real' : 'text'
}

function resolve(shape: Shape, root: Shape): Shape {
  const target = shape.$ref?.split('/').at(-1)
  const found = target && target !== '#' ? root.$defs?.[target] : shape
  const inner = found?.anyOf?.find(({ type }) => type !== 'null') ?? found ?? {}
  const $defs = root.$defs
  return { ...inner, ...($defs && { $defs }) }
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
