import { headingOf } from '../frame/heading.js'
import { reportOf } from '../frame/report.js'
import { DOCUMENT_TYPES } from '../lexicon/document-types.js'
import { defineMiner, mention } from './miner.js'

const CODES = new Map<string, string | null>(DOCUMENT_TYPES.map(({ name, codes }) => [name, codes[0] ?? null]))

/** The document's type (tên loại); in a piece of news, that of the document it mainly reports. */
export const type = defineMiner({
  schema: (z) =>
    mention(z, {
      name: z.string(),
      code: z.string().nullable().describe('Abbreviation in symbols, null where the type has none'),
    }).nullable(),
  rules: { title: 0.99, number: 0.97, form: 0.9, report: 0.9 },
  mine(document) {
    const found = document.genre === 'directive' ? headingOf(document).type : reportOf(document)?.type
    if (!found) return null
    const { span, value: name, from } = found
    return {
      span,
      rule: from,
      name,
      code: CODES.get(name) ?? null,
      inferred: from === 'number' || from === 'form',
    }
  },
})
