import { OFFICES, SOLE_OFFICES } from '../lexicon/bodies.js'
import { partOfOtherWord } from './kinds.js'
import type { Token } from './tokens.js'
import { longest, trieOf } from './trie.js'

const offices = trieOf(OFFICES.map((name) => [name, true] as const))
const soleOffices = trieOf(SOLE_OFFICES.map((name) => [name, true] as const))

/** Where the name of an office ends that needs no body behind it ("Thủ tướng Chính phủ"), or the token itself. */
export function soleOfficeEnd(tokens: readonly Token[], at: number): number {
  return tokens[at]!.capital ? (longest(soleOffices, tokens, at)?.end ?? at) : at
}

/** Where the name of any office ends ("Giám đốc"); null for none. */
export function officeAt(tokens: readonly Token[], at: number): number | null {
  return (longest(offices, tokens, at) ?? longest(soleOffices, tokens, at))?.end ?? null
}

/** "Giám đốc", "Chủ tịch Hội đồng quản trị, Tổng Giám đốc": the offices held at one body, or the token itself. */
export function officesEnd(tokens: readonly Token[], at: number): number {
  const first = longest(offices, tokens, at)
  if (!first || partOfOtherWord(tokens, at, first.end)) return at
  const next = tokens[first.end]
  const joined = next?.key === 'và' || next?.gap === 'comma'
  // "Bộ trưởng, Thủ trưởng cơ quan ngang Bộ" are two
  if (!joined || tokens[at]!.key === 'bộ') return first.end
  const second = next.key === 'và' ? first.end + 1 : first.end
  return longest(offices, tokens, second)?.end ?? first.end
}
