import type { Span } from '../document.js'
import { ACTIONS } from '../lexicon/indicators.js'
import { lowerOf } from '../text/letters.js'
import { anyOf, pattern } from '../text/pattern.js'
import { firstOf, firstWords, flagsAt, hasFlag, type Opening, opening } from '../vietnamese/openers.js'
import { type Figure, MANY } from './targets-figures.js'
import type { Tie } from './targets-indicator.js'
import type { Status } from './targets-status.js'
import type { Sentence } from './targets-text.js'

// figures of damage are nobody's goal
const DAMAGE = opening(
  'thiệt hại|làm chết|người chết|bị thương|mất tích|bị sập|tốc mái|ngập lụt|bị ngập|hư hỏng|lượng mưa',
)
// nor are prices, fees, penalties, shares and votes
const RATES = opening(
  'mức phí|mức thu|lệ phí|thuế suất|lãi suất|mức phạt|phạt tiền|phạt từ|phạt tối đa|mức đóng|mức hưởng|đồng chi trả|áp thuế|thuế VAT|thuế quan|mức lương|lương cơ sở|tiền lương|mức thưởng|giá bán|đơn giá|học phí|được giữ lại|vốn điều lệ|cổ phần|biểu quyết|tán thành|số phiếu|giá cả|giá xăng|giá vàng|giá dầu|giá rau|giá thịt',
)
// the size of a place or of one project is background
const BACKGROUND = pattern(
  '^(?:giá (?!trị)|tổng mức đầu tư|tổng (?:số |nguồn )?vốn đầu tư(?! (?:phát triển |thực hiện )?(?:toàn xã hội|trên địa bàn))|diện tích tự nhiên|quy mô dân số|(?:tổng )?lượng mưa|tổng chiều dài|tổng kinh phí)⟩',
  'i',
)
// what a gauge shows, unless a level is to be kept
const GAUGED = pattern('^m[ựứ]c nước⟩', 'i')
// but not what has been raised: "tổng vốn đầu tư đăng ký ước đạt …"
const FUNDS = /^tổng (?:số |nguồn )?vốn/i
const ATTAINED = /^(?:đạt|ước|tăng|giảm|vượt)/u
const PEOPLED = pattern('^(?:dân số)⟩', 'i')
const AWARD = opening(
  'bằng khen|giấy khen|cờ thi đua|lao động xuất sắc|lao động tiên tiến|chiến sĩ thi đua|vinh danh|được (?:tặng|trao|phân công|giao|mời|chọn)|huân chương|huy chương|danh hiệu|học bổng|kỷ niệm chương|khen thưởng|tặng cờ|tuyên dương|suất quà|phần quà',
)
// "học 2 buổi/ngày"
const SCHEDULE = /^(?:buổi|tiết|bữa|ca|giờ)\/(?:ngày|tuần)$/i
const TERM = pattern('⟨(?:thời gian|hành trình|số giờ|bình quân|đủ dùng)⟩', 'i')
const INCOME = pattern(
  '^(?:thu|nộp|huy động|giải ngân|tiết kiệm|làm lợi|vận động|quyên góp|ủng hộ|truy thu|cho vay)(?! (?:giữ|hồi|hút|gom|hoạch|mua|nhận|phí))⟩',
  'i',
)
// "về việc hỗ trợ 20 xe": what a paragraph is about
const MATTER = pattern('⟨về(?: việc)? ?$', 'i')
// those who came
const ATTENDED = pattern('^thu hút [^;.]*⟨(?:tham gia|tham dự|dự)⟩', 'is')
const HONOURED = /^(?:tập thể|cá nhân|đại biểu|đồng chí)$/i
const DIMENSION = opening(
  'chiều (?:dài|rộng|cao|sâu)|khổ|dung tích|tải trọng|trọng lượng|bán kính|độ sâu|công suất thiết kế|tốc độ thiết kế',
)
// "khi giá thuốc tăng 10%", "có thể tăng lên 43%": what would be
const SUPPOSED = opening('nếu|(?<!trong |sau |trước )khi|trong trường hợp|giả sử')
const POSSIBLE = /^(?:có thể|có khả năng)/u
const PRICE = opening('giá(?= (?!trị|so sánh|hiện hành|thực tế|cố định))')
// "10 trường hợp đã bị xử phạt"
const HANDLED = pattern(`^(?:đã )?(?:được|bị) (?:${anyOf(ACTIONS)})⟩`, '')
const CHANGE = /^(?:có thêm|thêm|giảm|tăng|kéo giảm)/u
const HAVING = /^(?:có|đạt|đủ)/u
// "xây dựng 18 chỉ tiêu": how many there are
// "trong tổng số 4.200 hộ"
const BARE = /^(?:tổng )?số(?: lượng)?$/i
const SET = /^(?:chỉ tiêu|mục tiêu)$/i
const PLACE = pattern(
  '^(?:xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|xã, phường.*|xã, thị trấn|tỉnh, thành phố|địa phương|nước)$',
  'i',
)
const STANDARD = pattern('⟨(?:đạt|được|hoàn thành|có)⟩', 'i')
// "đơn vị giải ngân dưới 50%": those who fall short are meant
const SHORT = pattern('^(?:giải ngân|thu|hoàn thành|đạt|thực hiện)⟩', 'i')
const SUM = pattern('^(?:tổng )?số tiền⟩', 'i')
const LEVEL = /^(?:đạt|ước đạt|là|còn|tăng|giảm|lên|xuống|vượt|bằng|được|:)/u
const AT_MOST = /tối đa/i

// what the names begin with that are asked for above
const MARKED = firstWords('giá|tổng|diện tích|quy mô|lượng|dân số|số tiền|mực|mức')

/** What the sentence says besides the words of the tie. */
export interface Bearing {
  readonly sentence: Sentence
  /** Said by the clause, or by the figure before. */
  readonly status: Status | null
  /** The figure before counted what was done: "28 trường hợp với số tiền …". */
  readonly counted: boolean
}

/** Whether a tied figure is a goal or a result, not a count of items, a price, a term or background. */
export function isTarget({ sentence, status, counted }: Bearing, figure: Figure, tie: Tie): boolean {
  const { text, openings } = sentence
  const { quantity, gloss, right } = figure
  const name = text.slice(...tie.indicator)
  const says = (words: Opening, from: number, to: number) => firstOf(words, openings, [from, to]) >= 0
  const marked = (flagsAt(openings, tie.indicator[0]) & MARKED) !== 0
  if (marked && BACKGROUND.test(name) && !isRaised(name, tie)) return false
  if (says(RATES, tie.start, Math.max(right[1], quantity.figure[1]))) return false
  if (quantity.comparator === '<' && SHORT.test(name)) return false
  if (tie.form !== 'carried' && isSupposed(sentence, tie)) return false
  if (quantity.kind === 'percent')
    return tie.headed || tie.form !== 'before' || tie.links[0] !== 'chiếm' || status === 'target'
  if (quantity.kind === 'money' && says(PRICE, clauseBefore(text, tie.start), tie.start)) return false
  if (marked && PEOPLED.test(name)) return false
  if (marked && GAUGED.test(name) && status !== 'target') return false
  if (!tie.headed && says(DAMAGE, Math.max(0, tie.start - 80), quantity.figure[1])) return false
  if (marked && SUM.test(name)) return counted || tie.links.some((link) => LEVEL.test(link))
  if (quantity.kind === 'money') return tie.headed || (tie.action !== null && INCOME.test(tie.action))
  if (gloss || quantity.kind === 'item' || SCHEDULE.test(quantity.unit)) return false
  if (quantity.kind === 'time') return isTimedGoal(name, figure, tie)
  if (quantity.kind === 'measure') return isMeasuredGoal(sentence, figure, tie, status)
  return (
    isCountedGoal(text, figure, tie, status) &&
    (quantity.comparator === 'of' || !isOccasion(sentence, figure, tie, status))
  )
}

/** What has been raised is no background, nor what is said of it further on. */
function isRaised(name: string, { form, links }: Tie): boolean {
  return FUNDS.test(name) && (form === 'carried' || links.some((link) => ATTAINED.test(link)))
}

function isSupposed({ text, openings }: Sentence, { start, links }: Tie): boolean {
  if (links.some((link) => link.startsWith('có') && POSSIBLE.test(link))) return true
  const near: Span = [Math.max(0, start - 40), start]
  return hasFlag(openings, SUPPOSED.flag, near) && firstOf(SUPPOSED, openings, [clauseBefore(text, start), start]) >= 0
}

/** Where the clause begins that ends at a place, as far back as is looked. */
function clauseBefore(text: string, end: number): number {
  const mark = end > 0 ? Math.max(text.lastIndexOf(',', end - 1), text.lastIndexOf(';', end - 1)) : -1
  return Math.max(mark + 1, end - 40, 0)
}

/** What a ceremony gives, who came to it, and what a paragraph is about. */
function isOccasion(
  { text, openings }: Sentence,
  { quantity, right }: Figure,
  tie: Tie,
  status: Status | null,
): boolean {
  const before: Span = [Math.max(0, tie.start - 40), quantity.span[0]]
  const after: Span = [quantity.span[0], stopBehind(text, quantity.span[0], quantity.figure[1] + 30)]
  if (firstOf(AWARD, openings, before) >= 0 || firstOf(AWARD, openings, after) >= 0) return true
  if (MATTER.test(text.slice(Math.max(0, tie.start - 12), tie.start))) return true
  if (status === 'target') return false
  return (
    HONOURED.test(quantity.unit) || (quantity.comparator === '=' && ATTENDED.test(text.slice(tie.start, right[1] + 40)))
  )
}

const STOP = /[;:.]\s/

function stopBehind(text: string, start: number, end: number): number {
  const stop = text.slice(start, end).search(STOP)
  return stop < 0 ? Math.min(end, text.length) : start + stop
}

function isTimedGoal(name: string, { quantity }: Figure, tie: Tie): boolean {
  if (!TERM.test(name) && !quantity.unit.includes('/')) return false
  return tie.links.length > 0 || quantity.comparator !== '=' || /^bình quân/i.test(name)
}

function isMeasuredGoal(
  { text, openings }: Sentence,
  { quantity, right }: Figure,
  tie: Tie,
  status: Status | null,
): boolean {
  const name = text.slice(...tie.indicator)
  if (/^km[2²]$/i.test(quantity.unit) && /^diện tích/i.test(name)) return false
  if (firstOf(DIMENSION, openings, tie.indicator) >= 0) return false
  if (quantity.unit === 'điểm' && tie.links.length === 0 && right[1] === right[0]) return false
  if (tie.headed || tie.action !== null) return true
  return status === 'target' && right[1] > right[0]
}

function isCountedGoal(text: string, { quantity, right }: Figure, tie: Tie, status: Status | null): boolean {
  const known = quantity.kind === 'count'
  const behind = text.slice(...right)
  const exact = quantity.comparator === '=' || quantity.comparator === '~' || quantity.comparator === '>'
  if (quantity.comparator === 'of' || quantity.unit.includes('/')) return known
  if (exact && SET.test(quantity.unit))
    return tie.links.some((link) => LEVEL.test(link)) || /^(?:hoàn thành|thực hiện)/i.test(tie.action ?? '')
  if (tie.form === 'before' && tie.headed && tie.action === null)
    return (
      !exact ||
      (status === 'target' && known && !BARE.test(text.slice(...tie.indicator)) && quantity.value[0]! >= MANY) ||
      tie.links.some((link) => LEVEL.test(link))
    )
  if (tie.links.some((link) => CHANGE.test(link))) return true
  if (PLACE.test(quantity.unit) && !STANDARD.test(behind)) return false
  if (tie.action !== null) return known || !exact || quantity.value[0]! >= MANY
  if (status === 'target' && tie.links.some((link) => HAVING.test(link))) return known
  if (/^(?:đạt|được)(?!\p{L})/u.test(behind)) return known
  if (/^(?:đã )?(?:được|bị) /i.test(behind) && HANDLED.test(lowerOf(behind))) return known || quantity.value[0]! >= MANY
  if (AT_MOST.test(text.slice(Math.max(0, quantity.span[0] - 12), quantity.figure[0]))) return false
  return known && !exact && (status === 'target' || tie.links.includes('có'))
}
