import { describe, expect, it } from 'vitest'
import { datesIn, monthsOf, withYear } from '../../src/vietnamese/dates.js'

const CASES: readonly (readonly [text: string, mentions: readonly (readonly [words: string, value: string])[]])[] = [
  ['Kon Rẫy, ngày 09 tháng 3 năm 2021', [['ngày 09 tháng 3 năm 2021', '2021-03-09']]],
  ['BẾN LỨC, NGÀY 9 THÁNG 11 NĂM 2022', [['NGÀY 9 THÁNG 11 NĂM 2022', '2022-11-09']]],
  ['ban hành ngày 8/5/2013;', [['ngày 8/5/2013', '2013-05-08']]],
  ['ngày 3-7-2020', [['ngày 3-7-2020', '2020-07-03']]],
  ['2022-04-21T08:00:00+07:00', [['2022-04-21', '2022-04-21']]],
  ['từ 21.4.2022.', [['21.4.2022', '2022-04-21']]],
  ['trong hai ngày 4-5/6/2019', [['ngày 4-5/6/2019', '2019-06-04/2019-06-05']]],
  ['ngày 4 và 5 tháng 6 năm 2019', [['ngày 4 và 5 tháng 6 năm 2019', '2019-06-04/2019-06-05']]],
  ['Sáng 23-8, tại Buôn Hồ', [['Sáng 23-8', 'XXXX-08-23']]],
  ['hoàn thành trước 20/9', [['trước 20/9', 'XXXX-09-20']]],
  ['Thứ Ba (17/5)', [['17/5', 'XXXX-05-17']]],
  ['ngày 5 tháng 9 vừa qua', [['ngày 5 tháng 9', 'XXXX-09-05']]],
  ['trong tháng 8 năm 2021', [['tháng 8 năm 2021', '2021-08']]],
  [
    'tháng 8.2021 và tháng 9/2021',
    [
      ['tháng 8.2021', '2021-08'],
      ['tháng 9/2021', '2021-09'],
    ],
  ],
  ['tháng 9-10/2021', [['tháng 9-10/2021', '2021-09/2021-10']]],
  ['hết tháng 9', [['tháng 9', 'XXXX-09']]],
  ['xong 10/2026', [['10/2026', '2026-10']]],
  ['quý III/2022', [['quý III/2022', '2022-35']]],
  ['Quý 2 năm 2022', [['Quý 2 năm 2022', '2022-34']]],
  ['trong quý IV.', [['quý IV', 'XXXX-36']]],
  ['6 tháng đầu năm 2022', [['6 tháng đầu năm 2022', '2022-01/2022-06']]],
  ['06 tháng cuối năm,', [['06 tháng cuối năm', 'XXXX-07/XXXX-12']]],
  ['9 tháng năm 2022', [['9 tháng năm 2022', '2022-01/2022-09']]],
  ['năm học 2031 - 2032', [['năm học 2031 - 2032', '2031/2032']]],
  [
    'giai đoạn 2011-2015, định hướng đến năm 2020',
    [
      ['giai đoạn 2011-2015', '2011/2015'],
      ['năm 2020', '2020'],
    ],
  ],
  ['nhiệm kỳ 2015 – 2020', [['nhiệm kỳ 2015 – 2020', '2015/2020']]],
  ['từ năm 2011 đến năm 2015', [['từ năm 2011 đến năm 2015', '2011/2015']]],
  ['từ ngày 3/8 đến hết ngày 9/9/2021', [['ngày 3/8 đến hết ngày 9/9/2021', '2021-08-03/2021-09-09']]],
  ['tầm nhìn đến 2040', [['đến 2040', '2040']]],
]

const NONE = [
  'Thứ hai, tổ chức rà soát',
  'đạt 14/15 chỉ tiêu',
  'số 12/2008/CT-UBND',
  'Số: 05/CT-UBND',
  'trực 24/24 giờ',
  'tăng 12.739 tỷ',
  'tăng 7.5 lần',
  'trong 6 tháng',
  'Một năm, hai năm',
  'cấp 2.024 suất',
  'ngày 32/13',
  '10/3 âm lịch',
  'quý vị đại biểu',
]

describe('datesIn', () => {
  it.each(CASES)('reads %s', (text, mentions) => {
    expect(datesIn(text).map(({ span, value }) => [text.slice(...span), value])).toEqual(mentions)
  })
  it.each(NONE)('finds none in %s', (text) => {
    expect(datesIn(text)).toEqual([])
  })
  it('fills in what is not said', () => {
    expect(withYear('XXXX-07/XXXX-12', 2023)).toBe('2023-07/2023-12')
    expect(monthsOf('2022-35')).toBe('2022-07/2022-09')
    expect(monthsOf('2022-05')).toBe('2022-05')
  })
})
