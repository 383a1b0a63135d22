/** Counts of right, wrong and missed values, and the figures that follow from them. */
export interface Tally {
  tp: number
  fp: number
  fn: number
}

export interface Rate {
  right: number
  of: number
}

export interface Finding {
  readonly document: string
  readonly field: string
  readonly kind: 'wrong' | 'missed'
  readonly what: string
}

/** A mention that was held against the gold. */
export interface Judged {
  readonly field: string
  /** The rule that found it; null where the record does not name rules. */
  readonly rule: string | null
  readonly confidence: number
  readonly right: boolean
}

/** Everything counted while records are compared with gold. */
export interface Score {
  readonly tallies: Map<string, Tally>
  readonly rates: Map<string, Rate>
  readonly findings: Finding[]
  readonly judged: Judged[]
}

export function newScore(): Score {
  return { tallies: new Map(), rates: new Map(), findings: [], judged: [] }
}

export function tallyOf(score: Score, field: string): Tally {
  let tally = score.tallies.get(field)
  if (!tally) {
    tally = { tp: 0, fp: 0, fn: 0 }
    score.tallies.set(field, tally)
  }
  return tally
}

export function rate(score: Score, name: string, right: boolean): void {
  const counted = score.rates.get(name) ?? { right: 0, of: 0 }
  score.rates.set(name, { right: counted.right + (right ? 1 : 0), of: counted.of + 1 })
}

/** Notes whether a mention was right; what is no mention is passed over. */
export function judge(score: Score, field: string, found: unknown, right: boolean): void {
  if (found === null || typeof found !== 'object') return
  const { confidence, rule } = found as { confidence?: unknown; rule?: unknown }
  if (typeof confidence !== 'number') return
  score.judged.push({ field, rule: typeof rule === 'string' ? rule : null, confidence, right })
}

/** Of what was found, how much is right; NaN where nothing was found. */
export const precision = ({ tp, fp }: Tally): number => (tp + fp ? tp / (tp + fp) : Number.NaN)

/** Of what there is, how much was found; NaN where there is nothing. */
export const recall = ({ tp, fn }: Tally): number => (tp + fn ? tp / (tp + fn) : Number.NaN)

/** The harmonic mean of precision and recall. */
export const f1 = ({ tp, fp, fn }: Tally): number => (2 * tp + fp + fn ? (2 * tp) / (2 * tp + fp + fn) : Number.NaN)
