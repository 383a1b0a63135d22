import type { Span } from '../document.js'
import { COUNTED, ITEMS, MEASURES, MONEY, MONEY_SHORT, PER, SCALES, TIMES } from '../lexicon/units.js'
import { isWordCode, lowerOf } from '../text/letters.js'
import { anyOf, pattern } from '../text/pattern.js'
import { type Comparator, readComparator } from './comparators.js'
import { NUMERAL, numeralValue } from './numerals.js'

/** What the unit is: `item` for things announced ("06 nhiệm vụ"), `noun` for a noun that the lexicon does not know. */
export type QuantityKind = 'percent' | 'money' | 'measure' | 'time' | 'count' | 'item' | 'noun'

/** A figure with its unit: "từ 95% trở lên", "12.739 tỷ 600 triệu đồng", "14/15 chỉ tiêu". */
export interface Quantity {
  /** With the words of comparison around it. */
  readonly span: Span
  /** From the first digit to the end of the unit. */
  readonly figure: Span
  readonly unitSpan: Span
  /** One number; two for a range and for "of" (14/15). */
  readonly value: readonly number[]
  /** As written, "/năm" without blanks: "%/năm", "triệu đồng/người/năm". */
  readonly unit: string
  readonly kind: QuantityKind
  readonly comparator: Comparator
}

// "95", "5 - 7", "8% đến 8,5", "14/15" ; not in "QH15", "Covid-19", "2024/QĐ", "30-6-2020"
const FIGURE = pattern(
  `(?<![\\p{L}\\p{N}_])(?<![\\p{L}\\p{N}][/-])(?<!\\p{N}[.,:])(?<first>${NUMERAL})(?<percent> ?%)?(?:(?<join> ?[-–—÷] ?| đến | ?/ ?)(?<second>${NUMERAL}))?(?![\\p{L}\\p{N}]*[/:-]\\p{N})`,
)
const SCALE = `(?:${anyOf(Object.keys(SCALES))}(?: (?:tỷ|tỉ|triệu))?)`
const KNOWN: readonly (readonly [QuantityKind, readonly string[]])[] = [
  ['percent', ['điểm phần trăm', 'điểm %', '%', 'phần trăm']],
  ['money', [...MONEY, ...MONEY_SHORT]],
  ['item', ITEMS],
  ['count', COUNTED],
  ['time', TIMES],
  ['measure', MEASURES],
]
const KIND_OF = new Map<string, QuantityKind>(
  KNOWN.flatMap(([kind, words]) => words.map((word) => [word.toLowerCase(), kind] as const)),
)
// " tỷ đồng/năm", "%/năm", " triệu lượt khách", " giường bệnh/1 vạn dân"
const UNIT = pattern(
  `^(?: ?(?<scale>${SCALE})⟩)?(?: ?(?<unit>%|‰|${anyOf([...KIND_OF.keys()].filter((word) => word !== '%' && word !== '‰'))}(?![\\p{L}\\p{N}])))?(?<per>(?: ?/ ?(?:1 )?${anyOf(PER).toLowerCase()}⟩|/\\p{Ll}{1,7}⟩){0,2})`,
  'u',
)
// a unit with all that it is reckoned by is shorter
const UNIT_REACH = 120
// the words that a scale or a unit begins with
const UNIT_WORDS = new Set(
  [...Object.keys(SCALES), ...KIND_OF.keys()].map((unit) => unit.toLowerCase().match(/^[\p{L}\p{N}]+/u)?.[0] ?? unit),
)
// "%năm", a slip for "%/năm"
const SLIP = /%năm(?!\p{L})/uy
// " 600 triệu đồng" behind "12.739 tỷ" ; " rưỡi"
const REST = pattern(
  '(?: (?<more>\\d{1,3}) (?<scale>triệu|nghìn|ngàn))?(?<half> rưỡi)?(?<unit> (?:đồng|đ|USD)⟩)?',
  'iuy',
)
// the first words of a noun that the lexicon does not know
const NOUN = /[  ](?<noun>\p{Ll}+(?: \p{Ll}+)?)(?!\p{L})/uy
const NO_NOUN =
  /^(?:và|hoặc|đến|là|của|cho|với|theo|tại|ở|trong|ngoài|từ|để|do|bởi|về|như|có|không|được|bị|đã|đang|sẽ|phải|cũng|còn|mà|thì|khi|nếu|vì|so|trở|này|đó|nói|trên|dưới|vào|ra|lên|xuống|sau|trước|tới|gồm|đạt|tăng|giảm|âm|dương|bộ)(?!\p{L})/u

// "lớp " 1, "ngày " 15, "thứ " 4: words whose number is a name
const NAMED = new Set(
  'ngày tháng năm quý thứ lệ số lớp điều khoản chương phần trang bài lộ đường vực đoạn vùng quận phường loại hạng khóa khoá kỳ cấp tuổi đội đoàn mùng mồng rằm lúc hồi'.split(
    ' ',
  ),
)
// behind a word so named that is a percentage after all
const PERCENT = /%|phần trăm/iu

// "Dự án", "Bộ", "5G" ; not "TEU", "MW"
const CAPITAL = /^(?:\p{Lu}\p{Ll}|\p{Lu}$)/u
const BODY = /^(?:Bộ|Sở|Ban|Tổ|Khu|Trung tâm|Văn phòng|Tổng)/u

/** The figures of `text` that have a unit, in order. Dates, years, document numbers and ranks have none. */
export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = []
  for (const match of text.matchAll(FIGURE)) {
    const quantity = readQuantity(text, match as RegExpExecArray)
    const last = found.at(-1)
    if (!quantity || (last && quantity.figure[0] < last.figure[1])) continue
    const merged = last && mergeRange(text, last, quantity)
    if (merged) found[found.length - 1] = merged
    else found.push(quantity)
  }
  return found
}

interface Unit {
  readonly end: number
  readonly unit: string
  readonly kind: QuantityKind
  readonly scale: string
  /** What a compound adds to the value, in the unit's scale ("12.739 tỷ 600 triệu": 0.6). */
  readonly more: number
}

function readQuantity(text: string, match: RegExpExecArray): Quantity | null {
  const { first, second, join, percent } = match.groups!
  const start = match.index
  const named = isNamed(text, start)
  if (named && !PERCENT.test(text.slice(start, start + match[0].length + 32))) return null
  let paired = second !== undefined
  let unit = readUnit(text, paired ? start + match[0].length : start + first!.length)
  if (percent && paired && unit?.kind !== 'percent') {
    paired = false
    unit = readUnit(text, start + first!.length)
  }
  const figure: Span = [start, unit?.end ?? start]
  const words = readComparator(text, figure)
  const compared = words.comparator !== '=' || join?.includes('/') === true
  if (!unit || (unit.kind === 'noun' && join?.includes('/'))) return null
  if (isLabel(named, first!, unit) || isHeading(unit, compared)) return null
  const decimal = unit.kind === 'percent' || unit.unit === 'lần'
  const of = paired && join!.includes('/')
  const low = numeralValue(first!, decimal) + (paired ? 0 : unit.more)
  const high = paired ? numeralValue(second!, decimal) + unit.more : low
  if (Number.isNaN(low + high) || (paired && !of && low >= high)) return null
  return {
    span: words.span,
    figure,
    unitSpan: [Math.max(start, unit.end - unit.unit.length), unit.end],
    value: paired ? [low, high] : [low],
    unit: unit.unit,
    kind: unit.kind,
    comparator: of ? 'of' : paired ? 'range' : words.comparator,
  }
}

/** "năm 2024 thành phố", "lớp 1 trường", "ngày 15 tháng", "thứ 4/34 tỉnh": the number names something. */
function isLabel(named: boolean, first: string, unit: Unit): boolean {
  if (unit.kind === 'percent') return first.includes(' ')
  return named || (/^(?:19|20)\d\d$/.test(first) && unit.kind !== 'money' && unit.kind !== 'measure')
}

/** "ngày 15", "lớp 1"; not "tổng số 15". */
function isNamed(text: string, figure: number): boolean {
  const end = figure - 1
  if (text[end] !== ' ') return false
  let start = end
  while (start > 0 && end - start < 9 && isWordCode(text.charCodeAt(start - 1))) start--
  return (
    NAMED.has(text.slice(start, end).toLowerCase()) &&
    text.slice(Math.max(0, start - 5), start).toLowerCase() !== 'tổng '
  )
}

/** "15 Dự án đường …", "60 Bộ Tài chính": the number of an item in a list whose lines ran together. */
function isHeading({ unit, kind }: Unit, compared: boolean): boolean {
  if (kind === 'percent' || kind === 'money' || !CAPITAL.test(unit)) return false
  return !compared || BODY.test(unit)
}

/** Whether a sign, a scale or a unit stands at a place; a cheap question before a long pattern. */
function opensUnit(text: string, at: number): boolean {
  const start = text[at] === ' ' ? at + 1 : at
  if ('%‰/'.includes(text[start] ?? ' ')) return true
  let end = start
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++
  return UNIT_WORDS.has(text.slice(start, end).toLowerCase())
}

function readUnit(text: string, at: number): Unit | null {
  if (!opensUnit(text, at)) return readNoun(text, at)
  SLIP.lastIndex = at
  if (SLIP.test(text)) return { end: at + 4, unit: '%/năm', kind: 'percent', scale: '', more: 0 }
  const found = UNIT.exec(lowerOf(text.slice(at, at + UNIT_REACH)))!
  const end = at + found[0].length
  const { unit: base = '' } = found.groups!
  const { scale, word, per } = asWritten(text, at, end, found.groups!)
  if (scale && !word) {
    const rest = readRest(text, end, scale, per)
    if (rest) return rest
  }
  if (!scale && !word) return readNoun(text, at)
  if (!scale && per && text[at] === '/') return null
  const kind = word ? KIND_OF.get(base)! : 'money'
  const unit = [scale, word].filter(Boolean).join(' ') + per.replace(/ ?\/ ?/g, '/')
  return { end, unit, kind, scale, more: 0 }
}

/** The parts of a unit that were read in small letters. */
function asWritten(text: string, at: number, end: number, groups: Readonly<Record<string, string | undefined>>) {
  const { scale = '', unit = '', per = '' } = groups
  const first = text[at] === ' ' ? at + 1 : at
  const last = end - per.length
  return {
    scale: text.slice(first, first + scale.length),
    word: text.slice(last - unit.length, last),
    per: text.slice(last, end),
  }
}

/** "12.739 tỷ 600 triệu đồng" counts in tỷ đồng; "2 triệu rưỡi" in triệu. */
function readRest(text: string, at: number, scale: string, per: string): Unit | null {
  if (per) return null
  REST.lastIndex = at
  const { more, scale: lower, half, unit } = REST.exec(text)!.groups!
  const end = REST.lastIndex
  if (more === undefined && half === undefined) {
    const noun = readNoun(text, at)
    return noun ? { ...noun, unit: `${scale} ${noun.unit}`, scale } : null
  }
  const power = SCALES[lower?.toLowerCase() ?? ''] ?? 0
  const whole = SCALES[scale.toLowerCase().split(' ')[0]!]!
  const add = more === undefined ? 0.5 : (Number(more) + (half ? 0.5 : 0)) * 10 ** (power - whole)
  return { end, unit: `${scale}${unit?.toLowerCase() ?? ''}`, kind: 'money', scale, more: add }
}

function readNoun(text: string, at: number): Unit | null {
  NOUN.lastIndex = at
  const noun = NOUN.exec(text)?.groups?.noun
  if (!noun || NO_NOUN.test(noun)) return null
  const words = noun.split(' ')
  const unit = words.length === 2 && NO_NOUN.test(words[1]!) ? words[0]! : noun
  return { end: at + 1 + unit.length, unit, kind: 'noun', scale: '', more: 0 }
}

// "từ 3 tỷ đồng" + " đến " + "5 tỷ đồng"
const FROM = pattern('⟨từ $', 'i')
const TO = / ?(?:đến|-|–) ?/uy

function mergeRange(text: string, low: Quantity, high: Quantity): Quantity | null {
  if (low.value.length > 1 || high.value.length > 1 || low.unit !== high.unit) return null
  TO.lastIndex = low.figure[1]
  if (!TO.test(text) || TO.lastIndex !== high.figure[0]) return null
  if (low.value[0]! >= high.value[0]!) return null
  const from = FROM.test(text.slice(Math.max(0, low.figure[0] - 4), low.figure[0])) ? low.figure[0] - 3 : low.figure[0]
  return {
    ...high,
    span: [Math.min(from, low.span[0]), high.span[1]],
    figure: [low.figure[0], high.figure[1]],
    value: [low.value[0]!, high.value[0]!],
    comparator: 'range',
  }
}
