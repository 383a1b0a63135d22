import type { Span } from '../document.js'
import { GIAO_WORDS, LEAD_INS } from '../lexicon/indicators.js'
import { isLetterCode, lowerOf } from '../text/letters.js'
import { anyOf, pattern } from '../text/pattern.js'
import { firstWords, flagsAt, matchesOf, opening } from '../vietnamese/openers.js'
import { isAction } from './targets-action.js'
import { BODY_FIRST, type Bodies } from './targets-bodies.js'
import type { Sentence } from './targets-text.js'

// the last of these begins the name of the indicator anew
export const ANEW = opening(
  `phấn đấu|quyết tâm|bảo đảm|đảm bảo|(?<!chương trình )mục tiêu|nhằm|để|trong đó|trong khi đó|cùng với đó|riêng|với|nhưng|trong khi|đã|sẽ|phải|giao(?! (?:${GIAO_WORDS}))|(?<!trở |làm |tạo )nên(?! chăng)|là|thì|lũy kế|luỹ kế|thúc đẩy|cho biết|cho hay|cho thấy|cho rằng|khẳng định|ghi nhận|rằng`,
)
const LEAD_IN = pattern(
  `^(?!giao (?:${GIAO_WORDS})|việc làm)(?:${anyOf(LEAD_INS)}|(?:đến |trong |từ )?(?:hết |cuối |đầu )?(?:năm|năm học|giai đoạn) \\d{4}(?: ?[-–] ?\\d{4})?|giai đoạn (?:\\d|[ivx]{1,4})(?: \\([^)]{4,14}\\))?)(?![\\p{L}\\p{N}])`,
  '',
)
const REACH = 80
// "Theo báo cáo, ", "Qua rà soát, ", "Với tinh thần đó, "
const ADVERBIAL = pattern(
  '^(?:theo|qua|trong|với|tại|nhờ|sau|trước|trên|bên cạnh|cùng với|ngoài|từ|đến|tính đến|do|khi|nếu|so với|tại)⟩[^,;:]{0,120},',
  'i',
)
// "- ", "(2) ", "a) "
const MARKS = /^[\s,:;+•*–-]*(?:\((?:\d{1,2}|[ivx]{1,4}|\p{Ll})\)\s|(?:\d{1,2}|\p{Ll})[.)]\s)?\s*/u
const LEAD_FIRST = firstWords(`${LEAD_INS.join('|')}|đến|trong|từ|hết|cuối|đầu|năm|giai đoạn`)
const ADVERBIAL_FIRST = firstWords(
  'theo|qua|trong|với|tại|nhờ|sau|trước|trên|bên cạnh|cùng với|ngoài|từ|đến|tính đến|do|khi|nếu|so với',
)
const DOT_OR_BRACKET = /[.)]/

/** Leaves off what leads in: "phấn đấu", "toàn tỉnh", "Sở A", "năm 2024", and all before the last cue that begins anew. */
export function withoutLeadIns(sentence: Sentence, [start, end]: Span, bodies: Bodies, head: Span | null): Span {
  const { text, dates, openings } = sentence
  const cue = matchesOf(ANEW, openings, [start, end]).at(-1)
  const stop = head && head[0] >= start && head[0] < end ? head[0] : end
  let from = cue ? start + cue.index : start
  for (let turn = 0; turn < 10 && from < stop; turn++) {
    from += marksAt(text, from, end)
    const flags = flagsAt(openings, from)
    const body = (flags & BODY_FIRST) !== 0 ? bodies(from).find(([first]) => first === from) : undefined
    const named = body ?? dates.find(({ span }) => span[0] === from)?.span
    if (named) {
      from = Math.min(named[1], stop)
      continue
    }
    const adverbial = (flags & ADVERBIAL_FIRST) !== 0 ? ADVERBIAL.exec(text.slice(from, stop)) : null
    if (adverbial) {
      from += adverbial[0].length
      continue
    }
    const found =
      (flags & LEAD_FIRST) !== 0 ? LEAD_IN.exec(lowerOf(text.slice(from, Math.min(end, from + REACH)))) : null
    if (!found || (turn > 0 && isAction(sentence, from, end))) break
    from = Math.min(from + found[0].length, stop)
  }
  return [Math.min(from, end), end]
}

/** How long the marks, the blanks and the number of an item at a place are. */
function marksAt(text: string, from: number, end: number): number {
  let at = from
  while (at < end && MARK.includes(text[at]!)) at++
  if (at === end) return at - from
  // a word of two letters or more is no number
  if (isLetterCode(text.charCodeAt(at)) && !DOT_OR_BRACKET.test(text[at + 1] ?? ' ')) return at - from
  return MARKS.exec(text.slice(from, end))![0].length
}

const MARK = ' ,:;+•*–-'
