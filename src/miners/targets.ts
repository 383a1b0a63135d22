import * as z from 'zod'
import type { Block, Document, Section, Span } from '../document.js'
import type { DateMention } from '../vietnamese/dates.js'
import { sentencesIn } from '../vietnamese/sentences.js'
import { type Draft, defineMiner, mention } from './miner.js'
import { datesOf } from './readings.js'
import { directionOf, isCeiling } from './targets-direction.js'
import { type Figure, figuresOf, type Sentence } from './targets-figures.js'
import { isTarget } from './targets-filter.js'
import { type Tie, tie } from './targets-indicator.js'
import { blanked, type Place, type Status, statusLikely, statusSaid, yearOf } from './targets-status.js'

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

/** Numeric goals and results on a measurable indicator. */
export const targets = defineMiner({
  schema: z.array(Target),
  rules: { share: 0.9, amount: 0.85, count: 0.75 },
  mine: (document) => document.blocks.flatMap((block) => (isMined(block) ? mineBlock(document, block) : [])),
})

function isMined({ zone, kind }: Block): boolean {
  return zone === 'body' && kind !== 'row'
}

function mineBlock(document: Document, block: Block): TargetDraft[] {
  const { view } = document
  if (!DIGIT.test(view.slice(...block.span))) return []
  const place = placeOf(document, block.span[0])
  const found: TargetDraft[] = []
  let previous: Status | null = null
  for (const span of sentencesIn(view, block.span)) {
    const text = view.slice(...span)
    const dates = datesWithin(datesOf(document), span)
    const sentence: Sentence = { text, dates }
    const drafts: TargetDraft[] = DIGIT.test(text) ? mineSentence(sentence, span[0], place, previous) : []
    found.push(...drafts)
    previous = drafts.at(-1)?.status ?? statusSaid(text, dates, place) ?? previous
  }
  return found
}

function mineSentence(sentence: Sentence, offset: number, place: Place, previous: Status | null): TargetDraft[] {
  const found: TargetDraft[] = []
  const hidden: Span[] = []
  let carried: Tie | null = null
  let earlier: Status | null = null
  for (const figure of figuresOf(sentence)) {
    const tied = tie(sentence, figure, carried)
    const said = statusAt(sentence, figure, hidden, place)
    if (figure.plan) hidden.push(figure.plan)
    if (figure.baseline) hidden.push(figure.baseline)
    if (
      !tied ||
      !isTarget(
        { text: sentence.text, status: said ?? earlier, counted: carried !== null && carried.action !== null },
        figure,
        tied,
      )
    )
      continue
    carried = tied
    const status: Status = said ?? earlier ?? statusLikely(figure.quantity.comparator, place, previous)
    earlier = status
    found.push(draftOf(sentence, figure, tied, status, offset))
  }
  return found
}

/** By the cues of the figure's own clause, else by those of the sentence before it. */
function statusAt(
  { text, dates }: Sentence,
  { quantity, hard }: Figure,
  hidden: readonly Span[],
  place: Place,
): Status | null {
  const end = quantity.span[0]
  const clause = Math.max(text.lastIndexOf(';', end) + 1, 0)
  const within = (from: number) => dates.filter(({ span }) => span[0] >= from && span[1] <= end)
  return (
    statusSaid(blanked(text, [Math.max(clause, Math.min(hard, end)), end], hidden), within(hard), place) ??
    statusSaid(blanked(text, [clause, end], hidden), within(clause), place) ??
    (quantity.comparator === '>=' || quantity.comparator === '<=' ? 'target' : null) ??
    statusSaid(blanked(text, [0, end], hidden), within(0), place)
  )
}

function draftOf({ text, dates }: Sentence, figure: Figure, tied: Tie, status: Status, offset: number): TargetDraft {
  const { quantity, baseline, plan } = figure
  const rule = ruleOf(figure)
  const at = (span: Span): Span => [span[0] + offset, span[1] + offset]
  const start = Math.min(tied.start, quantity.span[0])
  const end = Math.max(
    quantity.span[1],
    baseline?.[1] ?? 0,
    plan?.[1] ?? 0,
    tied.form === 'after' ? tied.indicator[1] : 0,
  )
  const ceiling = tied.links.includes('vượt') && isCeiling(text, tied.indicator[0])
  return {
    span: at([start, end]),
    rule,
    indicator: { span: at(tied.indicator), rule },
    value: [...quantity.value],
    unit: quantity.unit,
    comparator: ceiling ? '<=' : quantity.comparator,
    direction: directionOf(text, figure, tied),
    baseline: baseline && { span: at(baseline), rule },
    period: dates.findLast(({ span }) => span[1] <= end)?.value ?? null,
    status,
  }
}

function ruleOf({ quantity }: Figure): Rule {
  if (quantity.kind === 'percent') return 'share'
  return quantity.kind === 'count' || quantity.kind === 'noun' ? 'count' : 'amount'
}

function placeOf(document: Document, position: number): Place {
  const headings: string[] = []
  let listed = false
  let level: readonly Section[] = document.sections
  for (;;) {
    const inside = level.find(({ span }) => position >= span[0] && position < span[1])
    if (!inside) break
    listed = true
    if (inside.heading) headings.unshift(inside.heading)
    level = inside.children
  }
  return { headings, listed, divided: document.sections.length > 0, genre: document.genre, year: yearOf(document) }
}

function datesWithin(dates: readonly DateMention[], [start, end]: Span): DateMention[] {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (dates[middle]!.span[0] < start) low = middle + 1
    else high = middle
  }
  const found: DateMention[] = []
  for (let i = low; i < dates.length && dates[i]!.span[1] <= end; i++) {
    const { span, value } = dates[i]!
    found.push({ span: [span[0] - start, span[1] - start], value })
  }
  return found
}
