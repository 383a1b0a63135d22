import type { Document } from '../document.js'
import { anchored } from '../text/anchored.js'
import { lastNear } from '../text/near.js'
import { once } from '../text/once.js'
import { pattern } from '../text/pattern.js'
import { datesIn } from '../vietnamese/dates.js'
import { documentNumbersIn } from '../vietnamese/documents.js'
import { numbersOf, tokensOfView } from '../vietnamese/readings.js'
import { tokensOf } from '../vietnamese/tokens.js'
import { tellsMeeting } from './event.js'
import { type PartLine, partsOf } from './parts.js'
import { named, planned } from './report-named.js'
import { type Tail, tailOf } from './report-tail.js'
import { completed, REST, type Report, speaks, TYPE_NAMES, TYPES } from './reported.js'
import { stampIn } from './stamps.js'

// … vừa ký ban hành Chỉ thị · … đã có văn bản · … ra công điện
const ISSUED = pattern(
  `⟨(?<when>vừa|đã|mới|vừa mới|chính thức|tiếp tục)? ?(?<verb>(?:ký )?ban hành|thông qua|ký|có|ra|gửi|phát đi) (?<type>${TYPES}|văn bản|băn bản|thông báo)(?: (?:khẩn|hỏa tốc|hoả tốc|phối hợp))?⟩`,
  'iuy',
)
// The last words of the verbs and the first of what is issued: ISSUED is tried where one stands before the other
const VERBS: ReadonlySet<string> = new Set(['hành', 'qua', 'ký', 'có', 'ra', 'gửi', 'đi'])
const ISSUES: ReadonlySet<string> = new Set(
  [...TYPE_NAMES.keys(), 'văn bản', 'băn bản', 'thông báo'].map((name) => tokensOf(name)[0]!.key),
)
// vừa mới ký ban hành: so many words stand before the verb's last
const LEAD_WORDS = 4
const PLURAL = anchored(/^ (?:số)?(?:liên tịch|này|nêu|trên)(?!\p{L})/u)
// Quyết định số … tặng thưởng …: an award, not what the piece is about
const HONOUR = anchored(/^[^.;]{0,90}?(?:tặng|khen thưởng cho|công nhận|bổ nhiệm|truy tặng)(?!\p{L})/u)
// who is told to issue: no report
const TOLD =
  /(?<!\p{L})(?:yêu cầu|giao|đề nghị|chỉ đạo|phải|cần|sẽ|để|sớm|chưa|không|và(?= ?$)|các|nhiều|tham mưu|trình|khẩn trương|việc|khi|theo|hằng năm|hàng năm|cũng)(?!\p{L}| Thơ)/giu
const EARLIER = /(?<!\p{L})trước (?:đó|đây)(?!\p{L})/giu
// an act that only a document with its number tells: "Bộ trưởng có Công điện số …"
const BARE = anchored(/^(?:có|ra|gửi|ký)$/iu)
const LEAD_LINES = 2
const BACK = 80
const SENTENCE = 400
const SHORT = 60

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
  const isTold = tellsOf(document, tellsMeeting(lead[0]?.text ?? ''))
  let weak: Report | null = null
  for (const found of issuedIn(document, start)) {
    const at = found.index
    const report = reportAt(document, at, found)
    if (!report || (report.number && studied.has(report.number.value))) continue
    const fresh = /vừa|mới/i.test(found.groups!.when ?? '')
    if (report.number && (at < leadEnd || fresh || (studied.size === 0 && isTold(report))))
      return completed(document, report)
    if (at < leadEnd && !weak && isPlain(view, report)) weak = report
  }
  return weak ?? named(document, start, leadEnd) ?? planned(document)
})

/** The places where something is said to be issued. */
function* issuedIn(document: Document, start: number): Generator<RegExpExecArray> {
  const { view } = document
  const tokens = tokensOfView(document)
  let done = start
  for (let i = 0; i + 1 < tokens.length; i++) {
    const next = tokens[i + 1]!
    if (tokens[i]!.start < done || !VERBS.has(tokens[i]!.key) || next.gap !== 'space' || !ISSUES.has(next.key)) continue
    for (let from = Math.max(0, i - LEAD_WORDS); from <= i; from++) {
      if (tokens[from]!.start < done) continue
      ISSUED.lastIndex = tokens[from]!.start
      const found = ISSUED.exec(view)
      if (!found) continue
      done = ISSUED.lastIndex
      yield found
      break
    }
  }
}

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

const DIRECTIVES = anchored(
  /^(?:Chỉ thị|Kế hoạch|Công điện|Công văn|Nghị quyết|Quyết định|Thông báo|Kết luận|Thông tư|Nghị định|Hướng dẫn|Chương trình|Thông tri|Lời kêu gọi|Quy định|Đề án)$/u,
)
// decisions of courts and police are no directives
const CASE = anchored(
  /^ ?(?:khởi tố|truy tố|truy nã|xử phạt|tạm giữ|tạm giam|bắt|kỷ luật|kỉ luật|thi hành án|cho nghỉ|sa thải)(?!\p{L})/u,
)

/** Without a number a document is reported where the piece says what it is about. */
function isPlain(view: string, { type, subject, verb }: Report): boolean {
  if (type && !DIRECTIVES.test(type.value)) return false
  if (subject === null && type && !/^Công (?:điện|văn)$/u.test(type.value)) return false
  const end = type ? type.span[1] : verb[1]
  return !CASE.test(view.slice(end, end + 20))
}

/** Tells whether a number is named again, or, in no report of a meeting, the type stands as the doer of its contents: "Chỉ thị yêu cầu". */
function tellsOf(document: Document, meeting: boolean): (report: Report) => boolean {
  const { view } = document
  const speaking = new Map<string, boolean>()
  return ({ number, type }) => {
    if (numbersOf(document).filter(({ value }) => value === number!.value).length > 1) return true
    if (!type || meeting) return false
    if (!speaking.has(type.value)) speaking.set(type.value, speaks(view, type.value))
    return speaking.get(type.value)!
  }
}

function reportAt(document: Document, at: number, found: RegExpExecArray): Report | null {
  const { view } = document
  const { type, verb, when } = found.groups!
  const back = view.slice(Math.max(0, at - BACK), at)
  const before = back.slice(back.lastIndexOf('\n') + 1)
  if (lastNear(before, TOLD, 60, '.;,:') || lastNear(before, EARLIER, 80, '.;')) return null
  const end = at + found[0].length
  const rest = view.slice(end, end + REST).split('\n', 1)[0]!
  if (PLURAL.test(rest) || HONOUR.test(rest)) return null
  const tail = tailOf(/(?<!\p{L})lễ $/iu.test(before) ? beforeNext(rest) : rest, end)
  if (!when && BARE.test(verb!) && !tail.number && !isOpening(document, at, type!, tail)) return null
  const typeStart = end - (found[0].length - found[0].toLowerCase().lastIndexOf(type!.toLowerCase()))
  const name = TYPE_NAMES.get(type!.toLowerCase())
  return {
    type: name ? { span: [typeStart, typeStart + type!.length], value: name, from: 'report' } : symbolType(tail),
    ...tail,
    verb: [at, typeStart],
  }
}

/** "văn bản số 388/UBND-KT": the symbol tells the type. */
function symbolType({ number }: Tail): Report['type'] {
  const type = number && documentNumbersIn(`số ${number.value}`)[0]?.type
  return type ? { span: number.span, value: type, from: 'report' } : null
}

// a generic word for a document that a lead's first sentence may tell of without its number
const PAPER = anchored(/^(?:văn bản|công điện|công văn|chỉ thị)$/iu)

/** "Ngày 16/8, Thủ tướng ký công điện yêu cầu …": the sentence that opens the piece. */
function isOpening({ view }: Document, at: number, type: string, { subject }: Tail): boolean {
  const before = view.slice(Math.max(0, at - SENTENCE), at)
  const day = datesIn(before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ') + 1) + 1))[0]
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
