import { pattern } from '../text/pattern.js'
import type { Figure } from './targets-figures.js'
import type { Tie } from './targets-indicator.js'
import type { Status } from './targets-status.js'

// figures of damage, prices, fees, penalties and votes are nobody's goal
const AFFAIRS = pattern(
  '⟨(?:thiệt hại|làm chết|người chết|bị thương|mất tích|bị sập|tốc mái|ngập lụt|bị ngập|hư hỏng|mức phí|mức thu|lệ phí|thuế suất|lãi suất|mức phạt|phạt tiền|xử phạt|giá bán|đơn giá|học phí|được giữ lại|vốn điều lệ|cổ phần|biểu quyết|tán thành|số phiếu|lượng mưa)⟩',
  'i',
)
// the size of a place or of one project is background
const BACKGROUND = pattern(
  '^(?:tổng mức đầu tư|diện tích tự nhiên|quy mô dân số|dân số|tổng chiều dài|tổng kinh phí)⟩',
  'i',
)
const AWARD = pattern(
  '⟨(?:bằng khen|giấy khen|cờ thi đua|huân chương|huy chương|danh hiệu|học bổng|kỷ niệm chương|khen thưởng|tặng cờ|tuyên dương|suất quà|phần quà)⟩',
  'i',
)
const TERM = pattern('⟨(?:thời gian|thời hạn|hành trình|số ngày|số giờ|bình quân|đủ dùng)⟩', 'i')
const INCOME = pattern('^(?:thu|nộp)⟩', 'i')
const CHANGE = /^(?:có thêm|thêm|giảm|tăng|kéo giảm)/u
const HAVING = /^(?:có|đạt|đủ)/u

/** Whether a tied figure is a goal or a result, not a count of items, a price, a term or background. */
export function isTarget(text: string, figure: Figure, tie: Tie, said: Status | null): boolean {
  const { quantity, gloss } = figure
  if (AFFAIRS.test(text.slice(Math.max(0, tie.start - 80), quantity.figure[1]))) return false
  const name = text.slice(...tie.indicator)
  if (quantity.kind !== 'percent' && BACKGROUND.test(name)) return false
  switch (quantity.kind) {
    case 'percent':
      return true
    case 'money':
      return tie.headed || (tie.action !== null && INCOME.test(tie.action))
    case 'time':
      return (
        !gloss && TERM.test(name) && (tie.links.length > 0 || quantity.comparator !== '=' || /^bình quân/i.test(name))
      )
    case 'measure':
      return !gloss && isMeasuredGoal(figure, tie, said)
    case 'count':
    case 'noun':
      return (
        !gloss &&
        !AWARD.test(text.slice(Math.max(0, tie.start - 40), quantity.figure[1] + 30)) &&
        isCountedGoal(figure, tie, said)
      )
    case 'item':
      return false
  }
}

function isMeasuredGoal({ quantity, right }: Figure, tie: Tie, said: Status | null): boolean {
  if (tie.headed || tie.action !== null) return true
  if (said === 'target' && right[1] > right[0]) return true
  return quantity.comparator !== '=' && quantity.comparator !== '~' && quantity.comparator !== '>'
}

function isCountedGoal({ quantity }: Figure, tie: Tie, said: Status | null): boolean {
  const known = quantity.kind === 'count'
  if (quantity.comparator === 'of' || quantity.unit.includes('/')) return known
  if (tie.form === 'before' && tie.headed) return tie.links.length > 0 || quantity.comparator !== '='
  if (tie.links.some((link) => CHANGE.test(link))) return true
  if (tie.action !== null) return known || quantity.comparator !== '='
  if (said === 'target' && tie.links.some((link) => HAVING.test(link))) return known
  return known && (quantity.comparator === '>=' || quantity.comparator === '<=' || quantity.comparator === 'range')
}
