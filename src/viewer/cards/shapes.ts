import * as z from 'zod'
import { type Field, miners } from '../../miners/index.js'
import type { Column } from '../model.js'

/** How a field of the record looks on the card. */
export interface FieldShape {
  readonly name: Field
  readonly many: boolean
  /** Names of the parts of a field that is an object of mentions: "issued". */
  readonly labels: readonly string[]
  readonly columns: readonly Column[]
}

/** The part of JSON Schema that miners use. */
interface Shape {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape | false
  readonly anyOf?: readonly Shape[]
  readonly enum?: readonly string[]
  readonly description?: string
}

// What every mention has beside its own columns.
const BASE = new Set(['text', 'span', 'confidence', 'section', 'inferred', 'at', 'rule'])

/** The fields that have mentions, derived from the miners' schemas. */
export const fieldShapes: readonly FieldShape[] = Object.entries(miners).flatMap(([name, { schema }]) => {
  const shape = solid(z.toJSONSchema(schema(z), { io: 'output' }) as Shape)
  const form = { name: name as Field, many: false, labels: [] }
  if (isMention(shape)) return [{ ...form, columns: columnsOf(shape) }]
  if (isMention(itemOf(shape))) return [{ ...form, many: true, columns: columnsOf(itemOf(shape)) }]
  const parts = Object.entries(shape.properties ?? {}).map(([label, part]) => ({ label, part: solid(part) }))
  if (parts.length === 0 || !parts.every(({ part }) => isMention(part))) return []
  return [{ ...form, labels: parts.map(({ label }) => label), columns: columnsOf(parts[0]!.part) }]
})

/** The shape of a field. */
export function fieldShape(name: string): FieldShape | undefined {
  return fieldShapes.find((shape) => shape.name === name)
}

function columnsOf(mention: Shape): Column[] {
  return Object.entries(mention.properties ?? {})
    .filter(([name]) => !BASE.has(name))
    .flatMap(([name, shape]) => {
      const column = columnOf(name, null, shape)
      if (column.kind !== 'mention') return [column]
      const own = columnsOf(solid(shape)).map((inner) => ({ ...inner, name: `${name}.${inner.name}`, of: name }))
      return [column, ...own]
    })
}

function columnOf(name: string, of: string | null, shape: Shape): Column {
  const inner = solid(shape)
  return {
    name,
    of,
    kind: kindOf(inner),
    choices: [...(inner.enum ?? [])],
    nullable: inner !== shape || !isType(shape),
  }
}

function kindOf(shape: Shape): Column['kind'] {
  if (isMention(shape)) return 'mention'
  if (shape.enum) return 'choice'
  if (has(shape, 'array')) return isMention(itemOf(shape)) ? 'mentions' : 'numbers'
  if (has(shape, 'boolean')) return 'boolean'
  if (has(shape, 'number') || has(shape, 'integer')) return 'number'
  return shape.description?.startsWith('EDTF') ? 'date' : 'text'
}

/** What stands beside "or null". */
function solid(shape: Shape): Shape {
  const inner = shape.anyOf?.find(({ type }) => type !== 'null')
  return inner ? { ...(shape.description && { description: shape.description }), ...inner } : shape
}

function isMention({ properties }: Shape): boolean {
  return properties !== undefined && 'span' in properties && 'confidence' in properties
}

function itemOf({ items }: Shape): Shape {
  return items || {}
}

/** Whether it is of one type only. */
function isType({ type }: Shape): boolean {
  return typeof type === 'string'
}

function has({ type }: Shape, one: string): boolean {
  return type === one || (Array.isArray(type) && type.includes(one))
}
