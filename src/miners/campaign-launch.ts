import type { Document, Section, Span } from '../document.js'
import { headingOf } from '../frame/heading.js'
import { partsOf } from '../frame/parts.js'
import { reportOf } from '../frame/report.js'
import { pattern } from '../text/pattern.js'
import { sentenceStart } from '../vietnamese/leads.js'

// "phát động trong toàn ngành ", "chính thức mở ", "ra quân ": the verb whose object the movement is
const LAUNCHES = pattern('⟨(?:phát động|ra quân|khởi động|khai mạc|mở)⟩(?<between>(?: \\p{L}+){0,9}) ?$', 'iu')
// "hưởng ứng", "tiếp tục": another verb that stands nearer
const NEARER = pattern('⟨(?:hưởng ứng|thực hiện|tham gia|tiếp tục|duy trì|đẩy mạnh|gắn với|về)⟩', 'iu')
// somebody is told to launch it
const TOLD = pattern('⟨(?:đề nghị|yêu cầu|giao(?! ước)|(?<!Ban )chỉ đạo|đôn đốc|vận động|khuyến khích|tham mưu)⟩', 'iu')
// it will be launched, or was as one of many, or elsewhere
const ELSEWHERE = pattern(
  '⟨(?:tiếp tục|sẽ|các|từng|mỗi|những|thủ trưởng|chỉ huy|nòng cốt|căn cứ|để|sau khi|từ khi|khi)⟩',
  'iu',
)
// "Chỉ thị số … về việc phát động …"
const CITED = pattern('⟨(?:về|về việc|v/v|ban hành|triển khai)⟩ (?:việc )?(?:tổ chức )?$', 'iu')
// "do Thủ tướng Chính phủ phát động", "được phát động"
const BY = pattern('^["”»’\'“]{0,2}[^.;“"]{0,60}⟨(?:do|được)⟩ [^.;,“"]{0,90}⟨(?:phát động|khởi xướng|tổ chức)⟩', 'iu')
const BY_BEFORE = pattern('⟨(?:do|được)⟩ [^.;,]{0,60}$', 'iu')
// "Phát động thi đua năm 2023, Cục trưởng kêu gọi … hưởng ứng phong trào"
const CALLS = pattern('⟨phát động⟩[^.;]{0,160}⟨(?:kêu gọi|hưởng ứng)⟩[^.;]{0,60}$', 'iu')
// what a title says of a movement that is not launched by it
const NOT_LAUNCHED = pattern(
  '⟨(?:tổng kết|sơ kết|tuyên truyền|hưởng ứng|tham gia|triển khai|thực hiện|kiểm tra|đánh giá|khen thưởng|biểu dương|báo cáo|kết quả|đẩy mạnh|tiếp tục)⟩[^.;:]{0,90}$',
  'iu',
)
// "(1) đợt thi đua “A” từ ngày 01/01 …": a sprint whose term the document sets
const TERM = /^["”»’']? ?,? ?(?:từ ngày|bắt đầu từ|diễn ra từ|thời gian từ)/iu
// a division that tells one body what to do
const DUTIES = pattern(
  '^[\\s\\-+*•]{0,4}(?:Đề nghị|Giao|Các|Ủy ban|Uỷ ban|UBND|UBMT|Sở|Ban|Bộ|Phòng|Văn phòng|Công an|Hội|Đoàn|Liên đoàn|LĐLĐ|Mặt trận|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Đảng ủy|Trường|Báo|Đài|Cục|Chi cục|Trung tâm|Hiệu trưởng|Thủ trưởng)⟩',
  'u',
)
const LAUNCHING = pattern('⟨(?:phát động|ra quân|mở|tổ chức)⟩[^.;:]{0,60}$', 'iu')
const REACH = 260

/** What of a mention decides whether it is launched here. */
export interface Launchable {
  /** From the noun, or from the quotation where that has none. */
  readonly start: number
  readonly end: number
  readonly known: boolean
}

/** Whether this very document or event launches the movement named between `start` and `end`. */
export function isLaunched(document: Document, named: Launchable): boolean {
  const { view, genre } = document
  const tail = view.slice(named.end, named.end + 170)
  if (BY.test(tail)) return false
  const floor = Math.max(0, named.start - REACH)
  const lead = view.slice(sentenceStart(view, floor, named.start), named.start)
  if (inTitle(document, named.start)) return titleLaunches(document, lead)
  const found = LAUNCHES.exec(lead)
  if (!found) return CALLS.test(lead) && !TOLD.test(lead.slice(0, lead.search(/phát động/iu)))
  const before = lead.slice(lead.slice(0, found.index).search(/[^“"‘]*$/u), found.index)
  if (NEARER.test(found.groups!.between!) || BY_BEFORE.test(before)) return false
  if (CITED.test(before)) return genre === 'news' && ownCitation(document, named.start)
  if (TOLD.test(before) || ELSEWHERE.test(before.slice(before.lastIndexOf(',') + 1))) return false
  return genre === 'news' || (!named.known && !isDuty(document, named.start))
}

/** Whether a sprint's term is set right behind its name in an official text. */
export function hasTerm({ view, genre }: Document, end: number): boolean {
  return genre === 'directive' && TERM.test(view.slice(end, end + 40))
}

/** The title or trích yếu that holds a place. */
export function titleAt(document: Document, at: number): Span | null {
  const { subject } = headingOf(document)
  if (document.genre === 'directive') return subject && at >= subject[0] && at < subject[1] ? subject : null
  return partsOf(document).title.find(({ span }) => at >= span[0] && at < span[1])?.span ?? null
}

function inTitle(document: Document, at: number): boolean {
  return titleAt(document, at) !== null
}

function titleLaunches(document: Document, lead: string): boolean {
  if (document.genre === 'news') return LAUNCHING.test(lead) && !CITED.test(lead)
  const launching = LAUNCHING.exec(lead)
  const other = NOT_LAUNCHED.exec(lead)
  return !other || (launching !== null && launching.index > other.index)
}

/** Whether the document cited in the sentence is the one that the news reports. */
function ownCitation(document: Document, at: number): boolean {
  const report = reportOf(document)
  if (!report) return false
  const line = document.view.lastIndexOf('\n', at) + 1
  const words = document.view.slice(Math.max(line, at - 400), at)
  return report.number ? words.includes(report.number.value) : report.verb[0] >= line && report.verb[0] < at
}

/** Whether the division tells a body other than the issuer what to do. */
function isDuty({ view, sections }: Document, at: number): boolean {
  let inner: readonly Section[] = sections
  for (;;) {
    const section = inner.find(({ span }) => at >= span[0] && at < span[1])
    if (!section) return false
    if (DUTIES.test(view.slice(section.start, section.start + 40))) return true
    inner = section.children
  }
}
