import { describe, expect, it } from 'vitest'
import { read } from './page.js'

describe('announced counts', () => {
  it.each([
    [
      'Thực hiện 03 nhiệm vụ sau:\n1. Đào kênh.\n2. Đắp đê.',
      '03 nhiệm vụ',
      'The text announces 3 (nhiệm vụ); 2 were found.',
    ],
    [
      'Thực hiện 02 nhiệm vụ sau:\n1. Đào kênh.\n2. Đắp đê.\n3. Trồng tre.',
      '02 nhiệm vụ',
      'The text announces 2 (nhiệm vụ); 3 were found.',
    ],
    [
      'Đợt này gồm ba nội dung: (1) đào kênh; (2) đắp đê.',
      'ba nội dung',
      'The text announces 3 (nội dung); 2 were found.',
    ],
    ['I. 4 GIẢI PHÁP\n1. Đào kênh.\n2. Đắp đê.', '4 GIẢI PHÁP', 'The text announces 4 (GIẢI PHÁP); 2 were found.'],
  ])('%j differ', (source, words, message) => {
    const { text, warnings } = read(source)
    expect(warnings).toMatchObject([{ code: 'announced-count', message }])
    expect(text.slice(...warnings[0]!.span!)).toBe(words)
  })

  it('differ where a number is given twice', () => {
    const { warnings } = read('Xã thực hiện 3 nhiệm vụ sau:\n1. Đào kênh.\n2. Đắp đê.\n2. Trồng tre.')
    expect(warnings.map(({ code }) => code)).toEqual(['section-repeated', 'announced-count'])
  })

  it.each([
    ['Thực hiện 02 nhiệm vụ sau:\n1. Đào kênh.\n2. Đắp đê.'],
    ['Thực hiện 5 rõ sau:\n1. Đào kênh.\n2. Đắp đê.'],
    ['Năm qua xã xong 6 nhiệm vụ.\n1. Đào kênh.\n2. Đắp đê.'],
    ['Mỗi lỗi trừ 4 điểm, gồm:\n1. Đào kênh.\n2. Đắp đê.'],
  ])('%j do not', (source) => {
    expect(read(source).warnings).toEqual([])
  })
})
