import { describe, expect, it } from 'vitest'
import { ChithiError } from '../../src/errors.js'
import { extract } from '../../src/index.js'
import { loadSegmenter } from '../../src/vietnamese/segment.js'

const TEXT = `ỦY BAN NHÂN DÂN
HUYỆN ĐỒNG VÀNG
Số: 03/CT-UBND
Đồng Vàng, ngày 04 tháng 3 năm 2019

CHỈ THỊ
Về việc bảo vệ nguồn nước sông Trà

Thời gian qua, nguồn nước sông Trà bị ô nhiễm. Để bảo vệ nguồn nước, Chủ tịch Ủy ban nhân dân huyện yêu cầu:

1. Phòng Tài nguyên và Môi trường kiểm tra cơ sở xả thải ven sông, xử lý cơ sở xả thải trái phép.

2. Ủy ban nhân dân các xã tuyên truyền bảo vệ nguồn nước.

Nơi nhận:
- Như trên;
- Lưu: VT.
`
const mine = async (segment?: Awaited<ReturnType<typeof loadSegmenter>>) =>
  (await extract(TEXT, { only: ['terms'], ...(segment && { segment }) })).terms

describe('index terms', () => {
  it('are what the text repeats, heaviest first, what is in the title before what is common', async () => {
    const terms = await mine()
    expect(terms[0]).toEqual({ text: 'bảo vệ nguồn nước', weight: 1 })
    const texts = terms.map(({ text }) => text)
    expect(texts).toContain('cơ sở xả thải')
    expect(texts.indexOf('Ủy ban nhân dân')).not.toBe(0)
    expect(terms.map(({ weight }) => weight)).toEqual(terms.map(({ weight }) => weight).sort((a, b) => b - a))
  })

  it('are none where nothing is repeated', async () => {
    expect((await extract('Trời hôm nay nắng đẹp.', { only: ['terms'] })).terms).toEqual([])
  })

  it('come from word segmentation where vntk is installed; where it is not, the error says so', async () => {
    const segment = await loadSegmenter().catch((error: unknown) => error)
    if (segment instanceof Error) {
      expect(segment).toBeInstanceOf(ChithiError)
      expect((segment as ChithiError).code).toBe('no-segmenter')
      return
    }
    const terms = await mine(segment as Awaited<ReturnType<typeof loadSegmenter>>)
    expect(terms.slice(0, 3).map(({ text }) => text)).toContain('nguồn nước')
    expect(terms.every(({ text }) => text.includes(' '))).toBe(true)
  })
})
