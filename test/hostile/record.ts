import { type DirectiveRecord, schema } from '../../src/index.js'

/** Throws where a record does not satisfy the schema, or one of its spans does not hold. */
export function checkRecord(record: DirectiveRecord): void {
  schema.parse(record)
  const text = record.text ?? ''
  walk(record, '', (value, path) => {
    const { span } = value
    if (!isSpan(span)) return
    const [start, end] = span
    if (!(start >= 0 && start <= end && end <= text.length)) throw new Error(`${path}: span ${start}–${end}`)
    if (typeof value.text === 'string' && value.text !== text.slice(start, end))
      throw new Error(`${path}: ${JSON.stringify(value.text)} is not what stands at ${start}–${end}`)
  })
}

type Node = Readonly<Record<string, unknown>>

function walk(value: unknown, path: string, visit: (value: Node, path: string) => void): void {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value) && path !== '') visit(value as Node, path)
  for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`, visit)
}

function isSpan(value: unknown): value is [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'number')
}
