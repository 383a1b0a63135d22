import type { Document } from '../document.js'
import { DOCUMENT_TYPES } from '../lexicon/document-types.js'
import { anyOf, pattern } from '../text/pattern.js'
import { datesIn } from '../vietnamese/dates.js'
import type { DateSaid } from './dateline.js'

// Quyết định này có hiệu lực thi hành kể từ …
const EFFECT = pattern(
  `⟨(?:${anyOf(DOCUMENT_TYPES.map(({ name }) => name))}) này (?:bắt đầu )?có hiệu lực(?: thi hành)?,? ?(?:kể |được tính )?(?<from>từ|sau|thi hành)?`,
  'giu',
)
// … từ ngày ký (ban hành) · … từ ngày công bố
const SIGNING = /^,? ?(?:kể )?(?:từ )?(?:ngày|khi) (?:ký|ban hành|thông qua)/iu
// sau 10 (mười) ngày kể từ ngày ký
const AFTER =
  /^ ?(?<days>\d{1,3}) ?(?:\([^)]{2,30}\) )?ngày,? ?(?:làm việc )?(?:kể )?từ ngày (?:ký|ban hành|thông qua)/iu

/** When a document takes effect, when it says so; "từ ngày ký" is the day of issue. */
export function effectiveOf({ view }: Document, issued: DateSaid | null): DateSaid | null {
  for (const found of view.matchAll(EFFECT)) {
    const start = found.index
    const end = start + found[0].length
    const rest = view.slice(end, end + 120).split('\n', 1)[0]!
    const day = datesIn(rest.slice(0, 60))[0]
    if (day && day.span[0] < 14 && /^\d{4}-\d{2}-\d{2}$/.test(day.value))
      return { span: [end + day.span[0], end + day.span[1]], value: day.value, rule: 'effective' }
    if (!issued || issued.value.length < 10) continue
    const signing = SIGNING.exec(rest)
    if (signing)
      return { span: [start, end + signing[0].length], value: issued.value, rule: 'effective', inferred: true }
    const after = AFTER.exec(rest)
    if (after)
      return {
        span: [start, end + after[0].length],
        value: later(issued.value, Number(after.groups!.days)),
        rule: 'effective',
        inferred: true,
      }
  }
  return null
}

function later(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}
