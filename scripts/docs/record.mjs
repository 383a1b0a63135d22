import * as z from 'zod'
import { RecordSchema } from '../../dist/record/schema.js'

const BASE = ['text', 'span', 'confidence', 'section', 'inferred', 'at', 'rule']

/** A table of the record's fields: name, shape, meaning. */
export function recordTable() {
  const schema = z.toJSONSchema(RecordSchema, { io: 'output' })
  const rows = Object.entries(schema.properties).map(
    ([name, field]) =>
      `| \`${name}\` | ${shapeOf(field, schema).replaceAll('|', '\\|')} | ${(field.description ?? '').replaceAll('|', '\\|')} |`,
  )
  return ['| field | shape | meaning |', '|---|---|---|', ...rows].join('\n')
}

function shapeOf(field, schema) {
  if (field.$ref) return shapeOf(resolve(field.$ref, schema), schema, true)
  if (field.const !== undefined) return `\`${JSON.stringify(field.const)}\``
  if (field.enum) return field.enum.map((value) => `\`${value}\``).join(' or ')
  if (field.anyOf)
    return field.anyOf.map((inner) => (inner.type === 'null' ? 'null' : shapeOf(inner, schema))).join(' or ')
  if (field.type === 'array') {
    if (field.prefixItems) return '[start, end)'
    return `list of ${shapeOf(field.items, schema)}`
  }
  if (field.type !== 'object') return field.type ?? ''
  const names = Object.keys(field.properties)
  const mention = ['text', 'span', 'confidence'].every((name) => names.includes(name))
  const own = names.filter((name) => !mention || !BASE.includes(name))
  const listed = own.map((name) => `\`${name}\``).join(', ')
  if (!mention) return listed
  return own.length > 0 ? `mention with ${listed}` : 'mention'
}

function resolve(ref, schema) {
  if (ref === '#') return schema
  return ref
    .slice(2)
    .split('/')
    .reduce((node, key) => node[key], schema)
}
