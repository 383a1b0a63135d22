import { describe, expect, it } from 'vitest'
import { documentNumbersIn } from '../../src/vietnamese/documents.js'

const read = (text: string) =>
  documentNumbersIn(text).map(({ span, value, type, line }) => [text.slice(...span), value, type, line])

describe('documentNumbersIn', () => {
  it.each([
    ['theo Chỉ thị số 12/CT-UBND ngày 5/1', '12/CT-UBND', '12/CT-UBND', 'Chỉ thị', 'state'],
    ['Chỉ thị 24-CT/UBND', '24-CT/UBND', '24-CT/UBND', 'Chỉ thị', 'state'],
    ['Chỉ thị số 34-CT/TW', '34-CT/TW', '34-CT/TW', 'Chỉ thị', 'party'],
    ['Chỉ thị số 22/CT-TW', '22/CT-TW', '22/CT-TW', 'Chỉ thị', 'party'],
    ['22/2023/NQ- HĐND', '22/2023/NQ- HĐND', '22/2023/NQ-HĐND', 'Nghị quyết', 'state'],
    ['Luật số 06/2022/QH15', '06/2022/QH15', '06/2022/QH15', null, 'state'],
    ['351/2017/UBTVQH14', '351/2017/UBTVQH14', '351/2017/UBTVQH14', null, 'state'],
    ['1234/UBND-KT', '1234/UBND-KT', '1234/UBND-KT', 'Công văn', 'state'],
    ['4011/UBND-VX2', '4011/UBND-VX2', '4011/UBND-VX2', 'Công văn', 'state'],
    ['Chương trình số 322 CTr/UBND', '322 CTr/UBND', '322-CTr/UBND', 'Chương trình', 'state'],
    ['Số : 12 / KH - UBND', '12 / KH - UBND', '12/KH-UBND', 'Kế hoạch', 'state'],
    ['367 - QĐ/TWĐTN-VP', '367 - QĐ/TWĐTN-VP', '367-QĐ/TWĐTN-VP', 'Quyết định', 'party'],
    ['Quy định số31-QĐ/TW', '31-QĐ/TW', '31-QĐ/TW', 'Quyết định', 'party'],
    ['CHỈ THỊ SỐ 19/CT-TTG', '19/CT-TTG', '19/CT-TTg', 'Chỉ thị', 'state'],
    ['05/HD-LĐLĐ', '05/HD-LĐLĐ', '05/HD-LĐLĐ', 'Hướng dẫn', 'state'],
    ['03/VBHN-VPQH', '03/VBHN-VPQH', '03/VBHN-VPQH', 'Văn bản hợp nhất', 'state'],
    ['số 12a/KH-UBND', '12a/KH-UBND', '12a/KH-UBND', 'Kế hoạch', 'state'],
    ['101 – QĐ/TW', '101 – QĐ/TW', '101-QĐ/TW', 'Quyết định', 'party'],
    ['số 30/2020/NĐ-CPngày 05/3/2020', '30/2020/NĐ-CP', '30/2020/NĐ-CP', 'Nghị định', 'state'],
    ['số 05/CT-TTgngày 05/3/2020', '05/CT-TTg', '05/CT-TTg', 'Chỉ thị', 'state'],
    ['Kế hoạch 400 / HLGVN', '400 / HLGVN', '400/HLGVN', null, 'state'],
    ['Nghị định số 87/CP', '87/CP', '87/CP', null, 'state'],
    ['Nghị định 221-HĐBT', '221-HĐBT', '221-HĐBT', null, 'state'],
    ['03-TT/TU', '03-TT/TU', '03-TT/TU', 'Thông tri', 'party'],
    ['07/QyĐ-UBND', '07/QyĐ-UBND', '07/QyĐ-UBND', 'Quy định', 'state'],
    ['15/TTr-SNV', '15/TTr-SNV', '15/TTr-SNV', 'Tờ trình', 'state'],
    ['33/KH-MTTQ-BTT', '33/KH-MTTQ-BTT', '33/KH-MTTQ-BTT', 'Kế hoạch', 'state'],
    ['06-HD/BTCTW-BTGTW', '06-HD/BTCTW-BTGTW', '06-HD/BTCTW-BTGTW', 'Hướng dẫn', 'party'],
    ['55/2005/TTLT-BNV-VPCP', '55/2005/TTLT-BNV-VPCP', '55/2005/TTLT-BNV-VPCP', 'Thông tư liên tịch', 'state'],
    ['số 7/CT-UBND - UBND tỉnh', '7/CT-UBND', '7/CT-UBND', 'Chỉ thị', 'state'],
  ])('reads %s', (text, words, value, type, line) => {
    expect(read(text)).toEqual([[words, value, type, line]])
  })

  it('reads a list', () => {
    expect(read('số 1/CĐ-TTg ngày 3/4/2025; số 2/CĐ-TTg và 3/CĐ-TTg').map(([, value]) => value)).toEqual([
      '1/CĐ-TTg',
      '2/CĐ-TTg',
      '3/CĐ-TTg',
    ])
  })

  it.each([
    'ngày 16/7/2021',
    'đạt 14/15 chỉ tiêu',
    'trực 24/7 và 24/24 giờ',
    'đạt 51 triệu đồng/người',
    'điện thoại 0234.3822.551 - Fax 12',
    'Giấy phép số 121/GP-TTĐT ngày 3/4/2020',
    'Mẫu số 02a-SDKP/ĐVDT',
    'giai đoạn 2021-2025 UBND tỉnh',
    'từ 8h/ngày, 60 km/h',
    'hạng 33/63 Tỉnh, thành',
    'Số: .../2022/TT-NHNN',
    'khóa XV, 2021 - UBND',
    'QCVN 102:2016/BTTTT',
    'ngày 30-4 TP Hồ Chí Minh',
  ])('is no number: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
