import type { Span } from '../document.js'
import { KINDS, LOWER_CASE_BODIES, NAMED_BODIES, OFFICES, SOLE_OFFICES } from '../lexicon/bodies.js'
import { GROUP_NOUNS, QUANTIFIERS } from '../lexicon/groups.js'
import { type Body, bodyAt } from './bodies.js'
import { bareEnd, groupAt, quantifierEnd } from './groups.js'
import { kindAt } from './kinds.js'
import { elliptic, namedPlaces, namedUnits, one, type Read } from './lists.js'
import { expandName } from './names.js'
import { officeAt, officesEnd, soleOfficeEnd } from './offices.js'
import { namedPlaceEnd, personEnd, provinceAt, unitAt } from './places.js'
import { type Token, tokensOf } from './tokens.js'

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

/** The words that a mention begins with, unless it is a bare noun. */
export const FIRST_WORDS: ReadonlySet<string> = new Set(
  [OFFICES, SOLE_OFFICES, QUANTIFIERS, KINDS.map(({ name }) => name), NAMED_BODIES, LOWER_CASE_BODIES, GROUP_NOUNS]
    .flat()
    .map((name) => tokensOf(name)[0]!.key),
)

/** The agencies named in `text`, in order, longest first, not overlapping. */
export function agenciesIn(text: string): AgencyMention[] {
  return agenciesAmong(text, tokensOf(text)).filter(({ bare }) => !bare)
}

/** The same on the words of the text, and the bare nouns among them; none that begins after `last`. */
export function agenciesAmong(text: string, tokens: readonly Token[], last = text.length): AgencyMention[] {
  const mentions: AgencyMention[] = []
  let at = 0
  while (at < tokens.length && tokens[at]!.start <= last) {
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

/** The mention, or the elliptic list of mentions, that begins at a token. */
function readAt(tokens: readonly Token[], at: number): Read | null {
  const sole = soleOfficeEnd(tokens, at)
  const from = officesEnd(tokens, at)
  const office = from > at
  if (office && tokens[from]?.gap !== 'space')
    return sole > at ? one(at, sole, false) : (readWithout(tokens, at) ?? officeAlone(tokens, at, from))
  const inner = readBody(tokens, at, from)
  if (inner && inner.end > sole) return office ? withPerson(tokens, inner) : inner
  if (sole > at) return one(at, personEnd(tokens, sole), false)
  return office ? (readWithout(tokens, at) ?? officeAlone(tokens, at, from)) : bareAt(tokens, at)
}

/** "Chánh Văn phòng có trách nhiệm …": the office of the body that the paper speaks of. */
function officeAlone(tokens: readonly Token[], at: number, end: number): Read | null {
  const role = ['chuyên', 'đại'].includes(tokens[at]!.key) // "Chuyên viên", "Đại diện": of no body in particular
  return tokens[at]!.capital && !role
    ? { end, parts: [{ from: at, end, before: [], collective: false, bare: true }] }
    : null
}

/** What begins with an office's word but is a body's name: "Thường trực HĐND", "Trưởng phòng Nội vụ". */
function readWithout(tokens: readonly Token[], at: number): Read | null {
  return readBody(tokens, at, at) ?? bareAt(tokens, at)
}

/** "Phó Chủ tịch UBND tỉnh" + "Lê Minh An". */
function withPerson(tokens: readonly Token[], read: Read): Read {
  const last = read.parts.at(-1)!
  const end = last.collective ? last.end : personEnd(tokens, last.end)
  return end === last.end ? read : { end, parts: [...read.parts.slice(0, -1), { ...last, end }] }
}

/** "Bộ trưởng", "huyện Củ Chi", "địa phương". */
function bareAt(tokens: readonly Token[], at: number): Read | null {
  if (tokens[at]!.key === 'bộ' && tokens[at + 1]?.key === 'trưởng') return one(at, at + 2, true)
  const unit = unitAt(tokens, at)
  const place = unit && tokens[at]!.key !== 'khu' ? namedPlaceEnd(tokens, unit.end) : at
  if (unit && place > unit.end) {
    const numbered = /^\d/.test(tokens[place - 1]!.key)
    const { end, parts } = numbered ? namedPlaces(tokens, at, at, at, unit.end) : one(at, place, false)
    return { end, parts: parts.map((part) => ({ ...part, bare: true as const })) }
  }
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
      namedUnits(tokens, at, from, plural) ??
      officers(tokens, at, plural) ??
      pluralBody(tokens, at, plural) ??
      group(tokens, at, plural, true)
    )
  }
  const own = from > at && tokens[from]!.capital ? kindAt(tokens, from) : null
  const next = own && tokens[own.end]
  // "Chánh Văn phòng Bộ, Vụ trưởng …": the paper's own body in one word
  if (own && (!next || (next.gap !== 'space' && (next.capital || next.gap !== 'comma')))) return one(at, own.end, false)
  const body = bodyAt(tokens, from)
  const bodies = body && withPluralPlace(tokens, at, body)
  return bodies ?? group(tokens, at, from, from > at)
}

/** "các Bộ trưởng", "Các đồng chí Giám đốc các sở". */
function officers(tokens: readonly Token[], at: number, from: number): Read | null {
  const first = officeAt(tokens, from)
  if (!first) return null
  const inner = tokens[first]?.gap === 'space' ? readBody(tokens, from, first) : null
  if (inner) return one(at, inner.end, true)
  let end = first
  for (let next = behindJoin(tokens, end); next >= end; next = behindJoin(tokens, end)) {
    const other = officeAt(tokens, next)
    // "Các Bộ trưởng, Thủ trưởng cơ quan ngang Bộ": an office with a body of its own is another doer
    if (!other || (tokens[other]?.gap === 'space' && readBody(tokens, next, other))) break
    end = other
  }
  return one(at, end, true)
}

/** The word behind ", " or "và", or the token itself. */
function behindJoin(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (token?.key === 'và') return at + 1
  return token?.gap === 'comma' ? at : at - 1
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
  const members = groupAt(tokens, plural, true)
  if (!members) return one(at, unit?.end ?? body.end, unit !== null || body.collective)
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

/** A group of bodies; without "các" or an office before it only when it lists several nouns or says which ones. */
function group(tokens: readonly Token[], at: number, from: number, led: boolean): Read | null {
  const found = groupAt(tokens, from, led)
  // "tổ chức sản xuất" is no organisation
  if (found?.nouns === 1 && !led && tokens[from]!.key === 'tổ') return null
  if (!found || !(led || (!isPlace(tokens, from) && (found.nouns > 1 || found.modified)))) return null
  return one(at, listedPlacesEnd(tokens, found.end), true)
}

/** "huyện Củ Chi" is a place, not a group. */
function isPlace(tokens: readonly Token[], from: number): boolean {
  const unit = unitAt(tokens, from)
  return unit !== null && namedPlaceEnd(tokens, unit.end) > unit.end
}
