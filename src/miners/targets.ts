import * as z from 'zod'
import type { Block, Document, Span } from '../document.js'
import { openingsOf } from '../text/openers.js'
import { firstFrom } from '../text/spans.js'
import type { DateMention } from '../vietnamese/dates.js'
import { datesOf } from '../vietnamese/readings.js'
import { sentencesIn } from '../vietnamese/sentences.js'
import { type Draft, defineMiner, mention } from './miner.js'
import { directionOf } from './targets-direction.js'
import type { Figure } from './targets-figures.js'
import { isNorm, placeOf } from './targets-place.js'
import { type Context, comparatorOf, type Goal, goalsOf } from './targets-sentence.js'
import { cuesOf } from './targets-status.js'

const Target = mention({
  indicator: mention({}),
  value: z.array(z.number()).describe('One number, or two for a range or "of"'),
  unit: z.string(),
  comparator: z.enum(['=', '>=', '>', '<=', '<', '~', 'range', 'of']),
  direction: z.enum(['increase', 'decrease', 'reach', 'keep']),
  baseline: mention({}).nullable(),
  period: z.string().nullable().describe('EDTF'),
  status: z.enum(['target', 'result']),
})
type Rule = 'share' | 'amount' | 'count'
type TargetDraft = Draft<z.output<typeof Target>, Rule>

const DIGIT = /\d/
// "- ", "+ ", "1. ", "a) "
const ITEM = /^\s*(?:(?<bullet>[-–+*•·▪◦🔹✅])|(?<number>\d{1,2}[.)])|(?<letter>\p{Ll}[.)]))\s/u
// a year or a longer spell, not the day of a meeting
const SPELL = /^\d{4}(?:-\d\d)?(?:\/.*)?$/u
const NOTHING: Context = { said: null, period: null }

/** Numeric goals and results on a measurable indicator. */
export const targets = defineMiner({
  schema: z.array(Target),
  rules: { share: 0.95, amount: 0.9, count: 0.88 },
  mine(document) {
    const found: TargetDraft[] = []
    let lead = NOTHING
    let style: string | null = null
    for (const block of document.blocks) {
      if (block.zone !== 'body' || block.kind === 'row') continue
      const text = document.view.slice(...block.span)
      const item = itemStyle(text)
      style ??= item
      const listed = item !== null && item === style
      const after = mineBlock(document, block, listed ? lead : NOTHING, found)
      if (text.trimEnd().endsWith(':')) [lead, style] = [after, null]
      else if (!listed) [lead, style] = [NOTHING, null]
    }
    return found
  },
})

/** How an item of a list is marked, null for what is none. */
function itemStyle(text: string): string | null {
  const { bullet, number, letter } = ITEM.exec(text)?.groups ?? {}
  return bullet ?? (number && 'number') ?? (letter && 'letter') ?? null
}

/** Adds the block's goals to those found, and answers with what its last sentence says of a list below it. */
function mineBlock(document: Document, block: Block, lead: Context, found: TargetDraft[]): Context {
  const place = placeOf(document, block.span[0])
  let before = lead
  for (const span of sentencesIn(document.view, block.span)) {
    const text = document.view.slice(...span)
    const dates = datesWithin(datesOf(document), span)
    const told = DIGIT.test(text) ? goalsOf(text, dates, place, before) : []
    const goals = told.length > 0 && isNorm(text, place) ? told.filter(isDuty) : told
    found.push(...goals.map((goal) => draftOf(text, goal, span[0])))
    const status = goals.at(-1)?.status
    const read = () => status ?? cuesOf({ text, dates, openings: openingsOf(text) }, place).said(0, text.length)
    before = {
      said: { read, before: before.said },
      period: goals.at(-1)?.period ?? dates.findLast(({ value }) => SPELL.test(value))?.value ?? null,
    }
  }
  return before
}

/** "di dời 100% cơ sở": a provision tells a body to do it. */
function isDuty({ figure, tie }: Goal): boolean {
  return figure.quantity.kind === 'percent' && tie.action !== null
}

function draftOf(text: string, goal: Goal, offset: number): TargetDraft {
  const { figure, tie, span, status, period } = goal
  const { quantity, baseline } = figure
  const rule = ruleOf(figure)
  const at = ([from, to]: Span): Span => [from + offset, to + offset]
  return {
    span: at(span),
    rule,
    indicator: { span: at(tie.indicator), rule },
    value: [...quantity.value],
    unit: quantity.unit,
    comparator: comparatorOf(text, goal),
    direction: directionOf(text, figure, tie),
    baseline: baseline && { span: at(baseline), rule },
    period,
    status,
  }
}

function ruleOf({ quantity }: Figure): Rule {
  if (quantity.kind === 'percent') return 'share'
  return quantity.kind === 'count' || quantity.kind === 'noun' ? 'count' : 'amount'
}

/** The dates of a sentence, counted from its start. */
function datesWithin(dates: readonly DateMention[], [start, end]: Span): DateMention[] {
  const found: DateMention[] = []
  for (let i = firstFrom(dates, start); i < dates.length && dates[i]!.span[1] <= end; i++) {
    const { span, value } = dates[i]!
    found.push({ span: [span[0] - start, span[1] - start], value })
  }
  return found
}
