import { describe, expect, it } from 'vitest'
import { citationsIn } from '../../src/vietnamese/citations.js'

const read = (text: string) =>
  citationsIn(text).map(({ span, number, type, date }) => [text.slice(...span), number, type, date])

describe('citationsIn', () => {
  it.each<[string, unknown[][]]>([
    [
      'Thực hiện Chỉ thị số 34-CT/TW, ngày 07/4/2014 của Bộ Chính trị về thi đua',
      [['Chỉ thị số 34-CT/TW, ngày 07/4/2014', '34-CT/TW', 'Chỉ thị', '2014-04-07']],
    ],
    [
      'các Nghị quyết của HĐND tỉnh: số 41/NQ-HĐND ngày 2/12/2020 về phí; số 16/NQ-HĐND ngày 8/12/2021',
      [
        ['Nghị quyết của HĐND tỉnh: số 41/NQ-HĐND ngày 2/12/2020', '41/NQ-HĐND', 'Nghị quyết', '2020-12-02'],
        ['16/NQ-HĐND ngày 8/12/2021', '16/NQ-HĐND', 'Nghị quyết', '2021-12-08'],
      ],
    ],
    [
      'Căn cứ Luật Nhà ở số 27/2023/QH15 được sửa đổi bởi Luật số 43/2024/QH15;',
      [
        ['Luật Nhà ở số 27/2023/QH15', '27/2023/QH15', 'Luật', null],
        ['Luật số 43/2024/QH15', '43/2024/QH15', 'Luật', null],
      ],
    ],
    [
      'theo Nghị định số 15/2022 của Chính phủ, Nghị quyết 3/4 nội dung',
      [['Nghị định số 15/2022', '15/2022', 'Nghị định', null]],
    ],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Nhà ở và Luật Đất đai ngày 02/3/2019;',
      [['Luật sửa đổi, bổ sung một số điều của Luật Nhà ở và Luật Đất đai ngày 02/3/2019', null, 'Luật', '2019-03-02']],
    ],
    [
      'Nghị quyết số 61.4/2025/NQ-CP của Chính phủ',
      [['Nghị quyết số 61.4/2025/NQ-CP', '61.4/2025/NQ-CP', 'Nghị quyết', null]],
    ],
    [
      'Quyết định số 12/QĐ-UBND của Chủ tịch UBND tỉnh ngày 3/4/2024',
      [['Quyết định số 12/QĐ-UBND của Chủ tịch UBND tỉnh ngày 3/4/2024', '12/QĐ-UBND', 'Quyết định', '2024-04-03']],
    ],
    [
      'Ngày 5/6/2024, Chủ tịch UBND tỉnh đã ký Quyết định 77/QĐ-UBND.',
      [['Quyết định 77/QĐ-UBND', '77/QĐ-UBND', 'Quyết định', '2024-06-05']],
    ],
    ['Căn cứ Luật Đất đai năm 2024;', [['Luật Đất đai năm 2024', null, 'Luật', '2024']]],
    ['theo Luật Nhà ở 2023.', [['Luật Nhà ở 2023', null, 'Luật', '2023']]],
    [
      'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;',
      [['Luật Lưu trữ ngày 21 tháng 6 năm 2024', null, 'Luật', '2024-06-21']],
    ],
    ['thực hiện Nghị quyết 57 của Bộ Chính trị', [['Nghị quyết 57', '57', 'Nghị quyết', null]]],
    ['Công điện số 5 ngày 2/3/2024', [['Công điện số 5 ngày 2/3/2024', '5', 'Công điện', '2024-03-02']]],
    ['Quyết định ngày 05/3/2020 của Bộ Y tế', [['Quyết định ngày 05/3/2020', null, 'Quyết định', '2020-03-05']]],
    ['Văn bản số 12/VPCP-KTTH', [['Văn bản số 12/VPCP-KTTH', '12/VPCP-KTTH', 'Văn bản', null]]],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('tells who issued it and what it is about', () => {
    const [found] = citationsIn('Chỉ thị số 5/CT-TTg ngày 3/4/2024 của Thủ tướng Chính phủ về phòng, chống thiên tai;')
    expect(found).toMatchObject({ issuer: 'Thủ tướng Chính phủ', title: 'về phòng, chống thiên tai' })
  })

  it.each([
    'Hội Luật gia Việt Nam năm 2019',
    'theo quy định của pháp luật năm 2024',
    'Nghị quyết 3 nội dung lớn',
    'Nghị quyết Đại hội lần thứ 13 của Đảng',
    'Luật Đất đai có hiệu lực từ năm 2024',
    'báo cáo ngày 5/6/2024',
    'Quyết định này có hiệu lực từ ngày 5/6/2024',
  ])('none in %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
