import { describe, expect, test } from 'vitest'
import { ranged } from '../../src/text/ranged.js'

// Latin with its marks, Vietnamese, common punctuation, numbers of all kinds
const RANGES = [
  [0, 0x250],
  [0x1e00, 0x1f00],
  [0x2000, 0x2060],
  [0x2150, 0x2183],
] as const

function signs(): string[] {
  return RANGES.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => String.fromCharCode(from + i)))
}

describe('patterns with ranges', () => {
  test.each([
    ['\\p{L}', '^\\p{L}$'],
    ['\\p{N}', '^\\p{N}$'],
    ['both in a class', '^[\\p{L}\\p{N}]$'],
    ['in a class that excludes', '^[^\\p{L}\\p{N}.]$'],
  ])('%s reads the same signs', (_, source) => {
    const [own, given] = [new RegExp(ranged(source), 'u'), new RegExp(source, 'u')]
    const differ = signs().filter((sign) => own.test(sign) !== given.test(sign))
    expect(differ).toEqual([])
  })

  test.each([
    ['other classes stay', '\\p{Lu}\\P{L}\\d[\\p{Ll}]'],
    ['escaped brackets open nothing', '\\[x\\]'],
  ])('%s', (_, source) => {
    expect(ranged(source)).toBe(source)
  })

  test('a class behind escaped brackets stands in brackets of its own', () => {
    expect(new RegExp(`^${ranged('\\[\\p{L}\\]')}$`, 'u').test('[ế]')).toBe(true)
  })
})
