import type { Document, Span } from '../document.js'
import { DOCUMENT_TYPES } from '../lexicon/document-types.js'
import { lastNear } from '../text/near.js'
import { once } from '../text/once.js'
import { anyOf, pattern } from '../text/pattern.js'
import { datesIn } from '../vietnamese/dates.js'
import { documentNumbersIn } from '../vietnamese/documents.js'
import type { Said } from './heading.js'
import { partsOf } from './parts.js'

/** The one document that a piece of news mainly reports. */
export interface Report {
  /** Name of the type; null where the piece only says "văn bản". */
  readonly type: Said<'report'> | null
  readonly number: Said<'report'> | null
  readonly subject: Span | null
  /** The document's date as EDTF, when it stands behind its number. */
  readonly date: Said<'report'> | null
  /** Where the verb of issuing stands; who issues is named before it. */
  readonly verb: Span
}

const NAMES = new Map<string, string>(DOCUMENT_TYPES.map(({ name }) => [name.toLowerCase(), name]))
// … vừa ký ban hành Chỉ thị · … đã có văn bản · … ra công điện
const ISSUED = pattern(
  `⟨(?<when>vừa|đã|mới|vừa mới|chính thức|tiếp tục)? ?(?<verb>(?:ký )?ban hành|ký|có|ra|gửi|phát đi) (?<type>${anyOf(NAMES.keys())}|văn bản|băn bản|thông báo)(?: (?:khẩn|hỏa tốc|hoả tốc))?⟩`,
  'giu',
)
// Nghị quyết 01 · Kế hoạch 12
const PLAIN = pattern(`⟨(?<type>${anyOf(NAMES.keys())}) (?:số )?(?<number>\\d{1,4})(?![\\d.,/%-])`, 'giu')
const NUMBER = /^ ?(?:\(?(?:số|Số) ?:? ?)?/u
const PLURAL = /^ (?:số)?(?:liên tịch|này|nêu|trên)(?!\p{L})/u
// Quyết định số … tặng thưởng …: an award, not what the piece is about
const HONOUR = /^[^.;]{0,90}?(?:tặng|khen thưởng cho|công nhận|bổ nhiệm|truy tặng)(?!\p{L})/u
// who is told to issue: no report
const TOLD =
  /(?:yêu cầu|giao|đề nghị|chỉ đạo|phải|cần|sẽ|để|sớm|chưa|không|và|các|nhiều|tham mưu|trình|khẩn trương|việc|khi|theo|hằng năm|hàng năm)/giu
const BEFORE_TITLE = 4
const LEAD = 1600
const ABOUT =
  /^ ?(?:về việc|về|v\/v|yêu cầu|chỉ đạo|đề nghị|gửi [^.;]{0,120}? (?=(?:đôn đốc|yêu cầu|về|đề nghị|chỉ đạo) )) ?(?:việc )?/iu
const VERBAL =
  /^ ?(?:phát động|đôn đốc|truyền đạt|hướng dẫn|triển khai|tăng cường|thực hiện|tổ chức|phê duyệt|quy định|chấn chỉnh|thúc đẩy|phát triển|công bố|điều chỉnh)/iu

/** Finds the document that a piece of news reports: issued in its headline or lead, or named and issued farther down. */
export const reportOf = once((document: Document): Report | null => {
  if (document.genre !== 'news') return null
  const { view } = document
  const { title, opening } = partsOf(document)
  const start = title[0]?.span[0] ?? opening[0]?.span[0] ?? 0
  const top = opening.find(({ span }) => span[0] >= start)?.span[1] ?? start
  let weak: Report | null = null
  for (const found of view.slice(start).matchAll(ISSUED)) {
    const at = start + found.index
    const report = reportAt(document, at, found)
    if (!report) continue
    const fresh = /vừa|mới/i.test(found.groups!.when ?? '')
    if (report.number && (at < start + LEAD || fresh || isRepeated(view, report.number.value)))
      return completed(document, report)
    if (at < top && !weak) weak = report
  }
  return weak ?? planned(document)
})

/** Where the document is named again with its date or what it is about, these are taken from there. */
function completed({ view }: Document, report: Report): Report {
  if (report.subject) return report
  const { value, span } = report.number!
  const words = view.slice(...span)
  for (let at = view.indexOf(words); at >= 0; at = view.indexOf(words, at + 1)) {
    const tail = readTail(view.slice(at, at + 900).split('\n', 1)[0]!, at)
    if (tail.number?.value === value && tail.subject)
      return { ...report, subject: tail.subject, date: report.date ?? tail.date }
  }
  return report
}

function reportAt(document: Document, at: number, found: RegExpExecArray | RegExpMatchArray): Report | null {
  const { view } = document
  const { type, verb, when } = found.groups!
  const lineStart = view.lastIndexOf('\n', at) + 1
  const before = view.slice(Math.max(lineStart, at - 80), at)
  if (lastNear(before, TOLD, 60, '.;,:')) return null
  if (!when && /^(?:có|ra|gửi|ký)$/iu.test(verb!)) return null
  const end = at + found[0].length
  const rest = view.slice(end, end + 900).split('\n', 1)[0]!
  if (PLURAL.test(rest) || HONOUR.test(rest)) return null
  const typeEnd = end
  const typeStart = typeEnd - (found[0].length - found[0].toLowerCase().lastIndexOf(type!.toLowerCase()))
  const name = NAMES.get(type!.toLowerCase())
  const tail = readTail(rest, end)
  return {
    type: name ? { span: [typeStart, typeStart + type!.length], value: name, from: 'report' } : null,
    ...tail,
    verb: [at, typeStart],
  }
}

/** What follows the type: number, date, body, and what it is about. */
function readTail(rest: string, from: number): Pick<Report, 'number' | 'date' | 'subject'> {
  let at = NUMBER.exec(rest)![0].length
  const own = documentNumbersIn(rest.slice(0, 80)).find(({ span }) => span[0] <= at + 1)
  if (own) at = own.span[1]
  const day = datesIn(rest.slice(at, at + 60))[0]
  const near = day && day.span[0] <= 3 ? day : undefined
  if (near) at += near.span[1]
  const by = /^,? ?(?:của [^.;,]{2,80}? (?=về ))/iu.exec(rest.slice(at))
  if (by) at += by[0].length
  return {
    number: own ? { span: [from + own.span[0], from + own.span[1]], value: own.value, from: 'report' } : null,
    date: near
      ? { span: [from + at - near.span[1] + near.span[0], from + at], value: near.value, from: 'report' }
      : null,
    subject: subjectAt(rest, at, from),
  }
}

function subjectAt(rest: string, at: number, from: number): Span | null {
  const words = rest.slice(at).replace(/^[)”"]*/u, '')
  const lead = rest.length - at - words.length
  const about = ABOUT.exec(words)
  if (!about && !VERBAL.test(words)) return null
  const begin = about ? about[0].length : words.length - words.trimStart().length
  const stop = /[.;](?=\s|$)|(?<=\d{4}), (?=\p{Lu})|, (?:trong đó|theo đó|nhằm|với)(?!\p{L})| mà (?:báo|dư luận)/u.exec(
    words.slice(begin),
  )
  const end = stop ? begin + stop.index : words.trimEnd().length
  const start = from + at + lead + begin
  return end - begin > 8 ? [start, start + end - begin] : null
}

function isRepeated(view: string, value: string): boolean {
  const first = view.indexOf(value)
  return first >= 0 && view.indexOf(value, first + 1) >= 0
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
    subject: readTail(view.slice(end, end + 600).split('\n', 1)[0]!, end).subject,
    date: null,
    verb: [at, at],
  }
}
