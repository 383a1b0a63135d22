import { describe, expect, it } from 'vitest'
import { readText } from '../../src/sources/text.js'

const kinds = (source: string) => readText(source).root.children.map(({ type }) => type)

describe('plain text', () => {
  it('parts paragraphs at blank lines and page breaks', () => {
    expect(kinds('một\nhai\n\nba\fbốn')).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })

  it('takes rows between strokes for a table, the stroke under its head aside', () => {
    const { root } = readText('Biểu\n| STT | Việc |\n|---|---|\n| 1 | Rà soát |\nHết')
    expect(root.children.map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph'])
    expect(root.children[1]).toMatchObject({ children: [{ children: { length: 2 } }, { children: { length: 2 } }] })
  })

  it('takes rows of three cells and more without strokes at their ends', () => {
    const { root } = readText('Biểu\nSTT | Việc | Chủ trì\n1 | Rà soát | ')
    expect(root.children.map(({ type }) => type)).toEqual(['paragraph', 'table'])
    expect(root.children[1]).toMatchObject({ children: [{ children: { length: 3 } }, { children: { length: 3 } }] })
  })

  it('reads a letterhead between strokes as its columns', () => {
    expect(kinds('| UBND HUYỆN A | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n| Số: 1/CT | Độc lập - Tự do |')).toEqual(
      Array(4).fill('paragraph'),
    )
  })

  it.each([
    ['one row alone', '| a | b |'],
    ['rows of other widths', '| a | b |\n| a | b | c |'],
    ['strokes inside a line', 'a | b\nc | d'],
    ['one cell', '| a |\n| b |'],
  ])('leaves %s as text', (_, source) => expect(kinds(source)).toEqual(['paragraph']))
})
