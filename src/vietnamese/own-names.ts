import { ABOUT_KINDS, PAIRED_VERBS } from '../lexicon/compounds.js'
import { COMMITTEE_SUBJECTS } from '../lexicon/fields.js'
import { kindAt, startsBody } from './kinds.js'
import { placeEnd, unitEnd } from './places.js'
import { clearTaskWordAt, stopWordAt, taskWordAt } from './task-words.js'
import type { Token } from './tokens.js'
import { longestEnd, trieOfNames } from './trie.js'

const aboutKinds = trieOfNames(ABOUT_KINDS)
const subjects = trieOfNames(COMMITTEE_SUBJECTS)

/**
 * Where a name of one's own choosing ends: capitalised words, the small syllables that belong to them, and "và", "-", "," in
 * it. Small syllables count when a known verb, a small word or a stop ends them, or a capital follows.
 */
export function freeNameEnd(tokens: readonly Token[], at: number): number {
  let end = at
  let small = at
  let capitals = 0
  let look = at
  for (; look < tokens.length && look < at + 16; look++) {
    const token = tokens[look]!
    if (look > at && token.gap !== 'space') {
      if (isPaired(tokens, look)) {
        small = look + 1
        continue
      }
      const next = joinedEnd(tokens, look)
      if (next === look) return look
      look = next - 1
    } else if (token.capital) {
      if (look > at && startsBody(tokens, look)) return look
    } else if (token.key === 'và') {
      const next = tokens[look + 1]
      if (!next?.capital || next.gap !== 'space' || startsBody(tokens, look + 1)) return look
      continue
    } else if (endsName(tokens, look, look - at, capitals)) return look
    else if (look - small >= 5) return end
    else continue
    capitals++
    end = look + 1
    small = end
  }
  return look >= tokens.length ? look : end
}

/** Whether a small word ends the name before it: a verb, a preposition, a unit's word. */
function endsName(tokens: readonly Token[], at: number, length: number, capitals: number): boolean {
  if (stopWordAt(tokens, at) || unitEnd(tokens, at) > at || clearTaskWordAt(tokens, at)) return true
  const whole = capitals > 1 && tokens[at - 1]!.capital
  return (whole || length >= 3) && taskWordAt(tokens, at)
}

/** A dash, an "&" or a list within a name, or the token itself. */
function joinedEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at]!
  if (token.capital && !kindAt(tokens, at) && (token.gap === 'dash' || token.gap === 'and')) return at + 1
  return listEnd(tokens, at)
}

/** "phòng, chống thiên tai": what such a comma joins is one task. */
function isPaired(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.gap === 'comma' && PAIRED_VERBS[tokens[at - 1]!.key] === tokens[at]!.key
}

/** ", Thông tin, Thể thao và Du lịch": a comma belongs to a name when "và" and a capital close the list. */
function listEnd(tokens: readonly Token[], at: number): number {
  let look = at
  for (let items = 0; items < 4 && tokens[look]?.gap === 'comma' && tokens[look]!.capital; items++) {
    if (startsBody(tokens, look)) return at
    look++
    while (tokens[look]?.gap === 'space' && !tokens[look]!.capital && tokens[look]!.key !== 'và' && look < at + 8)
      look++
    const and = tokens[look]
    if (and?.key === 'và' && and.gap === 'space') {
      const last = tokens[look + 1]
      return last?.capital && last.gap === 'space' && !startsBody(tokens, look + 1) ? look + 2 : at
    }
  }
  return at
}

/** "Ban Chỉ đạo Trung ương" + "về phòng, chống thiên tai": what a committee is for, or `end` where none is told. */
export function aboutEnd(tokens: readonly Token[], at: number, end: number): number {
  const kind = tokens[at]!.key === 'trưởng' ? at + 1 : at // "Trưởng Ban Chỉ đạo …"
  if (!tokens[at]!.capital || longestEnd(aboutKinds, tokens, kind) === kind) return end
  const place = placeEnd(tokens, end)
  const [about, first] = [tokens[place], tokens[place + 1]]
  if (about?.key !== 'về' || about.gap !== 'space' || first?.gap !== 'space' || first.key === 'việc') return end
  const known = longestEnd(subjects, tokens, place + 1)
  const free = known > place + 1 ? known : freeNameEnd(tokens, place + 1)
  return free > place + 1 ? free : end
}
