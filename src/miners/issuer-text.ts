import type { Document, Span } from '../document.js'
import { headingOf } from '../frame/heading.js'
import { type PartLine, partsOf } from '../frame/parts.js'
import { ISSUER_SYMBOLS } from '../lexicon/symbols.js'
import { isLetterCode } from '../text/letters.js'
import { matchesIn } from '../text/matches.js'
import { anyOf, pattern } from '../text/pattern.js'
import type { AgencyMention } from '../vietnamese/agencies.js'
import { agenciesOfLine, agenciesPastGlosses } from '../vietnamese/glosses.js'
import { signingOffice } from '../vietnamese/people.js'

export type TextRule =
  | 'authority'
  | 'addressing'
  | 'title'
  | 'attached'
  | 'signature'
  | 'symbol'
  | 'formula'
  | 'reported'

/** A body that the text of a document names as the one that issues it. */
export interface NamedIssuer {
  readonly span: Span
  readonly name: string
  readonly rule: TextRule
}

const BODY_LINE =
  /^(?:[ỦUủu][YỶyỷ] ban|ủy ban|UBND|Chủ tịch|Hội đồng|Thủ tướng|Chính phủ|Bộ trưởng|Bộ |Thống đốc|Tổng |Giám đốc|Quốc hội|Ban |Cục trưởng|Chánh |Hiệu trưởng|Viện trưởng|Tư lệnh|Bí thư|Trưởng )/iu
const SESSION = /[,;.]? ?(?:KHÓA|KHOÁ|Khóa|Khoá|khóa|khoá|KỲ HỌP|Kỳ họp|kỳ họp)(?!\p{L})/u
// THỦ TƯỚNG CHÍNH PHỦ điện:
const ADDRESSING = /^(?<body>\p{Lu}[\p{Lu} ]{3,60}) (?:điện|ĐIỆN) ?:/u
// KẾT LUẬN CỦA BỘ CHÍNH TRỊ VỀ …
const OF = /^(?:CỦA|Của|của) (?!ĐỒNG CHÍ|Đồng chí|đồng chí)/u
const ABOUT = /(?<!\p{L})(?:VỀ|Về|về|V\/v|TẠI|tại)(?!\p{L})/u
// (Kèm theo Quyết định số … ngày … của Ủy ban nhân dân tỉnh)
const ATTACHED_BY = /(?<!\p{L})(?:của|CỦA) (?=[\p{L}])/gu
// A body that acts stands near its line’s beginning
const LONGEST = 2000
const DUTY = anyOf([
  'ban hành',
  'xây dựng',
  'hướng dẫn',
  'yêu cầu',
  'chỉ thị',
  'triển khai',
  'đề nghị',
  'thông báo',
  'phát động',
  'kêu gọi',
  'quyết định',
  'kết luận',
  'giao',
  'tổ chức',
])
// … Cục Hải quan yêu cầu: · Ủy ban nhân dân Thành phố ban hành Kế hoạch …
const FORMULA = pattern(`^,? ?(?:\\([^)]{2,60}\\) ?)?(?:${DUTY})⟩`, 'iu')

/** Who issues an official document whose letterhead does not tell, by one sign after another. */
export function issuerInText(document: Document): NamedIssuer | null {
  const parts = partsOf(document)
  return (
    authority(parts.grounds) ??
    addressing(parts.letterhead) ??
    inTitle(parts.title) ??
    attachedTo(parts.attached) ??
    signedFor(parts.closing) ??
    bySymbol(document) ??
    byFormula(document, parts.opening) ??
    reportedTo(document)
  )
}

function named({ span, text }: PartLine, from: number, end: number, rule: TextRule): NamedIssuer {
  return { span: [span[0] + from, span[0] + end], name: text.slice(from, end), rule }
}

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …" above the grounds. */
export function authority(lines: readonly PartLine[]): NamedIssuer | null {
  const line = lines.slice(0, 2).find(({ text }) => BODY_LINE.test(text) && text.length < 120 && !/[;:]$/u.test(text))
  if (!line) return null
  const end = line.text.slice(0, SESSION.exec(line.text)?.index).trimEnd().length
  return named(line, 0, end, 'authority')
}

function addressing(lines: readonly PartLine[]): NamedIssuer | null {
  for (const line of lines) {
    const body = ADDRESSING.exec(line.text)?.groups?.body
    if (body) return named(line, 0, body.length, 'addressing')
  }
  return null
}

function inTitle(lines: readonly PartLine[]): NamedIssuer | null {
  for (const line of lines) {
    const lead = OF.exec(line.text)
    if (!lead) continue
    const stop = ABOUT.exec(line.text.slice(lead[0].length))
    const whole = stop ? lead[0].length + stop.index : line.text.length
    const end = line.text.slice(0, whole).trimEnd().length
    if (end > lead[0].length) return named(line, lead[0].length, end, 'title')
  }
  return null
}

function attachedTo(lines: readonly PartLine[]): NamedIssuer | null {
  for (const line of lines) {
    if (!/(?:kèm theo|Kèm theo|KÈM THEO)/u.test(line.text)) continue
    const by = matchesIn(line.text, ATTACHED_BY).at(-1)
    if (!by) continue
    const from = by.index + by[0].length
    const body = agenciesPastGlosses(line.text.slice(from))[0]
    if (body && body.span[0] === 0 && !body.collective) return named(line, from, from + body.span[1], 'attached')
  }
  return null
}

/** "TM. ỦY BAN NHÂN DÂN TỈNH": the body that is signed for. */
function signedFor(lines: readonly PartLine[]): NamedIssuer | null {
  for (const line of lines) {
    if (!/^[^\p{Ll}]+$/u.test(line.text)) continue
    const { body } = signingOffice(line.text)
    if (!body) continue
    const from = line.text.indexOf(body)
    return named(line, from, from + body.length, 'signature')
  }
  return null
}

/** "12/CT-UBND": the groups of the number, the issuer's before that of the unit that drafted. */
function bySymbol(document: Document): NamedIssuer | null {
  const { number } = headingOf(document)
  return number && symbolIssuer(number)
}

/** The body that a document's number and symbol tell, without its place. */
export function symbolIssuer({ span, value }: { readonly span: Span; readonly value: string }): NamedIssuer | null {
  for (const group of value.split(/[/-]/).slice(1)) {
    const key = group.replace(/&/gu, '')
    const name = ISSUER_SYMBOLS[key] ?? (/^TTG$/u.test(key) ? ISSUER_SYMBOLS.TTg : undefined)
    if (name) return { span, name, rule: 'symbol' }
    if (/^UBTVQH\d/u.test(key)) return { span, name: 'Ủy ban Thường vụ Quốc hội', rule: 'symbol' }
    if (/^QH\d/u.test(key)) return { span, name: 'Quốc hội', rule: 'symbol' }
  }
  return null
}

/** The first body that the opening makes the subject of issuing. */
function byFormula(document: Document, lines: readonly PartLine[]): NamedIssuer | null {
  for (const line of lines)
    for (const body of agenciesOfLine(document, { span: line.span, text: line.text.slice(0, LONGEST) }))
      if (!body.collective && isSubject(line.text, body)) return named(line, ...body.span, 'formula')
  return null
}

function isSubject(text: string, { span }: AgencyMention): boolean {
  return FORMULA.test(text.slice(span[1])) && !/(?:của|do|với|để|và|cho|theo) $/iu.test(text.slice(0, span[0]))
}

const REPORT = 'báo cáo '

/** The body to which the addressees have to report, at the end of a directive that names itself nowhere. */
function reportedTo({ view }: Document): NamedIssuer | null {
  for (let at = view.lastIndexOf(REPORT); at >= 0; at = at > 0 ? view.lastIndexOf(REPORT, at - 1) : -1) {
    const from = at + REPORT.length
    if (!/^\p{Lu}/u.test(view.charAt(from)) || isLetterCode(view.charCodeAt(at - 1))) continue
    const body = agenciesPastGlosses(view.slice(from, from + 160).split('\n', 1)[0]!)[0]
    if (body && body.span[0] === 0 && !body.collective)
      return { span: [from, from + body.span[1]], name: view.slice(from, from + body.span[1]), rule: 'reported' }
  }
  return null
}
