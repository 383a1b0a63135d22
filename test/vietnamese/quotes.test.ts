import { describe, expect, it } from 'vitest'
import { quotesIn } from '../../src/vietnamese/quotes.js'

const read = (text: string) => quotesIn(text).map(({ inner, depth }) => [text.slice(...inner), depth])

describe('quotesIn', () => {
  it.each<[string, [string, number][]]>([
    ['chủ đề “Vững bước”.', [['Vững bước', 0]]],
    [
      'chủ đề "Vững bước" và "Tiến lên"',
      [
        ['Vững bước', 0],
        ['Tiến lên', 0],
      ],
    ],
    [
      "«Một», „Hai“, ‘Ba’, 'Bốn'",
      [
        ['Một', 0],
        ['Hai', 0],
        ['Ba', 0],
        ['Bốn', 0],
      ],
    ],
    [
      '“Xây dựng “Bộ đội” mới”',
      [
        ['Xây dựng “Bộ đội” mới', 0],
        ['Bộ đội', 1],
      ],
    ],
    [
      '"Xây dựng "Bộ đội" mới"',
      [
        ['Xây dựng "Bộ đội" mới', 0],
        ['Bộ đội', 1],
      ],
    ],
    [
      "“Xây dựng 'Bộ đội' mới”",
      [
        ["Xây dựng 'Bộ đội' mới", 0],
        ['Bộ đội', 1],
      ],
    ],
    ['“Lẫn lộn" rồi thôi', [['Lẫn lộn', 0]]],
    ['”Ngược” và đi', [['Ngược', 0]]],
    ["''Hai nháy'' đây", [['Hai nháy', 0]]],
    ['" Có cách " ra', [[' Có cách ', 0]]],
    ['chủ đề “Bỏ ngỏ đến hết', [['Bỏ ngỏ đến hết', 0]]],
    ['chủ đề “Bỏ ngỏ, các đội ra quân', [['Bỏ ngỏ', 0]]],
    ['chủ đề “Bỏ ngỏ, rồi; Câu sau', [['Bỏ ngỏ, rồi', 0]]],
    [
      '“Một “Hai “Ba “Bốn “Năm',
      [
        ['Một “Hai “Ba “Bốn “Năm', 0],
        ['Hai “Ba “Bốn “Năm', 1],
        ['Ba “Bốn “Năm', 2],
      ],
    ],
    ['chủ đề “Bỏ ngỏ. Câu sau', [['Bỏ ngỏ', 0]]],
    [
      'các phong trào “Một, “Hai”, “Ba”',
      [
        ['Một', 0],
        ['Hai', 0],
        ['Ba', 0],
      ],
    ],
    [
      '“Dở dang\n“Dòng sau”',
      [
        ['Dở dang', 0],
        ['Dòng sau', 0],
      ],
    ],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('tells which ends are guesses', () => {
    expect(quotesIn('“A” và “B').map(({ closed }) => closed)).toEqual([true, false])
  })

  it.each(["buôn Ea H'leo", 'xã Cư M’gar', "ông Y’Bham và bà H'Hen", 'màn hình 24" mới', 'thừa” rồi', "năm '68"])(
    'none in %s',
    (text) => {
      expect(read(text)).toEqual([])
    },
  )

  it('takes linear time with marks that are never closed', () => {
    const began = performance.now()
    quotesIn('“a '.repeat(100_000))
    quotesIn(`${'“a, '.repeat(50_000)}${'" '.repeat(50_000)}`)
    expect(performance.now() - began).toBeLessThan(6000)
  })
})
