import { once } from '../text/once.js'
import { datesIn } from '../vietnamese/dates.js'
import { documentNumbersIn } from '../vietnamese/documents.js'
import { quotesIn } from '../vietnamese/quotes.js'
import { tokensOf } from '../vietnamese/tokens.js'

/** Readings of the whole view that several miners share; each is made once a document. Spans are the view's own. */
export const datesOf = once(({ view }) => datesIn(view))
export const numbersOf = once(({ view }) => documentNumbersIn(view))
export const tokensOfView = once(({ view }) => tokensOf(view))
export const quotesOf = once(({ view }) => quotesIn(view))
