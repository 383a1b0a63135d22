import { describe, expect, it } from 'vitest'
import { countSkips, inputOptions } from '../../src/commands/inputs.js'
import type { Terminal } from '../../src/commands/terminal.js'

describe('flags of reading', () => {
  it.each([
    ['2000000', 2_000_000],
    ['64MB', 64 * 2 ** 20],
    ['1.5 GB', 1.5 * 2 ** 30],
    ['10k', 10_240],
    ['3MiB', 3 * 2 ** 20],
  ])('--max-bytes %s is %i', (maxBytes, bytes) => expect(inputOptions({ maxBytes }).maxBytes).toBe(bytes))

  it.each(['0', 'many', '-1', '5 pages', '1e9'])('--max-bytes %s is refused', (maxBytes) => {
    expect(() => inputOptions({ maxBytes })).toThrow(expect.objectContaining({ code: 'invalid-option' }))
  })

  it('--field gives a mapping', () => {
    expect(inputOptions({ field: ['text=sapo', 'text=noi dung', 'uri=url'] })).toEqual({
      mapping: { text: ['sapo', 'noi dung'], uri: ['url'] },
    })
  })
})

describe('what was skipped', () => {
  const said = (verbose: boolean, count: number) => {
    const lines: string[] = []
    const terminal = { err: (line: string) => void lines.push(line) } as unknown as Terminal
    const skips = countSkips({ verbose }, terminal)
    for (let i = 1; i <= count; i++) skips.onSkip({ uri: `${i}.png`, code: 'unknown-format', message: 'No reader.' })
    skips.report()
    return lines.join('')
  }
  it('is counted', () => {
    expect(said(false, 0)).toBe('')
    expect(said(false, 1)).toBe('1 file that is no document was skipped (--verbose lists them)\n')
    expect(said(false, 2)).toBe('2 files that are no documents were skipped (--verbose lists them)\n')
  })
  it('is listed when asked for', () => {
    expect(said(true, 1)).toBe('1.png: skipped: unknown-format: No reader.\n1 file that is no document was skipped\n')
  })
})
