import { FIELD_ABBREVIATIONS } from '../lexicon/abbreviations.js'
import { KINDS, type Kind, LOWER_CASE_BODIES, NAMED_BODIES } from '../lexicon/bodies.js'
import { NOT_BEFORE, NOT_BEHIND } from '../lexicon/compounds.js'
import {
  COMMITTEE_FIELDS,
  DEPARTMENT_FIELDS,
  DIVISION_FIELDS,
  MINISTRY_FIELDS,
  UNIT_FIELDS,
} from '../lexicon/fields.js'
import type { Token } from './tokens.js'
import { longest, longestEnd, type Trie, trieOf, trieOfNames } from './trie.js'
import { type Word, wordOf } from './words.js'

/** The words for kinds of body; one that `partOfOtherWord` knows is none. */
export const KIND_NAMES: Trie<Kind> = trieOf(KINDS.map((kind) => [kind.name, kind] as const))
const named = trieOfNames(NAMED_BODIES)
const lowerCase = trieOfNames(LOWER_CASE_BODIES)
const notBehind = setsOf(NOT_BEHIND)
const notBefore = setsOf(NOT_BEFORE)

function setsOf(words: Readonly<Record<string, string>>): ReadonlyMap<Word, ReadonlySet<Word>> {
  return new Map(
    Object.entries(words).map(([key, others]) => [wordOf(key), new Set(others.split(' ').map(wordOf))] as const),
  )
}

const FIELD_TRIES: Readonly<Record<NonNullable<Kind['fields']>, Trie<true>>> = {
  ministry: fieldTrie(MINISTRY_FIELDS),
  department: fieldTrie(DEPARTMENT_FIELDS),
  unit: fieldTrie([...DIVISION_FIELDS, ...COMMITTEE_FIELDS, ...UNIT_FIELDS]),
}

function fieldTrie(names: readonly string[]): Trie<true> {
  const known = new Set(names)
  const short = FIELD_ABBREVIATIONS.filter(([, name]) => known.has(name)).flatMap(([parts]) =>
    joinings(parts.split(' ')),
  )
  return trieOfNames([...names, ...short])
}

/** Every way of writing an abbreviation: its parts together or apart. */
function joinings(parts: readonly string[]): string[] {
  const [first, ...rest] = parts
  if (rest.length === 0) return [first!]
  return joinings(rest).flatMap((tail) => [`${first}${tail}`, `${first} - ${tail}`])
}

/** The longest word for a kind of body that stands at a token. */
export function kindAt(tokens: readonly Token[], at: number): { end: number; kind: Kind } | null {
  const found = longest(KIND_NAMES, tokens, at)
  return found && !partOfOtherWord(tokens, at, found.end) ? { end: found.end, kind: found.value } : null
}

/** Where a name ends that is whole without a field ("Ủy ban nhân dân"), or the token itself. */
export function namedEnd(tokens: readonly Token[], at: number): number {
  const end = longestEnd(tokens[at]?.capital ? named : lowerCase, tokens, at)
  // the "Tỉnh ủy" of "Tỉnh ủy viên"
  return end > at && partOfOtherWord(tokens, at, end) ? at : end
}

/** Whether a body's name, or the word for its kind, begins with a capital at a token. */
export function startsBody(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.capital && (longestEnd(named, tokens, at) > at || kindAt(tokens, at) !== null)
}

/** Whether the words from a token to `end` are part of another word: the "vụ" of "nhiệm vụ", the "báo" of "báo cáo". */
export function partOfOtherWord(tokens: readonly Token[], at: number, end = at + 1): boolean {
  const first = tokens[at]!
  if (at > 0 && first.gap === 'space' && notBehind.get(first.word)?.has(tokens[at - 1]!.word)) return true
  return end < tokens.length && tokens[end]!.gap === 'space' && isBefore(tokens[end - 1]!, tokens[end]!)
}

function isBefore(last: Token, next: Token): boolean {
  return notBefore.get(last.word)?.has(next.word) ?? false
}

/** Where the field of a kind of body ends: "Nông nghiệp và Môi trường". The token itself when no known field stands there. */
export function fieldEnd(tokens: readonly Token[], at: number, kind: Kind): number {
  return kind.fields ? longestEnd(FIELD_TRIES[kind.fields], tokens, at) : at
}

/** The same for the fields of units inside a body: "Tổ chức cán bộ". */
export function unitFieldEnd(tokens: readonly Token[], at: number): number {
  return longestEnd(FIELD_TRIES.unit, tokens, at)
}
