import { SCORING_ABBREVIATIONS } from '../lexicon/scoring.js'
import { foldTones } from '../text/fold.js'
import { pattern } from '../text/pattern.js'

const EXPANSIONS = SCORING_ABBREVIATIONS.map(([from, to]) => [pattern(`⟨${from}⟩`, 'g'), to] as const)

/** The key that decides whether two strings are the same words: abbreviations, case, tone placement, marks and blanks aside. */
export function scoringKey(text: string | null | undefined): string {
  let key = (text ?? '').normalize('NFC').toLowerCase().replace(/\s+/g, ' ')
  for (const [from, to] of EXPANSIONS) key = key.replace(from, to)
  return foldTones(key).replaceAll('ð', 'đ')
}

/** The words of a string's key. */
export function wordsOf(text: string | null | undefined): string[] {
  return scoringKey(text).split(' ').filter(Boolean)
}

/** Token F1 of two strings, 0 to 1. */
export function overlap(a: string | null | undefined, b: string | null | undefined): number {
  const left = wordsOf(a)
  const right = wordsOf(b)
  if (left.length === 0 || right.length === 0) return left.length === right.length ? 1 : 0
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of right) {
    const count = counts.get(word) ?? 0
    if (count > 0) {
      common++
      counts.set(word, count - 1)
    }
  }
  return (2 * common) / (left.length + right.length)
}

/** The overlap where it reaches a threshold, else 0. */
export function overlapFrom(threshold: number, a: string | null | undefined, b: string | null | undefined): number {
  const value = overlap(a, b)
  return value >= threshold ? value : 0
}
