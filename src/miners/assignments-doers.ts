import { closingOf } from './assignments-closing.js'
import type { Doer } from './assignments-doer.js'
import { givingOf } from './assignments-given.js'
import { headingDoer } from './assignments-headings.js'
import { type Piece, sentenceAt } from './assignments-piece.js'
import type { Run } from './assignments-runs.js'
import { subjectOf } from './assignments-subjects.js'
import { turnedTo } from './assignments-turned.js'

/** The doers of a piece, in order. */
export function doersIn(piece: Piece, hasContent: boolean, from = 0): Doer[] {
  const heading = from === 0 ? headingDoer(piece, hasContent) : null
  if (heading) return piece.told ? [] : [heading]
  const doers: Doer[] = []
  for (const run of piece.runs) {
    const found = run.start >= from ? doerOf(piece, run, doers.at(-1)) : null
    if (found) doers.push(found)
  }
  return doers
}

function doerOf(piece: Piece, run: Run, last: Doer | undefined): Doer | null {
  const sentence = sentenceAt(piece, run.start)
  const giving = givingOf(piece, run, sentence[0])
  if (!giving) {
    if (piece.told) return null
    return closingOf(piece, run, sentence) ?? subjectOf(piece, run, sentence) ?? turnedTo(piece, run, sentence)
  }
  // "Sở A … và đề nghị B …": told by a doer in its own clause
  const within = last !== undefined && last.how !== 'given' && last.end > sentence[0]
  if (within && !piece.text.slice(last.end, giving.at + 1).includes(';')) return null
  const directed = giving.verb === 'chỉ đạo'
  return { piece, agencies: run.mentions, start: giving.at, end: run.end, how: 'given', directed }
}
