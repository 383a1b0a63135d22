import type { Document } from '../document.js'
import { issuedOf } from '../frame/dateline.js'
import { newsDatesOf } from '../frame/news-dates.js'
import { once } from '../text/once.js'
import { type Deadline, dated, deadlinesIn, firmest, placed } from '../vietnamese/deadlines.js'
import { datesOf } from '../vietnamese/readings.js'
import type { Stretch } from './assignments-scope.js'

/** The firmest limit of time in a doer's scope, its span the document's. */
export function deadlineIn(scope: readonly Stretch[]): Deadline | null {
  const limits: Deadline[] = []
  for (const { piece, from, to } of scope) {
    const shift = piece.span[0] + from
    for (const limit of deadlinesIn(piece.text.slice(from, to)))
      limits.push(placed(limit, [limit.span[0] + shift, limit.span[1] + shift]))
  }
  return firmest(limits)
}

const DAY = /^\d{4}-\d\d-\d\d$/

/** The day that limits without a year count from: of issue, else of what the news tells, else the first that the text names. */
const anchorOf = once((document: Document): { day: string | null } => {
  const { issued, event, published } =
    document.genre === 'news' ? newsDatesOf(document) : { issued: issuedOf(document), event: null, published: null }
  const said = [issued, event, published].find((date) => date && !date.value.startsWith('XXXX'))
  return { day: said?.value ?? datesOf(document).find(({ value }) => DAY.test(value))?.value ?? null }
})

/** A limit with what the day of issue tells: the year, or the end of a count of days. */
export function onDay(document: Document, limit: Deadline): Deadline {
  return { span: limit.span, value: dated(limit, anchorOf(document).day) }
}
