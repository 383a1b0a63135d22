import { describe, expect, it } from 'vitest'
import { titleKey } from '../../src/viewer/store/title-key.js'

describe('titles', () => {
  it('are in the order of the Vietnamese alphabet', () => {
    const titles = ['Ước', 'ăn', 'Đất', 'ÂM', 'dân', 'An', 'ong', 'ơn', 'ông', 'em', 'ếch', 'ủy', 'bão', 'azan']
    expect(titles.sort((a, b) => (titleKey(a) < titleKey(b) ? -1 : 1))).toEqual(
      'An azan ăn ÂM bão dân Đất em ếch ong ông ơn ủy Ước'.split(' '),
    )
  })
})
