import { describe, expect, it } from 'vitest'
import { lastNear } from '../../src/text/near.js'

const CUE = /yêu cầu|giao/gu

describe('a cue near the end', () => {
  it.each([
    ['tỉnh yêu cầu Sở Y tế', 30, 5],
    ['yêu cầu các sở; giao', 30, 16],
    ['tỉnh giao', 0, 5],
    ['yêu cầu báo cáo; sau đó', 30, undefined],
    ['yêu cầu các sở, ngành, địa phương', 10, undefined],
    ['', 10, undefined],
  ])('"%s" within %i', (text, reach, index) => {
    expect(lastNear(text, CUE, reach, '.;')?.index).toBe(index)
  })
})
