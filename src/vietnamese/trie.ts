import { type Gap, type Token, tokensOf } from './tokens.js'

/**
 * Names by their syllables. What joins the parts of a name (", ", " - ", "&", "và") is one step whatever its sign, so that
 * "Kế hoạch và Đầu tư", "Kế hoạch - Đầu tư" and "Kế hoạch & Đầu tư" are the same name.
 */
export interface Trie<T> {
  readonly next: Map<string, Trie<T>>
  value?: T
  /** A comma stands here although "và" stood before: "Báo và phát thanh, truyền hình". */
  late?: true
}

const JOIN = '+'
const COMMA = ','
const EITHER = [JOIN, COMMA] as const
const COMMA_ALONE = [COMMA] as const
const JOINS: ReadonlySet<Gap> = new Set(['comma', 'dash', 'and'])

/** A trie of names and what they stand for. */
export function trieOf<T>(entries: Iterable<readonly [name: string, value: T]>): Trie<T> {
  const root: Trie<T> = { next: new Map() }
  for (const [name, value] of entries) {
    let node = root
    let closed = false
    tokensOf(name).forEach((token, index) => {
      const joined = token.key === 'và' || (index > 0 && JOINS.has(token.gap))
      if (joined) node = step(node, token.gap === 'comma' ? COMMA : JOIN)
      if (closed && token.gap === 'comma') node.late = true
      closed ||= token.key === 'và'
      if (token.key !== 'và') node = step(node, token.key)
    })
    node.value = value
  }
  return root
}

function step<T>(node: Trie<T>, key: string): Trie<T> {
  let next = node.next.get(key)
  if (!next) {
    next = { next: new Map() }
    node.next.set(key, next)
  }
  return next
}

export interface TrieMatch<T> {
  /** Index of the first word behind the name. */
  readonly end: number
  readonly value: T
}

/** The longest name that begins at a word. Behind "và" a name takes no comma more: "Văn hóa và Thể thao, Du lịch" are two. */
export function longest<T>(trie: Trie<T>, tokens: readonly Token[], from: number): TrieMatch<T> | null {
  let best: TrieMatch<T> | null = null
  for (const match of matches(trie, tokens, from)) if (!best || match.end > best.end) best = match
  return best
}

const NONE: readonly never[] = []

/** Every name that begins at a word. */
export function matches<T>(trie: Trie<T>, tokens: readonly Token[], from: number): readonly TrieMatch<T>[] {
  const token = tokens[from]
  if (!token || !trie.next.has(token.key)) return NONE
  const found: TrieMatch<T>[] = []
  read(trie, tokens, from, false, found)
  return found
}

/** Reads the word at `at` from a node on, and what may follow it. */
function read<T>(node: Trie<T>, tokens: readonly Token[], at: number, closed: boolean, found: TrieMatch<T>[]): void {
  const next = node.next.get(tokens[at]!.key)
  if (!next) return
  if (next.value !== undefined) found.push({ end: at + 1, value: next.value })
  if (next.next.size > 0 && at + 1 < tokens.length) goOn(next, tokens, at + 1, closed, found)
}

/** What joins the word at `at` to the one before, and the word itself. A name with a dash is also written without. */
function goOn<T>(node: Trie<T>, tokens: readonly Token[], at: number, closed: boolean, found: TrieMatch<T>[]): void {
  const { key, gap, capital } = tokens[at]!
  if (key === 'và' && gap === 'space') {
    if (tokens[at + 1]?.gap !== 'space') return
    for (const sign of EITHER) {
      const next = node.next.get(sign)
      if (next) read(next, tokens, at + 1, true, found)
    }
  } else if (JOINS.has(gap)) {
    for (const sign of gap === 'comma' ? COMMA_ALONE : EITHER) {
      const next = node.next.get(sign)
      if (next && !(closed && gap === 'comma' && !next.late)) read(next, tokens, at, closed, found)
    }
  } else if (gap === 'space') {
    read(node, tokens, at, closed, found)
    const dashed = node.next.get(JOIN)
    if (dashed && !capital) read(dashed, tokens, at, closed, found)
  }
}
