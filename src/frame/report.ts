import type { Document, Span } from '../document.js'
import { DOCUMENT_TYPES } from '../lexicon/document-types.js'
import { lastNear } from '../text/near.js'
import { once } from '../text/once.js'
import { anyOf, pattern } from '../text/pattern.js'
import { datesIn } from '../vietnamese/dates.js'
import { documentNumbersIn } from '../vietnamese/documents.js'
import { isHeld, tellsMeeting } from './event.js'
import type { Said } from './heading.js'
import { type PartLine, partsOf } from './parts.js'
import { type Tail, tailOf } from './report-tail.js'
import { stampIn } from './stamps.js'

/** The one document that a piece of news mainly reports. */
export interface Report extends Tail {
  /** Name of the type; null where the piece only says "văn bản". */
  readonly type: Said<'report'> | null
  /** Where the verb of issuing stands; who issues is named before it. Empty where the document is only named. */
  readonly verb: Span
}

const NAMES = new Map<string, string>(DOCUMENT_TYPES.map(({ name }) => [name.toLowerCase(), name]))
const TYPES = anyOf(NAMES.keys())
// … vừa ký ban hành Chỉ thị · … đã có văn bản · … ra công điện
const ISSUED = pattern(
  `⟨(?<when>vừa|đã|mới|vừa mới|chính thức|tiếp tục)? ?(?<verb>(?:ký )?ban hành|ký|có|ra|gửi|phát đi) (?<type>${TYPES}|văn bản|băn bản|thông báo)(?: (?:khẩn|hỏa tốc|hoả tốc|phối hợp))?⟩`,
  'giu',
)
// Nghị quyết 01 · Kế hoạch 12
const PLAIN = pattern(`⟨(?<type>${TYPES}) (?:số )?(?<number>\\d{1,4})(?![\\d.,/%-])`, 'giu')
// Chỉ thị số 05/CT-UBND
const NAMED = pattern(`⟨(?<type>${TYPES}) (?:phối hợp )?(?:số ?:? ?)?(?=\\d)`, 'giu')
const PLURAL = /^ (?:số)?(?:liên tịch|này|nêu|trên)(?!\p{L})/u
// Quyết định số … tặng thưởng …: an award, not what the piece is about
const HONOUR = /^[^.;]{0,90}?(?:tặng|khen thưởng cho|công nhận|bổ nhiệm|truy tặng)(?!\p{L})/u
// who is told to issue: no report
const TOLD =
  /(?<!\p{L})(?:yêu cầu|giao|đề nghị|chỉ đạo|phải|cần|sẽ|để|sớm|chưa|không|và(?= ?$)|các|nhiều|tham mưu|trình|khẩn trương|việc|khi|theo|hằng năm|hàng năm|trước đó|cũng)(?!\p{L}| Thơ)/giu
// an act that only a document with its number tells: "Bộ trưởng có Công điện số …"
const BARE = /^(?:có|ra|gửi|ký)$/iu
const ISSUING = /(?<!\p{L})(?:ban hành|ký|phê duyệt|có|ra)(?!\p{L})/u
const BEFORE_TITLE = 4
const LEAD_LINES = 2
const SHORT = 60
const REST = 900

/** Finds the document that a piece of news reports: issued or named in its headline or lead, or farther down and told of anew. */
export const reportOf = once((document: Document): Report | null => {
  if (document.genre !== 'news') return null
  const { view } = document
  const { title, opening } = partsOf(document)
  const headline = title.find(({ text }) => !stampIn(text))
  const start = headline?.span[0] ?? opening[0]?.span[0] ?? 0
  const lead = opening.filter(({ span, text }) => span[0] >= start && text.length > SHORT).slice(0, LEAD_LINES)
  const leadEnd = lead.at(-1)?.span[1] ?? start
  const studied = studiedIn(lead)
  let weak: Report | null = null
  for (const found of view.slice(start).matchAll(ISSUED)) {
    const at = start + found.index
    const report = reportAt(document, at, found)
    if (!report || (report.number && studied.has(report.number.value))) continue
    const fresh = /vừa|mới/i.test(found.groups!.when ?? '')
    if (report.number && (at < leadEnd || fresh || (studied.size === 0 && isTold(view, report, lead))))
      return completed(document, report)
    if (at < leadEnd && !weak && isPlain(view, report)) weak = report
  }
  return weak ?? named(document, start, leadEnd) ?? planned(document)
})

// hội nghị quán triệt, triển khai thực hiện Chỉ thị số …
const STUDY = pattern(
  `(?:quán triệt|học tập|phổ biến|(?:triển khai )?thực hiện|sơ kết|tổng kết)(?: (?:các )?(?:nội dung|tinh thần))? (?:${TYPES}) (?:số ?:? ?)?$`,
  'iu',
)

/** Documents that the lead's meeting only takes up. */
function studiedIn(lead: readonly PartLine[]): Set<string> {
  return new Set(
    lead.flatMap(({ text }) =>
      documentNumbersIn(text)
        .filter(({ span }) => STUDY.test(text.slice(Math.max(0, span[0] - 120), span[0])))
        .map(({ value }) => value),
    ),
  )
}

const DIRECTIVES =
  /^(?:Chỉ thị|Kế hoạch|Công điện|Công văn|Nghị quyết|Quyết định|Thông báo|Kết luận|Thông tư|Nghị định|Hướng dẫn|Chương trình|Thông tri|Lời kêu gọi|Quy định|Đề án)$/u
// decisions of courts and police are no directives
const CASE = /^ ?(?:khởi tố|truy tố|truy nã|xử phạt|tạm giữ|tạm giam|bắt|kỷ luật|kỉ luật|thi hành án|cho nghỉ|sa thải)(?!\p{L})/u

/** Without a number a document is reported where the piece says what it is about. */
function isPlain(view: string, { type, subject, verb }: Report): boolean {
  if (type && !DIRECTIVES.test(type.value)) return false
  if (subject === null && type && !/^Công (?:điện|văn)$/u.test(type.value)) return false
  const end = type ? type.span[1] : verb[1]
  return !CASE.test(view.slice(end, end + 20))
}

/** The number is named again, or, in no report of a meeting, the type stands as the doer of its contents: "Chỉ thị yêu cầu". */
function isTold(view: string, { number, type }: Report, lead: readonly PartLine[]): boolean {
  const value = view.slice(...number!.span)
  const first = view.indexOf(value)
  if (view.indexOf(value, first + 1) >= 0) return true
  return type !== null && !tellsMeeting(lead[0]?.text ?? '') && speaks(view, type.value)
}

function speaks(view: string, type: string): boolean {
  return pattern(
    `⟨${type} (?:này |trên )?(?:nêu|yêu cầu|giao|đề ra|chỉ đạo|quy định|nhấn mạnh|xác định|đặt ra|cũng|chỉ rõ)⟩`,
    'u',
  ).test(view)
}

/** Where the document is named again with its date or what it is about, these are taken from there. */
function completed({ view }: Document, report: Report): Report {
  let { subject, date } = report
  const { value, span } = report.number!
  const words = view.slice(...span)
  for (let at = view.indexOf(words); at >= 0 && (!subject || !date); at = view.indexOf(words, at + 1)) {
    const tail = tailOf(view.slice(at, at + REST).split('\n', 1)[0]!, at)
    if (tail.number?.value !== value) continue
    subject ??= tail.subject
    date ??= tail.date ?? dayBefore(view, at)
  }
  return { ...report, subject, date }
}

/** "Ngày 28/10/2020, UBND thành phố đã ban hành Kế hoạch số …": the day that opens the sentence. */
function dayBefore(view: string, at: number): Said<'report'> | null {
  const from = Math.max(view.lastIndexOf('\n', at) + 1, view.lastIndexOf('. ', at) + 2, at - 300)
  const words = view.slice(from, at)
  const day = datesIn(words).findLast((each) => isHeld({ text: words }, each))
  if (!day || !ISSUING.test(words.slice(day.span[1]))) return null
  return { span: [from + day.span[0], from + day.span[1]], value: day.value, from: 'report' }
}

function reportAt(document: Document, at: number, found: RegExpExecArray | RegExpMatchArray): Report | null {
  const { view } = document
  const { type, verb, when } = found.groups!
  const lineStart = view.lastIndexOf('\n', at) + 1
  const before = view.slice(Math.max(lineStart, at - 80), at)
  if (lastNear(before, TOLD, 60, '.;,:')) return null
  const end = at + found[0].length
  const rest = view.slice(end, end + REST).split('\n', 1)[0]!
  if (PLURAL.test(rest) || HONOUR.test(rest)) return null
  const tail = tailOf(/(?<!\p{L})lễ $/iu.test(before) ? beforeNext(rest) : rest, end)
  if (!when && BARE.test(verb!) && !tail.number && !isOpening(document, at, type!, tail)) return null
  const typeStart = end - (found[0].length - found[0].toLowerCase().lastIndexOf(type!.toLowerCase()))
  const name = NAMES.get(type!.toLowerCase())
  return {
    type: name ? { span: [typeStart, typeStart + type!.length], value: name, from: 'report' } : null,
    ...tail,
    verb: [at, typeStart],
  }
}

// a generic word for a document that a lead's first sentence may tell of without its number
const PAPER = /^(?:văn bản|công điện|công văn|chỉ thị)$/iu

/** "Ngày 16/8, Thủ tướng ký công điện yêu cầu …": the sentence that opens the piece. */
function isOpening({ view }: Document, at: number, type: string, { subject }: Tail): boolean {
  const start = Math.max(view.lastIndexOf('\n', at), view.lastIndexOf('. ', at) + 1) + 1
  const day = datesIn(view.slice(start, at))[0]
  return (
    PAPER.test(type) &&
    day !== undefined &&
    day.span[0] < 30 &&
    (subject !== null || / gửi /u.test(view.slice(at, at + 40)))
  )
}

/** "lễ ký Kế hoạch số … về … và phát động …": what the ceremony goes on to is not the plan's. */
function beforeNext(rest: string): string {
  return rest.split(/ và (?=(?:phát động|ra mắt|trao|tuyên dương|khen thưởng)(?!\p{L}))/u, 1)[0]!
}

// Kế hoạch số … về … vừa được UBND tỉnh ban hành (hôm 03/5)
const PASSIVE = /^[^.\n]{0,400}?(?<!\p{L})được (?:[^.;\n]{2,80}? )?(?:ban hành|ký|thông qua|phê duyệt)(?!\p{L})/u

/** The one document that headline or lead names with its number, and whose contents are told: "Chỉ thị yêu cầu …". */
function named(document: Document, start: number, end: number): Report | null {
  const { view } = document
  const found = [...view.slice(start, end).matchAll(NAMED)].flatMap(({ index, 0: words, groups }) => {
    const at = start + index + words.length
    const tail = tailOf(view.slice(at, at + REST).split('\n', 1)[0]!, at)
    const value = NAMES.get(groups!.type!.toLowerCase())!
    const span: Span = [start + index, start + index + groups!.type!.length]
    const report: Report = { ...tail, type: { span, value, from: 'report' }, verb: [span[0], span[0]] }
    return tail.number && span[0] > 0 ? [report] : []
  })
  const first = found[0]
  if (!first || found.some(({ number }) => number!.value !== first.number!.value)) return null
  const at = first.number!.span[1]
  const passive = PASSIVE.exec(view.slice(at, at + REST))
  if (passive) {
    const from = at + passive[0].length
    const day = datesIn(view.slice(from, from + 40))[0]
    const place: Span | null = day && day.span[0] < 6 ? [from + day.span[0], from + day.span[1]] : null
    const date: Report['date'] = day && place ? { span: place, value: day.value, from: 'report' } : null
    return completed(document, { ...first, date: first.date ?? date })
  }
  return speaks(view.slice(end), first.type!.value) ? completed(document, first) : null
}

/** A headline that names a document by its short number: "… về xây dựng Nghị quyết 01 năm 2019". */
function planned(document: Document): Report | null {
  const { view } = document
  const { title, opening } = partsOf(document)
  const headline = title.find(({ text }) => text.length > 30)
  if (!headline) return null
  const named = [...headline.text.matchAll(PLAIN)][0]
  if (!named) return null
  const again = opening.slice(0, BEFORE_TITLE).find(({ text }) => text.includes(named[0]))
  const line = again ?? headline
  const at = line.span[0] + line.text.indexOf(named[0])
  const { type, number } = named.groups as { type: string; number: string }
  const end = at + named[0].length
  const value: Span = [end - number.length, end]
  return {
    type: { span: [at, at + type.length], value: NAMES.get(type.toLowerCase())!, from: 'report' },
    number: { span: value, value: number, from: 'report' },
    subject: tailOf(view.slice(end, end + 600).split('\n', 1)[0]!, end).subject,
    date: null,
    verb: [at, at],
  }
}
