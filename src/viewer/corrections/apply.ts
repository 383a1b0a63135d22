import type { DirectiveRecord } from '../../record/schema.js'
import { type AnyMention, type Placed, placedIn } from '../cards/entries.js'
import { type FieldShape, fieldShapes } from '../cards/shapes.js'
import type { Entry } from '../model.js'
import type { Made } from './correction.js'
import { likeness } from './match.js'
import { type MentionMaker, mentionMaker } from './mention.js'

/** A mention, and where it stands with the archivist. */
export interface Judged extends Placed {
  readonly state: Entry['state']
  readonly correction: number | null
  /** As extracted, where it was edited. */
  readonly extracted: AnyMention | null
}

export interface JudgedField {
  readonly shape: FieldShape
  readonly entries: readonly Judged[]
}

/** The mentions of a record with its corrections laid over them, in the order of the card. */
export function judge(record: DirectiveRecord, corrections: readonly Made[]): JudgedField[] {
  const maker = mentionMaker(record)
  return fieldShapes.map((shape) => {
    const own = corrections.filter(({ field, standing }) => field === shape.name && standing !== 'lost')
    const found = placedIn(record, shape).map(untouched)
    return { shape, entries: own.reduce((entries, made) => judged(entries, made, shape, maker), found) }
  })
}

/** The record with what was rejected left out, and what was edited or added put in. */
export function corrected(record: DirectiveRecord, corrections: readonly Made[]): DirectiveRecord {
  if (corrections.length === 0) return record
  const changed: Record<string, unknown> = { ...record }
  for (const { shape, entries } of judge(record, corrections)) {
    const { name, many, labels } = shape
    if (record[name] === undefined && entries.length === 0) continue
    const kept = entries.filter(({ state }) => state !== 'rejected')
    const at = (label: string | null) => kept.find((entry) => entry.label === label)?.mention ?? null
    if (many) changed[name] = kept.map(({ mention }) => mention)
    else changed[name] = labels.length === 0 ? at(null) : Object.fromEntries(labels.map((label) => [label, at(label)]))
  }
  return changed as DirectiveRecord
}

function untouched(placed: Placed): Judged {
  return { ...placed, state: 'found', correction: null, extracted: null }
}

function judged(entries: readonly Judged[], made: Made, shape: FieldShape, maker: MentionMaker): Judged[] {
  const match = best(entries, made, shape)
  const judgement = judgementOf(match, made, shape, maker)
  if (!judgement) return [...entries]
  if (match) return entries.map((entry) => (entry === match ? judgement : entry))
  // One value has one place: what was said by hand goes before what was found.
  const others = shape.many ? entries : entries.filter(({ label }) => label !== made.label)
  return inOrder([...others, judgement], shape)
}

function judgementOf(
  match: Judged | undefined,
  made: Made,
  shape: FieldShape,
  maker: MentionMaker,
): Judged | undefined {
  const { id, action, anchor, place, values, label } = made
  const span = [anchor.start, anchor.end] as const
  const placed = { id: match?.id ?? `+${id}.${shape.name}`, label: match?.label ?? label, correction: id }
  const restored = () => match?.mention ?? maker.changed(made.extracted!, shape, {}, span)
  if (action === 'add') {
    const mention = match ? match.mention : maker.made(shape, values, span)
    return { ...placed, mention, state: 'added', extracted: null }
  }
  if (action === 'reject') return match && { ...match, state: 'rejected', correction: id }
  if (action === 'accept') return { ...placed, mention: restored(), state: 'accepted', extracted: null }
  const extracted = restored()
  const to = place === null ? undefined : ([place.start, place.end] as const)
  return { ...placed, mention: maker.changed(extracted, shape, values, to), state: 'edited', extracted }
}

/** The entry that a correction is about: each has one at most. */
function best(entries: readonly Judged[], made: Made, shape: FieldShape): Judged | undefined {
  let found: Judged | undefined
  let highest = 0
  for (const entry of entries) {
    if (entry.correction !== null || entry.label !== made.label) continue
    const fit = likeness(entry.mention, made, shape)
    if (fit > highest) [found, highest] = [entry, fit]
  }
  return found
}

/** Lists follow the text, parts their names. */
function inOrder(entries: Judged[], { many, labels }: FieldShape): Judged[] {
  if (many) return entries.sort((a, b) => a.mention.span[0] - b.mention.span[0])
  return entries.sort((a, b) => labels.indexOf(a.label ?? '') - labels.indexOf(b.label ?? ''))
}
