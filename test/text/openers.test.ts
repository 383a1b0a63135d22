import { describe, expect, it } from 'vitest'
import { matchesOf, opening, openingsOf } from '../../src/text/openers.js'

const GOAL = opening('(?<!được )(?:bảo đảm|phấn đấu)|sau \\d|thu NSNN')

describe('matchesOf', () => {
  it.each<[string, string, readonly [number, number] | undefined, readonly [number, string][]]>([
    [
      'a word in any letters',
      'Phấn đấu thu NSNN',
      undefined,
      [
        [0, 'phấn đấu'],
        [9, 'thu nsnn'],
      ],
    ],
    ['a word within a word is none', 'nthu NSNN, thu NSNNx', undefined, []],
    ['what must not stand before', 'được bảo đảm, bảo đảm', undefined, [[14, 'bảo đảm']]],
    ['more than words', 'sau 3 ngày, sau đó', undefined, [[0, 'sau 3']]],
    ['nothing outside counts', 'được bảo đảm đủ', [5, 15], [[0, 'bảo đảm']]],
    ['what is cut off is no match', 'phấn đấu', [0, 6], []],
  ])('%s', (_, text, within, expected) => {
    const found = matchesOf(GOAL, openingsOf(text), within ?? [0, text.length])
    expect(found.map((match) => [match.index, match[0]])).toEqual(expected)
  })
})
