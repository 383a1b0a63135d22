import { KINDS } from '../lexicon/bodies.js'
import { ADJACENT_NOUNS, BARE_NOUNS, FORCES, GROUP_NOUNS, QUANTIFIERS, SCHOOL_LEVELS } from '../lexicon/groups.js'
import { bodyAt } from './bodies.js'
import { groupNouns, modifiersEnd } from './group-modifiers.js'
import { partOfOtherWord } from './kinds.js'
import { namedPlaceEnd, unitEnd, unitEndsAt } from './places.js'
import type { Token } from './tokens.js'
import { longestEnd, type Trie, trieOfNames } from './trie.js'

const quantifiers = trieOfNames(QUANTIFIERS)
// "các Vụ", "các Ủy ban": behind "các" the words for a kind of body are nouns too
const pluralNouns = trieOfNames([...GROUP_NOUNS, ...KINDS.map(({ name }) => name)])
const bare = trieOfNames(BARE_NOUNS)
const adjacent = trieOfNames(ADJACENT_NOUNS)
const levels = trieOfNames(SCHOOL_LEVELS)
const forces = trieOfNames(FORCES)

const BRANCHES = new Set(['ủy', 'đoàn'])
// "Thủ trưởng các sở, ngành cấp tỉnh, cấp ủy, chính quyền …": these begin a group of their own behind one that is told which
const OWN_GROUPS = new Set(['cấp', 'chính'])

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
  const words = plural ? pluralNouns : groupNouns
  let end = longestEnd(words, tokens, at)
  if (end === at || partOfOtherWord(tokens, at, end)) return null
  const noun = end
  if (tokens[at]!.key === 'trường') end = listedEnd(levels, tokens, end)
  else if (tokens[at]!.key === 'lực' && longestEnd(forces, tokens, end) > end) end = listedEnd(forces, tokens, end)
  const ofBranches = isBranch(tokens, at, end)
  const ofUnits = unitEnd(tokens, at) === end
  let count = 1
  let modified = end > noun && tokens[at]!.key === 'lực'
  for (;;) {
    const members = membersEnd(tokens, end, depth)
    const tail = modifiersEnd(tokens, members)
    const closed = members > end || tail.closed
    modified ||= tail.end > end
    end = tail.end
    const next = nextNoun(tokens, end, closed)
    const stop = next === null ? 0 : longestEnd(words, tokens, next)
    if (next === null || stop <= next || isNamed(tokens, next, ofBranches) || partOfOtherWord(tokens, next, stop)) break
    if (modified && OWN_GROUPS.has(tokens[next]!.key)) break
    if (ofUnits && unitEnd(tokens, next) === next && tokens[next]!.key !== 'địa') break
    end = stop
    count++
  }
  return { end, nouns: count, modified }
}

/** "trường mầm non" + ", tiểu học và THCS", "lực lượng" + "Công an, Quân sự": where a list of their sorts ends. */
function listedEnd(sorts: Trie<true>, tokens: readonly Token[], at: number): number {
  let end = tokens[at]?.gap === 'space' ? longestEnd(sorts, tokens, at) : at
  for (;;) {
    const token = tokens[end]
    const joined = token?.gap === 'comma' || (token?.gap === 'space' && token.key === 'và')
    const next = token?.key === 'và' ? end + 1 : end
    const stop = joined && next < tokens.length ? longestEnd(sorts, tokens, next) : next
    if (stop === next) return end
    end = stop
  }
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
function isNamed(tokens: readonly Token[], at: number, ofBranches: boolean): boolean {
  const body = tokens[at]?.capital ? bodyAt(tokens, at) : null
  if (!body) return false
  if (ofBranches && isBranch(tokens, at, body.end)) return false
  // "các Vụ, Văn phòng thuộc Bộ": whose all of them are
  if (body.whole) return body.end > at + 1 && tokens[body.kindEnd]?.key !== 'thuộc'
  return tokens.slice(body.kindEnd, body.end).some(({ capital }) => capital)
}

/** The "Thành ủy" of "các Huyện ủy, Thành ủy", the "Thành đoàn": each unit has one, and no place is told. */
export function isBranch(tokens: readonly Token[], at: number, end: number): boolean {
  return end === at + 2 && BRANCHES.has(tokens[at + 1]?.key ?? '')
}

/** Where a noun ends that names a doer by itself ("địa phương"), or the token itself. */
export function bareEnd(tokens: readonly Token[], at: number): number {
  const end = longestEnd(bare, tokens, at)
  return end > at && !partOfOtherWord(tokens, at, end) ? end : at
}
