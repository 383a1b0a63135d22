import { describe, expect, it } from 'vitest'
import { endWithout, isCapitals, isCapitalWords, withoutEnd } from '../../src/text/trim.js'

describe('trims', () => {
  it.each([
    ['về việc phát động. ; ', '.;', 'về việc phát động'],
    ['về việc phát động', '.;', 'về việc phát động'],
    [' … ', '…', ''],
    ['năm 2024,', '.', 'năm 2024,'],
    ['', '.', ''],
  ])('"%s" without "%s"', (text, marks, expected) => {
    expect(withoutEnd(text, marks)).toBe(expected)
    expect(endWithout(text, marks)).toBe(expected.length)
  })
})

describe('capitals', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN', true, true],
    ['Đ', true, false],
    ['I. Ở', true, false],
    ['Ủy ban', false, false],
    ['2024', false, false],
    ['', false, false],
  ])('"%s"', (text, some, words) => {
    expect(isCapitals(text)).toBe(some)
    expect(isCapitalWords(text)).toBe(words)
  })
})
