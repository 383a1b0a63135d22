import type { Span } from '../document.js'
import { OFFICES, SOLE_OFFICES } from '../lexicon/bodies.js'
import { type Body, bodyAt, fieldEnd, kindAt } from './bodies.js'
import { bareEnd, groupAt, quantifierEnd } from './groups.js'
import { expandName } from './names.js'
import { namedPlaceEnd, personEnd, provinceAt, unitAt } from './places.js'
import { type Token, tokensOf } from './tokens.js'
import { longest, trieOf } from './trie.js'

export { expandName } from './names.js'

/** A body, office-holder or group of bodies named in a text. */
export interface AgencyMention {
  readonly span: Span
  /** The name with abbreviations expanded and elliptic parts filled in ("các Sở: Nội vụ, Y tế" gives "Sở Nội vụ", "Sở Y tế"). */
  readonly name: string
  /** A group with no proper name ("các sở, ngành", "UBND các xã, phường"). */
  readonly collective: boolean
  /** A noun or place alone ("địa phương", "huyện Củ Chi"): an agency only where the sentence makes it one. */
  readonly bare?: true
  /** Where the elliptic list begins whose first item this is: at "các" of "các Bộ Quốc phòng, Công an". */
  readonly listStart?: number
}

const offices = trieOf(OFFICES.map((name) => [name, true] as const))
const soleOffices = trieOf(SOLE_OFFICES.map((name) => [name, true] as const))

/** The agencies named in `text`, in order, longest first, not overlapping. */
export function agenciesIn(text: string): AgencyMention[] {
  return agenciesAmong(text, tokensOf(text)).filter(({ bare }) => !bare)
}

/** The same on the words of the text, and the bare nouns among them. */
export function agenciesAmong(text: string, tokens: readonly Token[]): AgencyMention[] {
  const mentions: AgencyMention[] = []
  let at = 0
  while (at < tokens.length) {
    const read = readAt(tokens, at)
    if (!read) {
      at++
      continue
    }
    for (const { from, end, before, collective, bare } of read.parts) {
      const listed = read.parts.length > 1 && from === read.parts[0]!.from
      const words = before.map(([first, stop]) => `${text.slice(tokens[first]!.start, tokens[stop - 1]!.end)} `)
      const span: Span = [tokens[from]!.start, tokens[end - 1]!.end]
      mentions.push({
        span,
        name: expandName(words.join('') + text.slice(...span)),
        collective,
        ...(bare && { bare }),
        ...(listed && { listStart: tokens[at]!.start }),
      })
    }
    at = Math.max(read.end, at + 1)
  }
  return mentions
}

interface Part {
  readonly from: number
  readonly end: number
  /** The words that an elliptic list leaves out, from and to: "Sở". */
  readonly before: readonly (readonly [from: number, end: number])[]
  readonly collective: boolean
  readonly bare?: true
}

interface Read {
  readonly end: number
  readonly parts: readonly Part[]
}

/** The mention, or the elliptic list of mentions, that begins at a token. */
function readAt(tokens: readonly Token[], at: number): Read | null {
  const sole = tokens[at]!.capital ? longest(soleOffices, tokens, at) : null
  const office = longest(offices, tokens, at)
  const from = office?.end ?? at
  if (office && tokens[from]?.gap !== 'space') return sole ? one(at, sole.end, false) : bareAt(tokens, at)
  const inner = readBody(tokens, at, from)
  if (inner && (!sole || inner.end > sole.end)) return inner
  if (sole) return one(at, personEnd(tokens, sole.end), false)
  return (office ? readBody(tokens, at, at) : null) ?? bareAt(tokens, at)
}

/** "Bộ trưởng", "huyện Củ Chi", "địa phương". */
function bareAt(tokens: readonly Token[], at: number): Read | null {
  if (tokens[at]!.key === 'bộ' && tokens[at + 1]?.key === 'trưởng') return one(at, at + 2, true)
  const unit = unitAt(tokens, at)
  const place = unit ? namedPlaceEnd(tokens, unit.end) : at
  if (unit && place > unit.end)
    return { end: place, parts: [{ from: at, end: place, before: [], collective: false, bare: true }] }
  const end = bareEnd(tokens, at)
  return end > at
    ? { end, parts: [{ from: at, end, before: [], collective: !(unit && tokens[at]!.capital), bare: true }] }
    : null
}

function readBody(tokens: readonly Token[], at: number, from: number): Read | null {
  if (from >= tokens.length) return null
  const plural = quantifierEnd(tokens, from)
  if (plural > from) {
    if (tokens[plural]?.gap !== 'space') return null
    return (
      elliptic(tokens, at, from, plural) ??
      officers(tokens, at, plural) ??
      pluralBody(tokens, at, plural) ??
      group(tokens, at, plural, true)
    )
  }
  const body = bodyAt(tokens, from)
  const bodies = body && withPluralPlace(tokens, at, body)
  return bodies ?? group(tokens, at, from, from > at)
}

/** "các Sở: Nội vụ, Y tế", "các Bộ Quốc phòng, Công an". */
function elliptic(tokens: readonly Token[], at: number, from: number, kindFrom: number): Read | null {
  const found = kindAt(tokens, kindFrom)
  if (!found?.kind.fields) return null
  const others = groupAt(tokens, kindFrom)
  const listFrom = others && others.end > found.end && tokens[others.end]?.gap === 'colon' ? others.end : found.end
  let next = tokens[listFrom]
  const colon = next?.gap === 'colon'
  if (!next || !(colon || next.gap === 'space')) return null
  const before: Part['before'] = [...(from > at ? [[at, from] as const] : []), [kindFrom, found.end]]
  const parts: Part[] = []
  let end = listFrom
  for (;;) {
    const stop = fieldEnd(tokens, end, found.kind)
    if (stop === end) break
    const first = parts.length === 0 && !colon && from === at
    parts.push({ from: first ? kindFrom : end, end: stop, before: first ? [] : before, collective: false })
    next = tokens[stop]
    if (!next) break
    if (next.gap === 'comma' || next.gap === 'semicolon') end = next.key === 'và' ? stop + 1 : stop
    else if (next.key === 'và' && next.gap === 'space' && tokens[stop + 1]?.gap === 'space') end = stop + 1
    else break
  }
  return parts.length > (colon ? 0 : 1) ? { end: parts.at(-1)!.end, parts } : null
}

/** "các Bộ trưởng", "Các đồng chí Giám đốc các sở". */
function officers(tokens: readonly Token[], at: number, from: number): Read | null {
  const office = longest(offices, tokens, from)
  if (!office) return null
  const inner = tokens[office.end]?.gap === 'space' ? readBody(tokens, from, office.end) : null
  return one(at, inner?.end ?? office.end, true)
}

function pluralBody(tokens: readonly Token[], at: number, from: number): Read | null {
  const body = bodyAt(tokens, from)
  return body && tokens[from]!.capital
    ? one(at, (withPluralPlace(tokens, at, body) ?? one(at, body.end, true)).end, true)
    : null
}

/** "UBND các xã, phường", "Công an các địa phương", "UBND các huyện Di Linh, Đức Trọng", or the body as it is. */
function withPluralPlace(tokens: readonly Token[], at: number, body: Body): Read | null {
  const plural = tokens[body.end]?.gap === 'space' ? quantifierEnd(tokens, body.end) : body.end
  if (plural === body.end || tokens[plural]?.gap !== 'space') {
    const bare =
      tokens[body.end]?.gap === 'comma' || tokens[body.end]?.gap === 'space' ? unitList(tokens, body) : body.end
    return one(at, bare, body.collective || bare > body.end)
  }
  const unit = unitAt(tokens, plural)
  if (unit && tokens[unit.end]?.gap === 'space' && namedPlaceEnd(tokens, unit.end) > unit.end) {
    return namedPlaces(tokens, at, body.end, plural, unit.end)
  }
  const members = groupAt(tokens, plural)
  if (!members) return one(at, body.end, false)
  return one(at, listedPlacesEnd(tokens, members.end), true)
}

/** "UBND xã, phường, đặc khu": a body of several kinds of unit, without a name. */
function unitList(tokens: readonly Token[], body: Body): number {
  const last = tokens[body.end - 1]!
  if (last.capital && last.key !== 'xã') return body.end
  const before = unitAt(tokens, body.end - 1) ?? unitAt(tokens, body.end - 2)
  if (before?.end !== body.end) return body.end
  const more = groupAt(tokens, body.end - 1) ?? groupAt(tokens, body.end - 2)
  return more && more.nouns > 1 ? more.end : body.end
}

/** "các tỉnh: Khánh Hòa, Đắk Lắk, Gia Lai" belongs to its group. */
function listedPlacesEnd(tokens: readonly Token[], at: number): number {
  const first = tokens[at]
  const ofPlaces =
    unitAt(tokens, at - 1)?.end === at || unitAt(tokens, at - 2)?.end === at || tokens[at - 1]?.key === 'ương'
  if (
    !(first?.gap === 'colon' && ofPlaces && provinceOrList(tokens, at)) &&
    !(first?.gap === 'space' && provinceAt(tokens, at))
  )
    return at
  let end = at
  while (tokens[end]?.capital) {
    const gap = tokens[end]!.gap
    if (!(end === at ? gap === 'colon' || gap === 'space' : gap === 'comma' || gap === 'semicolon')) break
    let stop = end + 1
    while (tokens[stop]?.gap === 'space' && tokens[stop]!.capital && stop < end + 4) stop++
    if (tokens[stop]?.key === 'và' && tokens[stop + 1]?.capital && tokens[stop]!.gap === 'space') {
      stop += 2
      while (tokens[stop]?.gap === 'space' && tokens[stop]!.capital) stop++
      return stop
    }
    end = stop
  }
  return end
}

function provinceOrList(tokens: readonly Token[], at: number): boolean {
  if (provinceAt(tokens, at)) return true
  let end = at
  while (tokens[end]?.capital && end < at + 4 && (end === at || tokens[end]!.gap === 'space')) end++
  return end > at && tokens[end]?.gap === 'comma' && tokens[end]!.capital
}

/** "UBND các huyện Di Linh, Đức Trọng": one body for each name. */
function namedPlaces(tokens: readonly Token[], at: number, bodyEnd: number, unitFrom: number, nameFrom: number): Read {
  const before: Part['before'] = [
    [at, bodyEnd],
    [unitFrom, nameFrom],
  ]
  const parts: Part[] = []
  let from = nameFrom
  for (;;) {
    let end = from
    while (
      end < from + 4 &&
      tokens[end] &&
      (tokens[end]!.capital || /^\d+$/.test(tokens[end]!.key)) &&
      (end === from || tokens[end]!.gap === 'space')
    )
      end++
    if (end === from) break
    parts.push({ from, end, before, collective: false })
    const next = tokens[end]
    if (next?.gap === 'comma') from = next.key === 'và' ? end + 1 : end
    else if (next?.gap === 'space' && next.key === 'và') from = end + 1
    else break
    if (kindAt(tokens, from)) break
  }
  return { end: parts.at(-1)!.end, parts }
}

/** A group of bodies; without "các" or an office before it only when it lists several nouns or says which ones. */
function group(tokens: readonly Token[], at: number, from: number, led: boolean): Read | null {
  const found = groupAt(tokens, from)
  if (!found || !(led || found.nouns > 1 || (found.modified && !isPlace(tokens, from, found.end)))) return null
  return one(at, listedPlacesEnd(tokens, found.end), true)
}

/** "huyện Củ Chi" is a place, not a group. */
function isPlace(tokens: readonly Token[], from: number, end: number): boolean {
  const unit = unitAt(tokens, from)
  return unit !== null && namedPlaceEnd(tokens, unit.end) === end
}

function one(from: number, end: number, collective: boolean): Read {
  return { end, parts: [{ from, end, before: [], collective }] }
}
