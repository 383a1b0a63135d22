import type { Kind } from '../lexicon/bodies.js'
import { bodyAt } from './bodies.js'
import { groupAt, quantifierEnd } from './groups.js'
import { fieldEnd, kindAt } from './kinds.js'
import { officeAt } from './offices.js'
import { freeNameEnd } from './own-names.js'
import { provinceEnd, unitEnd } from './places.js'
import type { Token } from './tokens.js'

/** One of the bodies that a reading gives. */
export interface Part {
  readonly from: number
  readonly end: number
  /** The words that an elliptic list leaves out, from and to: "Sở". */
  readonly before: readonly (readonly [from: number, end: number])[]
  readonly collective: boolean
  /** It is an agency only where the sentence makes it one. */
  readonly bare: boolean
}

/** What is read at a token: one body or several. */
export interface Read {
  readonly end: number
  readonly parts: readonly Part[]
}

const NONE: readonly never[] = []

/** A reading of one body. */
export function one(from: number, end: number, collective: boolean, bare = false): Read {
  return { end, parts: [{ from, end, before: NONE, collective, bare }] }
}

/** "các Sở: Nội vụ, Y tế", "các Bộ Quốc phòng, Công an", "các nhà máy Gia Lâm, Dĩ An". */
export function elliptic(tokens: readonly Token[], at: number, from: number, kindFrom: number): Read | null {
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
    const stop = itemEnd(tokens, end, found.kind, parts.length === 0 || tokens[end]!.gap !== 'semicolon')
    if (stop === end) break
    const first = parts.length === 0 && !colon && from === at
    parts.push({
      from: first ? kindFrom : end,
      end: stop,
      before: first ? NONE : before,
      collective: false,
      bare: false,
    })
    next = tokens[stop]
    if (!next) break
    if (next.gap === 'comma' || next.gap === 'semicolon') end = next.key === 'và' ? stop + 1 : stop
    else if (next.key === 'và' && next.gap === 'space' && tokens[stop + 1]?.gap === 'space') end = stop + 1
    else break
  }
  return parts.length > (colon ? 0 : 1) ? { end: parts.at(-1)!.end, parts } : null
}

/** One item of an elliptic list: a known field, or for a kind of any name the capitalised words. */
function itemEnd(tokens: readonly Token[], at: number, kind: Kind, free: boolean): number {
  if (!tokens[at]?.capital) return at
  const field = fieldEnd(tokens, at, kind)
  if (field > at && kind.fields === 'unit' && kind.open) return longerName(tokens, at, field)
  if (field > at || !kind.open || !free || officeAt(tokens, at) || bodyAt(tokens, at) || kindAt(tokens, at))
    return field
  return freeNameEnd(tokens, at)
}

/** "Tập đoàn Điện lực" + "Việt Nam": a name that only begins like a field. */
function longerName(tokens: readonly Token[], at: number, field: number): number {
  const end = tokens[field]?.gap === 'space' || tokens[field]?.gap === 'dash' ? freeNameEnd(tokens, at) : field
  return end > field && tokens.slice(field, end).some(({ capital }) => capital) ? end : field
}

// What is named in a row though it is no administrative unit: "các thôn Bãi Nồm, Giếng Tiên"
const PLACE_NOUNS = new Set('thôn ấp bản buôn xóm làng khóm'.split(' '))

/** "các xã Lộc Hòa, Phong Hòa": one unit for each name. */
export function namedUnits(tokens: readonly Token[], at: number, from: number, unitFrom: number): Read | null {
  const unit = unitEnd(tokens, unitFrom)
  const nameFrom = unit > unitFrom ? unit : PLACE_NOUNS.has(tokens[unitFrom]!.key) ? unitFrom + 1 : unitFrom
  if (nameFrom === unitFrom || tokens[nameFrom]?.gap !== 'space' || !isName(tokens, nameFrom)) return null
  if (provinceEnd(tokens, nameFrom) > nameFrom && tokens[unitFrom]!.key !== 'tỉnh') return null
  const list = namedPlaces(tokens, at, from, unitFrom, nameFrom)
  return list.parts.length > 1 ? list : null
}

/** "UBND các huyện Di Linh, Đức Trọng", "UBND các quận 3, 5, các huyện Ba Tri, Giồng Trôm": one body for each name. */
export function namedPlaces(
  tokens: readonly Token[],
  at: number,
  bodyEnd: number,
  unitFrom: number,
  nameFrom: number,
): Read {
  const body: Part['before'] = bodyEnd > at ? [[at, bodyEnd]] : []
  let before: Part['before'] = [...body, [unitFrom, nameFrom]]
  const parts: Part[] = []
  let from = nameFrom
  for (;;) {
    const end = nameEnd(tokens, from)
    if (end === from) break
    const own = parts.length === 0 && bodyEnd === at && unitFrom === at
    parts.push({ from: own ? unitFrom : from, end, before: own ? NONE : before, collective: false, bare: false })
    const next = tokens[end]
    const after = next?.key === 'và' && (next.gap === 'space' || next.gap === 'comma') ? end + 1 : end
    if (after === end && next?.gap !== 'comma') break
    const plural = quantifierEnd(tokens, after)
    const unit = unitEnd(tokens, plural)
    from = unit > plural && isName(tokens, unit) ? unit : after
    if (from > after) before = [...body, [plural, from]]
    else if (plural > after || kindAt(tokens, from) || bodyAt(tokens, from)) break
  }
  return { end: parts.at(-1)!.end, parts }
}

/** Up to four capitalised syllables, or a number. */
function nameEnd(tokens: readonly Token[], at: number): number {
  if (/^\d{1,2}$/.test(tokens[at]?.key ?? '')) return at + 1
  let end = at
  while (end < at + 4 && tokens[end]?.capital && (end === at || tokens[end]!.gap === 'space')) end++
  return end
}

function isName(tokens: readonly Token[], at: number): boolean {
  return nameEnd(tokens, at) > at && !kindAt(tokens, at) && !bodyAt(tokens, at)
}
