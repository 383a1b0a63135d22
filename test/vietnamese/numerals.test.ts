import { describe, expect, it } from 'vitest'
import { NUMERAL, numeralValue, wordsValue } from '../../src/vietnamese/numerals.js'

describe('numbers in figures', () => {
  it.each<[raw: string, value: number, decimalPoint?: boolean]>([
    ['12.739', 12739],
    ['7,5', 7.5],
    ['1.234.567,89', 1234567.89],
    ['12 739', 12739],
    ['1,234,567', 1234567],
    ['7.5', 7.5],
    ['0.125', 0.125],
    ['12.739', 12.739, true],
    ['1.234.567', 1234567, true],
    ['06', 6],
    ['391,0', 391],
  ])('%s', (raw, value, decimalPoint) => {
    expect(new RegExp(`^${NUMERAL}$`, 'u').test(raw)).toBe(true)
    expect(numeralValue(raw, decimalPoint)).toBe(value)
  })
})

describe('numbers in words', () => {
  it.each<[words: string, value: number | null]>([
    ['năm', 5],
    ['hai mươi lăm', 25],
    ['một trăm linh năm', 105],
    ['Mười hai', 12],
    ['chục', 10],
    ['ba bốn', null],
    ['nhiều', null],
    ['hai triệu', null],
  ])('%s', (words, value) => {
    expect(wordsValue(words)).toBe(value)
  })
})
