import type { Block, Document, Section, Span } from '../document.js'
import { beforeBlanks, behindBlanks } from '../text/blanks.js'
import { once } from '../text/once.js'
import { agenciesWithin } from '../vietnamese/agency-lines.js'
import { tokensOfLine } from '../vietnamese/readings.js'
import { sentencesIn } from '../vietnamese/sentences.js'
import type { Token } from '../vietnamese/tokens.js'
import type { Piece } from './assignments-piece.js'
import { runsOf } from './assignments-runs.js'
import { type Place, placesIn } from './assignments-told.js'

/** The pieces of a document's body, in order. */
export const piecesOf = once((document: Document): readonly Piece[] => {
  const starts: number[] = []
  addStarts(document.sections, starts)
  const placeAt = placesIn(document)
  const pieces: Piece[] = []
  let next = 0
  for (const block of document.blocks) {
    const [begin, stop] = block.span
    while (next < starts.length && starts[next]! <= begin) next++
    for (let from = begin; from >= 0; ) {
      const cut = next < starts.length && starts[next]! < stop ? starts[next++]! : -1
      const piece = block.zone === 'body' ? pieceOf(document, block, [from, cut < 0 ? stop : cut], placeAt(from)) : null
      if (piece) pieces.push(piece)
      from = cut
    }
  }
  return pieces
})

function addStarts(sections: readonly Section[], starts: number[]): void {
  for (const section of sections) {
    starts.push(section.span[0])
    addStarts(section.children, starts)
  }
}

// "- ", "+ ", "• "
const BULLETS = '-–—+*•●▪◦·'
const NONE: readonly never[] = []

function pieceOf(document: Document, block: Block, [from, to]: Span, { section, told }: Place): Piece | null {
  const { view, genre, sections } = document
  const opens = section?.span[0] === from
  const sign = behindBlanks(view, opens ? section.start : from, to)
  const bullet = sign < to && BULLETS.includes(view[sign]!) ? view[sign]! : null
  const start = bullet ? behindBlanks(view, sign + 1, to) : sign
  const end = beforeBlanks(view, to, start)
  if (end <= start) return null
  const span: Span = [start, end]
  const text = view.slice(start, end)
  const tokens = wordsOf(document, span)
  const runs = runsOf(text, agenciesWithin(document, tokens, span))
  const before = opens ? section.start : from
  return {
    span,
    text,
    block,
    section,
    opens,
    told,
    news: genre === 'news',
    reports: genre === 'news' ? section === null : before < (sections[0]?.span[0] ?? 0),
    bullet,
    tokens,
    runs,
    sentences: runs.length > 0 ? sentencesIn(text) : NONE,
  }
}

function withoutGap({ start, end, key, capital, upper, word }: Token): Token {
  return { start, end, key, capital, upper, gap: 'break', word }
}

/** The words of a stretch as if it were a text of its own: nothing stands before the first. */
function wordsOf(document: Document, span: Span): readonly Token[] {
  const tokens = tokensOfLine(document, span)
  const first = tokens[0]
  if (first && first.start === span[0] && first.gap !== 'break') tokens[0] = withoutGap(first)
  return tokens
}
