import { describe, expect, it } from 'vitest'
import { repeatedPhrases } from '../../src/vietnamese/phrases.js'

const keys = (text: string) => repeatedPhrases(text).map(({ key, count }) => `${key} ${count}`)

describe('phrases that a text repeats', () => {
  it.each([
    ['a phrase twice', 'Trồng rừng ven biển. Trồng rừng đầu nguồn.', ['trồng rừng 2']],
    ['once is no repetition', 'Trồng rừng ven biển.', []],
    [
      'the longest stands for its parts',
      'Giải ngân vốn đầu tư công; giải ngân vốn đầu tư công.',
      ['giải ngân vốn đầu tư công 2'],
    ],
    [
      'a part that stands alone too is a phrase of its own',
      'vốn vay; vốn vay; vốn vay ưu đãi; vốn vay ưu đãi',
      ['vốn vay 4', 'vốn vay ưu đãi 2'],
    ],
    ['tone marks of both spellings are one', 'văn hoá xã; văn hóa xã', ['văn hóa xã 2']],
    ['none begins or ends with a word of grammar', 'của thôn và; của thôn và', []],
    ['clauses part words', 'thôn, xóm; thôn, xóm', []],
  ])('%s', (_, text, expected) => {
    expect(keys(text)).toEqual(expected)
  })

  it('keeps the first spelling and its length', () => {
    expect(repeatedPhrases('Chợ Đầu Mối mở cửa; chợ đầu mối đóng cửa')).toEqual([
      { key: 'chợ đầu mối', text: 'Chợ Đầu Mối', length: 3, count: 2 },
    ])
  })
})
