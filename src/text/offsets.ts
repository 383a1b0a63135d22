import type { Span } from '../document.js'

/**
 * Text that knows where in the source each of its characters stands. Runs copied unchanged cost one segment; a run that
 * was changed (an entity, a composed letter, folded spaces) is one segment whose characters all map to the same place.
 */
export interface Mapped {
  readonly text: string
  /** Four figures a segment: where the run starts in the text, its length there, its start and its width in the source. */
  readonly segments: readonly number[]
}

const [LENGTH, ORIGIN, WIDTH, STRIDE] = [1, 2, 3, 4]

/** Collects text piece by piece together with its origin. */
export class MappedBuilder {
  private readonly parts: string[] = []
  private readonly segments: number[] = []
  length = 0

  /** Where in the source the last piece ends. */
  get end(): number {
    const last = this.segments.length - STRIDE
    return last < 0 ? 0 : this.segments[last + ORIGIN]! + this.segments[last + WIDTH]!
  }

  /** Adds `piece`, which stands in the source at `origin` and is `width` wide there (its own length by default). */
  add(piece: string, origin: number, width = piece.length): void {
    if (piece === '') return
    const { segments } = this
    const last = segments.length - STRIDE
    if (width === piece.length && last >= 0 && isLinear(segments, last) && this.end === origin) {
      segments[last + LENGTH]! += width
      segments[last + WIDTH]! += width
    } else segments.push(this.length, piece.length, origin, width)
    this.parts.push(piece)
    this.length += piece.length
  }

  /** Adds a stretch `[start, end)` of another mapped text. */
  addMapped({ text, segments }: Mapped, start = 0, end = text.length): void {
    if (start >= end) return
    for (let i = segmentAt(segments, start); i < segments.length; i += STRIDE) {
      const at = segments[i]!
      if (at >= end) break
      const from = Math.max(start, at)
      const to = Math.min(end, at + segments[i + LENGTH]!)
      const linear = isLinear(segments, i)
      const origin = segments[i + ORIGIN]! + (linear ? from - at : 0)
      this.add(text.slice(from, to), origin, linear ? to - from : segments[i + WIDTH]!)
    }
  }

  build(): Mapped {
    return { text: this.parts.join(''), segments: this.segments }
  }
}

/** The run is the source's, character by character. */
function isLinear(segments: readonly number[], index: number): boolean {
  return segments[index + LENGTH] === segments[index + WIDTH]
}

/** Index of the segment that holds a position; 0 where there is none before it. */
function segmentAt(segments: readonly number[], position: number): number {
  let low = 0
  let high = segments.length / STRIDE - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (segments[middle * STRIDE]! <= position) low = middle
    else high = middle - 1
  }
  return low * STRIDE
}

/** Where in the source the text begins; 0 where it is empty. */
export function originOf({ segments }: Mapped): number {
  return segments[ORIGIN] ?? 0
}

/** The place in the source of a non-empty span of the mapped text. */
export function sourceSpan({ segments }: Mapped, [start, end]: Span): [number, number] {
  if (segments.length === 0) return [0, 0]
  const first = segmentAt(segments, start)
  const last = segmentAt(segments, Math.max(start, end - 1))
  const from = segments[first + ORIGIN]! + (isLinear(segments, first) ? start - segments[first]! : 0)
  const to = segments[last + ORIGIN]! + (isLinear(segments, last) ? end - segments[last]! : segments[last + WIDTH]!)
  return [Math.min(from, to), Math.max(from, to)]
}

/** A text that is its own source. */
export function identity(text: string, origin = 0): Mapped {
  const builder = new MappedBuilder()
  builder.add(text, origin)
  return builder.build()
}

/** A stretch `[start, end)` of a mapped text. */
export function cut(mapped: Mapped, start: number, end: number): Mapped {
  const { text, segments } = mapped
  if (start === 0 && end === text.length) return mapped
  if (segments.length === STRIDE && isLinear(segments, 0)) {
    const length = end - start
    return { text: text.slice(start, end), segments: length > 0 ? [0, length, originOf(mapped) + start, length] : [] }
  }
  const builder = new MappedBuilder()
  builder.addMapped(mapped, start, end)
  return builder.build()
}
