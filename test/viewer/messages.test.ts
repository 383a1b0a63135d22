import { describe, expect, it } from 'vitest'
import { dayIn, languages, wordFor } from '../../src/viewer/messages/index.js'

/** "search.sorts.newest", and whether it is a function. */
function keysOf(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' ? keysOf(inner, `${path}${key}.`) : [`${path}${key}: ${typeof inner}`],
  )
}

describe('messages', () => {
  it('say the same things in both languages', () => {
    expect(keysOf(languages.en)).toEqual(keysOf(languages.vi))
  })

  it('leave nothing empty', () => {
    const empty = Object.values(languages).flatMap((words) => JSON.stringify(words).match(/"\w+":"\s*"/g) ?? [])
    expect(empty).toEqual([])
  })

  it.each([
    ['2024-01-08', '08/01/2024', '8 Jan 2024'],
    ['2024-06', '06/2024', 'Jun 2024'],
    ['2024', '2024', '2024'],
    ['2021/2025', '2021 – 2025', '2021 – 2025'],
    ['../2025-06-30', '.. – 30/06/2025', '.. – 30 Jun 2025'],
    ['2024-13-01', '01/13/2024', '2024-13-01'],
    ['năm sau', 'năm sau', 'năm sau'],
  ])('read the date %s', (edtf, vietnamese, english) => {
    expect([dayIn(edtf, languages.vi), dayIn(edtf, languages.en)]).toEqual([vietnamese, english])
  })

  it('fall back on the name of a field that has no word yet', () => {
    expect(wordFor(languages.vi.fields, 'themes')).toBe('Chủ đề')
    expect(wordFor(languages.vi.fields, 'toString')).toBe('toString')
  })
})
