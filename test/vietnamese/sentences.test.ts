import { describe, expect, it } from 'vitest'
import { clausesIn, sentencesIn } from '../../src/vietnamese/sentences.js'

const cut = (text: string) => sentencesIn(text).map(([start, end]) => text.slice(start, end))

describe('sentencesIn', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['Giao Sở A chủ trì. Sở B phối hợp.', ['Giao Sở A chủ trì.', 'Sở B phối hợp.']],
    ['Sở A rà soát; Sở B thẩm định. Xong!', ['Sở A rà soát; Sở B thẩm định.', 'Xong!']],
    ['Chờ không quá 9 phút.Văn phòng công bố.', ['Chờ không quá 9 phút.', 'Văn phòng công bố.']],
    ['Một dòng\nDòng hai', ['Một dòng', 'Dòng hai']],
    ['Thực hiện “nhanh, gọn.” Rồi báo cáo.', ['Thực hiện “nhanh, gọn.”', 'Rồi báo cáo.']],
    ['Thực hiện Chỉ thị này./.', ['Thực hiện Chỉ thị này./.']],
    ['Xong trong quý I. Các xã báo cáo.', ['Xong trong quý I.', 'Các xã báo cáo.']],
    ['Có xi măng, sắt, v.v. Các xã tự mua.', ['Có xi măng, sắt, v.v.', 'Các xã tự mua.']],
  ]
  it.each(cases)('cuts %s', (text, expected) => {
    expect(cut(text)).toEqual(expected)
  })

  const whole = [
    'Họp tại TP. Hồ Chí Minh và TX. Tân Châu',
    'Đạt 12.739 tỷ đồng, tăng 7.5 %',
    'Gồm xi măng, sắt, v.v. và công thợ',
    '1. Tăng cường quản lý',
    '2.1. Tăng cường quản lý',
    'II. NHIỆM VỤ',
    'a. Rà soát hồ sơ',
    'Điều 5. Phê duyệt kế hoạch',
    'PGS. TS. Lê An phát biểu',
    'KT. CHỦ TỊCH',
    'Truy cập trang vidu.gov.vn để xem',
  ]
  it.each(whole)('leaves %s whole', (text) => {
    expect(cut(text)).toEqual([text])
  })

  it('answers in offsets of the whole text when limited to a block', () => {
    const text = 'Bỏ qua.\nSở A làm. Sở B xem.'
    expect(sentencesIn(text, [8, text.length])).toEqual([
      [8, 17],
      [18, 27],
    ])
  })
})

describe('clausesIn', () => {
  it('cuts at semicolons within the span', () => {
    const text = 'a; b c ;d. e; f'
    expect(clausesIn(text, [0, 10]).map(([start, end]) => text.slice(start, end))).toEqual(['a', 'b c', 'd.'])
  })
})
