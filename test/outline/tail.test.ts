import { describe, expect, it } from 'vitest'
import { read } from './page.js'

/** The words that belong to no section behind the last one. */
function rest(source: string): string {
  const { text, sections } = read(source)
  return text.slice(sections.at(-1)!.span[1]).trim()
}

describe('the end of the last division', () => {
  it.each([
    ['1. Đào kênh.\n2. Đắp đê.\nYêu cầu các xã làm nghiêm túc.', 'Yêu cầu các xã làm nghiêm túc.'],
    [
      '1. Đào kênh.\n2. Phòng Nội vụ\nTheo dõi các xã.\nCác xã chịu trách nhiệm thi hành Chỉ thị này.',
      'Các xã chịu trách nhiệm thi hành Chỉ thị này.',
    ],
    ['1. Đào kênh.\n2. Đắp đê.\n3. Trồng tre.\nBuổi lễ kết thúc lúc trưa.', 'Buổi lễ kết thúc lúc trưa.'],
    [
      '1. Đào kênh:\n- Kênh chính.\n2. Đắp đê.\nYêu cầu thợ đến sớm.\nMang cuốc.\nMang xẻng.',
      'Yêu cầu thợ đến sớm.\nMang cuốc.\nMang xẻng.',
    ],
    ['1. Đào kênh:\n- Kênh chính.\n2. Đắp đê.\nYêu cầu thợ đến sớm.\nMang cuốc.\nMang xẻng.\nMang nước.', ''],
    ['1. Đào kênh.\n2. Đắp đê.\nBuổi lễ kết thúc lúc trưa.', ''],
    ['1. Đào kênh:\n- Kênh chính.\n2. Đắp đê.\nBuổi lễ kết thúc lúc trưa.', ''],
    ['1. Đào kênh.\n2. Đắp đê.\n3. Việc khác:\nYêu cầu riêng cho thôn Đoài ghi ở dưới.', ''],
    ['1. Đào kênh.\n2. Đắp đê.\n3. Phòng Nội vụ\nTheo dõi các xã.', ''],
  ])('%j leaves %j', (source, left) => {
    expect(rest(source)).toBe(left)
  })
})
