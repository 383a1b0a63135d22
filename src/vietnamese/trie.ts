import { type Gap, type Token, tokensOf } from './tokens.js'
import { type Word, wordOf } from './words.js'

/**
 * Names by their syllables. What joins the parts of a name (", ", " - ", "&", "và") is one step whatever its sign, so that
 * "Kế hoạch và Đầu tư", "Kế hoạch - Đầu tư" and "Kế hoạch & Đầu tư" are the same name.
 */
interface Node<T> {
  /** By the word's id. */
  readonly next: Map<number, Node<T>>
  /** Behind "và" or a dash; and behind a comma. */
  join: Node<T> | null
  comma: Node<T> | null
  value: T | undefined
  /** A comma stands here although "và" stood before: "Báo và phát thanh, truyền hình". */
  late: boolean
}

/** Most words of a text begin no name, and that is to be seen at once: by the trie's bit in the word itself. */
export interface Trie<T> {
  readonly bit: number
  /** By the first word's id. */
  readonly firsts: Map<number, Node<T>>
}

/** A bit for each of the first tries; those made later share the last. */
const BITS = 31
let made = 0

const AND = wordOf('và')
const JOINS: ReadonlySet<Gap> = new Set(['comma', 'dash', 'and'])

function newNode<T>(): Node<T> {
  return { next: new Map(), join: null, comma: null, value: undefined, late: false }
}

/** A trie of names and what they stand for. */
export function trieOf<T>(entries: Iterable<readonly [name: string, value: T]>): Trie<T> {
  const bit = 1 << Math.min(made++, BITS - 1)
  const firsts = new Map<number, Node<T>>()
  for (const [name, value] of entries) {
    let node: Node<T> | undefined
    let closed = false
    for (const { word, gap } of tokensOf(name)) {
      if (node && (word === AND || JOINS.has(gap))) node = joined(node, gap)
      if (node && closed && gap === 'comma') node.late = true
      closed ||= word === AND
      if (word !== AND) node = step(node?.next ?? firsts, word)
    }
    const first = tokensOf(name)[0]
    if (first) first.word.begins |= bit
    if (node) node.value = value
  }
  return { bit, firsts }
}

/** A trie of names that stand for nothing but themselves. */
export function trieOfNames(names: Iterable<string>): Trie<true> {
  return trieOf(Array.from(names, (name) => [name, true] as const))
}

function joined<T>(node: Node<T>, gap: Gap): Node<T> {
  if (gap === 'comma') {
    node.comma ??= newNode()
    return node.comma
  }
  node.join ??= newNode()
  return node.join
}

function step<T>(nodes: Map<number, Node<T>>, { id }: Word): Node<T> {
  let next = nodes.get(id)
  if (!next) {
    next = newNode()
    nodes.set(id, next)
  }
  return next
}

export interface TrieMatch<T> {
  /** Index of the first word behind the name. */
  readonly end: number
  readonly value: T
}

// The reading that is going on: the walk below is the hottest of all, and leaves nothing behind that was not found
let bestEnd = 0
let bestValue: unknown

/** The longest name that begins at a word. Behind "và" a name takes no comma more: "Văn hóa và Thể thao, Du lịch" are two. */
export function longest<T>(trie: Trie<T>, tokens: readonly Token[], from: number): TrieMatch<T> | null {
  const end = longestEnd(trie, tokens, from)
  return end > from ? { end, value: bestValue as T } : null
}

/** Where it ends, or the word itself. */
export function longestEnd<T>(trie: Trie<T>, tokens: readonly Token[], from: number): number {
  let node = firstOf(trie, tokens[from])
  bestEnd = from
  for (let at = from + 1; node !== undefined; at++) {
    if (node.value !== undefined) {
      bestEnd = at
      bestValue = node.value
    }
    const token = at < tokens.length ? tokens[at]! : undefined
    if (token === undefined || token.gap !== 'space' || token.word === AND || node.join) {
      if (token !== undefined) goOn(node, tokens, at, false, null)
      break
    }
    node = node.next.get(token.word.id)
  }
  return bestEnd
}

const NONE: readonly never[] = []

/** Every name that begins at a word. */
export function matches<T>(trie: Trie<T>, tokens: readonly Token[], from: number): readonly TrieMatch<T>[] {
  const first = firstOf(trie, tokens[from])
  if (first === undefined) return NONE
  const found: TrieMatch<T>[] = []
  bestEnd = from
  reach(first, tokens, from + 1, false, found)
  return found
}

function firstOf<T>({ bit, firsts }: Trie<T>, token: Token | undefined): Node<T> | undefined {
  return token !== undefined && (token.word.begins & bit) !== 0 ? firsts.get(token.word.id) : undefined
}

type Found<T> = TrieMatch<T>[] | null

/** What a node says of the name up to the word before `at`, and where it may go on. */
function reach<T>(node: Node<T>, tokens: readonly Token[], at: number, closed: boolean, found: Found<T>): void {
  if (node.value !== undefined) {
    if (found) found.push({ end: at, value: node.value })
    if (at > bestEnd) {
      bestEnd = at
      bestValue = node.value
    }
  }
  if (at < tokens.length && (node.next.size > 0 || node.join || node.comma)) goOn(node, tokens, at, closed, found)
}

/** Takes the word at `at` from a node on. */
function take<T>(node: Node<T> | null, tokens: readonly Token[], at: number, closed: boolean, found: Found<T>): void {
  const next = node?.next.get(tokens[at]!.word.id)
  if (next !== undefined) reach(next, tokens, at + 1, closed, found)
}

/** What joins the word at `at` to the one before, and the word itself. A name with a dash is also written without. */
function goOn<T>(node: Node<T>, tokens: readonly Token[], at: number, closed: boolean, found: Found<T>): void {
  const { word, gap, capital } = tokens[at]!
  if (gap === 'space' && word !== AND) {
    take(node, tokens, at, closed, found)
    if (!capital) take(node.join, tokens, at, closed, found)
  } else if (gap === 'space') {
    if (tokens[at + 1]?.gap !== 'space') return
    take(node.join, tokens, at + 1, true, found)
    take(node.comma, tokens, at + 1, true, found)
  } else if (JOINS.has(gap)) {
    if (gap !== 'comma') take(node.join, tokens, at, closed, found)
    if (node.comma && !(closed && gap === 'comma' && !node.comma.late)) take(node.comma, tokens, at, closed, found)
  }
}
