import { OFFICES, SOLE_OFFICES } from '../lexicon/bodies.js'
import { partOfOtherWord } from './kinds.js'
import type { Token } from './tokens.js'
import { longestEnd, trieOfNames } from './trie.js'

const offices = trieOfNames(OFFICES)
const soleOffices = trieOfNames(SOLE_OFFICES)

/** Where the name of an office ends that needs no body behind it ("Thủ tướng Chính phủ"), or the token itself. */
export function soleOfficeEnd(tokens: readonly Token[], at: number): number {
  return tokens[at]!.capital ? longestEnd(soleOffices, tokens, at) : at
}

/** Where the name of any office ends ("Giám đốc"); null for none. */
export function officeAt(tokens: readonly Token[], at: number): number | null {
  const end = longestEnd(offices, tokens, at)
  const own = end > at ? end : longestEnd(soleOffices, tokens, at)
  return own > at ? own : null
}

/** "Giám đốc", "Chủ tịch Hội đồng quản trị, Tổng Giám đốc": the offices held at one body, or the token itself. */
export function officesEnd(tokens: readonly Token[], at: number): number {
  const first = longestEnd(offices, tokens, at)
  if (first === at || partOfOtherWord(tokens, at, first)) return at
  const next = tokens[first]
  const joined = next?.key === 'và' || next?.gap === 'comma'
  // "Bộ trưởng, Thủ trưởng cơ quan ngang Bộ" are two
  if (!joined || tokens[at]!.key === 'bộ') return first
  const second = next.key === 'và' ? first + 1 : first
  const end = longestEnd(offices, tokens, second)
  return end > second ? end : first
}
