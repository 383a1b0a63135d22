import { kindAt, startsBody } from './kinds.js'
import { unitEnd } from './places.js'
import { clearTaskWordAt, stopWordAt, taskWordAt } from './task-words.js'
import type { Token } from './tokens.js'

/**
 * Where a name of one's own choosing ends: capitalised words, the small syllables that belong to them, and "và", "-", "," in
 * it. Small syllables count when a known verb, a small word or a stop ends them, or a capital follows.
 */
export function freeNameEnd(tokens: readonly Token[], at: number): number {
  let end = at
  let capitals = 0
  let look = at
  for (; look < tokens.length && look < at + 16; look++) {
    const token = tokens[look]!
    if (look > at && token.gap !== 'space') {
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
    else if (look - end >= 5) return end
    else continue
    capitals++
    end = look + 1
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
