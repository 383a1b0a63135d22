import type { Span } from '../document.js'
import { GIAO_WORDS } from '../lexicon/indicators.js'
import { pattern } from '../text/pattern.js'
import { firstWhere } from '../text/spans.js'
import type { Comparator } from '../vietnamese/comparators.js'
import { firstOf, matchesOf, opening } from '../vietnamese/openers.js'
import type { Place } from './targets-place.js'
import type { Sentence } from './targets-text.js'

export type Status = 'target' | 'result'

// "đã", "ước đạt", "tính đến", "năm qua" ; "phấn đấu", "mục tiêu", "phải"
const CUES = opening(
  '(đã|ước đạt|ước thực hiện|tính đến|đến nay|lũy kế|luỹ kế|kết quả(?=[ :,]+(?:đã|là|có|đạt|cho|thực))|năm qua|vừa qua|nổi bật|sau một năm|mới đạt|chỉ đạt|sau \\d|trước đó|hiện nay|hiện có|hiện|thời gian qua|vẫn còn|còn hạn chế|tồn tại|mặc dù|tuy nhiên)|' +
    `(phấn đấu|mục tiêu|quyết tâm|thông qua (?:\\d{1,2} |các |những )?chỉ tiêu|chỉ tiêu phấn đấu|chỉ tiêu chủ yếu|các chỉ tiêu|(?<!được |đã )(?:bảo đảm|đảm bảo)|phải|dự kiến|được giao|giao(?! (?:${GIAO_WORDS}))|sẽ|cần(?! khắc phục)|nhằm|(?<!đạt |đáp ứng |theo )yêu cầu|đề nghị|kêu gọi|đặt ra|đề ra|kế hoạch năm|(?<!phong trào |đợt |cụm |khối |danh hiệu |công tác |các )thi đua|(?<!được |đã )(?:tập trung|đẩy mạnh|tăng cường))`,
)
const LONGEST_QUOTE = 300
const QUOTE = /[“”"]/g
const HEADING_TARGET = pattern('⟨(?:mục tiêu|chỉ tiêu|nhiệm vụ|nội dung|phương hướng|giải pháp|yêu cầu)⟩', 'i')
const HEADING_RESULT = pattern('⟨(?:kết quả|tình hình|đánh giá|thực trạng|hiện trạng|ưu điểm|hạn chế|tồn tại)⟩', 'i')
// "12/NQ-HĐND" before a date: that of another document
const CITED = /^\d[\d.]*[/-][\p{L}\d]/u
// "9 tháng năm 2024, … so với cùng kỳ": a look back
const SAME_TIME = opening('cùng kỳ')

/** A word or a date that tells whether what is said is still to come; a date of the document's own time tells nothing. */
interface Cue {
  readonly at: number
  readonly says: Status | null
}

/** What the words and dates of a sentence say about the figures in it. */
export interface Cues {
  /** Told by the last word and the last date from `from` to `to`. */
  readonly said: (from: number, to: number) => Status | null
  /** What stands there speaks of something else: a plan, a baseline. */
  readonly hide: (span: Span) => void
  readonly lookingBack: () => boolean
}

export function cuesOf({ text, dates, openings }: Sentence, place: Place): Cues {
  const whole: Span = [0, text.length]
  const quotes = quotedIn(text)
  const words: Cue[] = []
  let quote = 0
  for (const { index, 1: result } of matchesOf(CUES, openings, whole)) {
    while (quote < quotes.length && quotes[quote]![1] <= index) quote++
    if (quote < quotes.length && quotes[quote]![0] < index) continue
    words.push({ at: index, says: result === undefined ? 'target' : 'result' })
  }
  const times = dates
    .filter(({ span, value }) => /^\d{4}/.test(value) && !CITED.test(wordBefore(text, span[0])))
    .map(({ span, value }): Cue => ({ at: span[0], says: timeOf(value, place.today) }))
  const hidden = new Set<Cue>()
  const last = (cues: readonly Cue[], from: number, to: number): Cue | undefined => {
    let at = firstAt(cues, to) - 1
    while (at >= 0 && cues[at]!.at >= from && hidden.has(cues[at]!)) at--
    return at >= 0 && cues[at]!.at >= from ? cues[at] : undefined
  }
  return {
    said(from, to) {
      const word = last(words, from, to)?.says
      const time = last(times, from, to)?.says
      if (time === 'result') return 'result'
      return word === 'result' && time !== 'target' ? 'result' : (word && 'target') || (time ?? null)
    },
    hide([from, to]) {
      for (const cues of [words, times])
        for (let at = firstAt(cues, from); at < cues.length && cues[at]!.at < to; at++) hidden.add(cues[at]!)
    },
    lookingBack: () => firstOf(SAME_TIME, openings, whole) >= 0,
  }
}

/** The last word before a date, but for "ngày" and a comma. */
function wordBefore(text: string, date: number): string {
  const words = text.slice(Math.max(0, date - 40), date).trimEnd()
  const own = words === 'ngày' || words.endsWith(' ngày') ? words.slice(0, -5) : words
  return own.slice(own.lastIndexOf(' ') + 1).replace(/,$/, '')
}

/** What stands between quotation marks, short of a whole speech. */
function quotedIn(text: string): Span[] {
  const spans: Span[] = []
  let open = -1
  QUOTE.lastIndex = 0
  while (QUOTE.test(text)) {
    const at = QUOTE.lastIndex - 1
    const mark = text[at]!
    if (open >= 0 && mark !== '“' && at - open <= LONGEST_QUOTE) spans.push([open, at + 1])
    open = mark === '“' || (mark === '"' && open < 0) ? at : -1
  }
  return spans
}

/** Whether a period ends before the document's day or reaches beyond it, as far as both are known. */
function timeOf(value: string, today: string | null): Status | null {
  if (today === null) return null
  const slash = value.indexOf('/') + 1
  const end = value.slice(slash, slash + 10)
  const length = Math.min(end.length, today.length)
  const [there, here] = [end.slice(0, length), today.slice(0, length)]
  if (/-[23]\d/.test(there.slice(4, 7)))
    return there.slice(0, 4) === here.slice(0, 4) ? null : there < here ? 'result' : 'target'
  return there === here ? null : there < here ? 'result' : 'target'
}

function firstAt(cues: readonly Cue[], position: number): number {
  return firstWhere(cues, ({ at }) => at >= position)
}

/** What the comparison, the headings and the genre make likely where the sentence says nothing. */
export function statusLikely(
  comparator: Comparator,
  place: Place,
  previous: () => Status | null,
  lookingBack: () => boolean,
): Status {
  if (comparator === '>=' || comparator === '<=') return 'target'
  for (const heading of place.headings) {
    if (HEADING_TARGET.test(heading)) return 'target'
    if (HEADING_RESULT.test(heading)) return 'result'
  }
  if (!place.listed && lookingBack()) return 'result'
  const before = previous()
  if (before) return before
  if (place.listed) return 'target'
  return place.genre === 'directive' && !place.divided ? 'target' : 'result'
}
