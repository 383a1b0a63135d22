import type { Document } from '../document.js'
import { DOCUMENT_FREQUENCY } from '../lexicon/frequencies.js'
import { FUNCTION_WORDS } from '../lexicon/function-words.js'
import { type PhraseWords, phrasesFrom, phraseWords } from '../vietnamese/phrase-words.js'
import { type Phrase, type Repeated, readPhrase, repeatedPhrases } from '../vietnamese/phrases.js'
import { tokensOfView } from '../vietnamese/readings.js'
import type { Segmenter } from '../vietnamese/segment.js'
import { defineMiner } from './miner.js'

const MOST = 12
/** The share of documents that hold a phrase which the table of frequencies does not list; what it lists is commoner. */
const RARE = 0.03
/** What stands in the title counts so much more, up to so many words. */
const TITLE = 3
const TITLE_WORDS = 6
/** A phrase within another is a term of its own when it occurs so many times as often. */
const REPEATS = 1.5
/** So many phrases are read at first. */
const FIRST = 32

interface Weighed extends Phrase {
  readonly weight: number
}

/** The document's index terms, heaviest first: TF-IDF of its words or, without a segmenter, of phrases it repeats. */
export const terms = defineMiner({
  schema: (z) => z.array(z.object({ text: z.string(), weight: z.number() })),
  rules: {},
  mine(document, { segment }) {
    const words = phraseWords(document.view, tokensOfView(document), document.blocks)
    const chosen = segment ? ofSegments(document, words, segment) : ofPhrases(words)
    const heaviest = chosen[0]?.weight ?? 1
    return chosen.map(({ text, weight }) => ({
      text: plainCase(text),
      weight: Math.round((weight / heaviest) * 1000) / 1000,
    }))
  },
})

/** The heaviest of the words and pairs of words that a segmenter finds. */
function ofSegments(document: Document, words: PhraseWords, segment: Segmenter): Weighed[] {
  const told = document.blocks.filter(({ zone }) => zone === 'title' || zone === 'body')
  const text = told.map(({ span }) => document.view.slice(...span)).join('\n')
  const head = new Set<string>()
  for (const [from, to] of words.titles)
    for (let i = from; i < to; i++) for (const key of phrasesFrom(words, i, TITLE_WORDS)) head.add(key)
  const phrases = segment(text).filter(({ key }) => key.includes(' ') && !isFunction(key))
  return distinct(phrases.map((phrase) => weighed(phrase, head.has(phrase.key))).sort(heavierFirst))
}

function isFunction(key: string): boolean {
  const words = key.split(' ')
  return FUNCTION_WORDS.has(words[0]!) || FUNCTION_WORDS.has(words.at(-1)!)
}

/** The heaviest of the phrases that are repeated: those that may weigh most are read until no other can be among them. */
function ofPhrases(words: PhraseWords): Weighed[] {
  const bounds = repeatedPhrases(words).map((phrase) => ({ phrase, most: weightOf(phrase, isTitled(phrase), RARE) }))
  bounds.sort((a, b) => b.most - a.most)
  for (let size = FIRST; ; size *= 2) {
    const rest = bounds[size]?.most ?? 0
    const read = bounds.slice(0, size).map(({ phrase }) => weighed(readPhrase(words, phrase), isTitled(phrase)))
    const chosen = distinct(read.filter(({ weight }) => weight > rest).sort(heavierFirst))
    if (chosen.length === MOST || size >= bounds.length) return chosen
  }
}

function isTitled({ titled, length }: Repeated): boolean {
  return titled && length <= TITLE_WORDS
}

function weighed(phrase: Phrase, titled: boolean): Weighed {
  const weight = weightOf(phrase, titled, DOCUMENT_FREQUENCY.get(phrase.key) ?? RARE)
  return { key: phrase.key, text: phrase.text, length: phrase.length, count: phrase.count, weight }
}

function weightOf({ count, length }: Pick<Phrase, 'count' | 'length'>, titled: boolean, frequency: number): number {
  const told = count + (titled ? TITLE : 0)
  return told * Math.log2(length + 1) * Math.log(1 / frequency)
}

function heavierFirst(a: Weighed, b: Weighed): number {
  return b.weight - a.weight || (a.key < b.key ? -1 : 1)
}

/** The heaviest phrases; of two where one is part of the other and hardly more frequent, the heavier. */
function distinct(weighted: readonly Weighed[]): Weighed[] {
  const chosen: Weighed[] = []
  for (const phrase of weighted) {
    if (chosen.length === MOST) break
    if (!chosen.some((other) => tellsTheSame(phrase, other))) chosen.push(phrase)
  }
  return chosen
}

function tellsTheSame(a: Phrase, b: Phrase): boolean {
  const [short, long] = a.key.length < b.key.length ? [a, b] : [b, a]
  if (short.count >= long.count * REPEATS || !long.key.includes(short.key)) return false
  return ` ${long.key} `.includes(` ${short.key} `)
}

/** "PHÁT ĐỘNG" of a title as "phát động". */
function plainCase(text: string): string {
  return text === text.toUpperCase() && text.includes(' ') ? text.toLowerCase() : text
}
