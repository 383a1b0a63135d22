import { type DateSaid, issuedOf, onCard } from '../frame/dateline.js'
import { effectiveOf } from '../frame/effect.js'
import { headingOf } from '../frame/heading.js'
import { newsDatesOf } from '../frame/news-dates.js'
import { reportOf } from '../frame/report.js'
import { defineMiner, mention, type Zod } from './miner.js'

const edtfDate = (z: Zod) => mention(z, { value: z.string().describe('EDTF') }).nullable()
const RULES = {
  'place-date': 0.99,
  attached: 0.9,
  passed: 0.95,
  report: 0.9,
  stamp: 0.95,
  page: 0.9,
  event: 0.9,
  effective: 0.95,
  card: 0.9,
} as const

/** When the document was issued or the piece published, when the reported event took place, when the document takes effect. */
export const dates = defineMiner({
  schema: (z) => z.object({ issued: edtfDate(z), published: edtfDate(z), event: edtfDate(z), effective: edtfDate(z) }),
  rules: RULES,
  mine(document) {
    if (document.genre === 'news') {
      const { issued, published, event } = newsDatesOf(document)
      const { type, number } = reportOf(document) ?? {}
      const symbol = number ? document.view.slice(...number.span) : null
      const effective = type ? effectiveOf(document, issued, type.value, symbol) : null
      return { issued: draft(issued), published: draft(published), event: draft(event), effective: draft(effective) }
    }
    const issued = issuedOf(document)
    const type = headingOf(document).type?.value ?? null
    const effective = effectiveOf(document, issued, type) ?? onCard(document, 'effective')
    return { issued: draft(issued), published: null, event: null, effective: draft(effective) }
  },
})
type DateDraft = { span: readonly [number, number]; rule: keyof typeof RULES; value: string; inferred?: boolean }

function draft(said: DateSaid | null): DateDraft | null {
  return said && { span: said.span, rule: said.rule, value: said.value, ...(said.inferred && { inferred: true }) }
}
