import { createRequire } from 'node:module'
import { ChithiError } from '../errors.js'
import type { Phrase } from './phrases.js'
import { modernTone } from './tones.js'

/** Splits a text into words and answers how often each word, and each pair of neighbouring words, occurs. */
export type Segmenter = (text: string) => Phrase[]

interface Vntk {
  wordTokenizer(): { tag(text: string): string[] }
}
interface Dictionary {
  readonly lower_words: readonly string[]
  has: (word: string) => boolean
}
interface Natural {
  readonly TfIdf: new () => {
    addDocument(terms: readonly string[]): void
    listTerms(document: number): { readonly term: string; readonly tf: number }[]
  }
  readonly NGrams: { ngrams(words: readonly string[], n: number): string[][] }
}

// A clause: letters and blanks; figures, document numbers and marks are no words to segment
const CLAUSE = /[\p{L}\p{M}]+(?:[  ][\p{L}\p{M}]+)*/gu
const LONGEST_CLAUSE = 2_000

/** Loads vntk's word segmentation and natural's counting. Throws `no-segmenter` where the optional package vntk is not installed. */
export async function loadSegmenter(): Promise<Segmenter> {
  const require = createRequire(import.meta.url)
  const tokenizer = loadVntk(require).wordTokenizer()
  // Deep imports: the whole package reads .env and takes a second to load.
  const { TfIdf } = require('natural/lib/natural/tfidf') as Natural
  const { NGrams } = require('natural/lib/natural/ngrams') as Natural
  const wordsOf = (clause: string) => tokenizer.tag(clause).map((word) => word.trim())
  return (text) => {
    const written = new Map<string, string>()
    const keys: string[] = []
    for (const [clause] of text.normalize('NFC').matchAll(CLAUSE)) {
      const words = wordsOf(clause.slice(0, LONGEST_CLAUSE))
      for (const parts of [...words.map((word) => [word]), ...NGrams.ngrams(words, 2)]) {
        const phrase = parts.join(' ')
        const key = phrase.toLowerCase().split(' ').map(modernTone).join(' ')
        if (!written.has(key)) written.set(key, phrase)
        keys.push(key)
      }
    }
    const counts = new TfIdf()
    counts.addDocument(keys)
    return counts
      .listTerms(0)
      .map(({ term, tf }) => ({ key: term, text: written.get(term)!, length: term.split(' ').length, count: tf }))
  }
}

/** vntk looks a word up by a linear search in a list of 74,000; a set gives the same answers twenty times as fast. */
function loadVntk(require: NodeJS.Require): Vntk {
  try {
    const vntk = require('vntk') as Vntk
    const inside = createRequire(require.resolve('vntk'))
    const dictionary = inside('@vntk/dictionary') as Dictionary
    const words = new Set(dictionary.lower_words)
    dictionary.has = (word) => Boolean(word) && words.has(word.toLowerCase())
    return vntk
  } catch (cause) {
    throw new ChithiError('no-segmenter', 'The optional package vntk is not installed.', { cause })
  }
}
