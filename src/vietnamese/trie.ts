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
const JOINS: ReadonlySet<Gap> = new Set(['comma', 'dash', 'and'])

/** A trie of names and what they stand for. */
export function trieOf<T>(entries: Iterable<readonly [name: string, value: T]>): Trie<T> {
  const root: Trie<T> = { next: new Map() }
  for (const [name, value] of entries) {
    let node = root
    let closed = false
    tokensOf(name).forEach((token, index) => {
      const joined = token.key === 'và' || (index > 0 && JOINS.has(token.gap))
      if (joined) node = step(node, JOIN)
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
  let node: Trie<T> | undefined = trie
  let best: TrieMatch<T> | null = null
  let closed = false
  for (let at = from; at < tokens.length && node; at++) {
    const token = tokens[at]!
    if (at > from) {
      if (token.key === 'và' && token.gap === 'space') {
        node = node.next.get(JOIN)
        closed = true
        continue
      }
      if (JOINS.has(token.gap)) {
        node = tokens[at - 1]!.key === 'và' ? undefined : node.next.get(JOIN)
        if (!node || (closed && token.gap === 'comma' && !node.late)) break
      } else if (token.gap !== 'space') break
    }
    node = node.next.get(token.key)
    if (node?.value !== undefined) best = { end: at + 1, value: node.value }
  }
  return best
}
