import type { Document } from '../document.js'
import { lastNear } from '../text/near.js'
import { type DateMention, datesIn, withYear } from '../vietnamese/dates.js'
import type { DateSaid } from './dateline.js'
import { type PartLine, partsOf } from './parts.js'
import { reportOf } from './report.js'

export interface NewsDates {
  readonly issued: DateSaid | null
  readonly published: DateSaid | null
  readonly event: DateSaid | null
}

const DAY = /^(?:\d{4}|XXXX)-\d{2}-\d{2}/
const LABEL = /(?:đăng|cập nhật|xuất bản|đăng tải|đã đưa|ngày viết)/iu
const TIME = /\d{1,2}[:hg]\d{2}|T\d{2}:|GMT/u
// A page's clock and weather stand in its header, above the headline.
const CLOCK = /thời tiết|°|hotline|đặt báo|nhiệt độ|hôm nay|rss/iu
// Sáng 18/4 · Chiều tối nay, 6/1 · Sáng nay (14/1) · Hôm qua 9-11
const HELD =
  /(?:^|[\s("“–-])(?:(?:Vào )?(?:sáng|chiều|tối|trưa|đêm|hôm qua|hôm nay|ngày)(?: tối)?(?: nay| qua| cùng ngày)?,? ?\(?(?:ngày )?|trong (?:hai|2|02|ba|3) ngày,? )$/iu
const CITED =
  /(?:số|\/[\p{Lu}-]+|quyết định|nghị quyết|chỉ thị|kế hoạch|luật|đến|trước|từ|hết|kỷ niệm|thành lập|tính đến|giải phóng)/giu
const EVENT_LINES = 4
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu

/** The dates of a piece of news; never one of the page around it. */
export function newsDatesOf(document: Document): NewsDates {
  const published = publishedOf(document)
  const report = reportOf(document)
  const year = published?.value.slice(0, 4)
  const event = eventOf(document, published, report?.verb ?? null)
  let issued: DateSaid | null = null
  if (report?.date) issued = dated({ span: [0, 0], value: report.date.value }, report.date.span, 'report', year)
  else if (event?.ofReport) issued = { ...event.date, rule: 'report' }
  return { issued, published, event: event && !event.ofReport ? event.date : null }
}

/** The time stamp beside the headline; else the day that the page's own metadata give. */
function publishedOf(document: Document): DateSaid | null {
  const { title } = partsOf(document)
  const stamps = title.flatMap((line) =>
    datesIn(line.text)
      .filter(({ value }) => /^\d{4}-\d{2}-\d{2}$/.test(value))
      .map((day) => ({ line, day, weight: weigh(line.text, day) })),
  )
  const best = stamps.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)[0]
  if (best) {
    const { line, day } = best
    return { span: [line.span[0] + day.span[0], line.span[0] + day.span[1]], value: day.value, rule: 'stamp' }
  }
  const { published } = document.meta
  const headline = title[0]
  const value = published && /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0]
  return value && headline ? { span: headline.span, value, rule: 'page', inferred: true } : null
}

function weigh(text: string, { span }: DateMention): number {
  if (CLOCK.test(text)) return 0
  if (LABEL.test(text)) return 4
  if (TIME.test(text)) return 3
  if (text.slice(0, span[0]).endsWith('(') && span[1] >= text.length - 1) return 2
  return text.length < 60 ? 1 : 0
}

interface Event {
  readonly date: DateSaid
  /** It is the day on which the reported document was issued. */
  readonly ofReport: boolean
}

/** The first day in the lead that something is told to have taken place on. */
function eventOf(document: Document, published: DateSaid | null, verb: readonly [number, number] | null): Event | null {
  const { title, opening } = partsOf(document)
  const start = title.at(-1)?.span[1] ?? 0
  const lead = opening.filter(({ span }) => span[0] >= start || title.length === 0).slice(0, EVENT_LINES)
  for (const line of lead) {
    const day = datesIn(line.text).find((found) => isEvent(line, found))
    if (!day) continue
    const year = published ? published.value.slice(0, 4) : yearOf(document, day.value)
    const place: [number, number] = [line.span[0] + day.span[0], line.span[0] + day.span[1]]
    const date = dated(day, place, 'event', year)
    if (!date) continue
    const stop = line.text.indexOf('. ', day.span[1])
    const ofReport = verb !== null && verb[0] > place[0] && verb[0] < (stop < 0 ? line.span[1] : line.span[0] + stop)
    return { date, ofReport }
  }
  return null
}

function isEvent({ text }: PartLine, { span, value }: DateMention): boolean {
  if (!DAY.test(value)) return false
  const words = text.slice(0, span[1])
  const before = text.slice(Math.max(0, span[0] - 40), span[0])
  if (lastNear(before, CITED, 30, '.;')) return false
  return HELD.test(before) || /^(?:sáng|chiều|tối|trưa|đêm|ngày|hôm)/iu.test(words.slice(span[0]))
}

function dated(
  { value }: Pick<DateMention, 'value' | 'span'>,
  span: readonly [number, number],
  rule: DateSaid['rule'],
  year: string | undefined,
): DateSaid | null {
  if (!value.startsWith('XXXX')) return { span, value, rule }
  return year === undefined ? null : { span, value: withYear(value, year), rule, inferred: true }
}

/** The year of a piece without a time stamp: the one that its text is about. */
function yearOf({ view }: Document, value: string): string | undefined {
  const counts = new Map<string, number>()
  for (const [year] of view.matchAll(YEAR)) counts.set(year, (counts.get(year) ?? 0) + 1)
  const month = Number(value.slice(5, 7))
  const best = [...counts].sort((a, b) => b[1] - a[1])
  const first = best[0]?.[0]
  const next = first && String(Number(first) + 1)
  const review = first && new RegExp(`(?:tổng kết|kết quả)[^.]{0,60}năm ${first}`, 'iu').test(view)
  return review && month <= 3 && counts.has(next!) ? next : first
}
