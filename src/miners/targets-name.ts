import type { Span } from '../document.js'
import { INDICATOR_HEADS, INDICATOR_NOUNS } from '../lexicon/indicators.js'
import { COUNTED } from '../lexicon/units.js'
import { lowerOf } from '../text/letters.js'
import { anyOf, pattern } from '../text/pattern.js'
import { tailOf } from '../text/trim.js'
import { firstOf, flagsAt, hasFlag, matchesOf, type Opening, opening } from '../vietnamese/openers.js'
import { actionBefore } from './targets-action.js'
import { BODY_FIRST, type Bodies, bodiesIn } from './targets-bodies.js'
import { ANEW, withoutLeadIns } from './targets-lead.js'
import type { Sentence } from './targets-text.js'
import { wordEndingAt, wordSet } from './targets-words.js'

// "tỷ lệ", "số vụ", "số doanh nghiệp" ; not "một số", "chuyển đổi số xã"
const NUMBER_OF = `(?<!(?:một|đa|dân|hệ|mã|thiểu|đổi|chỉ|kinh tế|kỹ thuật|công nghệ|nghị quyết|quyết định|chỉ thị) )số ${anyOf(COUNTED)}`
const HEAD = opening(`${anyOf(INDICATOR_HEADS)}|${NUMBER_OF}`)
const NOUN = opening(anyOf(INDICATOR_NOUNS))
const HEAD_FIRST = pattern(`^(?:${anyOf([...INDICATOR_HEADS, ...INDICATOR_NOUNS])}|${NUMBER_OF})⟩`.toLowerCase(), '')
// "số thất nghiệp" ; not "số 12"
const NUMBER = /^(?:số|lượng|mức) \p{Ll}/iu
// what ends a name before its figure: "dự toán thu NSNN | theo Nghị quyết …", "số thu | của đơn vị"
const NAME_CUT = opening(
  '(?<= )(?:theo (?:nghị quyết|quyết định|kế hoạch|chỉ tiêu|dự toán|báo cáo)|(?:đã )?(?:vượt|so với) (?:mục tiêu|kế hoạch|dự toán|chỉ tiêu|mức)|của đơn vị|(?:đạt|hoàn thành)(?:(?: và|,) (?:hoàn thành )?vượt(?: mức)?)? (?:chỉ tiêu|kế hoạch|dự toán|mục tiêu)|duy trì (?:đà|mức|tốc độ)|diễn biến|tiếp tục (?:duy trì|tăng|giữ|phát triển)|có xu hướng)',
)
const NAME_END_REACH = 24
// "số hộ nghèo | toàn tỉnh | cuối"
const NAME_END = pattern(
  ' (?:cũng|thì|cho|tại|(?:vào |tính đến |đến )?(?:cuối|đầu|hết|giữa)|toàn (?:tỉnh|huyện|thành phố|thị xã|xã|phường|quận|quốc))$',
  '',
)
const NAME_ENDS = wordSet('cũng thì cho tại cuối đầu hết giữa tỉnh huyện phố xã phường quận quốc')

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
  const bodies = bodiesIn(sentence, content)
  const opener = headAt(sentence, content, bodies, HEAD)
  const noun = opener ?? headAt(sentence, content, bodies, NOUN)
  const bare = withoutLeadIns(sentence, near, bodies, noun)
  const head = opener ?? (noun && wholeName(sentence, noun, bare)) ?? (isNumbered(text, bare) ? bare : null)
  return { bare, head, opened: opener !== null }
}

function isNumbered(text: string, [start, end]: Span): boolean {
  return 'sSlLmM'.includes(text[start] ?? ' ') && NUMBER.test(text.slice(start, end))
}

/** The first indicator name of the clause that is no part of a body's name; a cue after it begins anew. */
function headAt({ openings }: Sentence, content: Span, bodies: Bodies, words: Opening): Span | null {
  const start = content[0]
  const all = matchesOf(words, openings, content)
  if (all.length === 0) return null
  const place = start + all.at(-1)!.index
  const named = hasFlag(openings, BODY_FIRST, [start, place + 1]) ? bodies(place) : []
  const heads = all
    .map((found): Span => [start + found.index, start + found.index + found[0].length])
    .filter((head) => !named.some((body) => body[0] < head[0] && head[1] <= body[1]))
  if (heads.length === 0) return null
  const last = heads.at(-1)!
  const cue = matchesOf(ANEW, openings, content).findLast((found) => last[0] > start + found.index)
  return heads.find((head) => head[0] > (cue ? start + cue.index : -1)) ?? null
}

/** "vốn các chương trình giải ngân", "dự phòng công suất nguồn": the name begins before the noun, unless a clause ends there. */
function wholeName(sentence: Sentence, noun: Span, bare: Span): Span {
  const between = sentence.text.slice(bare[0], noun[0])
  if (bare[0] >= noun[0] || /[,;:\d]/.test(between)) return noun
  if (actionBefore(sentence, bare[0], bare[0] + between.trimEnd().length) !== null) return noun
  return [bare[0], noun[1]]
}

/** Whether words known to open the name of an indicator, or to stand in one, stand at a place. */
export function isHead({ text, openings }: Sentence, [start, end]: Span): boolean {
  if ((flagsAt(openings, start) & (HEAD.flag | NOUN.flag)) === 0) return false
  return HEAD_FIRST.test(lowerOf(text.slice(start, end)))
}

/** Leaves off the end what only places a name in time or space. */
export function nameOf({ text, openings }: Sentence, name: Span): Span {
  const [start] = name
  const cut = firstOf(NAME_CUT, openings, name)
  let end = cut > 1 ? start + cut - 1 : name[1]
  for (let turn = 0; turn < 3 && NAME_ENDS.has(wordEndingAt(text, end, start)); turn++) {
    const found = NAME_END.exec(lowerOf(tailOf(text.slice(start, end), NAME_END_REACH)))
    if (!found || end - found[0].length === start) break
    end -= found[0].length
  }
  return [start, end]
}
