import { ChithiError } from '../../errors.js'
import { sectionFinder } from '../../record/assemble.js'
import type { DirectiveRecord } from '../../record/schema.js'
import type { AnyMention } from '../cards/entries.js'
import type { FieldShape } from '../cards/shapes.js'
import type { Column, Values } from '../model.js'

type Place = readonly [number, number]

/** Makes mentions of what archivists say, in the text of one record. */
export interface MentionMaker {
  /** A mention with other values, and at another place where one is given. */
  readonly changed: (base: AnyMention, shape: FieldShape, values: Values, place?: Place) => AnyMention
  /** A mention of which only the place and some values are known. Throws `bad-request` where others are needed. */
  readonly made: (shape: FieldShape, values: Values, place: Place) => AnyMention
}

export function mentionMaker(record: DirectiveRecord): MentionMaker {
  const text = record.text ?? ''
  const sectionAt = sectionFinder((record.sections ?? []) as Parameters<typeof sectionFinder>[0])
  return { changed, made }

  function changed(base: AnyMention, { columns }: FieldShape, values: Values, place?: Place): AnyMention {
    const mention: Record<string, unknown> = place ? { ...base, ...bare(place), ...ownOf(base, columns) } : { ...base }
    for (const column of columns) {
      const value = values[column.name]
      if (column.kind === 'mention' && (value !== undefined || place))
        mention[column.name] = part(mention, column, columns, value)
      else if (column.kind === 'mentions' && (value !== undefined || place))
        mention[column.name] = parts(mention, column, value)
      else if (value !== undefined && column.of === null) mention[column.name] = value
      else if (value !== undefined && mention[column.of!])
        mention[column.of!] = { ...(mention[column.of!] as object), [column.name.slice(column.of!.length + 1)]: value }
    }
    return mention as AnyMention
  }

  function made(shape: FieldShape, values: Values, place: Place): AnyMention {
    const mention: Record<string, unknown> = bare(place)
    for (const column of shape.columns.filter(({ of }) => of === null)) {
      const given = values[column.name]
      if (column.kind === 'mention' && !column.nullable)
        mention[column.name] = partAt(given as string, mention, column, shape.columns)
      else if (column.kind === 'mention') mention[column.name] = null
      else if (column.kind === 'mentions') mention[column.name] = []
      else mention[column.name] = given ?? blank(column, mention.text as string)
    }
    return changed(mention as AnyMention, shape, values)
  }

  function bare(span: Place) {
    return {
      text: text.slice(...span),
      span: [span[0], span[1]],
      confidence: 1,
      section: sectionAt(span[0]),
      rule: 'hand',
    }
  }

  /** A part with other words, or the words that it had found again in a mention that was moved. */
  function part(
    mention: Record<string, unknown>,
    column: Column,
    columns: readonly Column[],
    value: Values[string] | undefined,
  ) {
    const old = mention[column.name] as AnyMention | null | undefined
    const words = value === undefined ? old?.text : value
    if (words === null || words === undefined) return null
    if (value !== undefined && old && line(old.text) === line(words as string)) return old
    const found = partAt(words as string, mention, column, columns)
    return value === undefined ? { ...old, ...found } : found
  }

  function parts(mention: Record<string, unknown>, { name }: Column, value: Values[string] | undefined) {
    const old = (mention[name] as AnyMention[] | undefined) ?? []
    const wanted = (value as string[] | undefined) ?? old.map((one) => one.text)
    return wanted.map((words) => {
      const same = old.find((one) => one.name === words || one.text === words)
      return same && value !== undefined ? same : { ...wordsAt(words, mention), name: (same?.name as string) ?? words }
    })
  }

  function partAt(
    words: string | undefined,
    mention: Record<string, unknown>,
    column: Column,
    columns: readonly Column[],
  ) {
    const said = words ?? (mention.text as string)
    const own = columns.filter(({ of }) => of === column.name)
    const blanks = own.map((inner) => [inner.name.slice(column.name.length + 1), blank(inner, said)])
    return { ...wordsAt(said, mention), ...Object.fromEntries(blanks) }
  }

  /** Words inside of a mention, else near it; where they do not stand in the text they are concluded. */
  function wordsAt(words: string, { span }: Record<string, unknown>) {
    const [start, end] = span as Place
    const places = placesOf(words)
    const inside = places.find((place) => place[0] >= start && place[1] <= end)
    const [nearest] = places.sort((a, b) => Math.abs(a[0] - start) - Math.abs(b[0] - start))
    const found = inside ?? nearest
    return found ? bare(found) : { ...bare([start, end]), text: words, inferred: true as const }
  }

  /** Wherever words stand in the text, whatever white space is between them. */
  function placesOf(words: string): Place[] {
    const parts = words.split(/\s+/u).filter(Boolean).map(literally)
    if (parts.length === 0) return []
    const found = text.matchAll(new RegExp(parts.join('\\s+'), 'gu'))
    return Array.from(found, ({ 0: { length }, index }) => [index, index + length] as const)
  }
}

/** What a value is that nobody gave. Throws `bad-request` where it cannot be guessed. */
function blank({ name, kind, nullable, choices }: Column, words: string): unknown {
  if (nullable) return null
  if (kind === 'text' || kind === 'mention') return line(words)
  if (kind === 'boolean') return false
  if (kind === 'mentions') return []
  if (kind === 'choice') return choices[0]
  throw new ChithiError('bad-request', `"${name}" must have a value.`)
}

function ownOf(base: AnyMention, columns: readonly Column[]): Record<string, unknown> {
  return Object.fromEntries(columns.filter(({ of }) => of === null).map(({ name }) => [name, base[name]]))
}

function line(words: string): string {
  return words.replace(/\s+/gu, ' ').trim()
}

function literally(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
