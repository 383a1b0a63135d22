import type { Span } from '../document.js'
import { isWordCode, lowerOf } from '../text/letters.js'
import { pattern } from '../text/pattern.js'
import { isDigit } from '../vietnamese/numerals.js'
import type { Sentence } from './targets-text.js'
import { wordEndingAt, wordSet } from './targets-words.js'

// the words between an indicator and its figure: "ước đạt ", "giảm xuống còn ", "là "
const LINK = pattern(
  '(?:⟨(?:đạt được|đạt và vượt mức|đạt và vượt|đạt|ước đạt|ước thực hiện|ước|là|chiếm tới|chiếm|vẫn|còn lại|còn|bằng|ở mức|mức|lên đến|lên tới|lên|xuống còn|xuống|tăng thêm|tăng lên|tăng bình quân|tăng|giảm được|giảm bình quân|giảm xuống|giảm|được|có thêm|thêm|có|giữ vững|giữ ổn định|giữ|duy trì ổn định|duy trì|ổn định|vượt mức|vượt|phải|đủ|đến|tới|cao hơn|thấp hơn|nhiều hơn|ít hơn|kéo giảm|cắt giảm|gấp|mới đạt|mới có|mới được|chỉ đạt|chỉ|đã|sẽ|cũng|phấn đấu đạt|phấn đấu|tỷ lệ|tỉ lệ|với|từ|khoảng|đáp ứng|đang|(?<!(?:thực|phát|thể|biểu|xuất) )hiện|hiện nay|hiện đang|có thể|ước tính|được ước tính|dao động|đều|đạt tăng trưởng|đạt mức tăng trưởng|đạt mức tăng|tăng dần|giảm dần|bình quân(?= $)(?<=(?:tăng|giảm) bình quân)|từ (?:mức )?[\\d.,]{1,12} ?%?)⟩|[:(–-]) ?$',
  '',
)
// "10 tháng ", "3 năm gần đây ", "cả năm ", "năm nay "
const SPELL = pattern(
  '⟨(?:\\d{1,2} (?:tháng|năm (?:vừa qua|qua|gần đây|liên tiếp|liền))|(?:những|các|nhiều) năm (?:qua|gần đây)|cả năm|trong năm|năm nay|năm qua|hằng năm|hàng năm|mỗi năm|đầu năm),? ?$',
  'i',
)
// "tính đến hết " before a date
const UNTIL = pattern(',? ?⟨(?:tính đến|đến|trong vòng|trong|vào|của|cho|từ)(?: hết| cuối| đầu| giữa)? ?$', 'i')

export interface Links {
  /** What stands before the links. */
  readonly content: Span
  /** The nearest to the figure first. */
  readonly links: readonly string[]
  readonly linksStart: number
}

// "quân số trực bảo đảm từ 85% trở lên"
const ENSURED = pattern('⟨(?:bảo đảm|đảm bảo) ?$', 'i')

// what a link, a spell of time and "bảo đảm" end with
const LINK_ENDS = wordSet(
  'được mức vượt đạt hiện ước là tới chiếm vẫn lại còn bằng đến lên xuống thêm quân tăng giảm có vững định giữ trì phải đủ hơn gấp chỉ đã sẽ cũng đấu lệ với từ khoảng ứng đang nay thể tính động đều trưởng dần',
)
// those of one word, and the words that stand before the last of a longer one
const SINGLE_LINKS = wordSet(
  'đạt ước là chiếm vẫn còn bằng mức lên xuống tăng giảm được thêm có giữ vượt phải đủ đến tới gấp chỉ đã sẽ cũng với từ khoảng đang đều',
)
const LINK_PARTS = wordSet(
  'đạt và vượt ước thực chiếm còn ở mức lên xuống tăng bình giảm được có giữ ổn duy trì cao thấp nhiều ít kéo cắt mới chỉ phấn đấu tỷ tỉ đáp hiện dao từ',
)
const SPELL_ENDS = wordSet('tháng năm nay qua đây tiếp liền')
const EDGE = /[\s,:;–-]/
const END = /[\s,]/

/** Takes the linking words, and dates among them, off the end of the words before a figure; `alone`: no noun follows it. */
export function stripLinks({ text, dates }: Sentence, start: number, end: number, alone: boolean): Links {
  const links: string[] = []
  let last = end
  let linksStart = end
  for (let turn = 0; turn < 12; turn++) {
    const word = wordEndingAt(text, endBefore(text, last, start), start)
    const link = linkBefore(text, start, last, word, alone && links.length === 0)
    if (link !== null) {
      links.push(link.trim())
      last -= link.length
      linksStart = last
      continue
    }
    const at = periodBefore(text, dates, start, last, word)
    if (at === null) break
    last = at
  }
  let first = start
  while (first < last && isEdge(text, first, EDGE)) first++
  while (last > first && isEdge(text, last - 1, END)) last--
  return { content: [first, last], links, linksStart: Math.max(linksStart, first) }
}

function isEdge(text: string, at: number, signs: RegExp): boolean {
  return !isWordCode(text.charCodeAt(at)) && signs.test(text[at]!)
}

/** Where the last word before a place ends; blanks and commas between them are passed over. */
function endBefore(text: string, place: number, start: number): number {
  let end = place
  while (end > start && (text.charCodeAt(end - 1) === 0x20 || text.charCodeAt(end - 1) === 0x2c)) end--
  return end
}

/** The link that ends at `last`, of which `word` is the last word. */
function linkBefore(text: string, start: number, last: number, word: string, alone: boolean): string | null {
  // behind a sign or a figure no word tells
  const links = word === '' || isDigit(word.charCodeAt(0)) || LINK_ENDS.has(word)
  if (!links && !(alone && word === 'đảm')) return null
  if (SINGLE_LINKS.has(word)) {
    const end = text.charCodeAt(last - 1) === 0x20 ? last - 1 : last
    const from = end - word.length
    const joined = from - 1 > start && text.charCodeAt(from - 1) === 0x20
    if (text.charCodeAt(end - 1) === 0x2c || text.charCodeAt(end - 1) === 0x20) return null
    if (!joined || !LINK_PARTS.has(wordEndingAt(text, from - 1, start))) return end < last ? `${word} ` : word
  }
  const part = lowerOf(text.slice(Math.max(start, last - 24), last))
  return (LINK.exec(part) ?? (alone ? ENSURED.exec(part) : null))?.[0] ?? null
}

const GAP = /^,? ?$/

/** Where the date or stretch of time begins that ends just before a place, if one does. */
function periodBefore(
  text: string,
  dates: Sentence['dates'],
  start: number,
  last: number,
  word: string,
): number | null {
  const date = dates.find(
    ({ span }) => span[0] >= start && span[1] <= last && last - span[1] < 3 && GAP.test(text.slice(span[1], last)),
  )
  const spell = date || !SPELL_ENDS.has(word) ? null : SPELL.exec(text.slice(Math.max(start, last - 24), last))
  if (!date && !spell) return null
  const at = date ? date.span[0] : last - spell![0].length
  const until = UNTIL.exec(text.slice(Math.max(start, at - 24), at))
  return until ? at - until[0].length : at
}
