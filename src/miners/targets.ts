import * as z from 'zod'
import type { Block, Document, Section, Span } from '../document.js'
import { datesIn } from '../vietnamese/dates.js'
import { sentencesIn } from '../vietnamese/sentences.js'
import { type Draft, defineMiner, mention } from './miner.js'
import { baselineOf, directionOf } from './targets-direction.js'
import { figuresOf } from './targets-figures.js'
import { isTarget } from './targets-filter.js'
import { tie } from './targets-indicator.js'
import { type Status, statusOf, yearOf } from './targets-status.js'

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
type Rule = 'figure' | 'percent' | 'counted'
type TargetDraft = Draft<z.output<typeof Target>, Rule>

const DIGIT = /\d/

/** Numeric goals and results on a measurable indicator. */
export const targets = defineMiner({
  schema: z.array(Target),
  rules: { figure: 0.8, percent: 0.8, counted: 0.7 },
  mine: (document) => document.blocks.flatMap((block) => (isMined(document, block) ? mineBlock(document, block) : [])),
})

function isMined({ view }: Document, { zone, kind, span }: Block): boolean {
  return zone === 'body' && kind !== 'row' && DIGIT.test(view.slice(...span))
}

function mineBlock(document: Document, block: Block): TargetDraft[] {
  const headings = headingsAt(document.sections, block.span[0])
  const found: TargetDraft[] = []
  let previous: Status | null = null
  for (const span of sentencesIn(document.view, block.span)) {
    const sentence = document.view.slice(...span)
    if (!DIGIT.test(sentence)) {
      continue
    }
    const targets = mineSentence(document, sentence, span[0], headings, previous)
    found.push(...targets)
    previous = targets.at(-1)?.status ?? previous
  }
  return found
}

function mineSentence(
  document: Document,
  sentence: string,
  offset: number,
  headings: readonly string[],
  previous: Status | null,
): TargetDraft[] {
  const figures = figuresOf(sentence)
  const found: TargetDraft[] = []
  let carried: Span | null = null
  let earlier = previous
  for (const [index, figure] of figures.entries()) {
    const { quantity } = figure
    const tied = tie(sentence, figure, carried)
    if (!tied || !isTarget(sentence, figure, tied)) continue
    carried = tied.indicator
    const limit = figures[index + 1]?.quantity.span[0] ?? sentence.length
    const baseline = baselineOf(sentence, figure, limit)
    const end = Math.max(
      quantity.span[1],
      baseline?.[1] ?? 0,
      tied.form === 'after' ? tied.indicator[1] : 0,
      figure.plan?.[1] ?? 0,
    )
    const { status } = statusOf({
      before: sentence.slice(0, quantity.span[0]),
      comparator: quantity.comparator,
      year: yearOf(document),
      headings,
      previous: earlier,
      listed: headings.length > 0,
      genre: document.genre,
    })
    earlier = status
    const at = (span: Span): Span => [span[0] + offset, span[1] + offset]
    const rule = ruleOf(quantity.kind)
    found.push({
      span: at([Math.min(tied.start, quantity.span[0]), end]),
      rule,
      indicator: { span: at(tied.indicator), rule },
      value: [...quantity.value],
      unit: quantity.unit,
      comparator: quantity.comparator,
      direction: directionOf(sentence, figure, tied),
      baseline: baseline && { span: at(baseline), rule },
      period: datesIn(sentence.slice(0, end)).at(-1)?.value ?? null,
      status,
    })
  }
  return found
}

function ruleOf(kind: string): Rule {
  return kind === 'percent' ? 'percent' : kind === 'count' || kind === 'noun' ? 'counted' : 'figure'
}

/** The headings above a position, the innermost first. */
function headingsAt(sections: readonly Section[], position: number): string[] {
  const inside = sections.find(({ span }) => position >= span[0] && position < span[1])
  if (!inside) return []
  return [...headingsAt(inside.children, position), ...(inside.heading ? [inside.heading] : [])]
}
