import type { Span } from '../document.js'

/**
 * Text that knows where in the source each of its characters stands. Runs copied unchanged cost one segment; a run that
 * was changed (an entity, a composed letter, folded spaces) is one segment whose characters all map to the same place.
 */
export interface Mapped {
  readonly text: string
  readonly segments: readonly Segment[]
}

interface Segment {
  /** Where the run starts in the text, and its length there. */
  readonly at: number
  readonly length: number
  /** Where the run starts in the source, and its width there. */
  readonly origin: number
  readonly width: number
}

/** Collects text piece by piece together with its origin. */
export class MappedBuilder {
  private readonly parts: string[] = []
  private readonly segments: { at: number; length: number; origin: number; width: number }[] = []
  length = 0

  /** Where in the source the last piece ends. */
  get end(): number {
    const last = this.segments.at(-1)
    return last ? last.origin + last.width : 0
  }

  /** Adds `piece`, which stands in the source at `origin` and is `width` wide there (its own length by default). */
  add(piece: string, origin: number, width = piece.length): void {
    if (piece === '') return
    const last = this.segments.at(-1)
    const linear = width === piece.length
    if (linear && last && last.length === last.width && last.origin + last.width === origin) {
      last.length += piece.length
      last.width += width
    } else this.segments.push({ at: this.length, length: piece.length, origin, width })
    this.parts.push(piece)
    this.length += piece.length
  }

  /** Adds a stretch `[start, end)` of another mapped text. */
  addMapped(mapped: Mapped, start = 0, end = mapped.text.length): void {
    if (start >= end) return
    for (let i = segmentAt(mapped.segments, start); i < mapped.segments.length; i++) {
      const segment = mapped.segments[i]!
      if (segment.at >= end) break
      const from = Math.max(start, segment.at)
      const to = Math.min(end, segment.at + segment.length)
      const linear = segment.length === segment.width
      const origin = linear ? segment.origin + from - segment.at : segment.origin
      this.add(mapped.text.slice(from, to), origin, linear ? to - from : segment.width)
    }
  }

  build(): Mapped {
    return { text: this.parts.join(''), segments: this.segments }
  }
}

/** Index of the segment that holds a position; 0 where there is none before it. */
function segmentAt(segments: readonly Segment[], position: number): number {
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (segments[middle]!.at <= position) low = middle
    else high = middle - 1
  }
  return low
}

/** The place in the source of a non-empty span of the mapped text. */
export function sourceSpan(mapped: Mapped, [start, end]: Span): [number, number] {
  const first = mapped.segments[segmentAt(mapped.segments, start)]
  const last = mapped.segments[segmentAt(mapped.segments, Math.max(start, end - 1))]
  if (!first || !last) return [0, 0]
  const from = first.length === first.width ? first.origin + start - first.at : first.origin
  const to = last.length === last.width ? last.origin + end - last.at : last.origin + last.width
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
  if (start === 0 && end === mapped.text.length) return mapped
  const only = mapped.segments.length === 1 ? mapped.segments[0]! : undefined
  if (only && only.length === only.width)
    return {
      text: mapped.text.slice(start, end),
      segments:
        start < end ? [{ at: 0, length: end - start, origin: only.origin + start - only.at, width: end - start }] : [],
    }
  const builder = new MappedBuilder()
  builder.addMapped(mapped, start, end)
  return builder.build()
}
