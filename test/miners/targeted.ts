import { expect } from 'vitest'
import { extract } from '../../src/index.js'

/** The targets of a text; their spans are checked. */
export async function mine(body: string) {
  const { targets, text } = await extract(body, { uri: 'a.txt' })
  for (const { span, text: words, indicator } of targets) {
    expect(text!.slice(...span)).toBe(words)
    expect(text!.slice(...indicator.span)).toBe(indicator.text)
  }
  return targets
}

/** A report around the words under test. */
export const report = (body: string) => `ỦY BAN NHÂN DÂN
HUYỆN ĐỒNG VÀNG
Số: 07/BC-UBND
Đồng Vàng, ngày 10 tháng 12 năm 2019

BÁO CÁO
Kết quả công tác năm 2019

${body}
`
