import type { Span } from '../document.js'
import { foldTones } from '../text/fold.js'
import { type Deadline, firmest } from '../vietnamese/deadlines.js'
import { deadlineIn } from './assignments-deadlines.js'
import type { Doer } from './assignments-doer.js'
import type { Piece } from './assignments-pieces.js'
import { leads, partnersIn } from './assignments-roles.js'
import type { Stretch } from './assignments-scope.js'

/** One doer's assignment while it is being gathered; spans are the document's. */
export interface Entry {
  readonly rule: Doer['how'] | 'label' | 'table'
  readonly section: string | null
  readonly agency: Named & { readonly collective: boolean }
  role: 'lead' | 'implement'
  partners: readonly Named[]
  readonly task: Span
  deadline: Deadline | null
}

export interface Named {
  readonly span: Span
  readonly name: string
}

/** A piece's own span as one of the document. */
export function shift(piece: Piece, [from, to]: Span): Span {
  return [piece.span[0] + from, piece.span[0] + to]
}

/** The bodies named in a piece from a place on. */
export function namedIn(piece: Piece, from: number): Named[] {
  return piece.runs
    .flatMap((run) => run.mentions)
    .filter(({ span }) => span[0] >= from)
    .map(({ span, name }) => ({ span: shift(piece, span), name }))
}

/** One entry for each of the doers, from what their scope says. */
export function entriesOf(doer: Doer, scope: readonly Stretch[], rule: Entry['rule'] = doer.how): Entry[] {
  const { piece, agencies } = doer
  const partners = partnersIn(doer, scope)
  const limit = deadlineIn(scope)
  const last = scope.at(-1)!
  const first = scope.find(({ from, to }) => to > from) ?? last
  const task: Span = [first.piece.span[0] + first.from, last.piece.span[0] + last.to]
  return agencies.map(({ span, name, collective }) => ({
    rule,
    section: piece.section?.path ?? null,
    agency: { span: shift(piece, span), name, collective },
    role: leads(doer, scope) ? 'lead' : 'implement',
    partners: partners.map(({ piece: at, mention }) => ({ span: shift(at, mention.span), name: mention.name })),
    task,
    deadline: limit,
  }))
}

/** Entries of one doer in one division become one, those of a table one a row: the strongest role, all partners, the firmest limit of time. */
export function mergeEntries(entries: readonly Entry[]): Entry[] {
  const merged = new Map<string, Entry>()
  for (const entry of entries) {
    const row = entry.rule === 'table' ? entry.task[0] : ''
    const key = `${entry.section}|${foldTones(entry.agency.name)}|${row}`
    const known = merged.get(key)
    if (!known) {
      merged.set(key, entry)
      continue
    }
    if (entry.role === 'lead') known.role = 'lead'
    const names = new Set(known.partners.map(({ name }) => foldTones(name)))
    known.partners = [...known.partners, ...entry.partners.filter(({ name }) => !names.has(foldTones(name)))]
    known.deadline = firmest([known.deadline, entry.deadline].filter((limit) => limit !== null))
  }
  return [...merged.values()]
}
