import type { DirectiveRecord } from '../record/schema.js'
import type { Gold } from './gold.js'
import { compareList } from './match.js'
import { rate, type Score } from './tally.js'
import { overlap, overlapFrom, scoringKey } from './words.js'

function sameValue(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((x, i) => Math.abs(x - b[i]!) <= 1e-6 * Math.max(1, Math.abs(x)))
}

/** A counted noun may be cut shorter or longer ("hộ", "hộ kinh doanh"); a rate ("%/năm") must be whole. */
function sameUnit(a: string | null | undefined, b: string | null | undefined): boolean {
  const x = scoringKey(a)
  const y = scoringKey(b)
  if (x.replaceAll(' ', '') === y.replaceAll(' ', '')) return true
  if ([a, b].some((unit) => /[%/]/.test(unit ?? '')) || x === '' || y === '') return false
  return `${x} `.startsWith(`${y} `) || `${y} `.startsWith(`${x} `)
}

/** Numeric goals and results: the same figure with the same unit on the same indicator. */
export function compareTargets(score: Score, gold: Gold, record: Partial<DirectiveRecord>): void {
  const pairs = compareList(score, gold.id, gold.targets, record.targets ?? [], {
    field: 'targets',
    likeness: (g, p) => {
      if (!sameValue(g.value, p.value) || !sameUnit(g.unit, p.unit)) return 0
      return overlapFrom(0.5, g.indicator, p.indicator.text) || (overlap(g.quote, p.text) >= 0.6 ? 0.5 : 0)
    },
    show: (entry) => ('quote' in entry ? entry.quote : entry.text),
  })
  for (const [g, p] of pairs) {
    rate(score, 'targets.indicator', overlap(g.indicator, p.indicator.text) >= 0.8)
    rate(score, 'targets.comparator', g.comparator === p.comparator)
    rate(score, 'targets.status', g.status === p.status)
    rate(score, 'targets.direction', g.direction === p.direction)
    if (g.baseline) rate(score, 'targets.baseline', overlap(g.baseline, p.baseline?.text) >= 0.7)
  }
}
