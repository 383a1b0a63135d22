import { headingOf } from '../frame/heading.js'
import { reportOf } from '../frame/report.js'
import { defineMiner, mention } from './miner.js'

/** The trích yếu, without "Về việc" or "V/v"; in news, the words that say what the reported document is about. */
export const subject = defineMiner({
  schema: (z) => mention(z, {}).nullable(),
  rules: { 'under-type': 0.97, report: 0.8 },
  mine(document) {
    const official = document.genre === 'directive'
    const span = official ? headingOf(document).subject : reportOf(document)?.subject
    return span ? { span, rule: official ? 'under-type' : 'report' } : null
  },
})
