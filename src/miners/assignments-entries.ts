import type { Span } from '../document.js'
import { foldTones } from '../text/fold.js'
import { type Deadline, firmest } from '../vietnamese/deadlines.js'
import { deadlineIn } from './assignments-deadlines.js'
import type { Doer } from './assignments-doer.js'
import type { Piece } from './assignments-piece.js'
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
export function namedFrom(piece: Piece, from: number): Named[] {
  const named: Named[] = []
  for (const { mentions } of piece.runs)
    for (const { span, name } of mentions) if (span[0] >= from) named.push({ span: shift(piece, span), name })
  return named
}

/** One entry for each of the doers, from what their scope says. */
export function entriesOf(doer: Doer, scope: readonly Stretch[], rule: Entry['rule'] = doer.how): Entry[] {
  const { piece, agencies } = doer
  const last = scope.at(-1)!
  const first = scope.find(({ from, to }) => to > from) ?? last
  const common = {
    rule,
    section: piece.section?.path ?? null,
    role: leads(doer, scope) ? ('lead' as const) : ('implement' as const),
    partners: partnersIn(doer, scope).map(({ piece: at, mention: { span, name } }) => ({
      span: shift(at, span),
      name,
    })),
    task: [first.piece.span[0] + first.from, last.piece.span[0] + last.to] as const,
    deadline: deadlineIn(scope),
  }
  return agencies.map(({ span, name, collective }) => ({
    ...common,
    agency: { span: shift(piece, span), name, collective },
  }))
}

/** Entries of one doer in one division become one, those of a table one a row: the strongest role, all partners, the firmest limit of time. */
export function mergeEntries(entries: readonly Entry[]): Entry[] {
  const merged = new Map<string, Entry>()
  for (const entry of entries) {
    const row = entry.rule === 'table' ? entry.task[0] : ''
    const key = `${entry.section}|${foldTones(entry.agency.name)}|${row}`
    const known = merged.get(key)
    if (known) addTo(known, entry)
    else merged.set(key, entry)
  }
  return [...merged.values()]
}

function addTo(known: Entry, { role, partners, deadline }: Entry): void {
  if (role === 'lead') known.role = role
  if (partners.length > 0) {
    const names = new Set(known.partners.map(({ name }) => foldTones(name)))
    known.partners = [...known.partners, ...partners.filter(({ name }) => !names.has(foldTones(name)))]
  }
  known.deadline = firmest([known.deadline, deadline].filter((limit) => limit !== null))
}
