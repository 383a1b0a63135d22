import { KINDS } from '../lexicon/bodies.js'
import { ADJACENT_NOUNS, BARE_NOUNS, GROUP_MODIFIERS, GROUP_NOUNS, QUANTIFIERS } from '../lexicon/groups.js'
import { bodyAt, ownerEnd } from './bodies.js'
import { partOfOtherWord } from './kinds.js'
import { namedPlaceEnd, placeEnd, unitEnd, unitEndsAt } from './places.js'
import { taskWordAt } from './task-words.js'
import type { Token } from './tokens.js'
import { longestEnd, type Trie, trieOf } from './trie.js'

const asTrie = (words: readonly string[]): Trie<true> => trieOf(words.map((word) => [word, true] as const))
const quantifiers = asTrie(QUANTIFIERS)
const nouns = asTrie(GROUP_NOUNS)
// "các Vụ", "các Ủy ban": behind "các" the words for a kind of body are nouns too
const pluralNouns = asTrie([...GROUP_NOUNS, ...KINDS.map(({ name }) => name)])
const bare = asTrie(BARE_NOUNS)
const adjacent = asTrie(ADJACENT_NOUNS)
const modifiers = asTrie(GROUP_MODIFIERS)

// "của địa phương", "của đơn vị mình"
const owners = asTrie([
  'địa phương',
  'đơn vị',
  'đơn vị mình',
  'địa phương mình',
  'ngành',
  'ngành mình',
  'mình',
  'cơ quan',
  'tiểu ban',
  'ban chỉ đạo',
  'tổ công tác',
  'hội đồng',
  'cụm',
  'khối',
  'đoàn',
])
// "Thủ trưởng các sở, ngành cấp tỉnh, cấp ủy, chính quyền …": these begin a group of their own behind one that is told which
const OWN_GROUPS = new Set(['cấp', 'chính'])
const OF = new Set(['thuộc', 'của', 'ở', 'tại', 'trong'])

/** Where "các", "mỗi", "toàn thể các" … end that stand at a token, or the token itself. */
export function quantifierEnd(tokens: readonly Token[], at: number): number {
  return longestEnd(quantifiers, tokens, at)
}

/** The groups named at a token, without a quantifier before the first: "sở, ban, ngành thuộc tỉnh". */
export interface Group {
  readonly end: number
  /** How many nouns it lists. */
  readonly nouns: number
  readonly modified: boolean
}

export function groupAt(tokens: readonly Token[], at: number, plural = false, depth = 0): Group | null {
  const words = plural ? pluralNouns : nouns
  let end = longestEnd(words, tokens, at)
  if (end === at || partOfOtherWord(tokens, at, end)) return null
  const ofUnits = unitEnd(tokens, at) === end
  let count = 1
  let modified = false
  for (;;) {
    const members = membersEnd(tokens, end, depth)
    const tail = modifiersEnd(tokens, members)
    const closed = members > end || tail.closed
    modified ||= tail.end > end
    end = tail.end
    const next = nextNoun(tokens, end, closed)
    const stop = next === null ? 0 : longestEnd(words, tokens, next)
    if (next === null || stop <= next || isNamed(tokens, next) || partOfOtherWord(tokens, next, stop)) break
    if (modified && OWN_GROUPS.has(tokens[next]!.key)) break
    if (ofUnits && unitEnd(tokens, next) === next && tokens[next]!.key !== 'địa') break
    end = stop
    count++
  }
  return { end, nouns: count, modified }
}

// Groups within groups: "văn phòng các ban của các bộ"
const DEEPEST = 2

/** "thị xã" + "Long Khánh", "sở" + "ngành", "văn phòng" + "các ban, bộ, ngành", "các thành viên" + "Hội đồng …". */
function membersEnd(tokens: readonly Token[], at: number, depth: number): number {
  const token = tokens[at]
  if (token?.gap !== 'space' || depth > DEEPEST) return at
  if (token.capital) {
    if (unitEndsAt(tokens, at)) return namedPlaceEnd(tokens, at)
    return bodyAt(tokens, at)?.end ?? at
  }
  const next = longestEnd(adjacent, tokens, at)
  if (next > at) return membersEnd(tokens, next, depth + 1)
  return token.key === 'các' && tokens[at + 1]?.gap === 'space'
    ? (groupAt(tokens, at + 1, false, depth + 1)?.end ?? at)
    : at
}

/** The noun behind ", ", "và", " - ", "/" or directly behind. */
function nextNoun(tokens: readonly Token[], at: number, closed: boolean): number | null {
  const token = tokens[at]
  if (!token) return null
  if (token.gap === 'comma' || token.gap === 'dash' || token.gap === 'slash') {
    const first = token.key === 'và' ? at + 1 : at
    if (first >= tokens.length) return null
    const next = quantifierEnd(tokens, first)
    return closed && next > first ? null : next
  }
  if (token.gap !== 'space') return null
  if (!(token.key === 'và' || token.key === 'hoặc') || tokens[at + 1]?.gap !== 'space') return null
  return token.key === 'và' && !closed ? quantifierEnd(tokens, at + 1) : at + 1
}

/** "các sở, ngành và Công an tỉnh": a body with a name is no part of the group, "Tổng Công ty nhà nước" is. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const body = tokens[at]?.capital ? bodyAt(tokens, at) : null
  if (!body) return false
  if (body.whole) return body.end > at + 1
  return tokens.slice(body.kindEnd, body.end).some(({ capital }) => capital)
}

/** Where a noun's modifiers end; `closed` when they say whose it is ("thuộc Bộ"). */
function modifiersEnd(tokens: readonly Token[], at: number): { end: number; closed: boolean } {
  let end = at
  let closed = false
  for (;;) {
    const token = tokens[end]
    if (!token) return { end, closed }
    if (end > at && !closed) end = moreModifiersEnd(tokens, end)
    if (tokens[end]?.gap !== 'space') return { end, closed }
    const known = longestEnd(modifiers, tokens, end)
    const fits = known > end && isModifier(tokens, end, known)
    const next = fits ? known : ofEnd(tokens, end)
    if (next === end) return { end, closed }
    closed ||= !fits
    end = next
  }
}

/** "nhà nước" + ", tư nhân": a second modifier of the same noun. */
function moreModifiersEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at]!
  const and = token.key === 'và' || token.key === 'hoặc'
  const from = and ? at + 1 : at
  if (!(and ? token.gap !== 'semicolon' && tokens[from]?.gap === 'space' : token.gap === 'comma')) return at
  const known = longestEnd(modifiers, tokens, from)
  return known === from || longestEnd(nouns, tokens, from) > from || taskWordAt(tokens, from) ? at : known
}

const BEHIND_MODIFIER = new Set('có chịu phải cần căn theo và khẩn nghiêm trên thuộc của trong ở tại'.split(' '))

/** "các cơ quan phối hợp có trách nhiệm" against "các cơ quan phối hợp tổ chức": a verb is a modifier only before another one. */
function isModifier(tokens: readonly Token[], at: number, end: number): boolean {
  if (end - at > 2 || tokens[at]!.key === 'cấp' || !taskWordAt(tokens, at)) return true
  const next = tokens[end]
  if (next?.gap === 'comma' && taskWordAt(tokens, end)) return false
  return next?.gap !== 'space' || BEHIND_MODIFIER.has(next.key)
}

/** "thuộc Sở …", "của tỉnh", "trên địa bàn tỉnh …", "đóng trên địa bàn". */
function ofEnd(tokens: readonly Token[], at: number): number {
  let of = at
  const first = spacedKey(tokens, at)
  if (first === 'đóng' || first === 'hoạt') of += first === 'hoạt' ? 2 : 1
  if (spacedKey(tokens, of) === 'trực' && spacedKey(tokens, of + 1) === 'thuộc') of++
  const key = spacedKey(tokens, of)
  if (key === 'trên' && spacedKey(tokens, of + 1) === 'địa' && spacedKey(tokens, of + 2) === 'bàn') of += 3
  else if (OF.has(key)) of++
  else if (key === 'từ') return betweenEnd(tokens, at)
  else if (of === at) {
    const owner = tokens[at]!.capital ? ownerEnd(tokens, at) : at
    return owner > at || (tokens[at]!.capital && unitEnd(tokens, at) === at) ? owner : placeOrUnit(tokens, at)
  } else return at
  const whole = of - at >= 2 // "trực thuộc", "trên địa bàn" say enough by themselves
  if (tokens[of]?.gap !== 'space') return whole ? of : at
  const owner = ownerEnd(tokens, of)
  if (owner > of) return owner
  const place = placeOrUnit(tokens, of)
  if (place > of || whole) return place
  const own = longestEnd(owners, tokens, of)
  return own > of ? own : at
}

/** The key of a word with a blank before it. */
function spacedKey(tokens: readonly Token[], at: number): string {
  return tokens[at]?.gap === 'space' ? tokens[at]!.key : ''
}

/** "từ Nghệ An đến Phú Yên", or the token itself. */
function betweenEnd(tokens: readonly Token[], at: number): number {
  const first = namedPlaceEnd(tokens, at + 1)
  if (first === at + 1 || tokens[first]?.key !== 'đến' || tokens[first]!.gap !== 'space') return at
  const last = namedPlaceEnd(tokens, first + 1)
  return last > first + 1 ? last : at
}

function placeOrUnit(tokens: readonly Token[], at: number): number {
  return tokens[at]!.capital || unitEnd(tokens, at) > at ? placeEnd(tokens, at) : at
}

/** Where a noun ends that names a doer by itself ("địa phương"), or the token itself. */
export function bareEnd(tokens: readonly Token[], at: number): number {
  const end = longestEnd(bare, tokens, at)
  return end > at && !partOfOtherWord(tokens, at, end) ? end : at
}
