import { describe, expect, it } from 'vitest'
import { tokensOf } from '../../src/vietnamese/tokens.js'
import { flagWords, forgetPassing } from '../../src/vietnamese/words.js'

const wordsOf = (text: string) => tokensOf(text).map(({ word }) => word)

describe('the words of a text', () => {
  it.each([
    ['a word of one spelling', 'Hòa bình', ['break hòa C', 'space bình']],
    ['the old place of the tone', 'hoà uỷ', ['break hòa', 'space ủy']],
    ['capitals', 'UBND xã Ô', ['break ubnd U', 'space xã', 'space ô C']],
    ['signs of lists', 'a, b; c : d', ['break a', 'comma b', 'semicolon c', 'colon d']],
    ['dashes and "&"', 'a - b –c & d', ['break a', 'dash b', 'break c', 'and d']],
    ['figures and slashes', '12/CT-UBND', ['break 12', 'slash ct U', 'dash ubnd U']],
    ['brackets, lines and blanks part', 'a (b)\nc  d', ['break a', 'break b', 'break c', 'break d']],
  ])('%s', (_, text, expected) => {
    const told = tokensOf(text).map(
      ({ gap, key, capital, upper }) => `${gap} ${key}${upper ? ' U' : capital ? ' C' : ''}`,
    )
    expect(told).toEqual(expected)
  })

  it('are the same word in every spelling', () => {
    const [first, second, third] = wordsOf('Hoà HÒA hòe')
    expect(first).toBe(second)
    expect(first!.id).not.toBe(third!.id)
  })

  it('stay one word in a text of more words than are kept', () => {
    const many = Array.from({ length: 30_000 }, (_, i) => `từ${i}`).join(' ')
    const words = wordsOf(`${many} ${many}`)
    expect(words.slice(0, 30_000).every((word, i) => word === words[i + 30_000])).toBe(true)
    forgetPassing()
    expect(wordsOf('từ29999')[0]).not.toBe(words[29_999])
    expect(wordsOf('từ1')[0]).toBe(words[1])
  })

  it('carry the flags that were given before and after they were met', () => {
    const [word] = wordsOf('rặng')
    const flag = flagWords(['rặng', 'bần'])
    expect(word!.flags & flag).toBe(flag)
    expect(wordsOf('Bần đước').map(({ flags }) => flags & flag)).toEqual([flag, 0])
  })
})
