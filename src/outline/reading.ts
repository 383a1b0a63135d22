import type { MarkerStyle } from '../document.js'
import { LETTERS, RANKING_WORDS } from '../lexicon/numbering.js'
import { romanValue } from './roman.js'

/** One way to understand a marker; "i)" may be a letter or a Roman number. */
export interface Reading {
  readonly style: MarkerStyle
  /** The markers of one list are of one kind: the style with its punctuation or its noun. */
  readonly kind: string
  readonly ordinal: number
  /** What stands for the division in a path: "II", "3", "đ". */
  readonly label: string
  /** The components before the last: ["2", "1"] for 2.1.3. */
  readonly prefix?: readonly string[]
}

export function isUpper(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** A number in digits, words or Roman letters; words become digits in the label. */
export function named(style: MarkerStyle, kind: string, number: string): readonly Reading[] {
  const ordinal = /^\d+$/.test(number) ? Number(number) : RANKING_WORDS[number.toLowerCase()]
  if (ordinal === undefined) return roman(style, kind, number)
  return ordinal === 0 ? [] : [{ style, kind, ordinal, label: `${ordinal}` }]
}

/** Roman letters, as they are written; none for what is no number. */
export function roman(style: MarkerStyle, kind: string, number: string): readonly Reading[] {
  const letters = number.normalize('NFKC')
  const ordinal = romanValue(letters)
  if (ordinal === 0) return []
  return [{ style, kind, ordinal, label: isUpper(letters) ? letters.toUpperCase() : letters }]
}

const STRAYS: Readonly<Record<string, string>> = { f: 'e', j: 'i', w: 'v', z: 'y' }

/** Letters count in the Vietnamese order; f, j, w and z, which it lacks, share the place of the letter before them. */
export function lettered(style: MarkerStyle, kind: string, letter: string): readonly Reading[] {
  const small = letter.toLowerCase()
  return [{ style, kind, ordinal: LETTERS.indexOf(STRAYS[small] ?? small) + 1, label: letter }]
}
