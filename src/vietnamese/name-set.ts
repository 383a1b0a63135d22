import { firstWhere } from '../text/spans.js'
import { type Token, tokensOf } from './tokens.js'
import { longest, type Trie, trieOf } from './trie.js'
import { flagWords } from './words.js'

/** Names that are looked for only where the first word of one stands. */
export interface NameSet {
  readonly flag: number
  readonly trie: Trie<true>
}

/** No name is longer. */
const LONGEST = 40

export function nameSet(names: readonly string[]): NameSet {
  const flag = flagWords(names.map((name) => tokensOf(name)[0]!.key))
  return { flag, trie: trieOf(names.map((name) => [name, true] as const)) }
}

/** The index of the first word behind the longest name that begins at a word; 0 where none does. */
export function nameEnd({ flag, trie }: NameSet, tokens: readonly Token[], at: number): number {
  return (tokens[at]!.word.flags & flag) === 0 ? 0 : (longest(trie, tokens, at)?.end ?? 0)
}

/** Whether a name stands whole between two places of the text. */
export function nameStands(names: NameSet, tokens: readonly Token[], from: number, to: number): boolean {
  return nameReaches(names, tokens, from, from, to)
}

/**
 * Whether a name between `from` and `to` reaches that end over characters that none of `stops` parts, as many as `reach`.
 */
export function nameNear(
  names: NameSet,
  { text, tokens }: { readonly text: string; readonly tokens: readonly Token[] },
  [from, to]: readonly [number, number],
  reach: number,
  stops: string,
): boolean {
  const floor = Math.max(from, to - reach)
  let near = to
  while (near > floor && !stops.includes(text[near - 1]!)) near--
  return nameReaches(names, tokens, from, near, to)
}

/** Whether a name stands between `from` and `to` that ends at `near` or behind. */
function nameReaches(names: NameSet, tokens: readonly Token[], from: number, near: number, to: number): boolean {
  for (let i = firstWhere(tokens, ({ start }) => start >= to) - 1; i >= 0 && tokens[i]!.start >= from; i--) {
    const end = nameEnd(names, tokens, i)
    if (end > 0 && tokens[end - 1]!.end <= to && tokens[end - 1]!.end >= near) return true
    if (tokens[i]!.start < near - LONGEST) return false
  }
  return false
}
