import { describe, expect, it } from 'vitest'
import { dateIn, figuresIn, guessedFrom } from '../../src/viewer/client/guess.js'

describe('values read off selected words', () => {
  it.each<[string, number[]]>([
    ['phấn đấu đạt 95% hộ dân', [95]],
    ['tăng 9,41% so với năm 2022', [9.41]],
    ['đạt 12.739,6 tỷ đồng', [12739.6]],
    ['giảm 5 - 7 vụ', [5, 7]],
    ['từ 18 đến 20 xã', [18, 20]],
    ['14/15 chỉ tiêu', [14]],
    ['không có số', []],
  ])('figures of %s', (words, expected) => {
    expect(figuresIn(words)).toEqual(expected)
  })

  it.each([
    ['ngày 08 tháng 01 năm 2024', '2024-01-08'],
    ['trước ngày 15/3/2024', '2024-03-15'],
    ['hết tháng 6/2025', '2025-06'],
    ['trong năm 2023', '2023'],
    ['cuối quý', ''],
  ])('the date of %s', (words, expected) => {
    expect(dateIn(words)).toBe(expected)
  })

  it('fills what a new entry must have and leaves open what it may have', () => {
    const column = { of: null, choices: [], nullable: false }
    const columns = [
      { ...column, name: 'indicator', kind: 'mention' as const },
      { ...column, name: 'value', kind: 'numbers' as const },
      { ...column, name: 'unit', kind: 'text' as const },
      { ...column, name: 'comparator', kind: 'choice' as const, choices: ['=', '>='] },
      { ...column, name: 'period', kind: 'date' as const, nullable: true },
    ]
    expect(guessedFrom('đạt 95 %\nhộ dân', columns)).toEqual({
      indicator: 'đạt 95 % hộ dân',
      value: [95],
      unit: '%',
      comparator: '=',
    })
  })
})
