import { headingOf } from '../frame/heading.js'
import { reportOf } from '../frame/report.js'
import { defineMiner, mention } from './miner.js'

/** The document's own number and symbol (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3); in news, the reported document's. */
export const number = defineMiner({
  schema: (z) => mention(z, { value: z.string() }).nullable(),
  rules: { letterhead: 0.99, title: 0.98, attached: 0.9, card: 0.9, report: 0.9 },
  mine(document) {
    const found = document.genre === 'directive' ? headingOf(document).number : reportOf(document)?.number
    return found ? { span: found.span, rule: found.from, value: found.value } : null
  },
})
