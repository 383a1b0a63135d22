import { type Body, bodyAt } from './bodies.js'
import { groupAt, isBranch, quantifierEnd } from './groups.js'
import { fieldEnd, kindAt } from './kinds.js'
import { listedPlacesEnd } from './listed-places.js'
import { elliptic, namedPlaces, namedUnits, one, type Read } from './lists.js'
import { officeAt } from './offices.js'
import { namedPlaceEnd, unitEnd, unitEndsAt } from './places.js'
import type { Token } from './tokens.js'

/** The body, or the bodies, whose names begin at `from`; the mention begins at `at`, where an office may stand before. */
export function readBody(tokens: readonly Token[], at: number, from: number): Read | null {
  if (from >= tokens.length) return null
  const plural = quantifierEnd(tokens, from)
  if (plural > from) {
    if (tokens[plural]?.gap !== 'space') return null
    return (
      elliptic(tokens, at, from, plural) ??
      namedUnits(tokens, at, from, plural) ??
      officers(tokens, at, plural) ??
      branches(tokens, at, plural) ??
      pluralBody(tokens, at, plural) ??
      group(tokens, at, plural, true)
    )
  }
  const listed = colonList(tokens, at, from)
  if (listed) return listed
  const own = from > at && tokens[from]!.capital ? kindAt(tokens, from) : null
  const next = own && tokens[own.end]
  // "Chánh Văn phòng Bộ, Vụ trưởng …": the paper's own body in one word
  if (own && (!next || (next.gap !== 'space' && (next.capital || next.gap !== 'comma')))) return one(at, own.end, false)
  const body = bodyAt(tokens, from)
  const bodies = body && withPluralPlace(tokens, at, body)
  return bodies ?? group(tokens, at, from, from > at)
}

/** "các Huyện ủy, Thành ủy, Đảng ủy trực thuộc": one group, though each word is a body's name. */
function branches(tokens: readonly Token[], at: number, plural: number): Read | null {
  if (!tokens[plural]!.capital || !isBranch(tokens, plural, plural + 2)) return null
  const found = groupAt(tokens, plural, true)
  return found && found.nouns > 1 ? one(at, found.end, true) : null
}

/** "Giám đốc Sở: Nội vụ, Tài chính": a list without "các". */
function colonList(tokens: readonly Token[], at: number, from: number): Read | null {
  const found = tokens[from]!.capital ? kindAt(tokens, from) : null
  if (!found || tokens[found.end]?.gap !== 'colon' || found.kind.fields === 'unit') return null
  return fieldEnd(tokens, found.end, found.kind) > found.end ? elliptic(tokens, at, from, from) : null
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
  if (!tokens[from]!.capital) return pluralField(tokens, at, from)
  const body = bodyAt(tokens, from)
  return body && one(at, (withPluralPlace(tokens, at, body) ?? one(at, body.end, true)).end, true)
}

/** "các sở GD-ĐT", "các phòng Giáo dục và Đào tạo": a field behind a word in small letters. */
function pluralField(tokens: readonly Token[], at: number, from: number): Read | null {
  const found = kindAt(tokens, from)
  const field = found && tokens[found.end]?.gap === 'space' && tokens[found.end]!.capital
  const end = field ? fieldEnd(tokens, found.end, found.kind) : 0
  if (!found || end <= found.end || unitEnd(tokens, from) > from) return null
  return one(
    at,
    withPluralPlace(tokens, at, { end, kindEnd: found.end, whole: false, collective: true })?.parts[0]?.end ?? end,
    true,
  )
}

/** "UBND các xã, phường", "Công an các địa phương", "UBND các huyện Di Linh, Đức Trọng", or the body as it is. */
function withPluralPlace(tokens: readonly Token[], at: number, body: Body): Read | null {
  const plural = tokens[body.end]?.gap === 'space' ? countEnd(tokens, body.end) : body.end
  if (plural === body.end || tokens[plural]?.gap !== 'space') {
    const bare =
      tokens[body.end]?.gap === 'comma' || tokens[body.end]?.gap === 'space' ? unitList(tokens, body) : body.end
    return one(at, bare, body.collective || bare > body.end)
  }
  const unit = unitEnd(tokens, plural)
  if (unit > plural && tokens[unit]?.gap === 'space' && namedPlaceEnd(tokens, unit) > unit)
    return namedPlaces(tokens, at, body.end, plural, unit)
  const members = groupAt(tokens, plural, true)
  if (!members) return unit > plural ? one(at, unit, true) : one(at, body.end, body.collective)
  return one(at, listedPlacesEnd(tokens, members.end), true)
}

/** The "các" of "UBND các xã", the "15" of "UBND 15 phường"; the token itself where none stands. */
function countEnd(tokens: readonly Token[], at: number): number {
  // "Bộ Tài chính Các bộ, ngành": the next cell of a table set as text
  if (tokens[at]!.capital && !tokens[at]!.upper) return at
  const counted = /^\d{1,3}$/.test(tokens[at]!.key) && tokens[at + 1]?.gap === 'space' && !tokens[at + 1]!.capital
  return counted && unitEnd(tokens, at + 1) > at + 1 ? at + 1 : quantifierEnd(tokens, at)
}

/** "UBND xã, phường, đặc khu": a body of several kinds of unit, without a name. */
function unitList(tokens: readonly Token[], body: Body): number {
  const last = tokens[body.end - 1]!
  if (last.capital && last.key !== 'xã') return body.end
  if (!unitEndsAt(tokens, body.end)) return body.end
  const more = groupAt(tokens, body.end - 1) ?? groupAt(tokens, body.end - 2)
  return more && more.nouns > 1 ? more.end : body.end
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
  const unit = unitEnd(tokens, from)
  return unit > from && namedPlaceEnd(tokens, unit) > unit
}
