import type { Document, Span } from '../document.js'
import { DOCUMENT_TYPES } from '../lexicon/document-types.js'
import { anchored } from '../text/anchored.js'
import { foundAt } from '../text/cues.js'
import { once } from '../text/once.js'
import { anyOf, pattern } from '../text/pattern.js'
import { datesIn } from '../vietnamese/dates.js'
import { datesOfLine } from '../vietnamese/readings.js'
import { type CardField, cardOf } from './card.js'
import { type PartLine, partsOf } from './parts.js'

/** A date that the page tells, and by which rule. */
export interface DateSaid {
  readonly span: Span
  /** EDTF. */
  readonly value: string
  readonly rule: 'place-date' | 'attached' | 'passed' | 'report' | 'stamp' | 'page' | 'event' | 'effective' | 'card'
  readonly inferred?: boolean
}

const DAY = anchored(/^\d{4}-\d{2}-\d{2}$/)
// "… ngày tháng 11 năm 2025": the day is left to be stamped
const MONTH = anchored(/^\d{4}-\d{2}$/)
// Luật này được Quốc hội … thông qua ngày 10 tháng 12 năm 2025
const THIS = ' này '
const PASSED = /(?<=Luật|Nghị quyết|Pháp lệnh) này (?:đã )?được /uy
const PASSED_ON = /thông qua (?:vào )?(?=ngày)/u
const SENTENCE = 220
// Huế, · Huế, hồi 16 giờ 30, ·
const PLACED = /(?:^|[\p{L}.]), ?(?:(?:hồi|lúc) \d{1,2} ?(?:giờ|h|:) ?(?:\d{1,2})?(?: phút)?,? ?)?$/u

/** When an official document was issued: its place-and-date line, else what an attachment or its last sentence tells. */
export const issuedOf = once((document: Document): DateSaid | null => {
  const { letterhead, title, attached, closing } = partsOf(document)
  return (
    placeDate(document, letterhead) ??
    placeDate(document, closing) ??
    inTitle(title, attached) ??
    passedOn(document) ??
    onCard(document, 'issued')
  )
})

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4: "Hương Trà, ngày 29 tháng 12 năm 2023". */
function placeDate(document: Document, lines: readonly PartLine[]): DateSaid | null {
  for (const { text, span } of lines)
    for (const { span: own, value } of datesOfLine(document, span)) {
      if (!DAY.test(value) && !MONTH.test(value)) continue
      if (!PLACED.test(text.slice(0, own[0]).replace(/ngày $/u, '')) && own[0] > 0) continue
      return { span: [span[0] + own[0], span[0] + own[1]], value, rule: 'place-date' }
    }
  return null
}

const ATTACHED = anchored(/^\(|^Kèm theo /u)
// Thông tư số 12/2024/TT-BXD: the type and number that open a title are the document's own
const OWN = pattern(`^[#*_ ]*${anyOf(DOCUMENT_TYPES.map(({ name }) => name))} (?:số ?:? ?)?\\d[^\\s,;]{2,40}`, 'iu')

/** "(Kèm theo Quyết định số … ngày …)" · "Thông tư số … ngày … quy định …". */
function inTitle(title: readonly PartLine[], attached: readonly PartLine[]): DateSaid | null {
  for (const { text, span } of [...title, ...attached]) {
    const own = ATTACHED.test(text) ? 0 : OWN.exec(text)?.[0].length
    if (own === undefined) continue
    const day = datesIn(text).find(({ value }) => DAY.test(value))
    if (day && day.span[0] >= own && day.span[0] < (own || 90) + 8)
      return { span: [span[0] + day.span[0], span[0] + day.span[1]], value: day.value, rule: 'attached' }
  }
  return null
}

function passedOn({ view }: Document): DateSaid | null {
  for (const found of foundAt(view, THIS, PASSED)) {
    const from = found.index + found[0].length
    const passed = PASSED_ON.exec(view.slice(from, from + SENTENCE).split(/[.;\n]/u, 1)[0]!)
    if (!passed) continue
    const at = from + passed.index + passed[0].length
    const day = datesIn(view.slice(at, at + 50))[0]
    if (day && DAY.test(day.value))
      return { span: [at + day.span[0], at + day.span[1]], value: day.value, rule: 'passed' }
  }
  return null
}

/** The day in a field of the portal's card. */
export function onCard(document: Document, field: CardField): DateSaid | null {
  const entry = cardOf(document)[field]
  const day = entry && datesIn(entry.text)[0]
  if (!day || !DAY.test(day.value)) return null
  return { span: [entry.span[0] + day.span[0], entry.span[0] + day.span[1]], value: day.value, rule: 'card' }
}
