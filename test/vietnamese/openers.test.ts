import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/document.js'
import {
  firstOf,
  firstWords,
  flagsAt,
  hasFlag,
  matchesOf,
  opening,
  openingsWithin,
} from '../../src/vietnamese/openers.js'

const GOAL = opening('(?<!được )(?:bảo đảm|phấn đấu)|sau \\d|thu NSNN')
const NUMBERED = firstWords('quý (?:tư|ba)|lần')

function read(text: string, within?: readonly [number, number]) {
  const document: Document = { text, view: text, blocks: [], genre: 'news', sections: [], warnings: [], meta: {} }
  return openingsWithin(document, within ?? [0, text.length])
}

describe('patterns tried where their first words stand', () => {
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
    const all = within ?? ([0, text.length] as const)
    const found = matchesOf(GOAL, read(text), all)
    expect(found.map((match) => [match.index, match[0]])).toEqual(expected)
    expect(firstOf(GOAL, read(text), all)).toBe(expected[0]?.[0] ?? -1)
  })

  it('counts from the beginning of the stretch', () => {
    const text = 'Năm qua, thu NSNN đạt kế hoạch'
    expect(firstOf(GOAL, read(text, [9, 22]), [0, 13])).toBe(0)
  })

  it('knows the first words alone', () => {
    const openings = read('lần thứ tư, quý ba')
    expect([0, 4, 8, 12, 16].map((place) => (flagsAt(openings, place) & NUMBERED) !== 0)).toEqual([
      true,
      false,
      false,
      true,
      false,
    ])
    expect(hasFlag(openings, NUMBERED, [1, 12])).toBe(false)
    expect(hasFlag(openings, NUMBERED, [1, 13])).toBe(true)
  })

  it('are as many as there are bits', () => {
    expect(() => {
      for (let i = 0; i < 33; i++) firstWords('lần')
    }).toThrow('No more than 32')
  })
})
