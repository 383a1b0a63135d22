import type { Block, Section, Span } from '../document.js'
import { firstWhere } from '../text/spans.js'
import type { Token } from '../vietnamese/tokens.js'
import type { Run } from './assignments-runs.js'

/** A stretch of one block that belongs to one division: what stands between two markers. */
export interface Piece {
  /** Where it stands in the document, its marker and bullet left off. */
  readonly span: Span
  readonly text: string
  readonly block: Block
  readonly section: Section | null
  /** The piece begins its section. */
  readonly opens: boolean
  /** It stands under a heading of results, criteria or slogans, where a sentence tells and gives no duty. */
  readonly told: boolean
  readonly news: boolean
  /** Of news, or of a directive's words before its first division: a plain sentence reports. */
  readonly reports: boolean
  readonly bullet: string | null
  /** Its words; their places are the view's. */
  readonly tokens: readonly Token[]
  /** Spans within `text`. */
  readonly runs: readonly Run[]
  /** Spans within `text`; of a piece without runs nobody asks them, and there are none. */
  readonly sentences: readonly Span[]
}

/** The first token that begins at a position of the text or behind it; the number of tokens when none does. */
export function tokenAt({ tokens, span }: Piece, position: number): number {
  const from = span[0] + position
  return firstWhere(tokens, ({ start }) => start >= from)
}

/** The sentence that holds a position. */
export function sentenceAt({ sentences, text }: Piece, position: number): Span {
  const found = sentences[firstWhere(sentences, ([, to]) => to > position)]
  return found && found[0] <= position ? found : [0, text.length]
}

/** The run behind a run. */
export function runBehind({ runs }: Piece, run: Run): Run | undefined {
  return runs[firstWhere(runs, ({ start }) => start > run.end)]
}

/** The runs that begin between two positions. */
export function runsWithin({ runs }: Piece, from: number, to: number): readonly Run[] {
  return runs.slice(
    firstWhere(runs, ({ start }) => start >= from),
    firstWhere(runs, ({ start }) => start >= to),
  )
}

/** The run before a position. */
export function runBefore({ runs }: Piece, position: number): Run | undefined {
  return runs[firstWhere(runs, ({ end }) => end > position) - 1]
}
