import type { Span } from '../document.js'
import { ACTIONS, GIAO_WORDS, INDICATOR_HEADS } from '../lexicon/indicators.js'
import { COUNTED } from '../lexicon/units.js'
import { lowerOf } from '../text/letters.js'
import { anyOf, pattern } from '../text/pattern.js'
import { firstOf, firstWords, flagsAt, opening } from '../vietnamese/openers.js'
import type { Quantity } from '../vietnamese/quantities.js'
import type { Sentence } from './targets-text.js'

// what ends a noun phrase behind a figure: words, or a mark
const END_WORDS = opening(
  'so với|trước (?:ngày|khi|năm|tháng|mùa|\\d)|trong (?:năm|tháng|quý|vòng|thời|giai|đó)|(?:cho |trong )?(?:giai đoạn|năm học) \\d|vào (?:năm|tháng|quý|ngày|cuối|đầu|dịp)|đến (?:năm|hết|ngày|cuối|tháng|quý|nay)|nhằm|để|góp phần|còn lại|mỗi năm|hằng năm|hàng năm|bình quân|gồm|bao gồm|nhờ|theo (?:kế hoạch|nghị quyết|quyết định|chỉ thị|quy định|đề án|thông tư|nghị định|luật|hướng dẫn)|chậm nhất|do (?:cố|không|chưa|thiếu|bị|ảnh hưởng|tác động)|cùng (?:nhiều|với)|ra khỏi|trong toàn|trong \\d|thì|mà|nhất là|đặc biệt|dự kiến|cụ thể|tương đương|đồng thời|nhưng|chủ yếu (?:tập trung|là|do|ở|tại|từ)|thông qua|tại các',
)
const END_MARK = /[;:“”"…]|\.\.|\.(?= |$)|\((?=[^)]*\d|[^)]{24})|\)(?<!\([^)]{1,24}\))|$/
// words that cannot begin a noun phrase
const NO_NOUN_WORDS = `so với|trở (?:lên|xuống)|theo|vào|trong|của|do|trên|tại|ở|cho|để|và|với|là|từ|đến|thì|mà|vượt|tăng|giảm|chiếm|bằng|như|trước|sau|khi|giao(?! (?:${GIAO_WORDS}))|được giao|nhưng|bởi|cùng kỳ|năm|tháng|quý|đang|sẽ|mỗi|vì|đối với|tùy|tuỳ|hoặc|còn lại|nếu|giữa|giai đoạn|bình quân|hằng|hàng`
const NO_NOUN = pattern(`^ ?(?:${NO_NOUN_WORDS})⟩`, 'i')
const NO_NOUN_FIRST = firstWords(NO_NOUN_WORDS)
const DONE = pattern('^ ?đã⟩', 'i')
const PLAN = pattern('^ ?(?:so với )?(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu|nhu cầu|khối lượng kế hoạch)⟩', 'i')
const CUT = pattern(' ?, ?| và (?=\\p{L})| với (?=\\p{L})')
const VERB = `(?:và |trong đó |riêng )?(?:đã |phải |sẽ |cũng |chỉ |mới )?(?:${anyOf(ACTIONS)})⟩`
const CLAUSE_WORDS = `đạt|tăng|giảm|bằng|vượt|chiếm|còn|là|nâng|đưa|kéo|giữ|góp|không|nhằm|để|qua|trong|riêng|từng|đồng|cao|thấp|đứng|xếp|cùng|tương|tổng|số|mỗi|ước|${anyOf(INDICATOR_HEADS).toLowerCase()}`
const CLAUSE = pattern(
  `^ ?(?:và |với |trong đó |còn |riêng )?(?:có |đã |phải |sẽ |cũng |chỉ |mới )?(?:${CLAUSE_WORDS})⟩`,
  '',
)
// the words that may begin what a comma or "và" cuts off
const BEGINS = firstWords(`${CLAUSE_WORDS}|${ACTIONS.join('|')}|và|với|trong đó|còn|riêng|có|đã|phải|sẽ|cũng|chỉ|mới`)
const ACTION = pattern(`^ ?${VERB}`, '')
// " đã thu ngân sách" before the next figure
const NEXT = pattern(` (?:(?:toàn )?\\p{L}+ )?(?:đã |sẽ |phải )(?:${anyOf(INDICATOR_HEADS).toLowerCase()})⟩`, '')
const NEXT_VERB = / (?:đã|sẽ|phải) /i
// "công trình | , sản phẩm"
const MORE = pattern(`^, ${anyOf(COUNTED).toLowerCase()}(?=[.,;)]|$| (?:cho|tại|ở|trong|với)⟩)`, '')
const LETTER = /\p{L}/u
// a noun phrase is no longer
const REACH = 400
// "công đoàn tổ chức gặp mặt": a second verb goes on with the same doer
const VERBAL = pattern(`\\p{L} (?:${anyOf(ACTIONS)})⟩`, '')
const PASSIVE = pattern('⟨(?:được|bị)⟩', 'i')

/** The noun phrase behind a figure's unit, or the plan that the figure is a share of. */
export function nounBehind(
  sentence: Sentence,
  { figure, span, kind }: Quantity,
  next: number,
): { right: Span; plan: Span | null } {
  const { text } = sentence
  if (span[1] > figure[1]) {
    const inside = text.slice(figure[1], span[1]).replace(/ ?trở (?:lên|xuống)$/u, '')
    if (inside.trim() !== '') return { right: trimmed(text, figure[1], figure[1] + inside.length), plan: null }
  }
  const start = span[1]
  const part = text.slice(start, Math.min(next, start + REACH))
  const more = kind === 'count' && part[0] === ',' ? MORE.exec(lowerOf(part.slice(0, 60)))?.[0].length : undefined
  if (more) return { right: [start, start + more], plan: null }
  if (!mayBegin(sentence, start, part, kind)) return { right: [start, start], plan: null }
  const found = trimmed(text, start, start + phraseLength(sentence, start, part, next < text.length))
  return PLAN.test(part) ? { right: [start, start], plan: found } : { right: found, plan: null }
}

/** Whether a noun phrase can stand behind a figure. */
function mayBegin({ openings }: Sentence, start: number, part: string, kind: Quantity['kind']): boolean {
  const first = part[0] === ' ' ? 1 : 0
  const letter = part[first]
  if (letter === undefined || !(letter === '“' || letter === '"' || LETTER.test(letter))) return false
  if ((flagsAt(openings, start + first) & NO_NOUN_FIRST) !== 0 && NO_NOUN.test(part)) return false
  return kind === 'count' || kind === 'noun' || !(letter === 'đ' || letter === 'Đ') || !DONE.test(part)
}

/** How far a noun phrase reaches at the beginning of `part`; where a figure follows, the last comma before it ends it. */
function phraseLength({ openings }: Sentence, start: number, part: string, followed: boolean): number {
  const mark = part.search(END_MARK)
  const word = firstOf(END_WORDS, openings, [start, start + part.length])
  const end = word >= 0 && word < mark ? word : mark
  const phrase = part.slice(0, end)
  let last = -1
  CUT.lastIndex = 0
  for (let cut = CUT.exec(phrase); cut !== null; cut = CUT.exec(phrase)) {
    if (cut[0] !== ' với ' && phrase.endsWith(' đạt', cut.index)) continue
    last = cut.index
    const from = cut.index + cut[0].length
    const first = part[from] === ' ' ? from + 1 : from
    if ((flagsAt(openings, start + first) & BEGINS) === 0) continue
    const after = part.slice(from, from + 40).toLowerCase()
    if (CLAUSE.test(after) || (ACTION.test(after) && !goesOn(cut[0], part.slice(0, cut.index)))) return cut.index
  }
  if (!followed || end < part.length) return end
  const head = NEXT_VERB.test(part) ? lowerOf(part).search(NEXT) : -1
  return last >= 0 ? last : head > 0 ? head : end
}

/** Whether a verb behind a comma or "với" has the same doer as the words before it. */
function goesOn(cut: string, told: string): boolean {
  return cut !== ' và ' && (VERBAL.test(lowerOf(told)) || PASSIVE.test(told))
}

// " so với cùng kỳ năm trước", " với cùng kỳ"
const COMPARED = opening('so với(?= )|so(?= )|với(?= cùng kỳ)')
const BASELINE_END = pattern(
  '[;:,()“”"]|\\.(?= |$)|$| (?:và|với)(?= (?:đã |làm |số |tỷ |tổng |thu |trên |khoảng |gần |đạt|tăng|giảm|bằng|vượt|là))| và(?= không )| nhưng | do | nhờ ',
  'i',
)

/** The words that a figure is compared with, if they follow it in its own clause. */
export function baselineOf({ text, openings }: Sentence, from: number, right: Span, next: number): Span | null {
  const start = right[1] > right[0] ? right[1] : from
  const part = text.slice(start, Math.min(Math.max(start, next), start + REACH))
  const found = firstOf(COMPARED, openings, [start, start + part.length])
  if (found < 0 || MARK.test(part.slice(0, found))) return null
  const begin =
    start + found + (/^so với /i.test(part.slice(found, found + 7)) ? 7 : part.indexOf(' ', found) - found + 1)
  const end = begin + text.slice(begin, begin + REACH).search(BASELINE_END)
  return end > begin ? [begin, end] : null
}

// "so với cùng kỳ | tăng", "So với năm 2005, | tỷ lệ hộ nghèo"
const AHEAD = pattern(
  '^[ ,()]*(?:và |nhưng |còn )?so (?:với )?(?<base>[^,;:()]{3,60}?)(?=(?<comma>,)| (?:đã |ước |đều |cũng )?(?:tăng|giảm|vượt|cao hơn|thấp hơn|đạt|bằng)⟩)',
  'i',
)

/** What a figure is compared with where that stands first in its clause, and where it ends if the change follows at once. */
export function baselineAhead(
  { text }: Sentence,
  [from, to]: Span,
  hard: number,
): { readonly span: Span; readonly ends: number | null } | null {
  for (const start of hard > from ? [hard, from] : [from]) {
    const found = AHEAD.exec(text.slice(start, to))
    if (!found) continue
    const { base, comma } = found.groups!
    const end = start + found[0].length
    return { span: [end - base!.length, end], ends: comma ? null : end }
  }
  return null
}

const MARK = /[;.,:]/

// what a noun phrase cannot end with
const TAIL = / (?:và|với|hoặc|trong|cho|của|là|tại|từ|đến|có|đạt|ước đạt|(?<!và )vượt|bằng|tăng|giảm|chiếm) ?$/u

function trimmed(text: string, start: number, end: number): Span {
  if (text.slice(start, end).trim() === '') return [start, start]
  while (start < end && text[start] === ' ') start++
  const tail = TAIL.exec(text.slice(start, end))
  if (tail) end -= tail[0].length
  while (end > start && /[\s,]/.test(text[end - 1]!)) end--
  return [start, end]
}
