import type { Span } from '../document.js'
import { readAgency } from './agency-readings.js'
import { startsAgency } from './agency-starts.js'
import type { Part, Read } from './lists.js'
import { expandName } from './names.js'
import { type Token, tokensOf } from './tokens.js'

export { FIRST_WORDS } from './agency-starts.js'
export { expandName } from './names.js'

/** A body, office-holder or group of bodies named in a text. */
export interface AgencyMention {
  readonly span: Span
  /** The name with abbreviations expanded and elliptic parts filled in ("các Sở: Nội vụ, Y tế" gives "Sở Nội vụ", "Sở Y tế"). */
  readonly name: string
  /** A group with no proper name ("các sở, ngành", "UBND các xã, phường"). */
  readonly collective: boolean
}

/** A mention as it is read among the words of a text. */
export interface ReadAgency extends AgencyMention {
  /** A noun or place alone ("địa phương", "huyện Củ Chi"): an agency only where the sentence makes it one. */
  readonly bare: boolean
  /** Where it begins; of the first of an elliptic list, where the list does: at "các" of "các Bộ Quốc phòng, Công an". */
  readonly start: number
}

/** The agencies named in `text`, in order, longest first, not overlapping. */
export function agenciesIn(text: string): ReadAgency[] {
  return agenciesAmong(text, tokensOf(text)).filter(({ bare }) => !bare)
}

/**
 * The same on the words of the text, and the bare nouns among them; none that begins after `last`. Spans count from
 * `origin`, where the words are those of a part of the text.
 */
export function agenciesAmong(text: string, tokens: readonly Token[], last = text.length, origin = 0): ReadAgency[] {
  const mentions: ReadAgency[] = []
  let at = 0
  while (at < tokens.length && tokens[at]!.start <= last) {
    const read = startsAgency(tokens, at) ? readAgency(tokens, at) : null
    if (read) {
      for (const part of read.parts) mentions.push(mentionOf(text, tokens, origin, read, part, at))
      at = Math.max(read.end, at + 1)
    } else at++
  }
  return mentions
}

function mentionOf(
  text: string,
  tokens: readonly Token[],
  origin: number,
  { parts }: Read,
  { from, end, before, collective, bare }: Part,
  at: number,
): ReadAgency {
  const [start, stop] = [tokens[from]!.start, tokens[end - 1]!.end]
  let words = ''
  for (const [first, after] of before) words += `${text.slice(tokens[first]!.start, tokens[after - 1]!.end)} `
  const name = expandName(words + text.slice(start, stop))
  const listed = parts.length > 1 && from === parts[0]!.from
  const first = listed ? tokens[at]!.start : start
  return { span: [start - origin, stop - origin], name, collective, bare, start: first - origin }
}
