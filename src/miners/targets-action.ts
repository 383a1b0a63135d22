import type { Span } from '../document.js'
import { ACTIONS } from '../lexicon/indicators.js'
import { lowerOf } from '../text/letters.js'
import { anyOf, pattern } from '../text/pattern.js'
import { firstOf, flagsAt, opening } from '../vietnamese/openers.js'
import type { Quantity } from '../vietnamese/quantities.js'
import { MANY } from './targets-figures.js'
import type { Sentence } from './targets-text.js'

// "đã kết nạp mới ", "làm thủ tục cho "
const ACTION = opening(
  `${anyOf(ACTIONS)}(?: (?:mới|thêm|thành công|dứt điểm|xong|được|đột xuất|miễn phí|bổ sung|lại|tập trung|bình quân)){0,2}(?: (?:cho|tại|ở))?$`,
)
const ACTION_FIRST = pattern(`^(?:${anyOf(ACTIONS)})⟩`, '')
// the longest action with all that may follow it is shorter
const REACH = 60
const DOING =
  /^(?!(?:có|là|bị|được|đạt|xảy|trở|mất|lên|làm|gây)(?!\p{L}))\p{Ll}+(?: \p{Ll}+){0,3}(?<! (?:của|về|theo|trong|từ|hơn))$/u

/** Whether an action begins at a place, before `end`. */
export function isAction({ text, openings }: Sentence, at: number, end: number): boolean {
  if ((flagsAt(openings, at) & ACTION.flag) === 0) return false
  return ACTION_FIRST.test(lowerOf(text.slice(at, Math.min(end, at + REACH))))
}

/** Where the action begins that ends at a place, behind `from`. */
export function actionBefore({ openings }: Sentence, from: number, end: number): number | null {
  const start = Math.max(from, end - REACH)
  const found = firstOf(ACTION, openings, [start, end])
  return found < 0 ? null : start + found
}

/** Where the action begins that the figure is the object or the extent of: "kết nạp mới", "giúp nhân dân". */
export function actionAt(sentence: Sentence, near: Span, bare: Span, head: Span | null): number | null {
  const { text } = sentence
  if (isAction(sentence, bare[0], bare[1]) && isVerb(text, bare[0])) return bare[0]
  const at = actionBefore(sentence, near[0], near[1])
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
