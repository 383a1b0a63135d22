import type { Mark, SectionNode } from '../model/document.js'

/** A stretch of a line: words, the place where a section begins, or a mark with what stands in it. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'section'; readonly path: string }
  | { readonly kind: 'mark'; readonly mark: Mark; readonly continued: boolean; readonly pieces: readonly Piece[] }

/** A record may hold any number of marks in each other; more than these are not drawn in the text. */
const DEEPEST = 12

interface Event {
  readonly position: number
  readonly end: number
  readonly mark?: Mark
  readonly path?: string
}

/**
 * The words of a span with its marks as a tree. Marks that lie in each other nest; of two that cross, the later one is
 * cut where the earlier one ends, and goes on behind it.
 */
export function piecesOf(
  text: string,
  [start, end]: readonly [number, number],
  marks: readonly Mark[],
  sections: readonly SectionNode[] = [],
): Piece[] {
  const beginnings = sections.map(({ path, span }) => ({ position: span[0], end: Number.POSITIVE_INFINITY, path }))
  const events = [...beginnings, ...nested(marks.flatMap((mark) => within(mark, start, end)))].sort(byPlace)
  return build(text, start, end, { events, next: 0 }, 0)
}

interface Reading {
  readonly events: readonly Event[]
  next: number
}

function build(text: string, start: number, end: number, reading: Reading, depth: number): Piece[] {
  const pieces: Piece[] = []
  let at = start
  const write = (to: number) => {
    if (to > at) pieces.push({ kind: 'words', text: text.slice(at, to) })
    at = Math.max(at, to)
  }
  for (;;) {
    const event = reading.events[reading.next]
    if (!event || event.position >= end) break
    reading.next++
    const { mark, path, position } = event
    if (path !== undefined) {
      write(position)
      pieces.push({ kind: 'section', path })
    } else if (mark && depth < DEEPEST) {
      write(position)
      const inner = build(text, position, event.end, reading, depth + 1)
      pieces.push({ kind: 'mark', mark, continued: position > mark.span[0], pieces: inner })
      at = event.end
    }
  }
  write(end)
  return pieces
}

/** The part of a mark that lies in a line. */
function within(mark: Mark, start: number, end: number): Event[] {
  const [from, to] = [Math.max(mark.span[0], start), Math.min(mark.span[1], end)]
  return from < to ? [{ position: from, end: to, mark }] : []
}

/** Cuts marks that cross the end of an earlier one. */
function nested(marks: readonly Event[]): Event[] {
  const waiting = [...marks].sort(byPlace)
  const ends: number[] = []
  for (let i = 0; i < waiting.length; i++) {
    const one = waiting[i]!
    while (ends.length > 0 && ends.at(-1)! <= one.position) ends.pop()
    const limit = ends.at(-1) ?? one.end
    if (one.end > limit) {
      waiting[i] = { ...one, end: limit }
      const rest = { ...one, position: limit }
      const later = waiting.findIndex((other, index) => index > i && byPlace(other, rest) > 0)
      waiting.splice(later < 0 ? waiting.length : later, 0, rest)
    }
    ends.push(waiting[i]!.end)
  }
  return waiting
}

/** By place, the longer one first. */
function byPlace(a: Event, b: Event): number {
  return a.position - b.position || (a.end === b.end ? 0 : b.end - a.end)
}
