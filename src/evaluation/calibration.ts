import type { Judged } from './tally.js'

/** What one rule promised and what it kept. */
export interface CalibrationRow {
  readonly field: string
  readonly rule: string
  readonly found: number
  /** Mean confidence of what the rule found. */
  readonly confidence: number
  /** The share of it that is right. */
  readonly precision: number
}

const BINS = 10

/** A row for each field and rule, in the order in which they were met. */
export function calibrationRows(judged: readonly Judged[]): CalibrationRow[] {
  const groups = new Map<string, Judged[]>()
  for (const one of judged) {
    const key = `${one.field} ${one.rule ?? '-'}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].map((group) => ({
    field: group[0]!.field,
    rule: group[0]!.rule ?? '-',
    found: group.length,
    confidence: mean(group.map(({ confidence }) => confidence)),
    precision: mean(group.map(({ right }) => Number(right))),
  }))
}

/** Expected calibration error: the mean gap between confidence and precision over ten bins of confidence, by size. NaN of nothing. */
export function calibrationError(judged: readonly Judged[]): number {
  const bins = Array.from({ length: BINS }, (): Judged[] => [])
  for (const one of judged) bins[Math.min(BINS - 1, Math.floor(one.confidence * BINS))]!.push(one)
  const gaps = bins
    .filter((bin) => bin.length > 0)
    .map((bin) => bin.length * Math.abs(mean(bin.map((x) => x.confidence)) - mean(bin.map((x) => Number(x.right)))))
  return gaps.length === 0 ? Number.NaN : gaps.reduce((sum, gap) => sum + gap, 0) / judged.length
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
