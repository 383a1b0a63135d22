import { describe, expect, it } from 'vitest'
import { foldTones } from '../../src/text/fold.js'

describe('keys without tones', () => {
  it.each([
    ['Hoà', 'hoa'],
    ['THUỶ – Ngự, 50%!', 'thuy ngư 50%'],
    ['  «Đắk  Lắk»  ', 'đăk lăk'],
    ['…', ''],
    // what no table knows takes the long way to the same key
    ['Hoà\u0301 Ủy', 'hoa uy'],
    ['Ủy ban ①②', 'uy ban ①②'],
    ['U\u0309y', 'uy'],
  ])('%s', (text, key) => {
    expect(foldTones(text)).toBe(key)
  })
})
