import type { Document, Span } from '../document.js'
import { anchored } from '../text/anchored.js'
import { matchesIn } from '../text/matches.js'
import { once } from '../text/once.js'
import { datesIn, withYear } from '../vietnamese/dates.js'
import type { DateSaid } from './dateline.js'
import { eventOf, type Told, tellsMeeting } from './event.js'
import { type PartLine, partsOf } from './parts.js'
import { reportOf } from './report.js'
import type { Report } from './reported.js'
import { stampIn } from './stamps.js'

export interface NewsDates {
  readonly issued: DateSaid | null
  readonly published: DateSaid | null
  readonly event: DateSaid | null
}

// not the end of a span (2021 - 2025), nor in a number
const YEAR = /(?<!\d|\d ?[-–—] ?)(?:19|20)\d{2}(?!\d|\/\p{Lu})/gu
// 2021 - 2025: a school year tells the year, a plan's span hardly
const SPAN = anchored(/^ ?[-–—] ?(?<last>\d{4})/u)
const FAINT = 0.01
// 08/2009/CT-UBND
const NUMBER_YEAR = anchored(/^\d{1,6}\/(?<year>(?:19|20)\d{2})\//)
const NEAR = 400
const SHORT = 90
const DAY = anchored(/^\d{4}-\d{2}-\d{2}$/)

/** The dates of a piece of news; never one of the page around it. */
export const newsDatesOf = once((document: Document): NewsDates => {
  const published = publishedOf(document)
  const report = reportOf(document)
  const told = eventOf(document)
  const date = (value: string, span: Span, rule: DateSaid['rule']) => dated(document, published, value, span, rule)
  const own = told !== null && report !== null && (isIssuing(told, report) || told.value === report.date?.value)
  const met = own && tellsMeeting(document.view.slice(told.span[1], Math.min(told.end, report.verb[1])))
  const event = told && (!own || met) ? date(told.value, told.span, 'event') : null
  let issued: DateSaid | null = null
  if (report?.date) {
    const year = report.number && NUMBER_YEAR.exec(report.number.value)?.groups?.year
    const value = year ? withYear(report.date.value, year) : report.date.value
    issued = date(value, report.date.span, 'report')
  } else if (told && own) issued = date(told.value, told.span, 'report')
  return { issued, published, event }
})

/** The verb of issuing stands in the sentence behind the day. */
function isIssuing({ span, end }: Told, { verb }: Report): boolean {
  return verb[1] > verb[0] && verb[0] >= span[1] && verb[0] < end
}

/** The time stamp beside the headline; else the day that the page's own metadata give. */
function publishedOf(document: Document): DateSaid | null {
  const { title } = partsOf(document)
  const headline = title.find(({ text }) => !stampIn(text))
  let best: (DateSaid & { readonly weight: number }) | null = null
  for (const { text, span } of title) {
    const stamp = stampIn(text)
    if (!stamp) continue
    const below = headline !== undefined && span[0] > headline.span[0]
    const near = below && span[0] - headline.span[1] < NEAR
    const weight = stamp.weight + (near ? 2 : below ? 0 : 1)
    if (!best || weight > best.weight)
      best = { span: [span[0] + stamp.span[0], span[0] + stamp.span[1]], value: stamp.value, rule: 'stamp', weight }
  }
  const ending = (headline && stampAtEnd(headline)) ?? creditOf(document)
  if (ending && !best) return ending
  if (best) return { span: best.span, value: best.value, rule: best.rule }
  const { published } = document.meta
  const value = published && /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0]
  return value && headline ? { span: headline.span, value, rule: 'page', inferred: true } : null
}

// "Theo báo …, 10-11-2016": the source that closes a copied piece
const CREDIT = anchored(/^\(?(?:Theo|Nguồn ?:?) \p{Lu}?/u)
const LAST = 3

function creditOf({ view, blocks }: Document): DateSaid | null {
  const told = blocks.filter(({ zone }) => zone === 'body').slice(-LAST)
  for (const { span } of told) {
    const text = view.slice(...span)
    const stamp =
      CREDIT.test(text) && text.length < SHORT ? datesIn(text).find(({ value }) => DAY.test(value)) : undefined
    if (stamp) return { span: [span[0] + stamp.span[0], span[0] + stamp.span[1]], value: stamp.value, rule: 'stamp' }
  }
  return null
}

// "… năm 2020 (07/03/2020)"
const AT_END = /\((?<day>[^()]{8,40})\)$/u

function stampAtEnd({ text, span }: PartLine): DateSaid | null {
  const found = AT_END.exec(text)
  const stamp = found && stampIn(found.groups!.day!)
  if (!stamp) return null
  const start = span[0] + found.index + 1
  return { span: [start + stamp.span[0], start + stamp.span[1]], value: stamp.value, rule: 'stamp' }
}

/** A date with its year: the one said, else that of the publication (or the one before), else the one that the text is about. */
function dated(
  { view }: Document,
  published: DateSaid | null,
  value: string,
  span: Span,
  rule: DateSaid['rule'],
): DateSaid | null {
  if (!value.startsWith('XXXX')) return { span, value, rule }
  const year = published?.value.slice(0, 4) ?? yearOf(view, value)
  if (year === undefined) return null
  const full = withYear(value, year)
  const late = published !== null && full.slice(0, 10) > published.value
  return { span, value: late ? withYear(value, Number(year) - 1) : full, rule, inferred: true }
}

/** The year of a piece without a time stamp: the one that its text is about; of a review in spring the next, of a plan in autumn the one before. */
function yearOf(view: string, value: string): string | undefined {
  const counts = new Map<string, number>()
  for (const { 0: year, index } of matchesIn(view, YEAR)) {
    const before = view.slice(Math.max(0, index - 12), index)
    if (/(?:đến|tới) (?:hết |cuối )?(?:năm )?$|số:? ?\d{1,5}\/$/u.test(before)) continue
    const last = SPAN.exec(view.slice(index + 4, index + 12))?.groups?.last
    const long = last !== undefined && Number(last) - Number(year) !== 1
    counts.set(year, (counts.get(year) ?? 0) + (long ? FAINT : before.endsWith('năm ') ? 2 : 1))
  }
  const first = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
  if (first === undefined) return undefined
  const month = Number(value.slice(5, 7))
  const next = String(Number(first) + 1)
  const reviewed = isAbout(view, 'tổng kết|kết quả', first)
  if (month <= 3 && reviewed && counts.has(next)) return next
  if (month >= 10 && !reviewed && isAbout(view, 'dự thảo|dự toán|phương hướng', first)) return String(Number(first) - 1)
  return first
}

function isAbout(view: string, cue: string, year: string): boolean {
  return new RegExp(`(?:${cue})[^.]{0,60}năm ${year}`, 'iu').test(view)
}
