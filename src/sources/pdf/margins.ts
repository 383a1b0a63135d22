/** How the lines of a page, or of a column, are set. Lengths in points. */
export interface Margins {
  readonly left: number
  readonly right: number
  /** From one baseline to the next within a paragraph. */
  readonly pitch: number
  /** Height of the letters of the running text. */
  readonly size: number
}

/** A line of running text. */
export interface Placed {
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
}

const LONG = 0.6
const NEAR = 3

/** Reads margins from lines in their order; `fallback` where they are too few to tell. */
export function marginsOf(lines: readonly Placed[], fallback?: Margins): Margins {
  const size = mode(lines.map((line) => Math.round(line.size * 2) / 2)) ?? fallback?.size ?? 12
  const widest = Math.max(0, ...lines.map((line) => line.right - line.x))
  const long = lines.filter((line) => line.right - line.x > LONG * widest && Math.abs(line.size - size) < 0.15 * size)
  if (fallback && (long.length < 4 || widest < LONG * (fallback.right - fallback.left))) return fallback
  const left = Math.min(...frequent(long.map(({ x }) => x)))
  const right = Math.max(...frequent(long.map((line) => line.right)))
  const pitches = lines.slice(1).flatMap((line, i) => {
    const above = lines[i]!
    const isInside = Math.abs(line.x - left) < NEAR && above.right > right - 2 * size && line.y > above.y
    return isInside ? [Math.round((line.y - above.y) * 2) / 2] : []
  })
  return { left, right, size, pitch: mode(pitches) ?? fallback?.pitch ?? 1.25 * size }
}

/** The values that two lines or more share, to about a point; all values where none is shared. */
function frequent(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b)
  const shared = sorted.filter(
    (value, i) => (sorted[i + 1] ?? Infinity) - value < NEAR || value - (sorted[i - 1] ?? -Infinity) < NEAR,
  )
  if (shared.length > 0) return shared
  return sorted.length > 0 ? sorted : [0]
}

function mode(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: number | undefined
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value
  return best
}
