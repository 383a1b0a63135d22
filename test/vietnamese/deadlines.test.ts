import { describe, expect, it } from 'vitest'
import { dated, deadlineOfLine, deadlinesIn, firmest } from '../../src/vietnamese/deadlines.js'

const read = (text: string) => deadlinesIn(text).map(({ span, value }) => [text.slice(...span), value])

describe('limits with a date', () => {
  it.each<[text: string, words: string, value: string]>([
    ['gửi về Sở trước ngày 30/11/2024 để tổng hợp', 'trước ngày 30/11/2024', '2024-11-30'],
    ['hoàn thành trong quý I/2025', 'hoàn thành trong quý I/2025', '2025-01/2025-03'],
    ['chậm nhất là ngày 20 tháng 6 năm 2025', 'chậm nhất là ngày 20 tháng 6 năm 2025', '2025-06-20'],
    ['xong trước 12 giờ ngày 24/5/2019', 'xong trước 12 giờ ngày 24/5/2019', '2019-05-24'],
    ['trong tháng 9-2022', 'trong tháng 9-2022', '2022-09'],
    ['ký cam kết với các cơ sở trước 31/3;', 'trước 31/3', 'XXXX-03-31'],
    ['mở 10 lớp tập huấn trước 26.3;', 'trước 26.3', 'XXXX-03-26'],
    ['đợt cao điểm kết thúc ngày 15/2', 'kết thúc ngày 15/2', 'XXXX-02-15'],
    ['kế hoạch giải ngân đến ngày 30-1-2025', 'đến ngày 30-1-2025', '2025-01-30'],
    ['ký kết trong cuối năm 2025 và đầu năm 2026', 'trong cuối năm 2025 và đầu năm 2026', '2026'],
  ])('%s', (text, words, value) => expect(read(text)).toEqual([[words, value]]))
})

describe('limits that come again', () => {
  it.each<[text: string, words: string]>([
    ['báo cáo trước ngày 15 hằng tháng', 'trước ngày 15 hằng tháng'],
    ['trước ngày 01/6 và 15/11 hằng năm báo cáo', 'trước ngày 01/6 và 15/11 hằng năm'],
    ['trước ngày 25/12 hàng năm', 'trước ngày 25/12 hàng năm'],
    ['trước 06 giờ và 17 giờ hằng ngày', 'trước 06 giờ và 17 giờ hằng ngày'],
    ['vào chiều thứ Sáu hằng tuần', 'vào chiều thứ Sáu hằng tuần'],
    ['trước ngày 10 tháng cuối quý', 'trước ngày 10 tháng cuối quý'],
    ['định kỳ 6 tháng và hằng năm báo cáo', 'định kỳ 6 tháng và hằng năm'],
    ['định kỳ sáu tháng một lần', 'định kỳ sáu tháng một lần'],
    ['trao đổi tình hình mỗi tuần một lần', 'mỗi tuần một lần'],
    ['kiểm tra chéo 2 lần/quý.', '2 lần/quý'],
    ['Hằng năm hoặc đột xuất báo cáo', 'Hằng năm hoặc đột xuất'],
    ['và hàng năm tổng hợp báo cáo', 'hàng năm'],
    ['định kỳ hằng tháng, quý, năm', 'định kỳ hằng tháng, quý, năm'],
    ['họp thôn từng tuần.', 'từng tuần'],
    ['trước ngày 20 tháng 12 hằng năm', 'trước ngày 20 tháng 12 hằng năm'],
  ])('%s', (text, words) => {
    const [limit, ...others] = deadlinesIn(text)
    expect(text.slice(...limit!.span)).toBe(words)
    expect([limit!.value, limit!.recurring, others]).toEqual([null, true, []])
  })
})

describe('limits in words', () => {
  it.each<[text: string, words: string]>([
    ['thông tin trong vòng 24 giờ.', 'trong vòng 24 giờ'],
    ['khôi phục chậm nhất 48 giờ sau khi bão tan.', 'chậm nhất 48 giờ sau khi bão tan'],
    ['rà soát trước mùa mưa lũ;', 'trước mùa mưa lũ'],
    ['báo cáo khi tổng kết phong trào thi đua', 'khi tổng kết phong trào thi đua'],
    ['chấm điểm cuối học kỳ I', 'cuối học kỳ I'],
    ['gia cố trước khi bão đổ bộ', 'trước khi bão đổ bộ'],
    ['sửa lớp trước năm học mới', 'trước năm học mới'],
    ['xong trước Tết Nguyên đán Bính Ngọ', 'trước Tết Nguyên đán Bính Ngọ'],
    ['quán triệt ngay sau Hội nghị khẩn trương', 'ngay sau Hội nghị'],
    ['trình tại Kỳ họp thứ 9, Quốc hội khóa XV', 'tại Kỳ họp thứ 9, Quốc hội khóa XV'],
  ])('%s', (text, words) => expect(read(text)).toEqual([[words, null]]))
})

describe('no limits', () => {
  it.each([
    'tăng 5% so với cuối năm 2022',
    'trong năm 2024 đã hoàn thành',
    'sau 5 tháng thực hiện phong trào',
    'mỗi đợt không quá 5 ngày',
    'tăng so với trước ngày 5/6/2024',
    'trong năm 2024',
    'kế hoạch hằng năm của đơn vị',
    'có hiệu lực sau 10 ngày kể từ ngày ký',
    'có hiệu lực kể từ ngày 15/02/2026',
    'Nghị quyết số 21/NQ-HĐND ngày 10/12/2023',
    'doanh thu đạt trước 26.3 tỷ đồng',
    'tính đến ngày 30/9/2024',
  ])('%s', (text) => expect(deadlinesIn(text)).toEqual([]))
})

describe('a line of time', () => {
  it.each<[text: string, words: string, value: string | null]>([
    [' quý IV năm 2025.', 'quý IV năm 2025', '2025-10/2025-12'],
    [' Năm 2025 và các năm tiếp theo', 'Năm 2025 và các năm tiếp theo', null],
    [' Thực hiện thường xuyên.', 'thường xuyên', null],
    [
      ' Thường xuyên; hoàn thành đợt 1 trước ngày 30/6/2026',
      'Thường xuyên; hoàn thành đợt 1 trước ngày 30/6/2026',
      '2026-06-30',
    ],
  ])('%s', (text, words, value) => {
    const limit = deadlineOfLine(text)!
    expect([text.slice(...limit.span), limit.value]).toEqual([words, value])
  })

  it('is none when it is empty', () => expect(deadlineOfLine(' . ')).toBeNull())
})

describe('what the day of issue tells', () => {
  it.each<[value: string, issued: string, result: string]>([
    ['XXXX-06-30', '2024-01-15', '2024-06-30'],
    ['XXXX-01-20', '2023-12-28', '2024-01-20'],
    ['XXXX-04/XXXX-06', '2017-02-10', '2017-04/2017-06'],
    ['XXXX-01/XXXX-03', '2016-11-09', '2017-01/2017-03'],
    ['2025-06-30', '2024-01-15', '2025-06-30'],
  ])('%s on %s', (value, issued, result) => expect(dated({ value }, issued)).toBe(result))

  it.each([
    ['trong thời hạn 2 tuần kể từ ngày ký', '2025-01-03'],
    ['chậm nhất là ba ngày kể từ ngày ban hành', '2024-12-23'],
  ])('%s counts from it', (text, day) => expect(dated(deadlinesIn(text)[0]!, '2024-12-20')).toBe(day))

  it('counts days from it', () => {
    const [limit] = deadlinesIn('trong thời hạn 15 ngày kể từ ngày ký')
    expect(dated(limit!, '2024-12-20')).toBe('2025-01-04')
  })

  it('counts no working days, and nothing without a day', () => {
    const [working] = deadlinesIn('trong thời hạn 15 ngày làm việc kể từ ngày ký')
    expect(dated(working!, '2024-12-20')).toBeNull()
    expect(dated({ value: 'XXXX-06-30' }, null)).toBe('XXXX-06-30')
  })
})

describe('the firmest of several', () => {
  it.each<[text: string, words: string]>([
    ['định kỳ hằng quý báo cáo; tổng kết trước ngày 15/12/2024', 'tổng kết trước ngày 15/12/2024'],
    ['hoàn thành trước ngày 15/12/2024; định kỳ hằng quý báo cáo', 'hoàn thành trước ngày 15/12/2024'],
    ['trong tháng 7/2024 rà soát, trong tháng 12/2024 công bố', 'trong tháng 12/2024'],
    ['trước mùa mưa lũ; định kỳ hằng tháng', 'trước mùa mưa lũ'],
  ])('%s', (text, words) => expect(text.slice(...firmest(deadlinesIn(text))!.span)).toBe(words))
})
