import type { Document } from '../document.js'
import { firstFrom } from '../text/spans.js'
import { nameEnd, nameSet } from '../vietnamese/name-set.js'
import type { Quote } from '../vietnamese/quotes.js'
import { openersOf, quotesOf, tokensOfView } from '../vietnamese/readings.js'
import { spanOf } from '../vietnamese/tokens.js'
import { headsOf } from './campaign-heads.js'
import { CAMPAIGNS } from './campaign-keys.js'
import { nameBehind, namesBehind } from './campaign-names.js'
import { isHidden, titleAt } from './campaign-places.js'
import type { NamedCampaign } from './campaign-quotes.js'

const DISTINCT = nameSet(
  CAMPAIGNS.filter(({ distinct }) => distinct).flatMap(({ name, aliases = [] }) => [name, ...aliases]),
)

/** Movements named without quotation marks: by a noun and what follows, or by a name that only a campaign has. */
export function descriptiveNames(document: Document, quoted: readonly NamedCampaign[]): NamedCampaign[] {
  const outside = outsideOf(quotesOf(document))
  const taken = new Set(quoted.filter(({ rule }) => rule !== 'theme' && rule !== 'listed').map(({ head }) => head))
  const found: NamedCampaign[] = []
  for (const head of headsOf(document)) {
    if (taken.has(head) || !outside(head.span[0]) || isHidden(document, head.span[0])) continue
    const name = nameBehind(document, head, titleAt(document, head.span[0]))
    for (const span of head.plural ? namesBehind(document, head) : name ? [name] : [])
      found.push({ span, end: span[1], rule: 'descriptive', head })
  }
  return [...found, ...distinctNames(document, outside)]
}

/** Known names that stand for themselves. */
function distinctNames(document: Document, outside: (at: number) => boolean): NamedCampaign[] {
  const heads = headsOf(document)
  const tokens = tokensOfView(document)
  const found: NamedCampaign[] = []
  let done = 0
  for (const at of openersOf(document)) {
    const end = at >= done && tokens[at]!.capital ? nameEnd(DISTINCT, tokens, at) : 0
    if (end === 0) continue
    done = end
    const span = spanOf(tokens, at, end - 1)
    const before = heads[firstFrom(heads, span[0]) - 1]
    const named = before && before.span[1] + 1 >= span[0]
    if (!named && outside(span[0]) && !isHidden(document, span[0]))
      found.push({ span, end: span[1], rule: 'known', head: null })
  }
  return found
}

/** Tells whether a place stands in no quotation. */
function outsideOf(quotes: readonly Quote[]): (at: number) => boolean {
  const outer = quotes.filter(({ depth }) => depth === 0)
  return (at) => {
    const before = outer[firstFrom(outer, at + 1) - 1]
    return !before || at >= before.span[1]
  }
}
