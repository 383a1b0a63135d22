import { matchesIn } from '../text/matches.js'
import { pattern } from '../text/pattern.js'
import { wordsValue } from './numerals.js'

/** A limit in words. `days`: counted from the day of issue. */
interface TimeWords {
  readonly span: readonly [number, number]
  readonly value: null
  readonly days?: number
  readonly recurring?: true
}

const COUNT = '(?:\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)'
const UNIT = '(?:phút|giờ|ngày|tuần|tháng|quý|năm)'
const EACH = '(?:hằng|hàng|mỗi)'
const WEEKDAY = '(?:(?:sáng |chiều )?(?:ngày )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|\\d)|chủ nhật))'
const MOMENT = `(?:ngày \\d{1,2}(?:/\\d{1,2}| tháng \\d{1,2})?|\\d{1,2}/\\d{1,2}|\\d{1,2} ?(?:giờ|h)(?: ?\\d\\d)?|tháng \\d{1,2}|${WEEKDAY})`
const PERIOD = `(?:${EACH} ${UNIT}|${COUNT} ${UNIT}(?: một lần| 1 lần|/lần)?)`

/** Limits of one form, and what a text must hold for any of them to be in it. */
interface Form {
  readonly needs: RegExp
  readonly reads: RegExp
}

const form = (needs: string, reads: string): Form => ({ needs: pattern(needs, 'i'), reads: pattern(reads, 'gi') })

const RECURRING: readonly Form[] = [
  // trước ngày 15 hằng tháng · trước ngày 01/6 và 15/11 hằng năm · chiều thứ Sáu hằng tuần · trước 16 giờ hằng ngày
  form(
    `(?:\\d|h|giờ|hai|ba|tư|năm|sáu|bảy|nhật) ${EACH} ${UNIT}`,
    `⟨(?:(?:(?:chậm nhất|muộn nhất)(?: là| vào| trước)?|trước|vào) )?${MOMENT}(?:(?: và|,) ${MOMENT}){0,3} ${EACH} ${UNIT}⟩`,
  ),
  // trước ngày 10 tháng cuối quý
  form(
    'tháng (?:cuối|đầu) ',
    '⟨(?:(?:(?:chậm nhất|muộn nhất)(?: là| vào| trước)?|trước|vào) )?ngày \\d{1,2} (?:của )?tháng (?:cuối|đầu)(?: của)?(?: mỗi| hằng| hàng)? quý⟩',
  ),
  // định kỳ 6 tháng và hằng năm · định kỳ hằng tháng, quý, năm
  form(
    'định kỳ',
    `⟨định kỳ ${PERIOD}(?:(?:, | và | hoặc )(?:${PERIOD}|${UNIT}|cả năm|tổng kết năm|đột xuất)⟩){0,4}(?! \\d)⟩`,
  ),
  // mỗi quý một lần · 10 ngày một lần
  form(' lần', `⟨(?:${EACH} ${UNIT} (?:một|hai|\\d{1,2}) lần|${COUNT} ${UNIT} (?:một|1) lần)⟩`),
  // 2 lần/quý · từng tuần, at the end of a clause
  form(
    'lần ?/|(?:từng|mỗi) [nqt]',
    `⟨(?:\\d{1,2} lần ?/ ?(?:ngày|tuần|tháng|quý|năm)|(?:từng|mỗi) (?:ngày|tuần|tháng|quý|năm)(?=[,.;]|$))`,
  ),
  // hằng năm hoặc đột xuất
  form('đột xuất', `⟨${EACH} ${UNIT} (?:hoặc|và) đột xuất⟩`),
  // hằng quý, where it opens a clause or stands behind its verb: no "kế hoạch hằng năm"
  form(
    'h[ằà]ng [nqt]',
    `(?=h[ằà]ng )(?<=(?:^ ?|[.;:,] {0,2}|⟨(?:và|cập nhật|báo cáo|tổng hợp|đánh giá|kết quả|tiến độ|bản tin|kiểm tra|chấm điểm|giao ban|sơ kết) ))(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)⟩`,
  ),
]

// trong vòng 24 giờ · trong thời hạn 15 ngày kể từ ngày ký · chậm nhất 48 giờ sau khi bão tan
const WITHIN = form(
  `(?:vòng|hạn|nhất|nhất là|quá|sau) ${COUNT} `,
  `⟨(?:trong vòng|trong thời hạn|chậm nhất(?: là)?(?: sau)?|muộn nhất(?: là)?(?: sau)?|không quá|sau) (?<count>${COUNT}) (?<unit>phút|giờ|ngày|tuần|tháng)⟩(?<work> làm việc)?(?<tail>,? (?:kể )?từ (?:ngày|khi|thời điểm|lúc)(?: \\p{L}{1,12}){1,7}| sau (?:khi|ngày)(?: \\p{L}{1,12}){1,4})?`,
)
// "có hiệu lực sau 10 ngày kể từ ngày ký" sets no task a limit
const EFFECT = pattern('⟨hiệu lực(?: thi hành)?,? $', 'i')
const SIGNED = pattern('^,? (?:kể )?từ ngày (?:ký|ban hành)⟩', 'i')
const FIXED: readonly Form[] = [
  // trước mùa mưa lũ · trước Tết Nguyên đán Giáp Thìn · trước ngày 20 Tết · trước ngày khai giảng
  {
    needs: /trước (?:mùa|[Tt]ết|ngày \d{1,2} [Tt]|năm học|ngày khai|khi (?:bão|mưa|lũ))/,
    reads: pattern(
      '⟨trước (?:mùa \\p{L}{1,8}(?: (?:lũ|bão|khô|mưa))?|(?:ngày \\d{1,2} )?[Tt]ết(?: Nguyên [đĐ]án)?(?: \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)?|năm học mới|ngày khai giảng|khi (?:bão|mưa|lũ)(?: \\p{L}{1,8}){1,3})⟩',
    ),
  },
  // ngay sau Hội nghị · ngay sau khi nhận được Chỉ thị này
  {
    needs: /ngay sau/,
    reads: pattern(
      '⟨ngay sau (?:[Hh]ội nghị|[Kk]ỳ họp|[Đđ]ại hội|[Ll]ễ phát động|khi (?:nhận được|ban hành|có|được|kết thúc)(?: \\p{L}{1,12}){1,5}|ngày ký)⟩(?: này⟩)?',
    ),
  },
  // khi tổng kết Đợt thi đua · cuối học kỳ I · tại Kỳ họp thứ 9, Quốc hội khóa XV
  {
    needs: /khi tổng|tại [Kk]ỳ họp|cuối (?:học|năm học)/,
    reads: pattern(
      '⟨(?:khi tổng kết(?: \\p{L}{1,12}){1,5}|tại kỳ họp (?:giữa|cuối) năm(?: \\d{4})?|cuối (?:học kỳ [IVX\\d]{1,2}|năm học)|tại [Kk]ỳ họp thứ \\p{L}{0,8}\\d{0,2}(?:, Quốc hội khóa [XVI]{1,5})?)⟩',
    ),
  },
]

// Words of which every such limit has one: most clauses have none, and are not searched further.
const RECURS = /h[ằà]ng [gnpqt]|mỗi [gnpqt]|từng [nqt]|định kỳ| lần|tháng (?:cuối|đầu) /i
const RELATES =
  /(?:vòng|hạn|nhất|nhất là|quá|sau) (?:\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)|trước (?:mùa|tết|ngày|năm|khi)|ngay sau|khi tổng|tại kỳ|cuối (?:học|năm)/i

/** Limits that come again: "định kỳ hằng quý", "trước ngày 15 hằng tháng". */
export function recurringIn(text: string): TimeWords[] {
  if (!RECURS.test(text)) return []
  return apart(readAll(text, RECURRING)).map(({ span }) => ({ span, value: null, recurring: true }))
}

/** Limits that hang on another event: "trong vòng 15 ngày kể từ ngày ký", "trước mùa mưa lũ". */
export function relativeIn(text: string): TimeWords[] {
  if (!RELATES.test(text)) return []
  const within = WITHIN.needs.test(text) ? matchesIn(text, WITHIN.reads).flatMap((found) => termOf(text, found)) : []
  return apart([...within, ...readAll(text, FIXED)])
}

function termOf(text: string, found: RegExpExecArray): TimeWords[] {
  if (EFFECT.test(text.slice(Math.max(0, found.index - 24), found.index))) return []
  const { count, unit, work, tail } = found.groups!
  // "sau 5 tháng thực hiện" tells how long something lasted
  if (/^(?:sau|không quá)/i.test(found[0]) && tail === undefined) return []
  const days = (Number(count) || wordsValue(count!) || 0) * (unit === 'tuần' ? 7 : 1)
  const counted = /^(?:ngày|tuần)$/i.test(unit!) && work === undefined && tail !== undefined && SIGNED.test(tail)
  return [{ ...plain(found), ...(counted && days > 0 && { days }) }]
}

function readAll(text: string, forms: readonly Form[]): TimeWords[] {
  const found: TimeWords[] = []
  for (const { needs, reads } of forms)
    if (needs.test(text)) for (const match of matchesIn(text, reads)) found.push(plain(match))
  return found
}

function plain(found: RegExpExecArray): TimeWords {
  return { span: [found.index, found.index + found[0].length], value: null }
}

/** Longest first where two overlap. */
function apart(found: readonly TimeWords[]): TimeWords[] {
  const kept: TimeWords[] = []
  for (const one of [...found].sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]))) {
    if (!kept.some(({ span }) => span[0] < one.span[1] && one.span[0] < span[1])) kept.push(one)
  }
  return kept
}
