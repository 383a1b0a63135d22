import { pattern } from '../text/pattern.js'
import type { Figure } from './targets-figures.js'
import type { Tie } from './targets-indicator.js'

// figures of damage, prices, fees, penalties and thresholds are nobody's goal
const AFFAIRS = pattern(
  '⟨(?:thiệt hại|làm chết|người chết|bị thương|mất tích|bị sập|tốc mái|ngập lụt|bị ngập|hư hỏng|mức phí|mức thu|lệ phí|phí|thuế suất|lãi suất|mức phạt|phạt tiền|xử phạt|giá bán|đơn giá|học phí|được giữ lại|nộp ngân sách nhà nước \\d|vốn điều lệ|cổ phần|biểu quyết|tán thành|số phiếu)⟩',
  'i',
)
const TERM = pattern('⟨(?:thời gian|thời hạn|hành trình|số ngày|số giờ)⟩', 'i')

/** Whether a tied figure is a goal or a result, not a count of items, a price, a term or background. */
export function isTarget(sentence: string, figure: Figure, tie: Tie): boolean {
  const { quantity, gloss } = figure
  if (AFFAIRS.test(sentence.slice(Math.max(0, tie.start - 80), quantity.figure[1]))) return false
  if (gloss && quantity.kind !== 'percent') return false
  const name = sentence.slice(...tie.indicator)
  switch (quantity.kind) {
    case 'percent':
      return true
    case 'money':
      return tie.headed
    case 'time':
      return TERM.test(name) && (tie.links.length > 0 || quantity.comparator !== '=')
    case 'measure':
      return tie.headed || tie.action !== null || quantity.comparator !== '='
    case 'count':
    case 'noun':
      return isCountedGoal(figure, tie)
    case 'item':
      return false
  }
}

const CHANGE = /^(?:có thêm|thêm|giảm|tăng|kéo giảm)/u

function isCountedGoal({ quantity }: Figure, tie: Tie): boolean {
  if (quantity.comparator === 'of') return quantity.kind === 'count'
  if (quantity.unit.includes('/')) return quantity.kind === 'count'
  if (tie.form === 'before' && tie.headed) return tie.links.length > 0 || quantity.comparator !== '='
  if (tie.links.some((link) => CHANGE.test(link))) return true
  if (tie.action !== null) return quantity.kind === 'count' || quantity.comparator !== '='
  return (
    quantity.kind === 'count' &&
    (quantity.comparator === '>=' || quantity.comparator === '<=' || quantity.comparator === 'range')
  )
}
