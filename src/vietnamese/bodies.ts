import type { Kind } from '../lexicon/bodies.js'
import { fieldEnd, KIND_NAMES, kindAt, namedEnd, partOfOtherWord, startsBody, unitFieldEnd } from './kinds.js'
import { soleOfficeEnd } from './offices.js'
import { aboutEnd, freeNameEnd } from './own-names.js'
import { placeEnd, provinceEnd, unitEnd } from './places.js'
import { taskWordAt } from './task-words.js'
import type { Token } from './tokens.js'
import { matches, type TrieMatch } from './trie.js'

export interface Body {
  readonly end: number
  /** The kind's word(s) end here; what follows is the field or name. */
  readonly kindEnd: number
  /** A name that is whole without a field ("Ủy ban nhân dân"). */
  readonly whole: boolean
  /** The last part is plural ("Công an các xã"). */
  readonly collective: boolean
}

/** The body whose name begins at a token: kind and field, or a whole name; then bodies and places it belongs to. */
export function bodyAt(tokens: readonly Token[], at: number): Body | null {
  const core = coreAt(tokens, at)
  if (!core) return null
  let end = core.end
  let collective = false
  const about = aboutEnd(tokens, at, end)
  if (about > end) return within(core, Math.max(about, placeEnd(tokens, about)), false)
  for (let depth = 0; depth < 3; depth++) {
    const token = tokens[end]
    if (token?.gap !== 'space') break
    const of = token.key === 'của' || token.key === 'thuộc' ? end + 1 : end
    const inner =
      tokens[of]?.gap === 'space' ? (coreAt(tokens, of) ?? bareKind(tokens, of) ?? committee(tokens, of)) : null
    if (inner && of === end && parallel(tokens, at, of)) break
    if (inner && (tokens[of]!.capital || tokens[of]!.key !== 'ban')) {
      end = inner.end
      continue
    }
    if (of > end) {
      const office = tokens[of]?.gap === 'space' ? soleOfficeEnd(tokens, of) : of
      if (office > of) return within(core, office, core.collective)
      const place = placeEnd(tokens, of)
      return within(core, place > of ? place : end, core.collective)
    }
    const place = placeEnd(tokens, end)
    if (place === end) break
    collective ||= token.key === 'cấp'
    end = place
  }
  return within(core, end, collective)
}

const COMMANDS = new Set(['chỉ', 'tư', 'tổng', 'tham'])
const PARALLEL = new Set(['bộ', 'sở', 'ủy', 'thanh'])

/** "Bộ Ngoại giao Bộ Công an": a ministry or department belongs to no other; two cells of a table set as text. */
function parallel(tokens: readonly Token[], at: number, next: number): boolean {
  const { key } = tokens[at]!
  if (!(key === 'sở' || (key === 'bộ' && !COMMANDS.has(tokens[at + 1]!.key)))) return false
  return tokens[next]!.capital && PARALLEL.has(tokens[next]!.key) && tokens[next + 1]?.key !== 'đội'
}

function within({ kindEnd, whole }: Body, end: number, collective: boolean): Body {
  return { end, kindEnd, whole, collective }
}

/** "Tổ chức cán bộ" + " - Thanh tra": a second field behind a dash. */
function dashedEnd(tokens: readonly Token[], at: number): number {
  const next = tokens[at]
  if (!next?.capital || !(next.gap === 'dash' || next.gap === 'and')) return at
  const field = unitFieldEnd(tokens, at)
  return field > at ? field : freeNameEnd(tokens, at)
}

/** "Ban Quản lý khu kinh tế" + "Đông Nam": the proper name of what a committee is for. */
function properEnd(tokens: readonly Token[], at: number): number {
  let end = at
  while (end < at + 4 && tokens[end]?.gap === 'space' && tokens[end]!.capital && !startsBody(tokens, end)) end++
  return end === at || taskWordAt(tokens, at) || placeEnd(tokens, at) > at ? at : end
}

const PARTY = new Set(['đảng', 'cấp', 'chi'])

/** The "đảng ủy" of "Ban Xây dựng Đảng đảng ủy phường", the "cấp ủy" of "Ban Thường vụ cấp ủy". */
function committee(tokens: readonly Token[], at: number): { end: number } | null {
  const next = tokens[at + 1]
  return next?.key === 'ủy' && next.gap === 'space' && PARTY.has(tokens[at]!.key) ? { end: at + 2 } : null
}

/** The "Sở" of "Ban Thi đua thuộc Sở", the "Bệnh viện" of "Công đoàn Bệnh viện": whose the body is, in one word. */
function bareKind(tokens: readonly Token[], at: number): { end: number } | null {
  const kind = tokens[at]!.capital ? kindAt(tokens, at) : null
  const next = kind && tokens[kind.end]
  return kind && !(next?.gap === 'space' && next.capital) ? { end: kind.end } : null
}

/** Where the name ends of the body that something belongs to ("thuộc Bộ Y tế", "thuộc Sở"), or the token itself. */
export function ownerEnd(tokens: readonly Token[], at: number): number {
  return bodyAt(tokens, at)?.end ?? bareKind(tokens, at)?.end ?? at
}

function coreAt(tokens: readonly Token[], at: number): Body | null {
  const whole = wholeEnd(tokens, at)
  let end = whole
  let kindEnd = whole
  for (const found of matches(KIND_NAMES, tokens, at)) {
    const own = partOfOtherWord(tokens, at, found.end) ? 0 : kindBodyEnd(tokens, at, found)
    if (own <= end || (whole > found.end && onlySmall(tokens, found, whole, own))) continue
    // "Văn phòng" + "tham mưu …": a verb in small letters behind a name that is whole
    if (whole === found.end && own <= whole + 2 && !tokens[whole]!.capital && taskWordAt(tokens, whole)) continue
    end = own
    kindEnd = own === found.end || isBodyBehind(tokens, found.end) ? own : found.end
  }
  return end > at ? { end, kindEnd, whole: end === whole, collective: false } : null
}

/** "Kho bạc Nhà nước" + "trích …": small words behind a name that is whole, and no field of its kind. */
function onlySmall(tokens: readonly Token[], { end, value }: TrieMatch<Kind>, whole: number, own: number): boolean {
  return fieldEnd(tokens, end, value) === end && !tokens.slice(whole, own).some(({ capital }) => capital)
}

/** "Ủy ban nhân dân", "Thanh tra Sở" + "Y tế": a whole name, and the field of the body that it ends with. */
function wholeEnd(tokens: readonly Token[], at: number): number {
  const end = namedEnd(tokens, at)
  const last = end - 1
  if (last <= at || !tokens[last]!.capital) return end
  let longest = end
  for (const { end: from, value } of matches(KIND_NAMES, tokens, last))
    if (!partOfOtherWord(tokens, last, from)) longest = Math.max(longest, fieldEnd(tokens, from, value))
  return longest
}

/** Where the body ends whose kind is read: behind its field, its own name or the body that it belongs to; 0 for none. */
function kindBodyEnd(tokens: readonly Token[], at: number, { end, value: kind }: TrieMatch<Kind>): number {
  const first = tokens[at]!
  if (tokens[end]?.gap !== 'space') return 0
  const field = fieldEnd(tokens, end, kind)
  const isUnit = kind.fields === 'unit'
  if (field > end && isUnit && !first.capital && !tokens[end]!.capital) return 0
  if (field > end && (!isUnit || first.upper)) return field
  const own = ownNameEnd(tokens, end, kind, first)
  if (field > end) {
    // "Tập đoàn Công nghiệp Than - Khoáng sản": a name of its own that only begins like a field
    const whole = own > field && tokens.slice(field, own).some(({ capital }) => capital)
    return whole ? own : properEnd(tokens, dashedEnd(tokens, field))
  }
  if (own > end) return own
  if (kind.open && first.capital && /^\d{1,4}$/.test(tokens[end]!.key)) return end + 1
  if (kind.loose && first.capital && end > at + 1) return end
  if (kind.open && first.capital && isBodyBehind(tokens, end)) return end
  return kind.placed && first.capital && isPlaceBehind(tokens, end) ? end : 0
}

function isPlaceBehind(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.gap === 'space' && (unitEnd(tokens, at) > at || provinceEnd(tokens, at) > at)
}

function isBodyBehind(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.gap === 'space' && startsBody(tokens, at)
}

function ownNameEnd(tokens: readonly Token[], end: number, kind: Kind, first: Token): number {
  const next = tokens[end]
  if (!kind.open || !first.capital || next?.gap !== 'space' || (first.upper && next.upper)) return end
  if (!(next.capital || kind.loose) || unitEnd(tokens, end) > end || startsBody(tokens, end)) return end
  return freeNameEnd(tokens, end)
}
