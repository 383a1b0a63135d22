import { ChithiError } from '../../errors.js'
import type { FieldShape } from '../cards/shapes.js'
import type { Cell, Column, Values } from '../model.js'

type Value = Values[string]

// "2024", "2024-05", "2024-05-01", "2021/2025"
const EDTF = /^\d{4}(?:-\d\d){0,2}(?:\/\d{4}(?:-\d\d){0,2})?$/

/** Values as columns want them; text from forms is read as what the column holds. Throws `bad-request`. */
export function checkValues({ name: field, columns }: FieldShape, values: Values): Values {
  const checked = Object.entries(values).map(([name, value]) => {
    const column = columns.find((one) => one.name === name)
    if (!column) throw new ChithiError('bad-request', `"${field}" has no column "${name}".`)
    return [name, checkValue(column, value, `${field}.${name}`)] as const
  })
  return Object.fromEntries(checked)
}

/** Values that are other than in the cells; forms send all of them. */
export function changedValues(cells: Readonly<Record<string, Cell>>, values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => {
      const cell = Object.hasOwn(cells, name) ? cells[name] : undefined
      return cell === undefined || !sameValue(cell, value)
    }),
  )
}

/** White space aside, and as the cell shows it or as it is. */
function sameValue({ text, value }: Cell, given: Value): boolean {
  if (typeof given === 'string') return words(given) === words(typeof value === 'string' ? value : text)
  return JSON.stringify(given) === JSON.stringify(value)
}

function checkValue(column: Column, value: Value, place: string): Value {
  const blank = value === null || value === '' || (Array.isArray(value) && value.length === 0)
  if (blank && column.kind === 'mentions') return []
  if (blank && column.kind !== 'boolean') {
    if (column.nullable) return null
    throw new ChithiError('bad-request', `${place} must have a value.`)
  }
  const read = READ[column.kind](value, column)
  if (read !== undefined) return read
  throw new ChithiError('bad-request', `${place} cannot be ${JSON.stringify(value).slice(0, 60)}.`)
}

/** By kind of column; undefined where a value is none of the kind. */
const READ: Readonly<Record<Column['kind'], (value: Value, column: Column) => Value | undefined>> = {
  text: words,
  mention: words,
  date: (value) => (typeof value === 'string' && EDTF.test(value.trim()) ? value.trim() : undefined),
  choice: (value, { choices }) => (typeof value === 'string' && choices.includes(value) ? value : undefined),
  boolean: (value) => {
    if (typeof value === 'boolean') return value
    return value === 'true' ? true : value === 'false' || value === '' || value === null ? false : undefined
  },
  number: numberOf,
  numbers: (value) => {
    const parts = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[;–]/) : [value]
    const numbers = parts.map((part) => numberOf(part))
    return numbers.length <= 2 && numbers.every((one) => one !== undefined) ? numbers : undefined
  },
  mentions: (value) => {
    const parts = Array.isArray(value) ? value : String(value).split(';')
    const names = parts.map((part) => (typeof part === 'string' ? part.trim() : ''))
    return names.includes('') ? undefined : names
  },
}

function words(value: Value): string | undefined {
  return typeof value === 'string' ? value.trim().replace(/\s+/gu, ' ') : undefined
}

/** "9,41" is 9.41, as it is written in Vietnamese. */
function numberOf(value: Value): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value !== 'string' || !/^\s*-?\d+(?:[.,]\d+)?\s*$/.test(value)) return undefined
  return Number(value.trim().replace(',', '.'))
}
