import type { Span } from '../document.js'
import { INDICATOR_HEADS, INDICATOR_NOUNS, LEAD_INS } from '../lexicon/indicators.js'
import { COUNTED } from '../lexicon/units.js'
import { isWordCode, lowerOf } from '../text/letters.js'
import { matchesOf, type Opening, opening } from '../text/openers.js'
import { anyOf, pattern } from '../text/pattern.js'
import { tailOf } from '../text/trim.js'
import { agenciesAmong, FIRST_WORDS } from '../vietnamese/agencies.js'
import { modernTone, type Token, tokensOf } from '../vietnamese/tokens.js'
import { ACTION, ACTION_FIRST, ACTION_REACH } from './targets-action.js'
import type { Sentence } from './targets-figures.js'

// "tỷ lệ", "số vụ", "số doanh nghiệp" ; not "một số", "chuyển đổi số xã"
const NUMBER_OF = `(?<!(?:một|đa|dân|hệ|mã|thiểu|đổi|chỉ|kinh tế|kỹ thuật|công nghệ|nghị quyết|quyết định|chỉ thị) )số ${anyOf(COUNTED)}`
const HEAD = opening(`${anyOf(INDICATOR_HEADS)}|${NUMBER_OF}`)
const NOUN = opening(anyOf(INDICATOR_NOUNS))
export const HEAD_FIRST = pattern(
  `^(?:${anyOf([...INDICATOR_HEADS, ...INDICATOR_NOUNS])}|${NUMBER_OF})⟩`.toLowerCase(),
  'u',
)
// "số thất nghiệp" ; not "số 12"
const NUMBER = /^(?:số|lượng|mức) \p{Ll}/iu
// the last of these begins the name of the indicator anew
const ANEW = opening(
  'phấn đấu|quyết tâm|bảo đảm|đảm bảo|(?<!chương trình )mục tiêu|nhằm|để|trong đó|trong khi đó|cùng với đó|riêng|với|nhưng|trong khi|đã|sẽ|phải|giao(?! quân)|là|thì|lũy kế|luỹ kế|thúc đẩy|cho biết|cho hay|cho thấy|cho rằng|khẳng định|ghi nhận|rằng',
)
const LEAD_IN = pattern(
  `^(?!giao quân|việc làm)(?:${anyOf(LEAD_INS)}|(?:đến |trong |từ )?(?:hết |cuối |đầu )?(?:năm|năm học|giai đoạn) \\d{4}(?: ?[-–] ?\\d{4})?|giai đoạn (?:\\d|[ivx]{1,4})(?: \\([^)]{4,14}\\))?)(?![\\p{L}\\p{N}])`,
  'u',
)
const LEAD_REACH = 80
// "Theo báo cáo, ", "Qua rà soát, ", "Với tinh thần đó, "
const ADVERBIAL = pattern(
  '^(?:theo|qua|trong|với|tại|nhờ|sau|trước|trên|bên cạnh|cùng với|ngoài|từ|đến|tính đến|do|khi|nếu|so với|tại)⟩[^,;:]{0,120},',
  'i',
)
// "- ", "(2) ", "a) "
const MARKS = /^[\s,:;+•*–-]*(?:\((?:\d{1,2}|[ivx]{1,4}|\p{Ll})\)\s|(?:\d{1,2}|\p{Ll})[.)]\s)?\s*/u
// what ends a name before its figure: "dự toán thu NSNN | theo Nghị quyết …", "số thu | của đơn vị"
const NAME_CUT = pattern(
  ' (?:theo (?:nghị quyết|quyết định|kế hoạch|chỉ tiêu|dự toán|báo cáo)|(?:đã )?(?:vượt|so với) (?:mục tiêu|kế hoạch|dự toán|chỉ tiêu|mức)|của đơn vị)⟩',
  'u',
)
const NAME_END_REACH = 24
// "số hộ nghèo | toàn tỉnh | cuối"
const NAME_END = pattern(
  ' (?:cũng|thì|cho|tại|(?:vào |tính đến |đến )?(?:cuối|đầu|hết|giữa)|toàn (?:tỉnh|huyện|thành phố|thị xã|xã|phường|quận|quốc))$',
  'u',
)
/** The bodies named before a figure that begin no later than a place. */
type Bodies = (last: number) => readonly Span[]

/** What the words before a figure name. */
export interface Left {
  /** The last clause of them, without what leads in. */
  readonly bare: Span
  /** Where the name of an indicator begins, when a word known to open one, or stand in one, is there. */
  readonly head: Span | null
  /** That word opens names wherever it stands. */
  readonly opened: boolean
}

/** Where the name of an indicator begins in `content`, the last action or clause of which begins at `soft`. */
export function leftOf(sentence: Sentence, content: Span, soft: number): Left {
  const { text } = sentence
  const near: Span = [Math.min(Math.max(soft, content[0]), content[1]), content[1]]
  const bodies = bodiesIn(text, content)
  const opener = headAt(sentence, content, bodies, HEAD)
  const noun = opener ?? headAt(sentence, content, bodies, NOUN)
  const bare = withoutLeadIns(sentence, near, bodies, noun)
  const head = opener ?? (noun && wholeName(text, noun, bare)) ?? (NUMBER.test(text.slice(...bare)) ? bare : null)
  return { bare, head, opened: opener !== null }
}

/** Whether the word at a place can begin the name of a body. */
function mayBegin(text: string, at: number): boolean {
  let end = at
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++
  return FIRST_WORDS.has(modernTone(text.slice(at, end).toLowerCase()))
}

function bodiesIn(text: string, [start, end]: Span): Bodies {
  const part = text.slice(start, end)
  let tokens: readonly Token[] | null = null
  let found: Span[] = []
  let read = -1
  return (last) => {
    if (last <= read) return found
    read = last
    tokens ??= tokensOf(part)
    found = agenciesAmong(part, tokens, last - start)
      .filter(({ bare }) => !bare)
      .map(({ span }): Span => [span[0] + start, span[1] + start])
    return found
  }
}

/** The first indicator name of the clause that is no part of a body's name; a cue after it begins anew. */
function headAt({ openings }: Sentence, content: Span, bodies: Bodies, words: Opening): Span | null {
  const start = content[0]
  const all = matchesOf(words, openings, content)
  if (all.length === 0) return null
  const named = bodies(start + all.at(-1)!.index)
  const heads = all
    .map((found): Span => [start + found.index, start + found.index + found[0].length])
    .filter((head) => !named.some((body) => body[0] <= head[0] && head[1] <= body[1]))
  if (heads.length === 0) return null
  const last = heads.at(-1)!
  const cue = matchesOf(ANEW, openings, content).findLast((found) => last[0] > start + found.index)
  return heads.find((head) => head[0] > (cue ? start + cue.index : -1)) ?? null
}

/** "vốn các chương trình giải ngân", "dự phòng công suất nguồn": the name begins before the noun, unless a clause ends there. */
function wholeName(text: string, noun: Span, bare: Span): Span {
  const between = text.slice(bare[0], noun[0])
  if (bare[0] >= noun[0] || /[,;:\d]/.test(between) || ACTION.test(lowerOf(tailOf(between.trimEnd(), ACTION_REACH))))
    return noun
  return [bare[0], noun[1]]
}

/** Leaves off the end what only places a name in time or space. */
export function nameOf(text: string, [start, end]: Span): Span {
  const cut = lowerOf(text.slice(start, end)).search(NAME_CUT)
  if (cut > 0) end = start + cut
  for (let turn = 0; turn < 3; turn++) {
    const found = NAME_END.exec(lowerOf(tailOf(text.slice(start, end), NAME_END_REACH)))
    if (!found || end - found[0].length === start) break
    end -= found[0].length
  }
  return [start, end]
}

/** Leaves off what leads in: "phấn đấu", "toàn tỉnh", "Sở A", "năm 2024", and all before the last cue that begins anew. */
function withoutLeadIns(
  { text, dates, openings }: Sentence,
  [start, end]: Span,
  bodies: Bodies,
  head: Span | null,
): Span {
  const cue = matchesOf(ANEW, openings, [start, end]).at(-1)
  const stop = head && head[0] >= start && head[0] < end ? head[0] : end
  let from = cue ? start + cue.index : start
  for (let turn = 0; turn < 10 && from < stop; turn++) {
    const part = text.slice(from, end)
    const marks = MARKS.exec(part)![0].length
    from += marks
    const body = mayBegin(text, from) ? bodies(from).find(([first]) => first === from) : undefined
    const named = body ?? dates.find(({ span }) => span[0] === from)?.span
    const adverbial = named ? null : ADVERBIAL.exec(text.slice(from, stop))
    if (adverbial) {
      from += adverbial[0].length
      continue
    }
    const found = named ? null : LEAD_IN.exec(lowerOf(part.slice(marks, marks + LEAD_REACH)))
    if (!named && (!found || (turn > 0 && ACTION_FIRST.test(lowerOf(part.slice(marks, marks + ACTION_REACH)))))) break
    from = Math.min(named ? named[1] : from + found![0].length, stop)
  }
  return [Math.min(from, end), end]
}
