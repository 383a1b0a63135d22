import type { Span } from '../document.js'
import { pattern } from '../text/pattern.js'
import { type Comparator, readComparator } from './comparators.js'
import { type Figures, readFigures } from './figures.js'
import { digitsEnd, nextDigit, numeralValue } from './numerals.js'
import { readUnit, type Unit, type UnitKind } from './units.js'
import { wordBetween, wordSet, wordStart } from './word-sets.js'

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
  readonly kind: UnitKind
  readonly comparator: Comparator
}

// "lớp " 1, "ngày " 15, "thứ " 4: words whose number is a name
const names = wordSet(
  'ngày tháng năm quý thứ lệ số lớp điều khoản chương phần trang bài lộ đường vực đoạn vùng quận phường loại hạng khóa khoá kỳ cấp tuổi đội đoàn mùng mồng rằm lúc hồi'.split(
    ' ',
  ),
)
// behind a word so named that is a percentage after all
const PERCENT = /%|phần trăm/i

// "Dự án", "Bộ", "5G" ; not "TEU", "MW"
const CAPITAL = /^(?:\p{Lu}\p{Ll}|\p{Lu}$)/u
const BODY = /^(?:Bộ|Sở|Ban|Tổ|Khu|Trung tâm|Văn phòng|Tổng)/u

/** The figures of `text` that have a unit, in order. Dates, years, document numbers and ranks have none. */
export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = []
  for (let start = nextDigit(text, 0), end = 0; start < text.length; start = nextDigit(text, end)) {
    const figures = readFigures(text, start)
    end = figures?.end ?? digitsEnd(text, start)
    const quantity = figures && readQuantity(text, figures)
    if (!quantity) continue
    const last = found.at(-1)
    if (last && quantity.figure[0] < last.figure[1]) continue
    const merged = last && mergeRange(text, last, quantity)
    if (merged) found[found.length - 1] = merged
    else found.push(quantity)
  }
  return found
}

function readQuantity(text: string, figures: Figures): Quantity | null {
  const { start, first, second, of } = figures
  const named = isNamed(text, start)
  if (named && !PERCENT.test(text.slice(start, figures.end + 32))) return null
  let paired = second !== null
  let unit = readUnit(text, paired ? figures.end : figures.firstEnd)
  if (figures.percent && paired && unit?.kind !== 'percent') {
    paired = false
    unit = readUnit(text, figures.firstEnd)
  }
  if (!unit || (unit.kind === 'noun' && of) || isLabel(named, first, unit)) return null
  const figure: Span = [start, unit.end]
  const words = readComparator(text, figure)
  if (isHeading(unit, words.comparator !== '=' || of)) return null
  const decimal = unit.kind === 'percent' || unit.unit === 'lần'
  const low = numeralValue(first, decimal) + (paired ? 0 : unit.more)
  const high = paired ? numeralValue(second!, decimal) + unit.more : low
  if (Number.isNaN(low + high) || (paired && !of && low >= high)) return null
  return {
    span: words.span,
    figure,
    unitSpan: [Math.max(start, unit.end - unit.unit.length), unit.end],
    value: paired ? [low, high] : [low],
    unit: unit.unit,
    kind: unit.kind,
    comparator: paired && of ? 'of' : paired ? 'range' : words.comparator,
  }
}

/** "năm 2024 thành phố", "lớp 1 trường", "ngày 15 tháng", "thứ 4/34 tỉnh": the number names something. */
function isLabel(named: boolean, first: string, unit: Unit): boolean {
  if (unit.kind === 'percent') return first.includes(' ')
  return (
    named || (first.length === 4 && /^(?:19|20)\d\d$/.test(first) && unit.kind !== 'money' && unit.kind !== 'measure')
  )
}

/** "ngày 15", "lớp 1"; not "tổng số 15". */
function isNamed(text: string, figure: number): boolean {
  const end = figure - 1
  if (text[end] !== ' ') return false
  const start = wordStart(text, end)
  const word = wordBetween(text, start, end)
  return word !== null && names(word) && text.slice(Math.max(0, start - 5), start).toLowerCase() !== 'tổng '
}

/** "15 Dự án đường …", "60 Bộ Tài chính": the number of an item in a list whose lines ran together. */
function isHeading({ unit, kind }: Unit, compared: boolean): boolean {
  if (kind === 'percent' || kind === 'money' || !CAPITAL.test(unit)) return false
  return !compared || BODY.test(unit)
}

// "từ 3 tỷ đồng" + " đến " + "5 tỷ đồng"
const FROM = pattern('⟨từ $', 'i')
const TO = / ?(?:đến|-|–) ?/y

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
