import type { Document, Span } from '../document.js'
import { DOCUMENT_TYPES } from '../lexicon/document-types.js'
import { anchored } from '../text/anchored.js'
import { once } from '../text/once.js'
import { anyOf, pattern } from '../text/pattern.js'
import { endWithout } from '../text/trim.js'
import { documentNumbersIn } from '../vietnamese/documents.js'
import { type Card, cardOf } from './card.js'
import { type PartLine, partsOf } from './parts.js'

/** Something the head of a document says, and where; `from` tells the part of the page. */
export interface Said<T extends string = string> {
  readonly span: Span
  readonly value: string
  readonly from: T
}

/** What the head of an official document says about it. */
export interface Heading {
  /** Name of the type: "Chỉ thị". */
  readonly type: Said<'title' | 'number' | 'form'> | null
  readonly number: Said<'letterhead' | 'title' | 'attached' | 'card'> | null
  readonly subject: Span | null
  /** Type and trích yếu as one. */
  readonly title: Span | null
}

const NAMES = new Map<string, string>(DOCUMENT_TYPES.map(({ name }) => [name.toLowerCase(), name]))
// CHỈ THỊ … · Thông tư …
const TYPE = pattern(
  `^(?<type>${anyOf(NAMES.keys())})(?: (?:hành động|phối hợp|khẩn|hỏa tốc|hoả tốc)(?= ?$))?⟩ ?[:.]?`,
  'iu',
)
// số 22/2019/TT-BGTVT, ngày 29 tháng 12 năm 2023
const NUMBERED = anchored(
  /^ ?(?:Luật )?(?:số ?:? ?)?(?=\d)[^\s,;]{2,40}(?: ?,? ?ngày ?\d{1,2}(?: ?tháng ?|[/-])\d{1,2}(?: ?năm ?|[/-])\d{4})?(?: của [\p{Lu}][^,;.]{2,60}?(?= (?:về|quy định|phê duyệt|ban hành|sửa đổi)))?/iu,
)
// "của Bộ Chính trị về …"
const BY = anchored(/^ ?CỦA (?:BỘ|BAN|ỦY BAN|UỶ BAN|THỦ TƯỚNG|CHÍNH PHỦ|HỘI ĐỒNG|TỈNH|THÀNH|SỞ)[^.;]{2,60}? (?=VỀ )/iu)
const ABOUT = anchored(/^[\s(:.,–-]*(?:(?:V\/v|về việc|về) ?:? ?)?/iu)
const ATTACHED = anchored(/^\((?:Được )?(?:[Bb]an hành )?(?:kèm|Kèm|KÈM)|^Kèm theo /u)
const OF_TYPE = pattern(`^[#*_ ]*${anyOf(NAMES.keys())} ?(?:số ?:? ?)?$`, 'iu')
const OWN_NUMBER = /(?:^|\s)(?:Luật |Pháp lệnh )?số ?[:.]? ?$/iu
// Số: 39-TTg · Số 85
const BARE_NUMBER = anchored(
  /^(?:Luật |Pháp lệnh )?số ?[:.]? ?(?<value>\d[\d.]{0,6}\p{L}? ?(?:[/∕-] ?[\p{L}\d&.]+ ?)*)$/iu,
)

/** Reads type, number and trích yếu of an official document from the zones of its page. */
export const headingOf = once((document: Document): Heading => {
  const parts = partsOf(document)
  const lines = parts.title.filter(({ text }) => !ATTACHED.test(text))
  const printed = lines[0] ? typeIn(lines[0]) : null
  const number =
    ownNumber(parts.letterhead, lines) ?? attachedNumber(parts.attached, printed) ?? cardNumber(cardOf(document))
  const type: Heading['type'] = printed ?? typeOfNumber(number) ?? letterOf(lines, parts.letterhead)
  const subject = subjectIn(document.text, lines, printed) ?? shoutedSubject(parts.opening, printed)
  const start = printed?.span[0] ?? subject?.[0]
  const end = subject?.[1] ?? printed?.span[1]
  return { type, number, subject, title: start === undefined || end === undefined ? null : [start, end] }
})

function typeIn({ text, span }: PartLine): Said<'title'> | null {
  const lead = /^[#*_ ]*/u.exec(text)![0].length
  const found = TYPE.exec(text.slice(lead))
  if (!found) return null
  const words = found[0].replace(/ ?[:.]?$/u, '')
  const value = NAMES.get(found.groups!.type!.toLowerCase())!
  return { span: [span[0] + lead, span[0] + lead + words.length], value, from: 'title' }
}

function ownNumber(letterhead: readonly PartLine[], title: readonly PartLine[]): Heading['number'] {
  for (const line of letterhead) {
    const own = numberIn(line, OWN_NUMBER)
    if (own) return { span: own.span, value: own.value, from: 'letterhead' }
  }
  for (const line of letterhead) {
    const value = BARE_NUMBER.exec(line.text)?.groups?.value?.trim()
    if (value) return { span: endSpan(line, value), value: value.replace(/ /g, ''), from: 'letterhead' }
  }
  const first = title[0] && numberIn(title[0], OF_TYPE)
  return first ? { span: first.span, value: first.value, from: 'title' } : null
}

/** "(Kèm theo Quyết định số …)": an attachment names what it belongs to. */
function attachedNumber(lines: readonly PartLine[], type: Heading['type']): Heading['number'] {
  for (const line of lines) {
    if (!ATTACHED.test(line.text)) continue
    const found = numberIn(line, type ? pattern(`⟨${type.value} ?(?:số ?:? ?)?$`, 'iu') : OWN_NUMBER)
    if (found) return { span: found.span, value: found.value, from: 'attached' }
  }
  return null
}

function cardNumber({ number }: Card): Heading['number'] {
  const found = number && documentNumbersIn(`số ${number.text}`)[0]
  return found ? { span: number.span, value: found.value, from: 'card' } : null
}

function numberIn({ text, span }: PartLine, before: RegExp): { span: Span; value: string } | null {
  for (const { span: own, value } of documentNumbersIn(text))
    if (before.test(text.slice(Math.max(0, own[0] - 40), own[0])))
      return { span: [span[0] + own[0], span[0] + own[1]], value }
  return null
}

function endSpan({ text, span }: PartLine, value: string): Span {
  const start = span[0] + text.lastIndexOf(value)
  return [start, start + value.length]
}

function typeOfNumber(number: Heading['number']): Heading['type'] {
  const type = number && documentNumbersIn(`số ${number.value}`)[0]?.type
  return type ? { span: number.span, value: type, from: 'number' } : null
}

// V/v …: the trích yếu of a công văn stands under its number
const LETTER = anchored(/^[(*_]{0,3}(?:V\/v|v\/v|V\/V)(?!\p{L})/u)
const ADDRESSED = anchored(/^(?:Kính gửi|KÍNH GỬI) ?:/u)

/** A letter has no type in print: its form tells it. */
function letterOf(title: readonly PartLine[], letterhead: readonly PartLine[]): Heading['type'] {
  const about = title[0] && LETTER.test(title[0].text) ? title[0] : undefined
  const line = about ?? (title.length === 0 ? letterhead.find(({ text }) => ADDRESSED.test(text)) : undefined)
  return line ? { span: line.span, value: 'Công văn', from: 'form' } : null
}

function subjectIn(text: string, lines: readonly PartLine[], type: Said | null): Span | null {
  const first = lines[0]
  const last = lines.at(-1)
  if (!first || !last) return null
  let start = type ? type.span[1] : first.span[0]
  const words = () => text.slice(start, last.span[1]).replaceAll('\n', ' ')
  if (type) start += /^[ :.\n]*/u.exec(words())![0].length
  if (type) start += NUMBERED.exec(words())?.[0].length ?? 0
  start += BY.exec(words())?.[0].length ?? 0
  const about = ABOUT.exec(words())![0]
  start += about.length
  const whole = subjectEnd(words())
  const end = start + (about.includes('(') && words()[whole - 1] === ')' ? whole - 1 : whole)
  return end - start > 2 ? [start, end] : null
}

const NOTE = /\[\d{1,3}\]$/u

/** Where a trích yếu ends: notes and marks behind it are left off. */
function subjectEnd(words: string): number {
  let end = endWithout(words, '.:;,*_-')
  for (let note = NOTE.exec(words.slice(0, end)); note; note = NOTE.exec(words.slice(0, end)))
    end = endWithout(words.slice(0, note.index), '.:;,*_-')
  return end
}

// KẾT LUẬN CỦA … TỈNH ĐIỆN BIÊN Trong các ngày …
const SHOUTED = anchored(/^(?:[^\p{Ll}\s]+ ){4,60}(?=\p{Lu}?\p{Ll})/u)

/** A trích yếu in capitals that runs on into the first paragraph. */
function shoutedSubject(opening: readonly PartLine[], type: Said | null): Span | null {
  const line = type && opening.find(({ span }) => span[0] >= type.span[1])
  const found = line && SHOUTED.exec(line.text)
  if (!found) return null
  const lead = ABOUT.exec(found[0])![0].length
  return [line.span[0] + lead, line.span[0] + found[0].trimEnd().length]
}
