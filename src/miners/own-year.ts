import type { Document } from '../document.js'
import { issuedOf } from '../frame/dateline.js'
import { newsDatesOf } from '../frame/news-dates.js'
import { once } from '../text/once.js'

/** The year that a document speaks from: of its issue, or of the event or the day that a piece of news is about. */
export const ownYearOf = once((document: Document): number | null => {
  const { issued, event, published } =
    document.genre === 'news' ? newsDatesOf(document) : { issued: issuedOf(document), event: null, published: null }
  const year = /^\d{4}/.exec((event ?? published ?? issued)?.value ?? '')
  return year ? Number(year[0]) : null
})
