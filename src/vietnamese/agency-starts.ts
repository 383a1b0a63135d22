import { KINDS, LOWER_CASE_BODIES, NAMED_BODIES, OFFICES, SOLE_OFFICES } from '../lexicon/bodies.js'
import { BARE_NOUNS, GROUP_NOUNS, QUANTIFIERS } from '../lexicon/groups.js'
import { UNIT_WORDS } from './places.js'
import { type Token, tokensOf } from './tokens.js'
import { longestEnd, trieOfNames } from './trie.js'
import { flagWords } from './words.js'

const NAMES = [
  OFFICES,
  SOLE_OFFICES,
  QUANTIFIERS,
  KINDS.map(({ name }) => name),
  NAMED_BODIES,
  LOWER_CASE_BODIES,
  GROUP_NOUNS,
].flat()

/** The words that a mention begins with, unless it is a bare noun. */
export const FIRST_WORDS: ReadonlySet<string> = new Set(NAMES.map((name) => tokensOf(name)[0]!.key))

const ALL = [...NAMES, ...BARE_NOUNS, ...UNIT_WORDS]
const starts = trieOfNames(ALL)
const FIRST = flagWords(ALL.map((name) => tokensOf(name)[0]!.key))

/** Whether anything stands at a token that a mention may begin with: where nothing does, no reader need be asked. */
export function startsAgency(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]!.word.flags & FIRST) !== 0 && longestEnd(starts, tokens, at) > at
}
