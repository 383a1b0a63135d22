import type { DirectiveRecord } from '../../record/schema.js'
import type { Cell, Column, Entry } from '../model.js'
import type { FieldShape } from './shapes.js'

/** A mention as records hold it, whatever its field. */
export interface AnyMention {
  readonly text: string
  readonly span: readonly [number, number]
  readonly confidence: number
  readonly section: string | null
  readonly inferred?: true
  readonly at?: { offset: [number, number] } | { page: number } | { paragraph: number }
  readonly rule?: string
  readonly [column: string]: unknown
}

/** A mention and the id of its entry: "dates.issued", "assignments.3". */
export interface Placed {
  readonly id: string
  readonly label: string | null
  readonly mention: AnyMention
}

/** The mentions of a field, as they are entries of the card. */
export function placedIn(record: Partial<DirectiveRecord>, { name, many, labels }: FieldShape): Placed[] {
  const value = record[name] as unknown
  if (value === null || value === undefined) return []
  if (many) return (value as AnyMention[]).map((mention, i) => ({ id: `${name}.${i}`, label: null, mention }))
  if (labels.length === 0) return [{ id: name, label: null, mention: value as AnyMention }]
  return labels.flatMap((label) => {
    const mention = (value as Record<string, AnyMention | null | undefined>)[label]
    return mention ? [{ id: `${name}.${label}`, label, mention }] : []
  })
}

export function entryOf({ id, label, mention }: Placed, columns: readonly Column[]): Entry {
  const { text, span, section, confidence, rule, inferred } = mention
  return {
    id,
    label,
    text,
    span: [span[0], span[1]],
    section,
    confidence,
    rule: rule ?? null,
    inferred: inferred === true,
    cells: Object.fromEntries(columns.map((column) => [column.name, cellOf(id, mention, column)])),
    document: null,
    state: 'found',
    correction: null,
    extracted: null,
  }
}

function cellOf(id: string, mention: AnyMention, { name, of, kind }: Column): Cell {
  const owner = of === null ? mention : (mention[of] as AnyMention | null)
  const value = owner?.[of === null ? name : name.slice(of.length + 1)] ?? null
  if (kind === 'mention') {
    const words = (value as AnyMention | null)?.text ?? null
    return { text: words ?? '', value: words, marks: words === null ? [] : [`${id}.${name}`] }
  }
  if (kind === 'mentions') {
    const names = ((value as AnyMention[] | null) ?? []).map((one) => (one.name as string | undefined) ?? one.text)
    return { text: names.join('; '), value: names, marks: names.map((_, i) => `${id}.${name}.${i}`) }
  }
  return { text: textOf(value), value: value as Cell['value'], marks: [] }
}

export function textOf(value: unknown): string {
  if (value === null || value === undefined || value === false) return ''
  return Array.isArray(value) ? value.join('; ') : String(value)
}
