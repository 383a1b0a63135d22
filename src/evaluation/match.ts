import { judge, type Score, tallyOf } from './tally.js'

/** One value against one gold value. */
export function compareOne<G, P>(
  score: Score,
  { mention, ...place }: { readonly document: string; readonly field: string; readonly mention?: unknown },
  gold: G | null | undefined,
  found: P | null | undefined,
  same: (gold: G, found: P) => boolean,
  show: (value: G | P) => string = String,
): void {
  const tally = tallyOf(score, place.field)
  const right = gold != null && found != null && same(gold, found)
  if (found != null) judge(score, place.field, mention, right)
  if (right) {
    tally.tp++
    return
  }
  if (found != null) {
    tally.fp++
    score.findings.push({ ...place, kind: 'wrong', what: show(found) })
  }
  if (gold != null) {
    tally.fn++
    score.findings.push({ ...place, kind: 'missed', what: show(gold) })
  }
}

export interface ListComparison<G, P> {
  /** The field an entry counts for. */
  readonly field: string | ((entry: G | P) => string)
  /** How well a finding fits a gold entry; 0 is not at all. */
  readonly likeness: (gold: G, found: P) => number
  readonly show: (entry: G | P) => string
  /** A finding that only repeats a gold entry is no error. */
  readonly repeats?: (gold: G, found: P) => boolean
}

/**
 * Pairs findings with gold entries one to one, best fit first and required gold before optional. Optional gold is
 * matched at no gain and missed at no loss. Answers the pairs.
 */
export function compareList<G extends { readonly optional?: boolean | undefined }, P>(
  score: Score,
  document: string,
  golds: readonly G[],
  found: readonly P[],
  { field, likeness, show, repeats }: ListComparison<G, P>,
): (readonly [G, P])[] {
  const fieldOf = typeof field === 'function' ? field : () => field
  const pairs: [number, number, number][] = []
  golds.forEach((gold, i) => {
    found.forEach((entry, j) => {
      const fit = likeness(gold, entry) * (gold.optional ? 0.4 : 1)
      if (fit > 0) pairs.push([fit, i, j])
    })
  })
  pairs.sort((a, b) => b[0] - a[0])
  const partner = new Map<number, number>()
  const taken = new Set<number>()
  for (const [, i, j] of pairs) {
    if (partner.has(i) || taken.has(j)) continue
    partner.set(i, j)
    taken.add(j)
  }
  if (typeof field === 'string') tallyOf(score, field)
  golds.forEach((gold, i) => {
    if (gold.optional) return
    const name = fieldOf(gold)
    if (partner.has(i)) tallyOf(score, name).tp++
    else {
      tallyOf(score, name).fn++
      score.findings.push({ document, field: name, kind: 'missed', what: show(gold) })
    }
  })
  found.forEach((entry, j) => {
    const name = fieldOf(entry)
    const right = taken.has(j) || golds.some((gold) => repeats?.(gold, entry))
    judge(score, name, entry, right)
    if (right) return
    tallyOf(score, name).fp++
    score.findings.push({ document, field: name, kind: 'wrong', what: show(entry) })
  })
  return [...partner].map(([i, j]) => [golds[i]!, found[j]!] as const)
}
