import { describe, expect, it } from 'vitest'
import { lastSaid, type Saying } from '../../src/miners/targets-saying.js'

function chain(length: number, told: number, read: (at: number) => void): Saying {
  let before: Saying | null = null
  for (let at = 0; at < length; at++) {
    const place = at
    before = {
      before,
      read: () => {
        read(place)
        return place === told ? 'target' : null
      },
    }
  }
  return before!
}

describe('lastSaid', () => {
  it('answers with the last sentence that tells and reads none twice', () => {
    const read: number[] = []
    const last = chain(5, 2, (at) => read.push(at))
    expect([lastSaid(last), lastSaid(last), lastSaid(last.before)]).toEqual(['target', 'target', 'target'])
    expect(read).toEqual([4, 3, 2])
  })

  it('goes back through any number of sentences', () => {
    expect(lastSaid(chain(100_000, -1, () => undefined))).toBeNull()
    expect(lastSaid(null)).toBeNull()
  })
})
