import { isWordCode } from '../text/letters.js'
import { spellingAt, type Word, wordOf } from './words.js'

/** Asks whether a word is one of a few; by its number, so that nothing is cut out of the text. */
export type WordSet = (word: Word) => boolean

export function wordSet(keys: Iterable<string>): WordSet {
  const ids = [...keys].map((key) => wordOf(key).id)
  const marks = new Uint8Array(Math.max(...ids) + 1)
  for (const id of ids) marks[id] = 1
  return ({ id }) => marks[id] === 1
}

export function wordEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++
  return end
}

export function wordStart(text: string, end: number): number {
  let start = end
  while (start > 0 && isWordCode(text.charCodeAt(start - 1))) start--
  return start
}

/** The word that stands between two places; null for no word, and for a longer one than any that is asked for. */
export function wordBetween(text: string, start: number, end: number): Word | null {
  if (end <= start || end - start > LONGEST) return null
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return spellingAt(text, start, end, hash).word
}

const LONGEST = 12
