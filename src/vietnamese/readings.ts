import type { Document, Span } from '../document.js'
import { once } from '../text/once.js'
import { firstFrom, firstWhere } from '../text/spans.js'
import { type DateMention, datesIn } from './dates.js'
import { documentNumbersIn } from './documents.js'
import { leadsOf } from './leads.js'
import { quotesIn } from './quotes.js'
import { type Token, tokensOf } from './tokens.js'
import { forgetPassing } from './words.js'

/** Readings of the whole view that the frame and several miners share; each is made once a document. Spans are the view's own. */
export const datesOf = once(({ view }) => datesIn(view))
export const numbersOf = once(({ view }) => documentNumbersIn(view))
const wordsOfView = once(({ view }) => {
  forgetPassing()
  const openers: number[] = []
  return { tokens: tokensOf(view, openers), openers }
})
export const quotesOf = once(({ view }) => quotesIn(view))
export const leadsOfView = once((document) => leadsOf(document.view, quotesOf(document)))

export function tokensOfView(document: Document): readonly Token[] {
  return wordsOfView(document).tokens
}

/** The words of the view, by their index, with which a name of any set (`name-set.ts`) may begin. */
export function openersOf(document: Document): readonly number[] {
  return wordsOfView(document).openers
}

/** The dates of a line of the view; their spans are the line's own. */
export function datesOfLine(document: Document, [from, end]: Span): DateMention[] {
  const dates = datesOf(document)
  const own: DateMention[] = []
  for (let i = firstFrom(dates, from); i < dates.length && dates[i]!.span[0] < end; i++) {
    const { span, value } = dates[i]!
    own.push({ span: [span[0] - from, span[1] - from], value })
  }
  return own
}

/** The words of a line of the view; their places are the view's own. */
export function tokensOfLine(document: Document, [from, end]: Span): Token[] {
  const tokens = tokensOfView(document)
  return tokens.slice(firstToken(tokens, from), firstToken(tokens, end))
}

/** The words of a stretch of the view as if it were a text of its own: places from its beginning, no gap before the first. */
export function tokensWithin(document: Document, [from, end]: Span): Token[] {
  return tokensOfLine(document, [from, end]).map((token) => ({
    ...token,
    start: token.start - from,
    end: token.end - from,
    gap: token.start === from ? 'break' : token.gap,
  }))
}

function firstToken(tokens: readonly Token[], position: number): number {
  return firstWhere(tokens, ({ start }) => start >= position)
}
