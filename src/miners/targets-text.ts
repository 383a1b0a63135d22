import type { Document, Span } from '../document.js'
import { firstFrom } from '../text/spans.js'
import type { DateMention } from '../vietnamese/dates.js'
import { type Openings, openingsWithin } from '../vietnamese/openers.js'
import { datesOf } from '../vietnamese/readings.js'

/** One sentence; the spans of dates and of everything read from it count from its own start. */
export interface Sentence {
  readonly document: Document
  /** Where it begins in the view. */
  readonly start: number
  readonly text: string
  readonly dates: readonly DateMention[]
  readonly openings: Openings
}

export function sentenceAt(document: Document, span: Span): Sentence {
  const [start] = span
  return {
    document,
    start,
    text: document.view.slice(...span),
    dates: datesWithin(datesOf(document), span),
    openings: openingsWithin(document, span),
  }
}

/** The dates of a sentence, counted from its start. */
function datesWithin(dates: readonly DateMention[], [start, end]: Span): DateMention[] {
  const found: DateMention[] = []
  for (let i = firstFrom(dates, start); i < dates.length && dates[i]!.span[1] <= end; i++) {
    const { span, value } = dates[i]!
    found.push({ span: [span[0] - start, span[1] - start], value })
  }
  return found
}
