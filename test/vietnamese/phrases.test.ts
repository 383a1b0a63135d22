import { describe, expect, it } from 'vitest'
import { phraseWords } from '../../src/vietnamese/phrase-words.js'
import { readPhrase, repeatedPhrases } from '../../src/vietnamese/phrases.js'
import { tokensOf } from '../../src/vietnamese/tokens.js'

const phrasesOf = (text: string, title = 0) => {
  const lines = [
    { span: [0, title] as const, zone: 'title' as const },
    { span: [title, text.length] as const, zone: 'body' as const },
  ]
  const words = phraseWords(text, tokensOf(text), lines)
  return repeatedPhrases(words).map((phrase) => ({ ...readPhrase(words, phrase), titled: phrase.titled }))
}
const keys = (text: string) => phrasesOf(text).map(({ key, count }) => `${key} ${count}`)

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
    ['figures part words', 'thôn 5 xóm; thôn 5 xóm', []],
    ['the letters beside a figure are words', 'mạng 4G ven sông; tổ 3G ven sông', ['g ven sông 2']],
  ])('%s', (_, text, expected) => {
    expect(keys(text)).toEqual(expected)
  })

  it('keeps the first spelling and its length', () => {
    expect(phrasesOf('Chợ Đầu Mối mở cửa; chợ đầu mối đóng cửa')).toEqual([
      { key: 'chợ đầu mối', text: 'Chợ Đầu Mối', length: 3, count: 2, titled: false },
    ])
  })

  it('knows which of them stand in the title', () => {
    const found = phrasesOf('Bảo vệ rừng\nBảo vệ rừng. Trồng cây. Trồng cây', 11).map(({ key, titled }) => [
      key,
      titled,
    ])
    expect(found).toEqual([
      ['trồng cây', false],
      ['bảo vệ rừng', true],
    ])
  })
})
