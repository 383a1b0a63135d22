import type { Document } from '../document.js'
import { DOCUMENT_TYPES } from '../lexicon/document-types.js'
import { anchored } from '../text/anchored.js'
import { foundAt } from '../text/cues.js'
import { lowerOf } from '../text/letters.js'
import { anyOf, pattern } from '../text/pattern.js'
import { datesIn } from '../vietnamese/dates.js'
import type { DateSaid } from './dateline.js'

// Quyết định này có hiệu lực thi hành kể từ …
const CUE = 'có hiệu lực'
const EFFECT = /(?<!\p{L})có hiệu lực(?: thi hành| áp dụng)?,? ?(?:bắt đầu )?(?:kể |được tính )?(?:từ|sau)?/uy
const TYPES = anyOf(DOCUMENT_TYPES.map(({ name }) => name))
const THIS = pattern(`⟨(?:${TYPES}) này⟩`, 'iu')
const BACK = 240
// … từ ngày ký (ban hành) · … từ ngày công bố
const SIGNING = anchored(/^,? ?(?:kể )?(?:từ )?(?:ngày|khi) (?:được )?(?:ký|ban hành|thông qua)/iu)
// sau 10 (mười) ngày kể từ ngày ký
const AFTER = anchored(
  /^ ?(?<days>\d{1,3}) ?(?:\([^)]{2,30}\) )?ngày,? ?(?:làm việc )?(?:kể )?từ ngày (?:ký|ban hành|thông qua)/iu,
)
const DAY = anchored(/^\d{4}-\d{2}-\d{2}/)
const REACH = 120

/** When a document of the type `own` takes effect, when it, or a piece that gives its `number`, says so; "từ ngày ký" is the day of issue. */
export function effectiveOf(
  { view }: Document,
  issued: DateSaid | null,
  own: string | null,
  number: string | null = null,
): DateSaid | null {
  for (const found of foundAt(lowerOf(view), CUE, EFFECT)) {
    const start = found.index
    if (!isOwn(view, start, own, number)) continue
    const end = start + found[0].length
    const rest = view.slice(end, end + REACH).split('\n', 1)[0]!
    const day = datesIn(rest.slice(0, 60))[0]
    const value = day && DAY.exec(day.value)?.[0]
    if (day && value && day.span[0] < 14)
      return { span: [end + day.span[0], end + day.span[1]], value, rule: 'effective' }
    if (!issued || issued.value.length < 10) continue
    const signing = SIGNING.exec(rest)
    const after = signing ? null : AFTER.exec(rest)
    if (!signing && !after) continue
    return {
      span: [start, end + (signing ?? after)![0].length],
      value: after ? later(issued.value, Number(after.groups!.days)) : issued.value,
      rule: 'effective',
      inferred: true,
    }
  }
  return null
}

/** Whether the sentence speaks of the document itself: "Quyết định này …", its number, or its type right before. */
function isOwn(view: string, at: number, own: string | null, number: string | null): boolean {
  const before = view.slice(Math.max(0, at - BACK), at)
  const sentence = before.slice(
    Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf(';')) + 1,
  )
  if (THIS.test(sentence) || (number && sentence.includes(number))) return true
  return own !== null && sentence.trimEnd().endsWith(own)
}

function later(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}
