import { describe, expect, it } from 'vitest'
import { foundAt } from '../../src/text/cues.js'

const THIS = /(?<=Chỉ thị|Kế hoạch) này(?= )/uy

describe('patterns tried where their cue stands', () => {
  it.each([
    ['Chỉ thị này thay thế Kế hoạch này từ nay', [7, 29]],
    ['Việc này, Chỉ thị này.', []],
    ['', []],
  ])('%s', (text, places) => {
    expect([...foundAt(text, ' này', THIS)].map(({ index }) => index)).toEqual(places)
  })
})
