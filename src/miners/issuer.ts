import { bodyId, levelOf } from '../vietnamese/body-ids.js'
import { bodyContext, issuerOf } from './issuer-find.js'
import { ISSUER_RULES } from './issuer-name.js'
import { defineMiner, mention } from './miner.js'

/** The body whose directive this is. */
export const issuer = defineMiner({
  schema: (z) =>
    mention(z, {
      name: z.string().describe('Abbreviations written out, with its place'),
      office: z.string().nullable().describe('Who decides for the body in person: "Chủ tịch"'),
      level: z.enum(['central', 'province', 'district', 'commune', 'party', 'organisation']).nullable(),
      place: z.string().nullable().describe('Name of the unit that it is a body of'),
      id: z.string().nullable().describe('Of the body as it was then: docs/ids.md'),
    }).nullable(),
  rules: ISSUER_RULES,
  mine(document) {
    const { found } = issuerOf(document)
    if (!found) return null
    const { span, rule, whole, inferred } = found
    const { name, office, territory, concluded } = whole
    const known = bodyId(name, bodyContext(document))
    const level = known?.level ?? levelOf(name, territory)
    const place = territory?.name ?? known?.place ?? null
    return {
      span,
      rule,
      inferred: inferred || concluded,
      name,
      office,
      level,
      place,
      id: known?.id ?? null,
    }
  },
})
