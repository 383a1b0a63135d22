import type { DirectiveRecord } from '../record/schema.js'
import type { Gold } from './gold.js'
import { compareList } from './match.js'
import { rate, type Score } from './tally.js'
import { overlap, overlapFrom } from './words.js'

type GoldAssignment = Gold['assignments'][number]
type Found = DirectiveRecord['assignments'][number]

function agencyFit(gold: GoldAssignment, found: Found): number {
  const names = [gold.agency, gold.expanded].filter((name): name is string => Boolean(name))
  return Math.max(
    ...names.flatMap((name) => [
      overlapFrom(0.85, name, found.agency.text),
      overlapFrom(0.85, name, found.agency.name),
    ]),
  )
}

/** The same section, or one around the other, or none told. */
function sameBranch(a: string | null, b: string | null): boolean {
  return a === b || a === null || b === null || a.startsWith(`${b}.`) || b.startsWith(`${a}.`)
}

function sectionOf(entry: GoldAssignment | Found): string | null {
  return entry.section ?? null
}

function fieldOf(entry: GoldAssignment | Found): string {
  const collective = typeof entry.agency === 'string' ? (entry as GoldAssignment).collective : entry.agency.collective
  return collective ? 'assignments.collective' : 'assignments'
}

/** A doer told several things in one section, or at the items under it, may be several findings. */
function repeats(gold: GoldAssignment, found: Found): boolean {
  if (agencyFit(gold, found) === 0) return false
  const section = sectionOf(gold)
  return section === null || section === sectionOf(found) || `${found.section}`.startsWith(`${section}.`)
}

/** Who has to do what: named doers and groups are counted apart but matched together. */
export function compareAssignments(score: Score, gold: Gold, record: Partial<DirectiveRecord>): void {
  const pairs = compareList<GoldAssignment, Found>(score, gold.id, gold.assignments, record.assignments ?? [], {
    field: fieldOf,
    likeness: (g, p) => {
      const fit = agencyFit(g, p)
      if (fit === 0 || !sameBranch(sectionOf(g), sectionOf(p))) return 0
      return fit + (sectionOf(g) === sectionOf(p) ? 1 : 0)
    },
    show: (entry) =>
      `${entry.section ?? '-'}: ${typeof entry.agency === 'string' ? entry.agency : entry.agency.text} (${entry.role})`,
    repeats,
  })
  for (const [g, p] of pairs) {
    rate(score, 'assignments.section', sectionOf(g) === sectionOf(p))
    rate(score, 'assignments.role', g.role === p.role)
    compareList(
      score,
      gold.id,
      (g.with ?? []).map((text) => ({ text, optional: false })),
      p.with,
      {
        field: 'assignments.with',
        likeness: (a, b) => Math.max(overlapFrom(0.85, a.text, b.text), overlapFrom(0.85, a.text, b.name)),
        show: (entry) => entry.text,
      },
    )
    if (g.deadline) {
      const { deadline } = p
      rate(
        score,
        'assignments.deadline',
        deadline !== null && (deadline.value === g.deadline || overlap(g.deadline, deadline.text) >= 0.7),
      )
    }
  }
}
