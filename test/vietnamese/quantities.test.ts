import { describe, expect, it } from 'vitest'
import { quantitiesIn } from '../../src/vietnamese/quantities.js'

const read = (text: string) =>
  quantitiesIn(text).map(({ value, unit, comparator, kind, span }) => ({
    said: text.slice(...span),
    is: [value.join('–'), unit, comparator, kind].join(' | '),
  }))

describe('figures with their units', () => {
  it.each<[text: string, said: string, is: string]>([
    ['đạt 7,5% kế hoạch', '7,5%', '7.5 | % | = | percent'],
    ['tăng 2,7 điểm phần trăm', '2,7 điểm phần trăm', '2.7 | điểm phần trăm | = | percent'],
    ['tăng 8,5%/năm', '8,5%/năm', '8.5 | %/năm | = | percent'],
    ['tăng 8,5 %năm', '8,5 %', '8.5 | % | = | percent'],
    ['thu 12.739 tỷ 600 triệu đồng', '12.739 tỷ 600 triệu đồng', '12739.6 | tỷ đồng | = | money'],
    ['khoảng 2 triệu rưỡi', 'khoảng 2 triệu rưỡi', '2.5 | triệu | ~ | money'],
    ['58 triệu đồng/người/năm', '58 triệu đồng/người/năm', '58 | triệu đồng/người/năm | = | money'],
    ['từ 5 đến 7%', '5 đến 7%', '5–7 | % | range | percent'],
    ['5 - 7%', '5 - 7%', '5–7 | % | range | percent'],
    ['từ 3 tỷ đồng đến 5 tỷ đồng', 'từ 3 tỷ đồng đến 5 tỷ đồng', '3–5 | tỷ đồng | range | money'],
    ['14/15 chỉ tiêu', '14/15 chỉ tiêu', '14–15 | chỉ tiêu | of | count'],
    ['45.799/36.875 tỷ đồng', '45.799/36.875 tỷ đồng', '45799–36875 | tỷ đồng | of | money'],
    ['10 bác sĩ/1 vạn dân', '10 bác sĩ/1 vạn dân', '10 | bác sĩ/1 vạn dân | = | count'],
    ['ít nhất 3 lượt/ngày', 'ít nhất 3 lượt/ngày', '3 | lượt/ngày | >= | count'],
    ['tổng số 15 lớp', '15 lớp', '15 | lớp | = | count'],
    ['5 tỷ 300 triệu', '5 tỷ 300 triệu', '5.3 | tỷ | = | money'],
    ['12 739 tỷ đồng', '12 739 tỷ đồng', '12739 | tỷ đồng | = | money'],
    ['1,234,567 đồng', '1,234,567 đồng', '1234567 | đồng | = | money'],
    ['1.250 nghìn đồng', '1.250 nghìn đồng', '1250 | nghìn đồng | = | money'],
    ['0,125% số hộ', '0,125%', '0.125 | % | = | percent'],
    ['3 triệu lượt khách/năm', '3 triệu lượt khách/năm', '3 | triệu lượt khách/năm | = | count'],
    ['tăng 5,5 lần', '5,5 lần', '5.5 | lần | = | measure'],
    ['1950 tấn thóc', '1950 tấn', '1950 | tấn | = | measure'],
    ['1950 triệu đồng', '1950 triệu đồng', '1950 | triệu đồng | = | money'],
    ['1850 hộ dân', '1850 hộ dân', '1850 | hộ dân | = | count'],
    ['6 nhiệm vụ', '6 nhiệm vụ', '6 | nhiệm vụ | = | item'],
    ['120 biên chế', '120 biên chế', '120 | biên chế | = | noun'],
    ['tổng số 484.997 hộ dân', '484.997 hộ dân', '484997 | hộ dân | = | count'],
  ])('%s', (text, said, is) => {
    expect(read(text)).toContainEqual({ said, is })
  })

  it.each([
    'năm 2024 thành phố',
    'lớp 5 trường Hoa Mai',
    'số 12 đường Trần Phú',
    'Nghị quyết 57/NQ-HĐND',
    'khóa QH15 đã qua',
    'dịch Covid-19 còn',
    'phường 5 quận 3',
    '15 Dự án đường vành đai',
    'giai đoạn 2021-2025 đạt',
    '12 và',
    '2024 hộ dân',
    'từ 20 - 15% số hộ',
    '5 Bộ Tài chính',
    'trên 5 Bộ Tài chính',
    'số 15 lớp',
  ])('none in: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
