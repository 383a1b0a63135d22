import type { Span } from '../document.js'
import { monthsOf, withYear } from '../vietnamese/dates.js'
import type { Quantity } from '../vietnamese/quantities.js'
import { isCeiling } from './targets-direction.js'
import { type Figure, figuresOf } from './targets-figures.js'
import { isTarget } from './targets-filter.js'
import { type Tie, tie } from './targets-indicator.js'
import type { Place } from './targets-place.js'
import { lastSaid, type Saying } from './targets-saying.js'
import { type Cues, cuesOf, type Status, statusLikely } from './targets-status.js'
import type { Sentence } from './targets-text.js'

/** A goal or result of a sentence; spans count from the sentence's start. */
export interface Goal {
  readonly figure: Figure
  readonly tie: Tie
  readonly span: Span
  readonly status: Status
  readonly period: string | null
}

/** What the text before a sentence makes likely. */
export interface Context {
  readonly said: Saying | null
  readonly period: string | null
}

/** The goals and results of a sentence, each tied to what it measures. */
export function goalsOf(sentence: Sentence, quantities: readonly Quantity[], place: Place, before: Context): Goal[] {
  const { text } = sentence
  const figures = figuresOf(sentence, quantities)
  if (figures.length === 0) return []
  const cues = cuesOf(sentence, place)
  const found: Goal[] = []
  const hidden: Span[] = []
  let clause = 0
  let done = 0
  for (const figure of figures) {
    const { quantity, plan, baseline } = figure
    const last = found.at(-1)
    const tied = tie(sentence, figure, last?.tie ?? null)
    const mark = text.lastIndexOf(';', quantity.span[0] - 1)
    clause = Math.max(clause, mark >= done ? mark + 1 : done)
    const said = saidAt(cues, figure, clause)
    for (const span of [plan, baseline]) if (span) hidden.push(span)
    if (plan) cues.hide(plan)
    if (baseline) cues.hide(baseline)
    done = quantity.span[1]
    const bearing = {
      sentence,
      status: said ?? last?.status ?? null,
      counted: last !== undefined && isCount(last.figure.quantity.kind),
    }
    if (!tied || !isTarget(bearing, figure, tied)) continue
    const status =
      bearing.status ?? statusLikely(quantity.comparator, place, () => lastSaid(before.said), cues.lookingBack)
    const span = spanOf(figure, tied)
    const period = periodOf(sentence, span, figure, last?.span[1] ?? 0, hidden, place) ?? last?.period ?? before.period
    found.push({ figure, tie: tied, span, status, period })
  }
  return found
}

function isCount(kind: Figure['quantity']['kind']): boolean {
  return kind === 'count' || kind === 'noun'
}

/** By the cues of the figure's own clause, else by those of the sentence before it. */
function saidAt(cues: Cues, { quantity, hard }: Figure, clause: number): Status | null {
  const end = quantity.span[0]
  return (
    cues.said(Math.max(clause, Math.min(hard, end)), end) ??
    cues.said(clause, end) ??
    (quantity.comparator === '>=' || quantity.comparator === '<=' ? 'target' : null) ??
    cues.said(0, end)
  )
}

function spanOf({ quantity, baseline, plan }: Figure, { start, form, indicator }: Tie): Span {
  const ends = [quantity.span[1], baseline?.[1] ?? 0, plan?.[1] ?? 0, form === 'after' ? indicator[1] : 0]
  return [Math.min(start, quantity.span[0]), Math.max(...ends)]
}

/** The last date before the figure, or the one right behind it; those of a baseline or a plan are not its own. */
function periodOf(
  { dates, text }: Sentence,
  span: Span,
  { quantity }: Figure,
  from: number,
  hidden: readonly Span[],
  { today }: Place,
): string | null {
  if (dates.length === 0) return null
  const own = dates.filter((date) => !hidden.some(([from, to]) => from < date.span[1] && date.span[0] < to))
  const before = own.findLast((date) => date.span[1] <= quantity.figure[0])
  const behind = own.find((date) => date.span[0] >= quantity.figure[1])
  const close = behind && !/[,;.:]/.test(text.slice(span[1], Math.max(span[1], behind.span[0])))
  const date = before && before.span[0] >= from ? before : close ? behind : before
  if (!date) return null
  const year = today?.slice(0, 4)
  return monthsOf(year ? withYear(date.value, year) : date.value)
}

/** "Không để … vượt 5%" sets a ceiling; otherwise the comparison is the figure's own. */
export function comparatorOf(text: string, { figure, tie: tied }: Goal): Figure['quantity']['comparator'] {
  return tied.links.includes('vượt') && isCeiling(text, tied.indicator[0]) ? '<=' : figure.quantity.comparator
}
