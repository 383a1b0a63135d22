import { check } from 'recheck'
import { describe, expect, it } from 'vitest'
import { safePatterns } from './pattern-cache.js'
import { builtPatterns, type FoundPattern, literalPatterns } from './patterns.js'

/** Checked with a budget each; what cannot be decided in it is fuzzed, and reported only when an attack was found. */
const BUDGET = { timeout: 10_000, attackTimeout: 1_000, incubationTimeout: 500 }

async function vulnerable(patterns: readonly FoundPattern[]): Promise<string[]> {
  const unique = [...new Map(patterns.map((found) => [`/${found.source}/${found.flags}`, found])).values()]
  const bad: string[] = []
  const safe = safePatterns()
  for (const { source, flags, where } of unique) {
    const pattern = `/${source}/${flags}`
    if (safe.has(pattern)) continue
    const result = await check(source, flags.replace(/[dyv]/g, ''), BUDGET)
    if (result.status === 'safe') safe.add(pattern)
    if (result.status === 'vulnerable') bad.push(`${where}: /${source.slice(0, 200)}/ ${result.complexity.summary}`)
  }
  safe.keep()
  return bad
}

describe('every pattern is safe', () => {
  it('finds the patterns there are', async () => {
    expect(literalPatterns().length).toBeGreaterThan(10)
    expect((await builtPatterns()).length).toBeGreaterThan(2)
  })

  it('knows an unsafe one when it sees it', async () => {
    expect(await vulnerable([{ source: '^(a+)+$', flags: '', where: 'here' }])).toHaveLength(1)
  }, 60_000)

  it('literals', async () => {
    expect(await vulnerable(literalPatterns())).toEqual([])
  }, 600_000)

  it('built from tables', async () => {
    expect(await vulnerable(await builtPatterns())).toEqual([])
  }, 600_000)
})
