import { headingOf } from '../frame/heading.js'
import { partsOf } from '../frame/parts.js'
import { stampIn } from '../frame/stamps.js'
import { defineMiner, mention } from './miner.js'

/** The headline of a piece of news; for a directive its type and subject as one. */
export const title = defineMiner({
  schema: (z) => mention(z, {}).nullable(),
  rules: { headline: 0.9, heading: 0.97 },
  mine(document) {
    if (document.genre === 'directive') {
      const span = headingOf(document).title
      return span ? { span, rule: 'heading' } : null
    }
    const headline = partsOf(document).title.find(({ text }) => !stampIn(text))
    return headline ? { span: headline.span, rule: 'headline' } : null
  },
})
