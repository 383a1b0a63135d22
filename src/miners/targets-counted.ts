import type { Span } from '../document.js'
import { CLASSIFIERS, PEOPLE } from '../lexicon/indicators.js'
import { anyOf, pattern } from '../text/pattern.js'
import type { Figure } from './targets-figures.js'

// "triệu lượt " before "khách du lịch", "căn " before "nhà"; not before a lone "khách"
const COUNTING = pattern(
  '^(?:(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ) )*(?:lượt (?=\\p{L}+ \\p{L})|(?:bộ|căn|ngôi|bản|cuốn|quyển|chiếc|cái|con|suất) (?=\\p{L}))?',
  'i',
)
const RATE = /\/(?:năm|tháng|quý|tuần|ngày|vụ|học kỳ|năm học)$/i
const CLASSIFIER = pattern(`^(?:\\p{L}+ ){0,2}${anyOf(CLASSIFIERS)}(?:/.*)?$`, 'i')
const PERSON = pattern(`^(?:\\p{L}+ ){0,2}${anyOf(PEOPLE)}$`, 'i')
// "500 ngày công giúp Nhân dân": what the days were for
const PURPOSE = pattern('^(?:giúp|làm|tham gia|phục vụ|hỗ trợ)⟩', 'i')
const FOR = / (?:cho|tại|ở)$/
const KEPT = 2000
const kept = new Map<string, UnitSort>()

interface UnitSort {
  readonly classified: boolean
  readonly people: boolean
}

function sortOf(unit: string): UnitSort {
  let sort = kept.get(unit)
  if (sort === undefined) {
    sort = { classified: CLASSIFIER.test(unit), people: PERSON.test(unit) }
    if (kept.size < KEPT) kept.set(unit, sort)
  }
  return sort
}

/** The words end with what leads to those that something is done for. */
export function isGiven(text: string, [start, end]: Span): boolean {
  return FOR.test(text.slice(Math.max(start, end - 4), end))
}

/** What is counted: the noun behind the figure, or what is done where the noun only counts or names those it is done for. */
export function thingCounted(
  text: string,
  { quantity, right }: Figure,
  bare: Span,
  action: number | null,
  begun: number,
): { indicator: Span; start: number; form: 'before' | 'after' } {
  const { classified, people } = sortOf(quantity.unit)
  const behind = right[1] > right[0] && !(classified && PURPOSE.test(text.slice(...right)))
  const given = isGiven(text, bare)
  const start = action ?? begun
  const noun = nounOf(text, quantity.unitSpan[0], Math.max(quantity.figure[1], right[1]))
  const of = quantity.comparator === 'of'
  const done = of ? false : classified ? !behind : people && (given || !behind)
  if (action !== null && done) {
    const verb = text.slice(action, bare[1]).replace(FOR, '')
    return { indicator: [action, action + verb.length], start, form: 'before' }
  }
  return { indicator: classified && behind ? right : noun, start, form: 'after' }
}

/** The thing counted without scale, counting word and rate: "triệu | lượt | khách du lịch | /năm". */
function nounOf(text: string, start: number, end: number): Span {
  const lead = COUNTING.exec(text.slice(start, end))![0].length
  const rate = text.slice(start, end).includes('/') ? RATE.exec(text.slice(start, end)) : null
  return [start + lead, rate && rate.index > lead ? start + rate.index : end]
}
