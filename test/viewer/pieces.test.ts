import { describe, expect, it } from 'vitest'
import type { Mark, SectionNode } from '../../src/viewer/model.js'
import { type Piece, piecesOf } from '../../src/viewer/pages/pieces.js'

const mark = (id: string, start: number, end: number): Mark => ({
  id,
  entry: id,
  field: 'themes',
  part: null,
  span: [start, end],
  confidence: 1,
  rule: null,
  inferred: false,
  at: null,
})

/** Marks as brackets: "[a …]"; the rest of a cut one as "[a~ …]"; the beginning of a section as "§path ". */
function drawn(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'words') return piece.text
      if (piece.kind === 'section') return `§${piece.path} `
      return `[${piece.mark.id}${piece.continued ? '~' : ''} ${drawn(piece.pieces)}]`
    })
    .join('')
}

const TEXT = 'abcdefghij'

const CASES: readonly [name: string, marks: readonly Mark[], expected: string][] = [
  ['nothing marked', [], 'abcdefghij'],
  ['one', [mark('x', 2, 5)], 'ab[x cde]fghij'],
  ['side by side', [mark('x', 0, 3), mark('y', 3, 5)], '[x abc][y de]fghij'],
  ['in each other', [mark('x', 1, 8), mark('y', 3, 5)], 'a[x bc[y de]fgh]ij'],
  ['ending together', [mark('x', 1, 5), mark('y', 3, 5)], 'a[x bc[y de]]fghij'],
  ['in one place', [mark('x', 1, 5), mark('y', 1, 5)], 'a[x [y bcde]]fghij'],
  ['crossing', [mark('x', 1, 5), mark('y', 3, 8)], 'a[x bc[y de]][y~ fgh]ij'],
  ['crossing two', [mark('x', 0, 6), mark('y', 2, 4), mark('z', 3, 9)], '[x ab[y c[z d]][z~ ef]][z~ ghi]j'],
  ['begun in an earlier line', [mark('x', -4, 2)], '[x~ ab]cdefghij'],
  ['going on in a later line', [mark('x', 8, 20)], 'abcdefgh[x ij]'],
  ['elsewhere', [mark('x', 10, 12), mark('y', -3, 0)], 'abcdefghij'],
  ['empty', [mark('x', 4, 4)], 'abcdefghij'],
]

describe('marks in a line', () => {
  it.each(CASES)('%s', (_name, marks, expected) => {
    expect(drawn(piecesOf(TEXT, [0, 10], marks))).toBe(expected)
  })

  it('sections begin before the marks in the same place', () => {
    const sections: SectionNode[] = [
      { path: 'II', span: [2, 10], start: 3, marker: 'II.', style: 'roman', ordinal: 2, heading: null, children: [] },
    ]
    expect(drawn(piecesOf(TEXT, [0, 10], [mark('x', 2, 4)], sections))).toBe('ab§II [x cd]efghij')
  })

  it('loses no word however many marks lie in each other', () => {
    const many = Array.from({ length: 5_000 }, (_, i) => mark(`m${i}`, i % 7, 10 - (i % 3)))
    const words = drawn(piecesOf(TEXT, [0, 10], many)).replace(/\[m\d+~? |\]/g, '')
    expect(words).toBe(TEXT)
  })
})
