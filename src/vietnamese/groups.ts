import { ADJACENT_NOUNS, BARE_NOUNS, GROUP_MODIFIERS, GROUP_NOUNS, QUANTIFIERS } from '../lexicon/groups.js'
import { bodyAt, partOfOtherWord, taskWordAt } from './bodies.js'
import { namedPlaceEnd, placeEnd, unitAt } from './places.js'
import type { Token } from './tokens.js'
import { longest, type Trie, trieOf } from './trie.js'

const asTrie = (words: readonly string[]): Trie<true> => trieOf(words.map((word) => [word, true] as const))
const quantifiers = asTrie(QUANTIFIERS)
const nouns = asTrie(GROUP_NOUNS)
const bare = asTrie(BARE_NOUNS)
const adjacent = asTrie(ADJACENT_NOUNS)
const modifiers = asTrie(GROUP_MODIFIERS)

const OF = new Set(['thuộc', 'của', 'ở', 'tại', 'trong'])

/** Where "các", "mỗi", "toàn thể các" … end that stand at a token, or the token itself. */
export function quantifierEnd(tokens: readonly Token[], at: number): number {
  return longest(quantifiers, tokens, at)?.end ?? at
}

/** The groups named at a token, without a quantifier before the first: "sở, ban, ngành thuộc tỉnh". */
export interface Group {
  readonly end: number
  /** How many nouns it lists. */
  readonly nouns: number
  readonly modified: boolean
}

export function groupAt(tokens: readonly Token[], at: number): Group | null {
  let found = longest(nouns, tokens, at)
  if (!found || isPartOfNoun(tokens, found.end) || partOfOtherWord(tokens, at)) return null
  const ofUnits = unitAt(tokens, at)?.end === found.end
  let end = found.end
  let count = 1
  let modified = false
  for (;;) {
    const tail = modifiersEnd(tokens, membersEnd(tokens, end))
    modified ||= tail > end
    end = tail
    const next = nextNoun(tokens, end)
    found = next === null || isNamed(tokens, next) ? null : longest(nouns, tokens, next)
    if (!found || isPartOfNoun(tokens, found.end)) break
    if (ofUnits && next !== null && !unitAt(tokens, next) && tokens[next]!.key !== 'địa') break
    end = found.end
    count++
  }
  return { end, nouns: count, modified }
}

/** "thị xã" + "Long Khánh", "sở" + "ngành", "văn phòng" + "các ban, bộ, ngành". */
function membersEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (token?.gap !== 'space') return at
  if (token.capital)
    return unitAt(tokens, at - 1)?.end === at || unitAt(tokens, at - 2)?.end === at ? namedPlaceEnd(tokens, at) : at
  const next = longest(adjacent, tokens, at)
  if (next) return membersEnd(tokens, next.end)
  return token.key === 'các' && tokens[at + 1]?.gap === 'space' ? (groupAt(tokens, at + 1)?.end ?? at) : at
}

/** The noun behind ", ", "và", " - " or directly behind. */
function nextNoun(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (!token) return null
  if (token.gap === 'comma' || token.gap === 'dash') {
    const first = token.key === 'và' ? at + 1 : at
    return first < tokens.length ? quantifierEnd(tokens, first) : null
  }
  if (token.gap !== 'space') return null
  if (token.key === 'và' || token.key === 'hoặc') return tokens[at + 1]?.gap === 'space' ? at + 1 : null
  return null
}

/** "các sở, ngành và Công an tỉnh": a body with a name is no part of the group. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const body = tokens[at]?.capital ? bodyAt(tokens, at) : null
  return body !== null && body.end > at + 1
}

function isPartOfNoun(tokens: readonly Token[], end: number): boolean {
  const [last, next] = [tokens[end - 1]!, tokens[end]]
  return last.key === 'xã' && next?.key === 'hội' && next.gap === 'space'
}

function modifiersEnd(tokens: readonly Token[], at: number): number {
  let end = at
  for (;;) {
    const token = tokens[end]
    if (token?.gap !== 'space') return end
    const known = longest(modifiers, tokens, end)
    const next = known && isModifier(tokens, end, known.end) ? known.end : ofEnd(tokens, end)
    if (next === end) return end
    end = next
  }
}

const BEHIND_MODIFIER = new Set(['có', 'chịu', 'phải', 'cần', 'căn', 'theo', 'và', 'khẩn', 'nghiêm'])

/** "các cơ quan phối hợp có trách nhiệm" against "các cơ quan phối hợp tổ chức": a verb is a modifier only before another one. */
function isModifier(tokens: readonly Token[], at: number, end: number): boolean {
  if (!taskWordAt(tokens, at)) return true
  const next = tokens[end]
  return next?.gap !== 'space' || BEHIND_MODIFIER.has(next.key)
}

/** "thuộc Sở …", "của tỉnh", "trên địa bàn tỉnh …", "đóng trên địa bàn". */
function ofEnd(tokens: readonly Token[], at: number): number {
  const key = (index: number) => (tokens[index]?.gap === 'space' ? tokens[index]!.key : '')
  let of = at
  if (key(of) === 'đóng' || key(of) === 'hoạt') of += key(of) === 'hoạt' ? 2 : 1
  if (key(of) === 'trực' && key(of + 1) === 'thuộc') of++
  if (key(of) === 'trên' && key(of + 1) === 'địa' && key(of + 2) === 'bàn') of += 3
  else if (OF.has(key(of))) of++
  else if (of === at) return placeOrUnit(tokens, at)
  else return at
  const whole = of - at >= 2 // "trực thuộc", "trên địa bàn" say enough by themselves
  if (tokens[of]?.gap !== 'space') return whole ? of : at
  const body = bodyAt(tokens, of)
  if (body) return body.end
  const place = placeOrUnit(tokens, of)
  return place > of || whole ? place : at
}

function placeOrUnit(tokens: readonly Token[], at: number): number {
  return unitAt(tokens, at) || tokens[at]!.capital ? placeEnd(tokens, at) : at
}

/** Where a noun ends that names a doer by itself ("địa phương"), or the token itself. */
export function bareEnd(tokens: readonly Token[], at: number): number {
  const found = longest(bare, tokens, at)
  return found && !partOfOtherWord(tokens, at) && !isPartOfNoun(tokens, found.end) ? found.end : at
}
