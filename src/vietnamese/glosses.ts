import type { Document, Span } from '../document.js'
import { matchesIn } from '../text/matches.js'
import { type AgencyMention, agenciesIn } from './agencies.js'
import { agenciesWithin } from './agency-lines.js'
import { tokensOfLine } from './readings.js'

// "Ủy ban nhân dân (UBND) tỉnh": an abbreviation explained inside a name
const GLOSS = / \([\p{Lu}\p{N}&.-]{2,12}\)(?= \p{L})/gu

/** The agencies of a text, read as if the abbreviations in brackets inside their names were not there. */
export function agenciesPastGlosses(text: string): AgencyMention[] {
  if (!text.includes(' (')) return agenciesIn(text)
  const cuts: { readonly at: number; readonly length: number }[] = []
  let plain = ''
  let done = 0
  for (const { index, 0: gloss } of matchesIn(text, GLOSS)) {
    plain += text.slice(done, index)
    cuts.push({ at: plain.length, length: gloss.length })
    done = index + gloss.length
  }
  if (cuts.length === 0) return agenciesIn(text)
  plain += text.slice(done)
  const back = (offset: number, inside: boolean): number =>
    cuts.reduce((sum, { at, length }) => (at < offset || (inside && at === offset) ? sum + length : sum), offset)
  return agenciesIn(plain).map(({ span, name, collective }) => ({
    span: [back(span[0], true), back(span[1], false)],
    name,
    collective,
  }))
}

/** The same for a line of the view; spans are the line's own. `text` may be no more than its beginning. */
export function agenciesOfLine(document: Document, { text, span }: { text: string; span: Span }): AgencyMention[] {
  if (text.length < span[1] - span[0] || (text.includes(' (') && text.search(GLOSS) >= 0))
    return agenciesPastGlosses(text)
  return agenciesWithin(document, tokensOfLine(document, span), span).filter(({ bare }) => !bare)
}
