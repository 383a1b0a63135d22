import type { Span } from '../document.js'
import { pattern } from '../text/pattern.js'
import type { DateMention } from '../vietnamese/dates.js'
import type { Quantity } from '../vietnamese/quantities.js'
import { clauseStart, cuts } from './targets-clauses.js'
import { baselineAhead, baselineOf, nounBehind } from './targets-right.js'
import type { Sentence } from './targets-text.js'

/** A figure and the words of its clause around it. */
export interface Figure {
  readonly quantity: Quantity
  /** What precedes the figure since the figure before it, or since the mark that begins its clause. */
  readonly left: Span
  /** Where in it the last clause begins that a comma cuts off: ", tăng ", ", tỷ lệ ". */
  readonly hard: number
  /** Where the clause before that one begins. */
  readonly wide: number
  /** Where the last action begins that a comma or "và" cuts off: ", trồng ". */
  readonly soft: number
  /** The noun phrase behind the unit, empty when there is none: "diện tích lúa". */
  readonly right: Span
  /** What the figure is a share of, when that is a plan: "dự toán Trung ương giao". */
  readonly plan: Span | null
  /** The words after "so với". */
  readonly baseline: Span | null
  /** The figure stands between brackets, as a gloss. */
  readonly gloss: boolean
  /** It is the level that a change ends at: "từ 21 xuống còn 18". */
  readonly ending: boolean
}

/** So many of a thing that the lexicon does not know are counted work, not the items of a list. */
export const MANY = 20

// a verb behind "trở lên": the figure was part of its subject
const GOES_ON = pattern('^ (?!so với|trong|vào|trước|tại|ở|và|theo|của|mỗi|đối với|cho|khá|đến)\\p{L}', 'u')
const SPELL = /^(?:tháng|năm|quý|tuần|tuổi|năm tuổi|ngày)$/i
const AGE = /^(?:tuổi|năm tuổi)$/i
const PER = /(?:trên|mỗi|một|cho) $/i

/** The figures of a sentence with what stands around each. */
export function figuresOf(sentence: Sentence, read: readonly Quantity[]): Figure[] {
  const { text, dates } = sentence
  const quantities = read.filter((quantity) => quantity.unit !== 'sao' && !isDated(quantity, dates))
  const figures: Figure[] = []
  let done = 0
  let origin: number | null = null
  for (let index = 0; index < quantities.length; index++) {
    const quantity = quantities[index]!
    if (quantity.figure[0] < done || isPer(text, quantity)) continue
    if (isCondition(text, figures.at(-1)?.quantity, quantity)) continue
    if (origin === null && isOrigin(text, quantity, quantities[index + 1])) {
      origin = originStart(text, quantity)
      continue
    }
    const start = origin ?? quantity.span[0]
    const ending = origin !== null
    origin = null
    const { from, gloss } = clauseStart(text, done, start)
    const left: Span = [from, gloss ? text.lastIndexOf('(', start) : start]
    let following = quantities[index + 1]
    if (following && isCondition(text, quantity, following)) following = quantities[index + 2]
    const next = quantity.comparator === 'of' ? text.length : (following?.span[0] ?? text.length)
    const { right, plan } = nounBehind(sentence, quantity, next)
    const baseline = baselineOf(sentence, quantity.figure[1], right, next)
    const cut = cuts(sentence, left)
    const ahead = baselineAhead(sentence, left, cut.hard)
    const hard = ahead?.ends ?? cut.hard
    const soft = Math.max(hard, cut.soft)
    figures.push({
      quantity,
      left,
      wide: cut.wide,
      hard,
      soft,
      right,
      plan,
      baseline: baseline ?? ahead?.span ?? null,
      gloss,
      ending,
    })
    done = Math.max(quantity.span[1], right[1], plan?.[1] ?? 0, baseline?.[1] ?? 0)
  }
  return figures
}

/** Days and months of a date, ages, stretches of time: no figures of an indicator. */
function isDated({ figure, kind, unit, comparator, value }: Quantity, dates: readonly DateMention[]): boolean {
  if (comparator === 'of' && kind === 'count') return false
  if (kind === 'time' && (comparator === '=' && Number.isInteger(value[0]) ? SPELL : AGE).test(unit)) return true
  return dates.some(({ span }) => span[0] < figure[1] && figure[0] < span[1])
}

/** "bình quân trên 1 ha", "mỗi 1 hộ": the figure is what the indicator is reckoned by. */
function isPer(text: string, { value, kind, figure }: Quantity): boolean {
  return value.length === 1 && value[0] === 1 && kind !== 'percent' && PER.test(text.slice(0, figure[0]).slice(-8))
}

/** "312/340 doanh nghiệp có từ 25 lao động trở lên đã …": which of them are meant. */
function isCondition(text: string, last: Quantity | undefined, { span, kind, comparator }: Quantity): boolean {
  if (kind === 'percent' || kind === 'money' || comparator !== '>=') return false
  if (/ trở (?:lên|xuống)$/u.test(text.slice(...span)) && GOES_ON.test(text.slice(span[1], span[1] + 12))) return true
  if (!last) return false
  if (last.comparator !== 'of' && last.kind !== 'percent') return false
  return !/[,;:.()]/.test(text.slice(last.span[1], span[0]))
}

// "từ 21 thôn", "từ mức 40%"
const FROM = pattern('⟨từ(?: mức| khoảng| gần| hơn| trên| dưới)? ?$', 'i')
// " (năm 2017) lên ", " xuống còn chỉ "
const ONWARD = pattern(
  '^(?: ?\\([^)]{1,24}\\)|,? (?:vào |của |hồi |ở )?(?:cuối |đầu )?(?:năm|tháng|quý|giai đoạn|hiện)[^,;:.()]{0,24})?,? (?:giảm |tăng |rút |nâng )?(?:xuống|lên|còn|thành)⟩[^,;:()]{0,24}$',
  'i',
)

/** "giảm từ 21 thôn xuống còn 18 thôn": where the change began, no figure of its own. */
function isOrigin(text: string, { span, figure, kind }: Quantity, next: Quantity | undefined): boolean {
  if (next?.kind !== kind && next?.kind !== 'noun') return false
  const before = text.slice(Math.max(0, figure[0] - 16), figure[0])
  if (!/từ/i.test(before) || !FROM.test(before)) return false
  return ONWARD.test(text.slice(Math.max(span[1], figure[1]), next.span[0]))
}

function originStart(text: string, { figure }: Quantity): number {
  const from = FROM.exec(text.slice(Math.max(0, figure[0] - 16), figure[0]))!
  return figure[0] - from[0].length
}
