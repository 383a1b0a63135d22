import { isOpen } from '../text/near.js'
import { firstWhere } from '../text/spans.js'
import { type Token, tokensOf } from './tokens.js'
import { longest, type Trie, trieOfNames } from './trie.js'
import { flagWords, makeOpeners } from './words.js'

/** Names that are looked for only where the first word of one stands. */
export interface NameSet {
  readonly flag: number
  readonly trie: Trie<true>
}

/** No name is longer. */
const LONGEST = 40

/** The flag of the words with which names begin. */
export function flagFirst(names: readonly string[]): number {
  return makeOpeners(flagWords(names.map((name) => tokensOf(name)[0]!.key)))
}

export function nameSet(names: readonly string[]): NameSet {
  const flag = flagFirst(names)
  return { flag, trie: trieOfNames(names) }
}

/** The index of the first word behind the longest name that begins at a word; 0 where none does. */
export function nameEnd({ flag, trie }: NameSet, tokens: readonly Token[], at: number): number {
  return (tokens[at]!.word.flags & flag) === 0 ? 0 : (longest(trie, tokens, at)?.end ?? 0)
}

/** Whether a name between `from` and `to` reaches that end over at most `reach` characters, none of them in `stops`. */
export function nameNear(
  names: NameSet,
  { text, tokens }: { readonly text: string; readonly tokens: readonly Token[] },
  [from, to]: readonly [number, number],
  reach: number,
  stops: string,
): boolean {
  const floor = Math.max(from, to - reach - LONGEST)
  for (let i = firstWhere(tokens, ({ start }) => start >= to) - 1; i >= 0 && tokens[i]!.start >= floor; i--) {
    const last = nameEnd(names, tokens, i) - 1
    const end = last < 0 ? to + 1 : tokens[last]!.end
    if (end <= to) return to - end <= reach && isOpen(text, end, to, stops)
  }
  return false
}
