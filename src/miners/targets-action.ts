import type { Span } from '../document.js'
import { ACTIONS } from '../lexicon/indicators.js'
import { lowerOf } from '../text/letters.js'
import { anyOf, pattern } from '../text/pattern.js'
import { tailOf } from '../text/trim.js'
import type { Quantity } from '../vietnamese/quantities.js'
import { MANY } from './targets-figures.js'

// "đã kết nạp mới ", "làm thủ tục cho "
export const ACTION = pattern(
  `⟨(?:${anyOf(ACTIONS)})(?: (?:mới|thêm|thành công|dứt điểm|xong|được|đột xuất|miễn phí|bổ sung|lại|tập trung|bình quân)){0,2}(?: (?:cho|tại|ở))?$`,
  'u',
)
export const ACTION_FIRST = pattern(`^(?:${anyOf(ACTIONS)})⟩`, 'u')
// the longest action with all that may follow it is shorter
export const ACTION_REACH = 60
const DOING =
  /^(?!(?:có|là|bị|được|đạt|xảy|trở|mất|lên|làm|gây)(?!\p{L}))\p{Ll}+(?: \p{Ll}+){0,3}(?<! (?:của|về|theo|trong|từ|hơn))$/u

/** Where the action begins that the figure is the object or the extent of: "kết nạp mới", "giúp nhân dân". */
export function actionAt(text: string, near: Span, bare: Span, head: Span | null): number | null {
  if (
    ACTION_FIRST.test(lowerOf(text.slice(bare[0], Math.min(bare[1], bare[0] + ACTION_REACH)))) &&
    isVerb(text, bare[0])
  )
    return bare[0]
  const direct = ACTION.exec(lowerOf(tailOf(text.slice(...near), ACTION_REACH)))
  const at = direct ? near[1] - direct[0].length : null
  if (at !== null && !isVerb(text, at)) return null
  return at !== null && head && at > head[0] && at < head[1] ? null : at
}

/** A few words behind "đã" are what was done, whatever the verb: "đã gỡ 90 trang". */
export function doneAt(text: string, [start, end]: Span, { value, comparator }: Quantity): number | null {
  if (value[0]! < MANY && comparator === '=') return null
  if (text.slice(Math.max(0, start - 3), start) !== 'đã ') return null
  return DOING.test(text.slice(start, end)) ? start : null
}

/** A capital within a sentence belongs to a name: "Phòng Giáo dục và Đào tạo". */
function isVerb(text: string, at: number): boolean {
  return !/\p{Lu}/u.test(text[at]!) || !/[\p{L},] $/u.test(text.slice(Math.max(0, at - 2), at))
}
