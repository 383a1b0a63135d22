import type { Doer } from './assignments-doer.js'
import type { Piece } from './assignments-piece.js'

/** A stretch of a piece that tells what a doer has to do. */
export interface Stretch {
  readonly piece: Piece
  readonly from: number
  readonly to: number
}

/** The doer's task: from its own words to the next doer, or through the division that it opens. */
export function scopeOf(doer: Doer, next: Doer | undefined, pieces: readonly Piece[], index: number): Stretch[] {
  const { piece } = doer
  const end = next?.piece === piece ? next.start : othersSentence(doer)
  const stretches: Stretch[] = [{ piece, from: doer.end, to: end }]
  if (end < piece.text.length || !reaches(doer)) return stretches
  for (let i = index + 1; i < pieces.length; i++) {
    const follower = pieces[i]!
    if (!belongs(doer, follower) || (next && next.piece === follower && doer.how !== 'heading')) break
    stretches.push({ piece: follower, from: 0, to: follower.text.length })
  }
  return stretches
}

/** Where a sentence begins behind the doer's own that has another body for its subject; the piece's end when none does. */
function othersSentence({ piece, end, how }: Doer): number {
  if (how !== 'heading') for (const [from] of piece.sentences) if (from > end && beginsRun(piece, from)) return from
  return piece.text.length
}

function beginsRun({ runs }: Piece, position: number): boolean {
  return runs.some(({ start, bare }) => start === position && !bare)
}

/** Whether a doer's task goes on in the pieces behind: it opens its division, or its piece ends with a colon. */
export function reaches({ piece, how, start, end }: Doer): boolean {
  if (how === 'heading' || piece.text.endsWith(':')) return true
  // "6. Đề nghị Hội Nông dân tỉnh" above what it is asked
  return piece.opens && start <= 24 && (how !== 'given' || end >= piece.text.length)
}

/** Whether a piece behind a doer that reaches on belongs to its task. */
export function belongs({ piece }: Doer, follower: Piece): boolean {
  if (piece.section) {
    const { span } = piece.section
    if (follower.span[0] >= span[1]) return false
    if (piece.opens) return true
  } else if (follower.section) return false
  if (piece.bullet) return follower.bullet !== null && follower.bullet !== piece.bullet
  return follower.bullet !== null || follower.opens
}
