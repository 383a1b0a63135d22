import { describe, expect, it } from 'vitest'
import { readComparator } from '../../src/vietnamese/comparators.js'

describe('comparisons around a figure', () => {
  it.each<[text: string, comparator: string, words: string]>([
    ['đạt 40%', '=', '40%'],
    ['ít nhất 40% số xã', '>=', 'ít nhất 40%'],
    ['từ 40% trở lên', '>=', '40% trở lên'],
    ['đạt và vượt 40%', '>=', 'đạt và vượt 40%'],
    ['không dưới 40%', '>=', 'không dưới 40%'],
    ['trên khoảng 40%', '>', 'trên khoảng 40%'],
    ['hơn 40%', '>', 'hơn 40%'],
    ['cao hơn 40%', '=', '40%'],
    ['không quá 40%', '<=', 'không quá 40%'],
    ['40% trở xuống', '<=', '40% trở xuống'],
    ['dưới 40%', '<', 'dưới 40%'],
    ['gần 40%', '~', 'gần 40%'],
    ['bên trên, 40%', '=', '40%'],
    ['tăng trên mức 40%', '=', '40%'],
  ])('%s', (text, comparator, words) => {
    const start = text.indexOf('40%')
    const found = readComparator(text, [start, start + 3])
    expect(found.comparator).toBe(comparator)
    expect(text.slice(...found.span)).toBe(words)
  })
})
