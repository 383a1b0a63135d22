import type { Piece } from './pieces.js'

/** Pieces that stand side by side in columns: a letterhead, a closing, a table. Columns from left to right, drawn order. */
export interface Region {
  readonly columns: readonly (readonly Piece[])[]
  readonly top: number
}

/** Lengths are in letter heights. */
const ASCENT = 0.75
const DESCENT = 0.2
const FAR = 3.4
const PITCH = 1.5
const CROSSING = 0.3
const ALIGNED = 0.35

// "Nơi nhận:", above the list of recipients
const RECIPIENTS = /^(?:Nơi nhận|NƠI NHẬN)(?!\p{L})/u

interface Span {
  left: number
  right: number
}

/** Parts a page's pieces into regions and the pieces that have their lines to themselves. `centre`: of the page's text. */
export function regionsOf(pieces: readonly Piece[], centre: number): { regions: Region[]; lone: Piece[] } {
  const sorted = [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)
  const paired = sorted.map((piece, i) => hasPartner(sorted, i, piece))
  const taken = new Set<Piece>()
  const regions: Region[] = []
  for (let i = 0; i < sorted.length; i++) {
    if (!paired[i] || taken.has(sorted[i]!)) continue
    const members = grow(sorted, paired, i, centre)
    for (const member of members) taken.add(member)
    regions.push(regionOf(members))
  }
  return { regions, lone: sorted.filter((piece) => !taken.has(piece)) }
}

/** From the first piece downwards, as long as nothing crosses the gutters. */
function grow(sorted: readonly Piece[], paired: readonly boolean[], start: number, centre: number): Piece[] {
  const members: Piece[] = []
  const columns: Span[] = []
  let waiting: Piece[] = []
  let bottom = sorted[start]!.y
  for (let i = start; i < sorted.length; i++) {
    const piece = sorted[i]!
    if (piece.y - bottom > FAR * piece.size) break
    const crossed = columns.filter((column) => overlap(column, piece) > CROSSING * piece.size)
    if (crossed.length > 1) break
    const rival = members.find(
      (member) => crossed.length === 1 && isBeside(member, piece) && inColumn(member, crossed[0]!),
    )
    if (rival) break
    if (paired[i]) {
      members.push(...waiting, piece)
      waiting = []
      bottom = piece.y
      if (crossed[0]) widen(crossed[0], piece)
      else columns.push({ left: piece.x, right: piece.right })
      if (isMuddled(columns)) {
        members.pop()
        break
      }
    } else if (crossed[0] && continuesColumn([...members, ...waiting], crossed[0], piece, centre)) {
      waiting.push(piece)
      widen(crossed[0], piece)
      if (isRecipients(members, crossed[0])) bottom = piece.y
    } else break
  }
  return [...members, ...waiting]
}

/** A piece that has its line to itself goes on a column if it is set like the pieces above it there. */
function continuesColumn(members: readonly Piece[], column: Span, piece: Piece, centre: number): boolean {
  const above = members.filter((member) => inColumn(member, column)).at(-1)
  if (!above || piece.y - above.y > FAR * piece.size) return false
  const near = ALIGNED * piece.size
  const middle = (piece.x + piece.right) / 2
  const isCentred = Math.abs((above.x + above.right) / 2 - middle) < near
  if (Math.abs(middle - centre) < near && !isCentred) return false
  const isFlush = Math.abs(above.x - piece.x) < near
  return (isCentred || isFlush) && piece.y - above.y < PITCH * Math.max(piece.size, above.size) * 1.2
}

/** The list of recipients is often longer than the signature beside it, and no text follows in its column. */
function isRecipients(members: readonly Piece[], column: Span): boolean {
  return members.some((member) => RECIPIENTS.test(member.text) && inColumn(member, column))
}

function regionOf(members: readonly Piece[]): Region {
  const spans: Span[] = []
  for (const piece of members) {
    const touching = spans.filter((span) => overlap(span, piece) > 0)
    if (touching.length === 0) spans.push({ left: piece.x, right: piece.right })
    else {
      for (const span of touching.slice(1)) {
        widen(touching[0]!, { x: span.left, right: span.right })
        spans.splice(spans.indexOf(span), 1)
      }
      widen(touching[0]!, piece)
    }
  }
  spans.sort((a, b) => a.left - b.left)
  const inOrder = [...members].sort((a, b) => a.order - b.order)
  return {
    columns: spans.map((span) => inOrder.filter((piece) => inColumn(piece, span))),
    top: Math.min(...members.map(({ y }) => y)),
  }
}

function hasPartner(sorted: readonly Piece[], i: number, piece: Piece): boolean {
  for (const step of [-1, 1])
    for (let j = i + step; j >= 0 && j < sorted.length; j += step) {
      const other = sorted[j]!
      if (Math.abs(other.y - piece.y) > 2 * Math.max(piece.size, other.size)) break
      if (isBeside(piece, other)) return true
    }
  return false
}

/** Two pieces share some height, and no width. */
function isBeside(a: Piece, b: Piece): boolean {
  const height =
    Math.min(a.y + DESCENT * a.size, b.y + DESCENT * b.size) - Math.max(a.y - ASCENT * a.size, b.y - ASCENT * b.size)
  return height > 0.3 * Math.min(a.size, b.size) && (a.right <= b.x + 0.5 || b.right <= a.x + 0.5)
}

function inColumn(piece: Piece, { left, right }: Span): boolean {
  const middle = (piece.x + piece.right) / 2
  return middle >= left && middle <= right
}

function overlap({ left, right }: Span, piece: { readonly x: number; readonly right: number }): number {
  return Math.min(right, piece.right) - Math.max(left, piece.x)
}

function widen(span: Span, piece: { readonly x: number; readonly right: number }): void {
  span.left = Math.min(span.left, piece.x)
  span.right = Math.max(span.right, piece.right)
}

function isMuddled(columns: readonly Span[]): boolean {
  const sorted = [...columns].sort((a, b) => a.left - b.left)
  return sorted.some((span, i) => i > 0 && sorted[i - 1]!.right > span.left + 2)
}
