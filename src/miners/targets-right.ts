import type { Span } from '../document.js'
import { ACTIONS, INDICATOR_HEADS } from '../lexicon/indicators.js'
import { COUNTED } from '../lexicon/units.js'
import { lowerOf } from '../text/letters.js'
import { anyOf, pattern } from '../text/pattern.js'
import type { Quantity } from '../vietnamese/quantities.js'

// what ends a noun phrase behind a figure
const END = pattern(
  '⟨(?:so với|trước (?:ngày|khi|năm|tháng|mùa|\\d)|trong (?:năm|tháng|quý|vòng|thời|giai|đó)|(?:cho |trong )?(?:giai đoạn|năm học) \\d|vào (?:năm|tháng|quý|ngày|cuối|đầu|dịp)|đến (?:năm|hết|ngày|cuối|tháng|quý|nay)|nhằm|để|góp phần|còn lại|mỗi năm|hằng năm|hàng năm|bình quân|gồm|bao gồm|nhờ|theo (?:kế hoạch|nghị quyết|quyết định|chỉ thị|quy định|đề án|thông tư|nghị định|luật|hướng dẫn)|chậm nhất|do (?:cố|không|chưa|thiếu|bị|ảnh hưởng|tác động)|cùng (?:nhiều|với)|ra khỏi|trong toàn|trong \\d|thì|mà|nhất là|đặc biệt|dự kiến|cụ thể|tương đương|đồng thời|nhưng|chủ yếu (?:tập trung|là|do|ở|tại|từ)|thông qua|tại các)⟩|[;:“”"…]|\\.\\.|\\.(?= |$)|\\((?=[^)]*\\d|[^)]{24})|\\)(?<!\\([^)]{1,24}\\))|$',
  'u',
)
// words that cannot begin a noun phrase
const NO_NOUN = pattern(
  '^ ?(?:so với|trở (?:lên|xuống)|theo|vào|trong|của|do|trên|tại|ở|cho|để|và|với|là|từ|đến|thì|mà|như|trước|sau|khi|giao(?! quân)|được giao|nhưng|bởi|cùng kỳ|năm|tháng|quý|đang|sẽ|mỗi|vì|đối với|tùy|tuỳ|hoặc|còn lại|nếu|giữa|giai đoạn|bình quân|hằng|hàng)⟩',
  'i',
)
const DONE = pattern('^ ?đã⟩', 'i')
const PLAN = pattern('^ ?(?:so với )?(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu|nhu cầu|khối lượng kế hoạch)⟩', 'i')
const CUT = / ?, ?| và (?=\p{L})| với (?=\p{L})/gu
const VERB = `(?:và |trong đó |riêng )?(?:đã |phải |sẽ |cũng |chỉ |mới )?(?:${anyOf(ACTIONS)})⟩`
const CLAUSE = pattern(
  `^ ?(?:và |với |trong đó |còn |riêng )?(?:có |đã |phải |sẽ |cũng |chỉ |mới )?(?:đạt|tăng|giảm|bằng|vượt|chiếm|còn|là|nâng|đưa|kéo|giữ|góp|không|nhằm|để|qua|trong|riêng|từng|đồng|cao|thấp|đứng|xếp|cùng|tương|tổng|số|mỗi|ước|${anyOf(INDICATOR_HEADS).toLowerCase()})⟩`,
  'u',
)
const ACTION = pattern(`^ ?${VERB}`, 'u')
// " đã thu ngân sách" before the next figure
const NEXT = pattern(` (?:(?:toàn )?\\p{L}+ )?(?:đã |sẽ |phải )(?:${anyOf(INDICATOR_HEADS).toLowerCase()})⟩`, 'u')
// "đạt và vượt", "đạt, vượt"
const REACHED = / đạt$/u
// "công trình | , sản phẩm"
const MORE = pattern(`^, ${anyOf(COUNTED).toLowerCase()}(?=[.,;)]|$| (?:cho|tại|ở|trong|với)⟩)`, 'u')
// a noun phrase is no longer
const REACH = 400
// "công đoàn tổ chức gặp mặt": a second verb goes on with the same doer
const VERBAL = pattern(`\\p{L} (?:${anyOf(ACTIONS)})⟩`, 'u')
const PASSIVE = pattern('⟨(?:được|bị)⟩', 'i')

/** The noun phrase behind a figure's unit, or the plan that the figure is a share of. */
export function nounBehind(
  text: string,
  { figure, span, kind }: Quantity,
  next: number,
): { right: Span; plan: Span | null } {
  const inside = text.slice(figure[1], span[1]).replace(/ ?trở (?:lên|xuống)$/u, '')
  if (inside.trim() !== '') return { right: trimmed(text, figure[1], figure[1] + inside.length), plan: null }
  const start = span[1]
  const part = text.slice(start, Math.min(next, start + REACH))
  const none: Span = [start, start]
  const more = kind === 'count' ? MORE.exec(lowerOf(part.slice(0, 60)))?.[0].length : undefined
  if (more) return { right: [start, start + more], plan: null }
  if (!/^ ?[\p{L}“"]/u.test(part) || NO_NOUN.test(part)) return { right: none, plan: null }
  if (DONE.test(part) && kind !== 'count' && kind !== 'noun') return { right: none, plan: null }
  const found = trimmed(text, start, start + phraseLength(part, next < text.length))
  return PLAN.test(part) ? { right: none, plan: found } : { right: found, plan: null }
}

/** How far a noun phrase reaches at the beginning of `part`; where a figure follows, the last comma before it ends it. */
function phraseLength(part: string, followed: boolean): number {
  const end = lowerOf(part).search(END)
  let last = -1
  for (const cut of part.slice(0, end).matchAll(CUT)) {
    if (cut[0] !== ' với ' && REACHED.test(part.slice(0, cut.index))) continue
    const after = part.slice(cut.index + cut[0].length, cut.index + cut[0].length + 40).toLowerCase()
    if (CLAUSE.test(after)) return cut.index
    const told = part.slice(0, cut.index)
    const goesOn = () => cut[0] !== ' và ' && (VERBAL.test(lowerOf(told)) || PASSIVE.test(told))
    if (ACTION.test(after) && !goesOn()) return cut.index
    last = cut.index
  }
  if (!followed || end < part.length) return end
  const head = lowerOf(part).search(NEXT)
  return last >= 0 ? last : head > 0 ? head : end
}

// " so với cùng kỳ năm trước", " với cùng kỳ"
const COMPARED = pattern('⟨(?:so với|so|với(?= cùng kỳ))⟩ ', 'iu')
const BASELINE_END = pattern(
  '[;:,()“”"]|\\.(?= |$)|$| (?:và|với)(?= (?:đã |làm |số |tỷ |tổng |thu |trên |khoảng |gần |đạt|tăng|giảm|bằng|vượt|là))| nhưng | do | nhờ ',
  'i',
)

/** The words that a figure is compared with, if they follow it in its own clause. */
export function baselineOf(text: string, from: number, right: Span, next: number): Span | null {
  const start = right[1] > right[0] ? right[1] : from
  const part = text.slice(start, Math.min(Math.max(start, next), start + REACH))
  const found = COMPARED.exec(part)
  if (!found || /[;.,:]/.test(part.slice(0, found.index))) return null
  const begin = start + found.index + found[0].length
  const end = begin + text.slice(begin, begin + REACH).search(BASELINE_END)
  return end > begin ? [begin, end] : null
}

// what a noun phrase cannot end with
const TAIL = / (?:và|với|hoặc|trong|cho|của|là|tại|từ|đến|có|đạt) ?$/u

function trimmed(text: string, start: number, end: number): Span {
  if (text.slice(start, end).trim() === '') return [start, start]
  while (start < end && text[start] === ' ') start++
  const tail = TAIL.exec(text.slice(start, end))
  if (tail) end -= tail[0].length
  while (end > start && /[\s,]/.test(text[end - 1]!)) end--
  return [start, end]
}
