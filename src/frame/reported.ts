import type { Document, Span } from '../document.js'
import { DOCUMENT_TYPES } from '../lexicon/document-types.js'
import { isWordCode } from '../text/letters.js'
import { anyOf, pattern } from '../text/pattern.js'
import { datesIn } from '../vietnamese/dates.js'
import { isHeld } from './event.js'
import type { Said } from './heading.js'
import { type Tail, tailOf } from './report-tail.js'

/** The one document that a piece of news mainly reports. */
export interface Report extends Tail {
  /** Name of the type; null where the piece only says "văn bản". */
  readonly type: Said<'report'> | null
  /** Where the verb of issuing stands; who issues is named before it. Empty where the document is only named. */
  readonly verb: Span
}

/** Names of document types, by their small letters. */
export const TYPE_NAMES = new Map<string, string>(DOCUMENT_TYPES.map(({ name }) => [name.toLowerCase(), name]))
export const TYPES = anyOf(TYPE_NAMES.keys())
const SPEAKING = pattern(
  ' (?:này |trên )?(?:nêu|yêu cầu|giao|đề ra|chỉ đạo|quy định|nhấn mạnh|xác định|đặt ra|cũng|chỉ rõ)⟩',
  'uy',
)
const ISSUING = /(?<!\p{L})(?:ban hành|ký|phê duyệt|có|ra)(?!\p{L})/u
/** How far a sentence about a document is read on. */
export const REST = 900

/** The type stands as the doer of its contents: "Chỉ thị yêu cầu". */
export function speaks(view: string, type: string, from = 0): boolean {
  for (let at = view.indexOf(type, from); at >= 0; at = view.indexOf(type, at + type.length)) {
    SPEAKING.lastIndex = at + type.length
    if (SPEAKING.test(view) && !(at > from && isWordCode(view.charCodeAt(at - 1)))) return true
  }
  return false
}

/** Where the document is named again with its date or what it is about, these are taken from there. */
export function completed({ view }: Document, report: Report): Report {
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
