import * as z from 'zod'
import type { Document } from '../document.js'
import { DOCUMENT_FREQUENCY } from '../lexicon/frequencies.js'
import { FUNCTION_WORDS } from '../lexicon/function-words.js'
import { type Phrase, repeatedPhrases } from '../vietnamese/phrases.js'
import { modernTone } from '../vietnamese/tokens.js'
import { type Context, defineMiner } from './miner.js'

const MOST = 12
/** The share of documents that hold a phrase which the table of frequencies does not list. */
const RARE = 0.03
/** What stands in the title counts so much more. */
const TITLE = 3
/** A phrase within another is a term of its own when it occurs so many times as often. */
const REPEATS = 1.5
// "phát động", "Đắk": syllables; digits, signs and line ends part clauses
const CLAUSE = /[\p{L}\p{M}]+(?:[  ][\p{L}\p{M}]+)*/gu

/** The document's index terms, heaviest first: TF-IDF of its words or, without a segmenter, of phrases it repeats. */
export const terms = defineMiner({
  schema: z.array(z.object({ text: z.string(), weight: z.number() })),
  rules: {},
  mine(document, context) {
    const title = document.blocks.filter(({ zone }) => zone === 'title')
    const head = new Set(phrasesOf(title.map(({ span }) => document.view.slice(...span)).join('\n')))
    const weighted = candidates(bodyOf(document), context)
      .map((phrase) => ({ ...phrase, weight: weightOf(phrase, head) }))
      .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    const heaviest = weighted[0]?.weight ?? 1
    return distinct(weighted).map(({ text, weight }) => ({
      text: plainCase(text),
      weight: Math.round((weight / heaviest) * 1000) / 1000,
    }))
  },
})

/** The text without the closing and the letterhead, which every document shares. */
function bodyOf({ view, blocks }: Document): string {
  const told = blocks.filter(({ zone }) => zone === 'title' || zone === 'body')
  return told.map(({ span }) => view.slice(...span)).join('\n')
}

function candidates(text: string, { segment }: Context): Phrase[] {
  if (!segment) return repeatedPhrases(text)
  return segment(text).filter(({ key }) => key.includes(' ') && !isFunction(key))
}

function isFunction(key: string): boolean {
  const words = key.split(' ')
  return FUNCTION_WORDS.has(words[0]!) || FUNCTION_WORDS.has(words.at(-1)!)
}

/** Every phrase of two to six syllables of a short text. */
function* phrasesOf(text: string): Generator<string> {
  for (const [clause] of text.matchAll(CLAUSE)) {
    const keys = clause.split(/[  ]/u).map((word) => modernTone(word.toLowerCase()))
    for (let length = 2; length <= 6; length++)
      for (let at = 0; at + length <= keys.length; at++) yield keys.slice(at, at + length).join(' ')
  }
}

function weightOf({ key, count, length }: Phrase, head: ReadonlySet<string>): number {
  const told = count + (head.has(key) ? TITLE : 0)
  return told * Math.log2(length + 1) * Math.log(1 / (DOCUMENT_FREQUENCY.get(key) ?? RARE))
}

/** The heaviest phrases; of two where one is part of the other and hardly more frequent, the heavier. */
function distinct<T extends Phrase>(weighted: readonly T[]): T[] {
  const chosen: T[] = []
  for (const phrase of weighted) {
    if (chosen.length === MOST) break
    if (!chosen.some((other) => tellsTheSame(phrase, other))) chosen.push(phrase)
  }
  return chosen
}

function tellsTheSame(a: Phrase, b: Phrase): boolean {
  const [short, long] = a.key.length < b.key.length ? [a, b] : [b, a]
  return ` ${long.key} `.includes(` ${short.key} `) && short.count < long.count * REPEATS
}

/** "PHÁT ĐỘNG" of a title as "phát động". */
function plainCase(text: string): string {
  return text === text.toUpperCase() && text.includes(' ') ? text.toLowerCase() : text
}
