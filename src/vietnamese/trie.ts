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
  if (!tokens[from] || !trie.next.has(tokens[from].key)) return null
  let best: TrieMatch<T> | null = null
  for (const match of matches(trie, tokens, from)) if (!best || match.end > best.end) best = match
  return best
}

/** Every name that begins at a word. */
export function* matches<T>(trie: Trie<T>, tokens: readonly Token[], from: number): Generator<TrieMatch<T>> {
  yield* walk(trie, tokens, from, from, false)
}

/** From a node on: the word at `at`, or what joins it to the one before. A name with a dash is also written without. */
function* walk<T>(
  node: Trie<T>,
  tokens: readonly Token[],
  from: number,
  at: number,
  closed: boolean,
): Generator<TrieMatch<T>> {
  const token = tokens[at]
  if (!token) return
  if (at === from) return yield* word(node, tokens, from, at, closed)
  if (token.key === 'và' && token.gap === 'space') {
    for (const sign of [JOIN, COMMA]) {
      const next = node.next.get(sign)
      if (next && tokens[at + 1]?.gap === 'space') yield* word(next, tokens, from, at + 1, true)
    }
    return
  }
  if (JOINS.has(token.gap)) {
    for (const sign of token.gap === 'comma' ? [COMMA] : [JOIN, COMMA]) {
      const next = node.next.get(sign)
      if (next && !(closed && token.gap === 'comma' && !next.late)) yield* word(next, tokens, from, at, closed)
    }
    return
  }
  if (token.gap !== 'space') return
  yield* word(node, tokens, from, at, closed)
  const dashed = node.next.get(JOIN)
  if (dashed && !token.capital) yield* word(dashed, tokens, from, at, closed)
}

function* word<T>(
  node: Trie<T>,
  tokens: readonly Token[],
  from: number,
  at: number,
  closed: boolean,
): Generator<TrieMatch<T>> {
  const next = node.next.get(tokens[at]!.key)
  if (!next) return
  if (next.value !== undefined) yield { end: at + 1, value: next.value }
  yield* walk(next, tokens, from, at + 1, closed)
}
