import type { Document } from '../document.js'
import { lowerOf } from '../text/letters.js'
import { descriptiveNames } from './campaign-described.js'
import { withLaunch } from './campaign-launch.js'
import { onePerCampaign } from './campaign-merge.js'
import { type NamedCampaign, quotedNames } from './campaign-quotes.js'
import { titledName } from './campaign-titled.js'
import { defineMiner, mention } from './miner.js'

/** Named movements: phong trào thi đua, cuộc vận động, chiến dịch, đợt thi đua. */
export const campaigns = defineMiner({
  schema: (z) =>
    z.array(
      mention(z, {
        name: z.string().describe('Inside of the quotation marks, or the descriptive name from its noun on'),
        launched: z.boolean().describe('This very document or event launches it'),
        id: z.string().nullable().describe('Of a campaign known throughout the country or a sector'),
      }),
    ),
  rules: { quoted: 0.98, named: 0.9, listed: 0.95, 'cue-after': 0.85, known: 0.8, theme: 0.8, descriptive: 0.92 },
  mine(document) {
    const quoted = quotedNames(document)
    const described = descriptiveNames(document, quoted)
    const heads = new Set(described.map(({ head }) => head))
    const named = [...quoted.filter(({ rule, head }) => rule !== 'theme' || !heads.has(head)), ...described]
    const spoken = named.map((one) => spokenOf(document, one, named))
    const launches = withLaunch(document, spoken)
    const titled = launches.some(({ launched }) => launched) ? null : titledName(document)
    return onePerCampaign(titled ? withLaunch(document, [...spoken, titled]) : launches)
  },
})

// nouns that speak of a movement named before: "Năm nay, chiến dịch có chủ đề …"
const AGAIN: ReadonlySet<string> = new Set(['chiến dịch', 'cuộc vận động', 'đợt thi đua', 'đợt cao điểm'])

/** A theme given to a movement that has its name from before: the mention is of that one. */
function spokenOf({ view }: Document, one: NamedCampaign, named: readonly NamedCampaign[]): NamedCampaign {
  if (one.rule !== 'theme' || !one.head) return one
  const noun = lowerOf(view.slice(...one.head.span))
  if (!AGAIN.has(noun)) return one
  const before = named.find(
    ({ rule, head, end }) =>
      rule !== 'theme' && head && end < one.span[0] && lowerOf(view.slice(...head.span)) === noun,
  )
  return before ? { ...one, span: before.span, rule: before.rule } : one
}
