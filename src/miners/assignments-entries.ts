import type { Span } from '../document.js'
import { foldTones } from '../text/fold.js'
import { firmest } from '../vietnamese/deadlines.js'
import { deadlineIn } from './assignments-deadlines.js'
import type { Doer } from './assignments-doer.js'
import { type Entry, type Named, shift } from './assignments-entry.js'
import type { Piece } from './assignments-piece.js'
import { leads, partnersIn } from './assignments-roles.js'
import type { Stretch } from './assignments-scope.js'

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
  const section = piece.section?.path ?? null
  const role = leads(doer, scope) ? 'lead' : 'implement'
  const partners = partnersIn(doer, scope)
  const task: Span = [first.piece.span[0] + first.from, last.piece.span[0] + last.to]
  const deadline = deadlineIn(scope)
  return agencies.map(({ span, name, collective }) => {
    const agency = { span: shift(piece, span), name, collective }
    return { rule, section, agency, role, partners, task, deadline }
  })
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
