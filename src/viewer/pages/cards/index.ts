import type { ComponentType } from 'preact'
import type { FieldCard } from '../../model/document.js'
import { AssignmentsCard } from './assignments.js'
import { ListCard } from './list.js'
import { ReferencesCard } from './references.js'
import { TargetsCard } from './targets.js'

export type CardOfField = ComponentType<{ readonly field: FieldCard }>

/** Fields whose entries want more than a list. */
const cards: Readonly<Record<string, CardOfField>> = {
  assignments: AssignmentsCard,
  targets: TargetsCard,
  references: ReferencesCard,
}

export function cardOf(field: string): CardOfField {
  return Object.hasOwn(cards, field) ? cards[field]! : ListCard
}
