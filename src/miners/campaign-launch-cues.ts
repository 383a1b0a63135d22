import type { Document, Span } from '../document.js'
import { partsOf } from '../frame/parts.js'
import { reportOf } from '../frame/report.js'
import { lowerOf } from '../text/letters.js'
import { lastNear } from '../text/near.js'
import { once } from '../text/once.js'
import { pattern } from '../text/pattern.js'
import { firstFrom } from '../text/spans.js'
import { sentenceStart } from '../vietnamese/leads.js'
import { nameEnd, nameSet } from '../vietnamese/name-set.js'
import { openersOf, tokensOfView } from '../vietnamese/readings.js'
import { spanOf } from '../vietnamese/tokens.js'
import { isDuty, titleAt } from './campaign-places.js'
import { ownYearOf } from './own-year.js'

/** What of a mention decides whether the movement is launched here. */
export interface Launchable {
  /** From the noun, or from the quotation where that has none. */
  readonly start: number
  readonly end: number
  /** It is a known one. */
  readonly known: boolean
}

// All patterns read small letters.
// "phát động trong toàn ngành ", "chính thức mở ", "ra quân ": the verb whose object the movement is
const LAUNCHES = pattern(
  '⟨(?:phát động|ra quân(?: thực hiện| triển khai)?|khởi động|khai mạc|mở)⟩(?<between>(?: \\p{L}+){0,9})(?: \\d{1,2})? ?[“"‘\']?$',
  'u',
)
const VERBS = nameSet(['phát động', 'ra quân', 'khởi động', 'khai mạc', 'mở'])
// another verb that stands nearer
const NEARER = pattern('⟨(?:hưởng ứng|thực hiện|tham gia|tiếp tục|duy trì|đẩy mạnh|gắn với|về)⟩', 'u')
// somebody is told to launch it
const TOLD = pattern('⟨(?:đề nghị|yêu cầu|giao(?! ước)|(?<!ban )chỉ đạo|đôn đốc|vận động|khuyến khích|tham mưu)⟩', 'u')
// it will be launched, or was as one of many, or elsewhere
const ELSEWHERE = pattern(
  '⟨(?:tiếp tục|sẽ|nòng cốt|căn cứ|để|sau khi|từ khi|khi)⟩|^[\\s\\-+•]{0,4}(?:\\p{L}?\\d{0,2}[.)] ?)?(?:(?:đồng thời|và|chủ tịch|thủ trưởng|chỉ huy|lãnh đạo|bí thư|ubnd|ủy ban nhân dân|cấp ủy|hội|đoàn|công đoàn) ){0,3}(?:các|từng|mỗi|những)⟩',
  'u',
)
// "Chỉ thị số … về việc phát động …"
const CITED = pattern('⟨(?:về|về việc|v/v|ban hành|triển khai)⟩ (?:việc )?(?:tổ chức )?$', 'u')
// "vừa ban hành Kế hoạch tổ chức …": in news, what the document reported sets up
const ORGANISED = pattern(
  '⟨(?:ban hành|ký|ra)⟩[^.;“"]{0,90}⟨(?:kế hoạch|chương trình|chỉ thị|quyết định)⟩[^.;“"]{0,50}⟨tổ chức⟩ ?[“"‘\']?$',
  'u',
)
// "Thực hiện Kế hoạch số …": somebody else's document
const CARRIED_OUT = /^(?:thực hiện|căn cứ|triển khai|theo|hưởng ứng)(?!\p{L})/u
// "phong trào do Thủ tướng Chính phủ phát động", "được phát động từ năm 2019"
const BY = pattern('⟨(?:do|được)⟩(?! [^.;,]{0,60}⟨(?:ký|ban hành|nhằm|để)⟩)', 'gu')
const BY_BEHIND = pattern(
  '^["”»’\'“]{0,2}[^.;“"]{0,60}⟨(?:do|được)⟩ [^.;,“"]{0,90}⟨(?:phát động|khởi xướng|tổ chức)⟩',
  'u',
)
// "Phát động thi đua năm 2023, Cục trưởng kêu gọi … hưởng ứng phong trào"
export const LAUNCH = pattern('⟨phát động⟩', 'u')
const CALL = pattern('⟨(?:kêu gọi|hưởng ứng)⟩', 'gu')
// in a title: what launches, and what does not
const TITLE_LAUNCH = pattern('⟨(?:phát động|ra quân|mở|tổ chức)⟩', 'gu')
const TITLE_OTHER = pattern(
  '⟨(?:thành lập|kiện toàn|tổng kết|sơ kết|tuyên truyền|hưởng ứng|tham gia|triển khai|thực hiện|kiểm tra|đánh giá|khen thưởng|biểu dương|báo cáo|kết quả|đẩy mạnh|tiếp tục)⟩',
  'gu',
)
// a sentence that tells of a day, a month or a year: "Năm 2019, Hội phát động …", "Tháng 9/1945, …"
const TELLS_OF =
  /^(?:(?:trong|từ|vào|cuối|đầu|giữa) )?(?:(?<day>(?:sáng |chiều |tối )?ngày \d{1,2} ?(?:[-/.] ?|tháng ))?(?:tháng )?\d{1,2} ?(?:[-/.] ?|năm )|(?:tháng \d{1,2} )?năm )(?<year>(?:19|20)\d\d)(?!\d)/u
// "Chủ tịch Hồ Chí Minh đã phát động …"
const FORMER = pattern(
  '⟨(?:chủ tịch hồ chí minh|hồ chủ tịch|bác hồ|bác|người)⟩(?: (?:đã|cũng|từng|chính thức|ra lời)){0,2} ?$',
  'u',
)
// before the reforms there was nothing that a text of today launches
const EARLIEST = 1986
// a quotation and the blank before it
const QUOTED = / [“"‘][^“”"‘’\n]{1,200}[”"’]/gu
const REACH = 260

/** Where the verbs of launching stand. */
const verbsOf = once((document): readonly { readonly span: Span }[] => {
  const tokens = tokensOfView(document)
  const verbs: { readonly span: Span }[] = []
  for (const at of openersOf(document)) {
    const end = nameEnd(VERBS, tokens, at)
    if (end > 0) verbs.push({ span: spanOf(tokens, at, end - 1) })
  }
  return verbs
})

/** Whether a verb of launching stands so near before a place that it may be its verb. */
function isNearVerb(document: Document, position: number): boolean {
  const verbs = verbsOf(document)
  const before = verbs[firstFrom(verbs, position) - 1]
  return before !== undefined && before.span[0] >= position - REACH
}

/** Whether the words around a movement's name say that this very document or event launches it. */
export function isLaunched(document: Document, { start, end, known }: Launchable): boolean {
  const { view, genre } = document
  const titled = titleAt(document, start) !== null
  if (!titled && !isNearVerb(document, start)) return organises(document, start)
  if (BY_BEHIND.test(lowerOf(view.slice(end, end + 170)))) return false
  const said = view.slice(sentenceStart(view, Math.max(0, start - REACH), start), start)
  const lead = lowerOf(said).replace(QUOTED, '')
  if (titled) return titleLaunches(document, lead)
  if (tellsOfPast(document, lead)) return false
  const verb = LAUNCHES.exec(lead)
  if (!verb) return calls(lead)
  const before = outsideQuotes(lead.slice(0, verb.index))
  if (NEARER.test(verb.groups!.between!) || lastNear(before, BY, 60, '.;,')) return false
  if (CITED.test(before)) return genre === 'news' && !CARRIED_OUT.test(before) && citesReported(document, start)
  if (FORMER.test(before) || TOLD.test(before) || ELSEWHERE.test(before.slice(before.lastIndexOf(',') + 1)))
    return false
  return genre === 'news' || (!known && !isDuty(document, start))
}

/** Whether a sentence opens with a time before the document's own; a day may be of the December before. */
function tellsOfPast(document: Document, lead: string): boolean {
  const { day, year } = TELLS_OF.exec(lead)?.groups ?? {}
  return Number(year ?? NaN) < (ownYearOf(document) ?? EARLIEST) - (day === undefined ? 0 : 1)
}

/** Whether the document that the news reports sets the movement up. */
function organises(document: Document, start: number): boolean {
  const { view, genre } = document
  if (genre !== 'news' || !/tổ chức ["“‘']?$/iu.test(view.slice(Math.max(0, start - 10), start))) return false
  const lead = lowerOf(view.slice(sentenceStart(view, Math.max(0, start - REACH), start), start))
  return ORGANISED.test(lead) && !CARRIED_OUT.test(lead) && citesReported(document, start)
}

/** The words behind the last quotation mark. */
function outsideQuotes(words: string): string {
  return words.slice(Math.max(...['“', '"', '‘'].map((mark) => words.lastIndexOf(mark))) + 1)
}

/** "Phát động thi đua …, ông kêu gọi hưởng ứng phong trào …" */
function calls(lead: string): boolean {
  const launch = LAUNCH.exec(lead)
  if (!launch || TOLD.test(lead.slice(0, launch.index))) return false
  const words = lead.slice(launch.index)
  return lastNear(words, CALL, 60, '') !== undefined && !/[.;“"]/u.test(words)
}

function titleLaunches({ genre }: Document, lead: string): boolean {
  const launch = lastNear(lead, TITLE_LAUNCH, 60, '.;:')
  if (genre === 'news') return launch !== undefined && !CITED.test(lead.slice(0, launch.index))
  const other = lastNear(lead, TITLE_OTHER, 90, '.;:')
  return !other || (launch !== undefined && launch.index > other.index)
}

/** Whether the document cited in the sentence is the one that the news reports. */
function citesReported(document: Document, at: number): boolean {
  const report = reportOf(document)
  if (!report) return inLead(document, at)
  const words = document.view
    .slice(Math.max(0, at - 400), at)
    .split('\n')
    .at(-1)!
  if (report.number) return words.includes(report.number.value)
  return report.verb[0] < at && report.verb[0] >= at - words.length
}

/** Whether a place is in the first paragraph of the news, which tells what the piece is about. */
function inLead(document: Document, at: number): boolean {
  const first = partsOf(document).opening[0]
  return first !== undefined && at >= first.span[0] && at < first.span[1]
}
