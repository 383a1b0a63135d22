import { modernTone } from './tones.js'

/** A word, however it is written. Within one text words of the same key are the same object. */
export interface Word {
  /** Lower case, tone mark on the vowel where the modern spelling has it: "Hoà" and "hòa" are the same key. */
  readonly key: string
  readonly id: number
  /** It holds no figure. */
  readonly lettered: boolean
  /** The sets of words that it belongs to, each a bit that `flagWords` gave. */
  flags: number
  /** The tries of which it begins a name, each a bit of its own (trie.ts). */
  begins: number
}

/** A word as it is written. */
export interface Spelling {
  readonly written: string
  readonly word: Word
  readonly capital: boolean
  /** Two letters or more, all of them capital. */
  readonly upper: boolean
}

const FIGURE = /\p{N}/u
/** So many spellings are kept for good: a language has a few thousand syllables, the rest are figures and names. */
const KEPT = 20_000
/** What is cut out of a text and is longer holds on to the whole of it. */
const COPIED = 12
/** The spelling met last under each of so many hashes: to compare letters is quicker than to cut a word out and look it up. */
const RECENT = 8192

const recent = new Array<Spelling | undefined>(RECENT).fill(undefined)
const kept = { spellings: new Map<string, Spelling>(), words: new Map<string, Word>() }
/** What goes with the document that it was met in. */
const passing: typeof kept = { spellings: new Map(), words: new Map() }
const flagsOf = new Map<string, number>()
const tests: { readonly flag: number; readonly test: (key: string) => boolean }[] = []
let bits = 0
let ids = 0

/** Gives words a flag of their own, to be tested with `&`. */
export function flagWords(keys: Iterable<string>): number {
  const flag = newFlag()
  for (const key of keys) {
    flagsOf.set(key, (flagsOf.get(key) ?? 0) | flag)
    const word = kept.words.get(key) ?? passing.words.get(key)
    if (word) word.flags |= flag
  }
  return flag
}

/** Gives a flag to the words whose key passes a test. */
export function flagWhere(test: (key: string) => boolean): number {
  const flag = newFlag()
  tests.push({ flag, test })
  for (const { words } of [kept, passing]) for (const word of words.values()) if (test(word.key)) word.flags |= flag
  return flag
}

function newFlag(): number {
  if (bits === 31) throw new Error('No more than 31 sets of words can be told apart.')
  return 1 << bits++
}

let openers = 0

/** Has the words with a flag counted among those that names may begin with. */
export function makeOpeners(flag: number): number {
  openers |= flag
  return flag
}

export function isOpener(word: Word): boolean {
  return (word.flags & openers) !== 0
}

/** Another document begins: what is not kept for good is forgotten. */
export function forgetPassing(): void {
  if (passing.spellings.size === 0 && passing.words.size === 0) return
  passing.spellings.clear()
  passing.words.clear()
  recent.fill(undefined)
}

/** The spelling that stands in a text; `hash` is any number that its letters make. */
export function spellingAt(text: string, start: number, end: number, hash: number): Spelling {
  const slot = hash & (RECENT - 1)
  const near = recent[slot]
  if (near !== undefined && near.written.length === end - start && standsAt(text, start, near.written)) return near
  const written = text.slice(start, end)
  const spelling = kept.spellings.get(written) ?? passing.spellings.get(written) ?? addSpelling(written)
  recent[slot] = spelling
  return spelling
}

function standsAt(text: string, start: number, written: string): boolean {
  for (let i = 0; i < written.length; i++) if (text.charCodeAt(start + i) !== written.charCodeAt(i)) return false
  return true
}

function addSpelling(part: string): Spelling {
  const written = part.length > COPIED ? ` ${part}`.slice(1) : part
  const lower = written.toLowerCase()
  const capital = written[0] !== lower[0]
  const upper = capital && written.length > 1 && written === written.toUpperCase()
  const spelling = { written, word: wordOf(lower), capital, upper }
  const { spellings } = kept.spellings.size < KEPT ? kept : passing
  spellings.set(written, spelling)
  return spelling
}

/** The word that small letters spell, in the old way or the new. */
export function wordOf(lower: string): Word {
  const key = modernTone(lower)
  let word = kept.words.get(key) ?? passing.words.get(key)
  if (word === undefined) {
    word = { key, id: ids++, lettered: !FIGURE.test(key), flags: flagsOf.get(key) ?? 0, begins: 0 }
    for (const { flag, test } of tests) if (test(key)) word.flags |= flag
    const { words } = kept.words.size < KEPT ? kept : passing
    words.set(key, word)
  }
  return word
}
