import type * as z from 'zod'
import type { Block, Document, Span } from '../document.js'
import { isLetterCode } from '../text/letters.js'
import { firstFrom } from '../text/spans.js'
import { endWithout } from '../text/trim.js'
import { type Quantity, quantitiesIn } from '../vietnamese/quantities.js'
import { datesOf } from '../vietnamese/readings.js'
import { sentencesIn } from '../vietnamese/sentences.js'
import { type Draft, defineMiner, mention, type Zod } from './miner.js'
import { directionOf } from './targets-direction.js'
import type { Figure } from './targets-figures.js'
import { isNorm, type Place, placeOf } from './targets-place.js'
import { type Context, comparatorOf, type Goal, goalsOf } from './targets-sentence.js'
import { cuesOf } from './targets-status.js'
import { sentenceAt } from './targets-text.js'

const targetSchema = (z: Zod) =>
  mention(z, {
    indicator: mention(z, {}),
    value: z.array(z.number()).describe('One number, or two for a range or "of"'),
    unit: z.string(),
    comparator: z.enum(['=', '>=', '>', '<=', '<', '~', 'range', 'of']),
    direction: z.enum(['increase', 'decrease', 'reach', 'keep']),
    baseline: mention(z, {}).nullable(),
    period: z.string().nullable().describe('EDTF'),
    status: z.enum(['target', 'result']),
  })
type Rule = 'share' | 'amount' | 'count'
type TargetDraft = Draft<z.output<ReturnType<typeof targetSchema>>, Rule>

const DIGIT = /\d/
// "- ", "+ ", "1. ", "a) "
const BULLETS = '-–+*•·▪◦✅'
const ITEM = /^\s*(?:(?<bullet>[-–+*•·▪◦🔹✅])|(?<number>\d{1,2}[.)])|(?<letter>\p{Ll}[.)]))\s/u
// a year or a longer spell, not the day of a meeting
const SPELL = /^\d{4}(?:-\d\d)?(?:\/.*)?$/u
const NONE: readonly never[] = []
const NOTHING: Context = { said: null, period: null }

/** Numeric goals and results on a measurable indicator. */
export const targets = defineMiner({
  schema: (z) => z.array(targetSchema(z)),
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
      const listed: boolean = item !== null && item === style
      const opens = opensList(text)
      const after: Context =
        opens || DIGIT.test(text) ? mineBlock(document, block, listed ? lead : NOTHING, found) : NOTHING
      if (opens) [lead, style] = [after, null]
      else if (!listed) [lead, style] = [NOTHING, null]
    }
    return found
  },
})

function opensList(text: string): boolean {
  return text.endsWith(':') || text.charCodeAt(endWithout(text, '') - 1) === 0x3a
}

/** How an item of a list is marked, null for what is none. */
function itemStyle(text: string): string | null {
  // a word of two letters or more is no marker
  if (isLetterCode(text.charCodeAt(0)) && text[1] !== '.' && text[1] !== ')') return null
  if (text[1] === ' ' && BULLETS.includes(text[0]!)) return text[0]!
  const { bullet, number, letter } = ITEM.exec(text)?.groups ?? {}
  return bullet ?? (number && 'number') ?? (letter && 'letter') ?? null
}

/** Adds the block's goals to those found, and answers with what its last sentence says of a list below it. */
function mineBlock(document: Document, block: Block, lead: Context, found: TargetDraft[]): Context {
  let known: Place | undefined
  const place = () => {
    known ??= placeOf(document, block.span[0])
    return known
  }
  let before = lead
  for (const span of sentencesIn(document.view, block.span)) {
    const text = document.view.slice(...span)
    const quantities = DIGIT.test(text) ? quantitiesIn(text) : NONE
    const goals = goalsAt(document, span, quantities, place, before)
    for (const goal of goals) found.push(draftOf(text, goal, span[0]))
    const last = goals.at(-1)
    before = {
      said: {
        read: () => last?.status ?? cuesOf(sentenceAt(document, span), place()).said(0, text.length),
        before: before.said,
      },
      period: last?.period ?? spellIn(document, span),
    }
  }
  return before
}

/** The goals of a sentence; where it sets a rule, only shares that something is done to may be some. */
function goalsAt(
  document: Document,
  span: Span,
  quantities: readonly Quantity[],
  place: () => Place,
  before: Context,
): readonly Goal[] {
  if (quantities.length === 0) return NONE
  const sentence = sentenceAt(document, span)
  if (!isNorm(sentence.text, place())) return goalsOf(sentence, quantities, place(), before)
  if (!quantities.some(({ kind }) => kind === 'percent')) return NONE
  return goalsOf(sentence, quantities, place(), before).filter(isDuty)
}

/** The last period of some length that a sentence names. */
function spellIn(document: Document, span: Span): string | null {
  const dates = datesOf(document)
  for (let i = firstFrom(dates, span[1]) - 1; i >= 0 && dates[i]!.span[0] >= span[0]; i--)
    if (dates[i]!.span[1] <= span[1] && SPELL.test(dates[i]!.value)) return dates[i]!.value
  return null
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
