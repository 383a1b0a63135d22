import { ONSETS, RHYMES } from '../lexicon/syllables.js'

const onsets = new Set(ONSETS)
const rhymes = new Set(RHYMES)

// Letters and whatever stands among them: "Céng", "®iÒu", "Nguyễn"
const TOKEN = /[A-Za-z\u0080-\u009f¡-ª¬-¯±-º¼-\u200a\u2030\u2039\u203a\u20a0-\uffff]+/g
const PLAIN = /^[A-Za-z]+$/
const LETTERS = /^[\p{L}\p{M}]+$/u
const LETTER = /\p{L}/u
// What only a wrong table spells: a capital with a mark among small letters, "cỘng"
const SMALL = /[a-z]/
const MARKED_CAPITAL = /(?![A-Z])\p{Lu}/u
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const STOPPED = /(?:ch|[cpkt])$/
// "nghiêng" with its marks loose
const LONGEST = 10
const SAMPLE = 20_000

/** Whether a word is spelt as a Vietnamese syllable: onset, rhyme, and a tone that the rhyme allows. */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST || (SMALL.test(word) && MARKED_CAPITAL.test(word.slice(1)))) return false
  const parts = word.toLowerCase().normalize('NFD')
  const tones = parts.match(TONES)
  if (tones && tones.length > 1) return false
  const bare = parts.replace(TONES, '').normalize('NFC')
  if (STOPPED.test(bare) && tones?.[0] !== '\u0301' && tones?.[0] !== '\u0323') return false
  for (let length = Math.min(3, bare.length - 1); length >= 0; length--)
    if (onsets.has(bare.slice(0, length)) && rhymes.has(bare.slice(length))) return true
  return false
}

/** Of the words that hold anything but ASCII letters: how many are Vietnamese syllables, and how many are not. */
export interface Score {
  readonly good: number
  readonly bad: number
  /** good / (good + bad); 0 without words. */
  readonly ratio: number
}

/** Scores a text, long ones by samples from the beginning, the middle and the end. */
export function score(text: string): Score {
  const known = new Map<string, boolean>()
  let good = 0
  let bad = 0
  for (const part of samples(text))
    for (const [token] of part.matchAll(TOKEN)) {
      if (PLAIN.test(token) || !LETTER.test(token)) continue
      let valid = known.get(token)
      if (valid === undefined) {
        valid = LETTERS.test(token) && isSyllable(token)
        known.set(token, valid)
      }
      if (valid) good++
      else bad++
    }
  return { good, bad, ratio: good === 0 ? 0 : good / (good + bad) }
}

function samples(text: string): string[] {
  if (text.length <= 3 * SAMPLE) return [text]
  const middle = (text.length - SAMPLE) >> 1
  return [text.slice(0, SAMPLE), text.slice(middle, middle + SAMPLE), text.slice(-SAMPLE)]
}
