/** Throws where a record does not satisfy the schema, or one of its spans does not hold. */
export function checkRecord(record, schema) {
  schema.parse(record)
  const text = record.text ?? ''
  walk(record, '', (value, path) => {
    const { span } = value
    if (!isSpan(span)) return
    const [start, end] = span
    if (!(start >= 0 && start <= end && end <= text.length)) throw new Error(`${path}: span ${start}–${end}`)
    if (typeof value.text !== 'string') return
    if (value.text !== text.slice(start, end))
      throw new Error(`${path}: ${JSON.stringify(value.text)} is not what stands at ${start}–${end}`)
    if (value.text === '' || value.text !== value.text.trim())
      throw new Error(`${path}: ${JSON.stringify(value.text)} is empty, or has blanks at its edges`)
  })
}

function walk(value, path, visit) {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value) && path !== '') visit(value, path)
  for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`, visit)
}

const isSpan = (value) => Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'number')
