import type { Document, Span } from '../document.js'
import { readAgency } from '../vietnamese/agency-readings.js'
import { FIRST_WORDS, startsAgency } from '../vietnamese/agency-starts.js'
import { firstWords } from '../vietnamese/openers.js'
import { tokensOfLine } from '../vietnamese/readings.js'
import { type Token, withGap } from '../vietnamese/tokens.js'
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
    found = spansAmong(tokens, base + last, base)
    return found
  }
}

/** Where bodies are named that begin no later than `last`, counted from `base`; bare nouns are none. */
function spansAmong(tokens: readonly Token[], last: number, base: number): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < tokens.length && tokens[at]!.start <= last; ) {
    const read = startsAgency(tokens, at) ? readAgency(tokens, at) : null
    for (const { from, end, bare } of read?.parts ?? [])
      if (!bare) spans.push([tokens[from]!.start - base, tokens[end - 1]!.end - base])
    at = Math.max(read?.end ?? 0, at + 1)
  }
  return spans
}

/** The words of a stretch of the view; nothing stands before the first. */
function wordsOf(document: Document, start: number, end: number): readonly Token[] {
  const tokens = tokensOfLine(document, [start, end])
  const [first] = tokens
  if (first && first.gap !== 'break') tokens[0] = withGap(first, 'break')
  return tokens
}
