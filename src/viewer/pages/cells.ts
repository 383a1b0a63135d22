import { dayIn, figure, type Messages, wordFor } from '../messages/index.js'
import type { Cell, Column, Entry, FieldCard } from '../model/document.js'

/** A cell in the words of the language; empty where it has nothing. */
export function cellText(cell: Cell | undefined, { kind }: Pick<Column, 'kind'>, words: Messages): string {
  if (!cell || cell.value === null || cell.text === '') return ''
  if (kind === 'date') return dayIn(cell.text, words)
  if (kind === 'boolean' || kind === 'choice') return wordFor(words.choices, String(cell.value))
  const numbers = [cell.value].flat()
  if (numbers.length > 0 && numbers.every((one) => typeof one === 'number'))
    return numbers.map((one) => numberText(one, words)).join('–')
  return cell.text
}

/** Reads the cells of a field's entries by the columns' names, in the words of the language. */
export function cellsOf({ columns }: FieldCard, words: Messages): (entry: Entry, name: string) => string {
  const kinds = new Map(columns.map((column) => [column.name, column]))
  return (entry, name) => cellText(entry.cells[name], kinds.get(name) ?? { kind: 'text' }, words)
}

/** A year is written without a mark between its thousands. */
export function numberText(value: number, words: Messages): string {
  const year = Number.isInteger(value) && value >= 1900 && value < 2100
  return year ? String(value) : figure(value, words)
}

/** "Thời hạn · giá trị" for a part of a mention that lies in the entry. */
export function columnLabel({ name, of }: Pick<Column, 'name' | 'of'>, words: Messages): string {
  if (of === null) return wordFor(words.columns, name)
  return `${wordFor(words.columns, of)} · ${wordFor(words.columns, name.slice(of.length + 1)).toLowerCase()}`
}

const MAIN = ['name', 'value'] as const

/** What an entry is called for short: its name or value where it has one, else its words. */
export function mainOf(entry: Entry, columns: readonly Column[], words: Messages): string {
  for (const name of MAIN) {
    const column = columns.find((one) => one.name === name)
    const text = column && cellText(entry.cells[name], column, words)
    if (text) return text
  }
  return entry.text.replace(/\s+/g, ' ')
}

export interface Said {
  readonly name: string
  readonly label: string
  readonly text: string
}

// What tells a machine and not a reader
const SILENT = new Set(['id', 'code', 'text', 'collective'])

/** The other cells that say something. */
export function othersOf(entry: Entry, { columns }: FieldCard, words: Messages): Said[] {
  const main = mainOf(entry, columns, words)
  return columns.flatMap((column) => {
    const cell = entry.cells[column.name]
    const text = cellText(cell, column, words)
    if (text === '' || text === main || SILENT.has(column.name.split('.').at(-1)!) || cell?.value === false) return []
    const label = columnLabel(column, words)
    return [{ name: column.name, label, text: cell?.value === true ? label : text }]
  })
}
