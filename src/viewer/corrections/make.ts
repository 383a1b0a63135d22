import { ChithiError } from '../../errors.js'
import type { DirectiveRecord } from '../../record/schema.js'
import { type Anchor, anchorAt } from '../../text/anchors.js'
import { entryOf } from '../cards/entries.js'
import { type FieldShape, fieldShape } from '../cards/shapes.js'
import type { CorrectionInput, CorrectionMade, DocumentLink } from '../model.js'
import { findDocument, recordOf } from '../store/documents.js'
import type { Room } from '../store/room.js'
import { type Judged, judge } from './apply.js'
import type { Made } from './correction.js'
import { mentionMaker } from './mention.js'
import { addCorrection, correctionsOf, type NewRow, withdrawCorrection } from './store.js'
import { changedValues, checkValues } from './values.js'

type On = Exclude<CorrectionInput, { action: 'add' | 'withdraw' }>
type Add = Extract<CorrectionInput, { action: 'add' }>
type Place = Add['place']

/** What a correction is made in. */
interface Desk {
  readonly room: Room
  readonly document: DocumentLink
  readonly record: DirectiveRecord
  readonly corrections: readonly Made[]
  readonly at: string
}

/** Writes a correction. Throws `not-found`, `bad-request` or `no-text`. */
export function makeCorrection(room: Room, key: string, input: CorrectionInput, now = new Date()): CorrectionMade {
  const document = findDocument(room, key)
  const record = recordOf(room, document.id)
  if (record.text === undefined) throw new ChithiError('no-text', 'The record holds no text to anchor a correction in.')
  const desk = { room, document, record, corrections: correctionsOf(room.database, document.id), at: now.toISOString() }
  const correction = write(desk, input)
  const entries = judge(record, correctionsOf(room.database, document.id)).flatMap((field) => field.entries)
  return { correction, entry: entries.find((entry) => entry.correction === correction)?.id ?? null }
}

function write(desk: Desk, input: CorrectionInput): number {
  if (input.action === 'withdraw') return withdraw(desk, input.correction)
  return input.action === 'add' ? add(desk, input) : correct(desk, input)
}

function withdraw({ room, corrections, at }: Desk, id: number): number {
  if (!corrections.some((made) => made.id === id))
    throw new ChithiError('not-found', `The document has no correction ${id}.`)
  withdrawCorrection(room.database, id, at)
  return id
}

function add(desk: Desk, { field, values, place, initials, ...about }: Add): number {
  const label = about.label ?? null
  const shape = fieldShape(field)
  if (!shape) throw new ChithiError('bad-request', `There is no field "${field}".`)
  const labelled = shape.labels.length > 0
  if (labelled ? !shape.labels.includes(label ?? '') : label !== null)
    throw new ChithiError('bad-request', `"${field}" has no part "${label ?? ''}".`)
  const checked = checkValues(shape, values)
  const anchor = anchorOf(desk, place)
  mentionMaker(desk.record).made(shape, checked, [anchor.start, anchor.end])
  const earlier = shape.many ? undefined : desk.corrections.find((made) => made.field === field && made.label === label)
  const row = rowOf(desk, { field, label, action: 'add', anchor, values: checked }, initials)
  return addCorrection(desk.room.database, row, earlier?.id ?? null)
}

function correct(desk: Desk, input: On): number {
  const { shape, entry } = entryIn(desk, input.entry)
  const earlier = desk.corrections.find(({ id }) => id === entry.correction)
  if (input.action === 'reject' && earlier?.action === 'add') return withdraw(desk, earlier.id)
  if (input.action === 'accept' && (earlier?.action === 'add' || earlier?.action === 'edit')) return earlier.id
  const text = desk.record.text!
  const [start, end] = entry.mention.span
  const base = {
    field: shape.name,
    label: entry.label,
    action: earlier?.action === 'add' ? ('add' as const) : input.action,
    anchor: earlier?.anchor ?? anchorAt(text, [start, end]),
    extracted: earlier ? earlier.extracted : entry.mention,
  }
  const change = input.action === 'edit' ? edited(desk, input, shape, entry, earlier) : {}
  const row = rowOf(desk, { ...base, ...change }, input.initials)
  return addCorrection(desk.room.database, row, earlier?.id ?? null)
}

type Edit = Extract<On, { action: 'edit' }>

/** New values over those of an earlier correction, and another place; values that stay as they are confirm the entry. */
function edited(desk: Desk, { values, place }: Edit, shape: FieldShape, entry: Judged, earlier?: Made): Partial<Made> {
  if (Object.keys(values).length === 0 && !place) throw new ChithiError('bad-request', 'Nothing is to be changed.')
  const changes = checkValues(shape, changedValues(entryOf(entry, shape.columns).cells, values))
  if (Object.keys(changes).length === 0 && !place && !earlier) return { action: 'accept' }
  const moved = place ? anchorOf(desk, place) : (earlier?.place ?? null)
  const merged = { ...earlier?.values, ...changes }
  return earlier?.action === 'add' && moved ? { values: merged, anchor: moved } : { values: merged, place: moved }
}

function entryIn({ record, corrections }: Desk, id: string): { shape: FieldShape; entry: Judged } {
  for (const { shape, entries } of judge(record, corrections)) {
    const entry = entries.find((one) => one.id === id)
    if (entry) return { shape, entry }
  }
  throw new ChithiError('not-found', `The document has no entry "${id}".`)
}

/** The selected words must stand where they are said to stand. */
function anchorOf({ record }: Desk, { start, end, quote }: Place): Anchor {
  const squeezed = (words: string) => words.replace(/\s+/gu, ' ').trim()
  const found = record.text!.slice(start, end)
  if (found.trim() === '' || squeezed(found) !== squeezed(quote))
    throw new ChithiError('bad-request', `The words "${quote.slice(0, 60)}" do not stand at ${start}–${end}.`)
  const before = found.length - found.trimStart().length
  return anchorAt(record.text!, [start + before, start + found.trimEnd().length])
}

type What = Pick<Made, 'field' | 'label' | 'action' | 'anchor'> & Partial<Pick<Made, 'place' | 'values' | 'extracted'>>

function rowOf({ document, at }: Desk, what: What, initials: string | undefined): NewRow {
  const { field, label, action, anchor, place = null, values = {}, extracted = null } = what
  return {
    document_id: document.id,
    uri: document.uri,
    field,
    label,
    action,
    anchor: JSON.stringify(anchor),
    place: place && JSON.stringify(place),
    values: JSON.stringify(values),
    extracted: extracted && JSON.stringify(extracted),
    initials: initials || null,
    at,
  }
}
