import type { Span } from '../document.js'
import { agenciesAmong, FIRST_WORDS } from '../vietnamese/agencies.js'
import { firstWords } from '../vietnamese/openers.js'
import { tokensOfLine } from '../vietnamese/readings.js'
import type { Token } from '../vietnamese/tokens.js'
import type { Sentence } from './targets-text.js'

/** The bodies named before a figure that begin no later than a place. */
export type Bodies = (last: number) => readonly Span[]

/** The flag of the words that the name of a body begins with. */
export const BODY_FIRST = firstWords([...FIRST_WORDS].join('|'))

export function bodiesIn({ document, start: base }: Sentence, [start, end]: Span): Bodies {
  let tokens: readonly Token[] | null = null
  let found: Span[] = []
  let read = -1
  return (last) => {
    if (last <= read) return found
    read = last
    tokens ??= wordsOf(document, base + start, base + end)
    found = agenciesAmong(document.view, tokens, base + last, base)
      .filter(({ bare }) => !bare)
      .map(({ span }) => span)
    return found
  }
}

/** The words of a stretch of the view; nothing stands before the first. */
function wordsOf(document: Sentence['document'], start: number, end: number): readonly Token[] {
  const tokens = tokensOfLine(document, [start, end])
  if (tokens.length > 0) tokens[0] = { ...tokens[0]!, gap: 'break' }
  return tokens
}
