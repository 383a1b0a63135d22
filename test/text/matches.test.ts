import { describe, expect, test } from 'vitest'
import { matchesIn } from '../../src/text/matches.js'

describe('matches', () => {
  test.each([
    ['none', 'xa', /b/g],
    ['several, with groups', 'a1 b2 c3', /(?<letter>[a-z])(\d)/g],
    ['empty ones', 'aba', /b*/g],
  ])('%s, as matchAll gives them', (_, text, pattern) => {
    const flat = (found: Iterable<RegExpExecArray>) =>
      [...found].map((match) => [match.index, ...match, { ...match.groups }])
    expect(flat(matchesIn(text, pattern))).toEqual(flat(text.matchAll(pattern)))
  })

  test('begins at the start, wherever the pattern was left', () => {
    const pattern = /a/g
    pattern.lastIndex = 2
    expect(matchesIn('aaa', pattern)).toHaveLength(3)
  })
})
