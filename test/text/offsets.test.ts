import { describe, expect, it } from 'vitest'
import { normalise } from '../../src/text/normalise.js'
import { identity, MappedBuilder, sourceSpan } from '../../src/text/offsets.js'

describe('offsets', () => {
  it('maps runs copied unchanged character by character', () => {
    const builder = new MappedBuilder()
    builder.add('ab', 10)
    builder.add('cd', 12)
    const mapped = builder.build()
    expect(mapped.segments).toEqual([0, 4, 10, 4])
    expect(sourceSpan(mapped, [1, 3])).toEqual([11, 13])
  })

  const cases: readonly [string, string, string][] = [
    ['composes loose marks', 'tiếng Việt'.normalize('NFD'), 'tiếng Việt'],
    ['composes a tone typed before the circumflex', 'e\u0301\u0302', 'ế'],
    ['puts đ for its look-alikes', 'Ðắk Lắk', 'Đắk Lắk'],
    ['drops what cannot be seen', 'chỉ\u00ad thị\u200b', 'chỉ thị'],
    ['folds blanks', '  a \u00a0\t b  ', 'a b'],
    ['drops emphasis marks', '**ỦY BAN **NHÂN *DÂN*', 'ỦY BAN NHÂN DÂN'],
    ['keeps a product', '5*3', '5*3'],
    ['keeps a bullet', '* Lưu ý', '* Lưu ý'],
  ]
  it.each(cases)('%s', (_, input, expected) => {
    expect(normalise(identity(input)).text).toBe(expected)
  })

  it('points from a composed letter to all of its source', () => {
    const source = 'tie\u0302\u0301ng'
    const mapped = normalise(identity(source))
    expect(mapped.text).toBe('tiếng')
    expect(sourceSpan(mapped, [2, 3])).toEqual([2, 5])
    expect(sourceSpan(mapped, [3, 5])).toEqual([5, 7])
  })
})
