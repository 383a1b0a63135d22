import type { Document, Span } from '../document.js'
import { anchored } from '../text/anchored.js'
import { lowerOf } from '../text/letters.js'
import { matchesIn } from '../text/matches.js'
import { pattern } from '../text/pattern.js'
import { datesIn } from '../vietnamese/dates.js'
import { partsOf } from './parts.js'
import { tailOf } from './report-tail.js'
import { completed, REST, type Report, speaks, TYPE_NAMES, TYPES } from './reported.js'

// Both patterns read small letters.
// Nghị quyết 01 · Kế hoạch 12
const PLAIN = pattern(`⟨(?<type>${TYPES}) (?:số )?(?<number>\\d{1,4})(?![\\d.,/%-])`, 'u')
// Chỉ thị số 05/CT-UBND
const NAMED = pattern(`⟨(?<type>${TYPES}) (?:phối hợp )?(?:số ?:? ?)?(?=\\d)`, 'gu')
// "… yêu cầu các xã … tại Công điện số …" · "Chỉ thị số … về … nêu rõ …"
const ASKED = /(?<!\p{L})(?:yêu cầu|chỉ đạo|giao|đề nghị)(?!\p{L})/u
const AT = / (?:tại|trong|ở) $/u
const ASKING = anchored(/^[^.;\n]{0,250} (?:nêu rõ|yêu cầu|chỉ rõ|đề ra|xác định rõ) /u)
const SENTENCE = 300
// Kế hoạch số … về … vừa được UBND tỉnh ban hành (hôm 03/5)
const PASSIVE = anchored(
  /^[^.\n]{0,400}?(?<!\p{L})được (?:[^.;\n]{2,80}? )?(?:ban hành|ký|thông qua|phê duyệt)(?!\p{L})/u,
)
const BEFORE_TITLE = 4

/** The one document that headline or lead names with its number, and whose contents are told: "Chỉ thị yêu cầu …". */
export function named(document: Document, start: number, end: number): Report | null {
  const { view } = document
  const found = matchesIn(lowerOf(view.slice(start, end)), NAMED).flatMap(({ index, 0: words, groups }) => {
    const at = start + index + words.length
    const tail = tailOf(view.slice(at, at + REST).split('\n', 1)[0]!, at)
    const value = TYPE_NAMES.get(groups!.type!.toLowerCase())!
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
  const before = view.slice(Math.max(start, first.verb[0] - SENTENCE), first.verb[0])
  const asked = AT.test(before) && ASKED.test(before.slice(before.lastIndexOf('. ') + 1))
  const told = asked || ASKING.test(view.slice(at, at + SENTENCE))
  return told || speaks(view, first.type!.value, at) ? completed(document, first) : null
}

/** A headline that names a document by its short number: "… về xây dựng Nghị quyết 01 năm 2019". */
export function planned(document: Document): Report | null {
  const { view } = document
  const { title, opening } = partsOf(document)
  const headline = title.find(({ text }) => text.length > 30)
  if (!headline) return null
  const named = PLAIN.exec(lowerOf(headline.text))
  if (!named) return null
  const words = headline.text.slice(named.index, named.index + named[0].length)
  const again = opening.slice(0, BEFORE_TITLE).find(({ text }) => text.includes(words))
  const line = again ?? headline
  const at = line.span[0] + line.text.indexOf(words)
  const { type, number } = named.groups as { type: string; number: string }
  const end = at + named[0].length
  const value: Span = [end - number.length, end]
  return {
    type: { span: [at, at + type.length], value: TYPE_NAMES.get(type.toLowerCase())!, from: 'report' },
    number: { span: value, value: number, from: 'report' },
    subject: tailOf(view.slice(end, end + 600).split('\n', 1)[0]!, end).subject,
    date: null,
    verb: [at, at],
  }
}
