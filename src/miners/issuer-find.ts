import type { Document } from '../document.js'
import { partsOf } from '../frame/parts.js'
import { once } from '../text/once.js'
import type { BodyContext } from '../vietnamese/body-ids.js'
import { readBodyName } from '../vietnamese/body-names.js'
import { signingOffice } from '../vietnamese/people.js'
import { printedBodies } from './issuer-letterhead.js'
import { type FoundIssuer, nameUnder, wholeName } from './issuer-name.js'
import { newsIssuer } from './issuer-news.js'
import { dayOf } from './issuer-place.js'
import { authority, issuerInText } from './issuer-text.js'

// The Central Committee's letterhead serves the Politburo and the Secretariat too
const WHOLE_PARTY = /^Ban Chấp hành Trung ương(?: Đảng)?$/u
// CHỦ TỊCH NHÂN DÂN TỈNH …: the body's own word is lost
const MISPRINT = /^(?:Nhân dân|Tỉnh|Thành phố|Huyện|Quận|Xã|Phường)(?! (?:ủy|đoàn))(?!\p{L})/u

// Those who decide for a body; deputies and "lãnh đạo" do not
const HEAD =
  /^(?:Chủ tịch|Bí thư|Thủ tướng|Thống đốc|(?:Tổng )?Giám đốc|\p{L}+(?: \p{L}+)? ?trưởng|Trưởng .+|Tư lệnh|Chủ nhiệm|Chánh .+|Tổng .+)$/iu

/** The body whose directive a document is or reports. */
export const issuerOf = once((document: Document): { readonly found: FoundIssuer | null } => {
  const found = document.genre === 'directive' ? directiveIssuer(document) : newsIssuer(document)
  if (!found) return { found }
  const said = found.whole.office
  const office = said === null ? headInPerson(document, found.whole.name) : HEAD.test(said) ? said : null
  const { name, territory, concluded } = found.whole
  const whole = { name, office, territory, concluded }
  return { found: { span: found.span, rule: found.rule, whole, inferred: found.inferred } }
})

/** What tells the bodies of one name apart in a document: its day, and the unit whose body issues it. */
export function bodyContext(document: Document): BodyContext {
  return { date: dayOf(document).value, issuerPlace: issuerOf(document).found?.whole.territory ?? null }
}

function directiveIssuer(document: Document): FoundIssuer | null {
  const printed = printedBodies(document)
  const own = printed.at(-1)
  const head = own && nameUnder(document, own.text, printed.at(-2)?.text ?? null)
  const letterhead = own && head && { span: own.span, rule: 'letterhead' as const, whole: head, inferred: false }
  if (letterhead && !WHOLE_PARTY.test(head.name) && !MISPRINT.test(head.name)) return letterhead
  const named = issuerInText(document)
  if (!named) return letterhead ?? null
  const whole = wholeName(document, readBodyName(named.name))
  return { span: named.span, rule: named.rule, whole, inferred: named.rule === 'symbol' || named.rule === 'reported' }
}

/** The head of a people's committee decides in person where nobody signs on the committee's behalf (Nghị định 30/2020/NĐ-CP, Điều 13). */
function headInPerson(document: Document, name: string): string | null {
  if (/^Thủ tướng/u.test(name)) return 'Thủ tướng'
  if (!/^Ủy ban nhân dân/u.test(name)) return null
  const { closing, grounds } = partsOf(document)
  const above = authority(grounds)
  if (above) return /^chủ tịch /iu.test(above.name) ? 'Chủ tịch' : null
  const capitals = closing.filter(({ text }) => /^[^\p{Ll}]{2,80}$/u.test(text)).map(({ text }) => text)
  const { position, body, capacity } = signingOffice(capitals.join(' '))
  return position && !body && capacity !== 'TL.' && /^(?:Phó )?Chủ tịch$/iu.test(position) ? 'Chủ tịch' : null
}
