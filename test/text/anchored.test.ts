import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { anchored } from '../../src/text/anchored.js'
import { firstCodes } from '../../src/text/first-codes.js'
import { builtPatterns, literalPatterns } from '../structure/patterns.js'

const begins = (pattern: RegExp, texts: string) =>
  [...texts].filter((sign) => firstCodes(pattern)[sign.charCodeAt(0)] === 1).join('')

describe('what a pattern may begin with', () => {
  it.each<[RegExp, texts: string, expected: string]>([
    [/^ab|^c/, 'abcd', 'ac'],
    [/^(?:ngày|tháng)?\s?\d/u, 'nt 5x', 'nt 5'],
    [/^(?=x)(?<name>[^a-d])/u, 'abez', 'ez'],
    [/^[-–—+]\s?\p{Lu}/u, '-–A', '-–'],
    [/^x{0,2}y+z*/, 'xyz', 'xy'],
    [/^\(\d/, '(5', '('],
    [/^số/iu, 'sSốſ', 'sSſ'],
    [/^\p{Lu}/iu, 'aĐ5', 'aĐ'],
    [/^\u00a0?\tx/u, '\u00a0\tx', '\u00a0\t'],
    [/^(?:a|b?)$/, 'abc', 'abc'],
    [/^a|b/, 'abc', 'abc'],
    [/(?:^|x)a/, 'axc', 'axc'],
    [/^(?:a|b)c|^d/, 'abcd', 'abd'],
  ])('%s', (pattern, texts, expected) => {
    expect(begins(pattern, texts)).toBe(expected)
  })

  it('never keeps a pattern of ours from a line that it reads', async () => {
    const folder = new URL('../../corpus/', import.meta.url)
    const lines = readdirSync(folder).flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    const own = [...literalPatterns(), ...(await builtPatterns())].filter(
      ({ source, flags }) => /^\(?\??:?\^/.test(source) && !/[gym]/.test(flags),
    )
    let read = 0
    for (const { source, flags } of own) {
      const pattern = new RegExp(source, flags)
      const codes = firstCodes(pattern)
      for (const line of lines) {
        if (!pattern.test(line)) continue
        read++
        expect(codes[line.charCodeAt(0)] ?? 1, `${pattern} on "${line}"`).toBe(1)
      }
    }
    expect(read).toBeGreaterThan(1000)
  })
})

describe('a pattern behind its first character', () => {
  const item = anchored(/^(?<marker>\d{1,2})\. /u)

  it.each([
    ['5. Giao Sở Y tế', '5'],
    ['12. ', '12'],
  ])('reads %s', (text, marker) => {
    expect(item.test(text)).toBe(true)
    expect(item.exec(text)?.groups?.marker).toBe(marker)
  })

  it.each(['', 'Năm 2024', '- 5. ', '5) Giao'])('leaves "%s" alone', (text) => {
    expect(item.test(text)).toBe(false)
    expect(item.exec(text)).toBeNull()
  })
})
