import { readBody } from './body-readings.js'
import { bareEnd } from './groups.js'
import { namedPlaces, one, type Read } from './lists.js'
import { officesEnd, soleOfficeEnd } from './offices.js'
import { namedPlaceEnd, personEnd, unitEnd } from './places.js'
import type { Token } from './tokens.js'

/** The mention, or the elliptic list of mentions, that begins at a token. */
export function readAgency(tokens: readonly Token[], at: number): Read | null {
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
  const role = tokens[at]!.key === 'chuyên' || tokens[at]!.key === 'đại' // "Chuyên viên", "Đại diện": of no body in particular
  return tokens[at]!.capital && !role ? one(at, end, false, true) : null
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
  const unit = unitEnd(tokens, at)
  const place = unit > at && tokens[at]!.key !== 'khu' ? namedPlaceEnd(tokens, unit) : at
  if (place > unit) {
    const numbered = /^\d/.test(tokens[place - 1]!.key)
    const { end, parts } = numbered ? namedPlaces(tokens, at, at, at, unit) : one(at, place, false)
    return {
      end,
      parts: parts.map(({ from, end, before, collective }) => ({ from, end, before, collective, bare: true })),
    }
  }
  const end = bareEnd(tokens, at)
  return end > at ? one(at, end, !(unit > at && tokens[at]!.capital), true) : null
}
