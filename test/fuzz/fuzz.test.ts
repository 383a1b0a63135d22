import fc from 'fast-check'
import { describe, it } from 'vitest'

interface Case {
  readonly uri: string
  readonly text?: string
  readonly bytes?: Uint8Array
}
const fuzz = (file: string) => new URL(`../../scripts/fuzz/${file}`, import.meta.url).href
const { cases }: { cases: fc.Arbitrary<Case> } = await import(fuzz('cases.mjs'))
const { check }: { check: (one: Case) => Promise<void> } = await import(fuzz('check.mjs'))

describe('whatever comes in', () => {
  it('gives a record that holds, or a code', async () => {
    const property = fc.asyncProperty(cases, check)
    await fc.assert(property, { numRuns: 200, interruptAfterTimeLimit: 6000, endOnFailure: true })
  }, 60_000)

  // What `npm run fuzz` found
  const found: readonly (readonly [why: string, uri: string, text: string])[] = [
    ['a title that begins with a dot', 'a.md', '-\n.Sở Nội vụ I. chịu trách nhiệm\nnăm 2025'],
    ['quotes that are never closed', 'a.html', '“'.repeat(10_000)],
    ['capitals above a type', 'a.txt', 'ỦY BAN NHÂN DÂNKẾ HOẠCH yêu cầu\nNguyễn Văn An # \r Nghị quyết 19-NQ/TW‘ '],
    ['a list of units that stops at its "và"', 'a.txt', 'Sở Nội vụ phối hợp với UBND các huyện Bến Đình, Văn An và'],
    ['a heading that names a body, and nothing below', 'a.txt', '|\n**ỦY BAN NHÂN\nDÂN TỈNH HÀ '],
    ['quotation marks around nothing', 'a.txt', 'đợt cao điểm cuộc vận động và ‘ ’'],
    [
      'a title of nobody',
      'a.txt',
      'của Về việc  Quyết định số 12/QĐ-TTg chiến dịch\n Điều 1. ỦY BAN NHÂN DÂN\nchiến dịch',
    ],
    ['a star without a partner at the end', 'a.txt', 'trở lên UBND các huyện 1. Bộ Y tế iv)*'],
  ]
  it.each([...found])('%s', async (_, uri, text) => check({ uri, text }), 60_000)
})
