import { describe, expect, it } from 'vitest'
import { outcomeOf } from './outcome.js'

type Families = Readonly<Record<string, (times: number) => string>>
const { families }: { families: Families } = await import(
  new URL('../../scripts/bench/families.mjs', import.meta.url).href
)

const ASKED = ['open quotes', 'open quotes and words', 'phối hợp với', 'numbers with dots', 'markers, a line each']

describe('a text of one thing, over and over, is read to its end', () => {
  it.each(ASKED)(
    '10^5 %s',
    async (name) => {
      expect(await outcomeOf(families[name]!(1e5), { uri: 'a.txt' })).toBe('read')
    },
    120_000,
  )

  it('a line of 5 MB', async () => {
    const line = 'Ủy ban nhân dân tỉnh giao Sở Nội vụ báo cáo trước ngày 30/6 '.repeat(65_000)
    expect(Buffer.byteLength(line)).toBeGreaterThan(5e6)
    expect(await outcomeOf(line, { uri: 'a.txt' })).toBe('read')
  }, 120_000)
})
