import { appendFileSync, existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { openJournal } from '../../src/run/journal.js'
import { entryOf } from '../../src/sinks/entry.js'

const entry = (uri: string) => entryOf(JSON.stringify({ source: { uri, sha256: `of ${uri}` }, extractor: {} }))
const FIRST = { fingerprint: 'f', resume: false, fresh: false }
const RESUME = { ...FIRST, resume: true }
let path = ''

beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'chithi-journal-')), 'deep/records.journal.jsonl')
})

async function leave(uris: readonly string[]): Promise<void> {
  const journal = await openJournal(path, FIRST)
  for (const uri of uris) await journal.add(entry(uri))
  await journal.close()
}

describe('a journal', () => {
  it('gives back what a run that did not finish wrote down', async () => {
    await leave(['b.txt', 'a.txt'])
    const journal = await openJournal(path, RESUME)
    expect((await journal.held!.find('a.txt'))?.sha256).toBe('of a.txt')
    expect(await journal.held!.find('c.txt')).toBeUndefined()
    await journal.add(entry('c.txt'))
    await journal.close()
    const again = await openJournal(path, RESUME)
    expect(again.held!.size).toBe(3)
    await again.remove()
    expect(existsSync(path)).toBe(false)
  })

  it.each([1, 20, 60])(
    'forgets a line that lacks its last %i bytes, and writes on after the one before',
    async (torn) => {
      await leave(['a.txt'])
      const whole = readFileSync(path)
      appendFileSync(path, `${entry('b.txt').json}\n`.slice(0, -torn))
      const journal = await openJournal(path, RESUME)
      expect([journal.held!.size, await journal.held!.find('b.txt')]).toEqual([1, undefined])
      expect(readFileSync(path).equals(whole)).toBe(true)
      await journal.add(entry('c.txt'))
      await journal.close()
      const again = await openJournal(path, RESUME)
      expect((await again.held!.find('c.txt'))?.uri).toBe('c.txt')
      await again.close()
    },
  )

  it('that nobody spoke of stops the run', async () => {
    await leave(['a.txt'])
    await expect(openJournal(path, FIRST)).rejects.toMatchObject({ code: 'unfinished-run' })
  })

  it.each([
    ['made in another way', { ...RESUME, fingerprint: 'g' }],
    ['set aside', { ...FIRST, fresh: true }],
  ])('%s counts for nothing', async (_, options) => {
    await leave(['a.txt'])
    const journal = await openJournal(path, options)
    expect(journal.held).toBeUndefined()
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(2)
    await journal.close()
    expect(existsSync(path)).toBe(false)
  })

  it('without a record stops nobody', async () => {
    await leave([])
    await (await openJournal(path, FIRST)).remove()
  })
})
