import { basename, extname } from 'node:path'
import type { DirectiveRecord } from '../record/schema.js'
import { compareAssignments } from './assignments.js'
import type { Gold } from './gold.js'
import { compareHeader } from './header.js'
import { compareNamed, compareSections } from './lists.js'
import { f1, newScore, rate, type Score } from './tally.js'
import { compareTargets } from './targets.js'

/** The fields whose mean F1 is the mission figure. */
export const MISSION = ['issuer', 'dates', 'themes', 'campaigns', 'sections', 'assignments', 'targets'] as const

export interface Evaluation {
  readonly documents: number
  readonly absent: number
  readonly score: Score
}

/** Compares records with gold; a record belongs to the annotation whose id is its file's name without the ending. */
export function evaluate(golds: readonly Gold[], records: readonly DirectiveRecord[]): Evaluation {
  const byId = new Map(records.map((record) => [idOf(record), record]))
  const score = newScore()
  let absent = 0
  for (const gold of golds) {
    const record = byId.get(gold.id)
    if (!record) absent++
    compareDocument(score, gold, record ?? {})
  }
  return { documents: golds.length, absent, score }
}

/** Adds one document to a score. */
export function compareDocument(score: Score, gold: Gold, record: Partial<DirectiveRecord>): void {
  compareHeader(score, gold, record)
  compareNamed(score, gold, record)
  compareSections(score, gold, record)
  compareAssignments(score, gold, record)
  compareTargets(score, gold, record)
  checkProvenance(score, record)
}

/** Mean F1 of the mission's fields, those without a single value left out; NaN where all are. */
export function missionOf({ tallies }: Score): number {
  const values = MISSION.map((field) => tallies.get(field))
    .filter((tally) => tally !== undefined)
    .map(f1)
    .filter(Number.isFinite)
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Every mention's words must stand where its span says. */
function checkProvenance(score: Score, record: Partial<DirectiveRecord>): void {
  const { text, ...rest } = record
  if (!text) return
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const inner of value) walk(inner)
    else if (value && typeof value === 'object') {
      const { span, text: words } = value as { span?: [number, number]; text?: string }
      if (Array.isArray(span) && typeof words === 'string') rate(score, 'provenance', text.slice(...span) === words)
      for (const inner of Object.values(value)) walk(inner)
    }
  }
  walk(rest)
}

function idOf(record: DirectiveRecord): string {
  const name = decodeURIComponent(record.source.uri)
  return basename(name, extname(name))
}
