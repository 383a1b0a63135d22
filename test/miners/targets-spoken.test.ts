import { describe, expect, it } from 'vitest'
import { mine, report } from './targeted.js'

describe('what is measured where a clause holds more than a name and a figure', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Kinh tế huyện khởi sắc, GRDP duy trì đà tăng khá, ước tính tăng 6,2% so với năm trước.',
      'GRDP | 6.2 | increase | năm trước',
    ],
    [
      'Giá trị xuất khẩu gỗ giảm nên tổng thu ngân sách chỉ đạt 412 tỷ đồng.',
      'tổng thu ngân sách | 412 | reach | null',
    ],
    [
      'Tổng vốn đầu tư đăng ký ước đạt 95 tỷ đồng, bằng 21% GRDP và tăng 8% so với năm trước.',
      'Tổng vốn đầu tư đăng ký | 95 | reach | null',
      'Tổng vốn đầu tư đăng ký | 21 | reach | null',
      'Tổng vốn đầu tư đăng ký | 8 | increase | năm trước',
    ],
    [
      'Thu ngân sách đạt và vượt chỉ tiêu tỉnh giao (214/180 triệu đồng), so với cùng kỳ tăng 11%.',
      'Thu ngân sách | 214–180 | reach | null',
      'Thu ngân sách | 11 | increase | cùng kỳ',
    ],
    ['So với năm 2015, tỷ lệ hộ nghèo giảm 3,1%.', 'tỷ lệ hộ nghèo | 3.1 | decrease | năm 2015'],
    ['Thu nhập tăng 4% so với kế hoạch và không thấp hơn năm 2018.', 'Thu nhập | 4 | increase | kế hoạch'],
    [
      'Giá trị của ngành nông nghiệp tăng 3%; ngành dịch vụ tăng 9%.',
      'Giá trị của ngành nông nghiệp | 3 | increase | null',
      'ngành dịch vụ | 9 | increase | null',
    ],
    [
      'Số lao động được tạo việc làm 2.400 người, thu nhập bình quân đầu người đạt 41 triệu đồng.',
      'Số lao động được tạo việc làm | 2400 | reach | null',
      'thu nhập bình quân đầu người | 41 | reach | null',
    ],
    ['Huyện đã hoàn thành vượt mức 17 trong số 19 chỉ tiêu kinh tế.', 'chỉ tiêu kinh tế | 17–19 | reach | null'],
    ['Có 17/19 chỉ tiêu đạt và vượt.', 'chỉ tiêu đạt và vượt | 17–19 | reach | null'],
    ['Mực nước trong các ô rừng phải giữ không dưới 0,6 m.', 'Mực nước trong các ô rừng | 0.6 | keep | null'],
    ['Công nhân nhà máy đã làm lợi gần 12 tỷ đồng.', 'làm lợi | 12 | reach | null'],
  ])('%s', async (body, ...found) => {
    const shown = (await mine(report(body))).map(({ indicator, value, direction, baseline }) =>
      [indicator.text, value.join('–'), direction, baseline?.text ?? null].map(String).join(' | '),
    )
    expect(shown).toEqual(found)
  })
})

describe('what is to come and what has been reached', () => {
  it.each<[body: string, ...status: string[]]>([
    // "giao" of "giao thông" gives nobody anything
    [
      'Toàn xã đã cứng hóa trên 3 km đường giao thông nông thôn; thu ngân sách trên địa bàn trên 2 tỷ đồng.',
      'result',
      'result',
    ],
    ['Các đại biểu thông qua 12 chỉ tiêu, trong đó thu nhập bình quân đạt 60 triệu đồng.', 'target'],
  ])('%s', async (body, ...status) => {
    expect((await mine(report(body))).map((target) => target.status)).toEqual(status)
  })

  it('what has had attention is over', async () => {
    const told = 'Nông nghiệp được tập trung chỉ đạo, sản lượng chè đạt 900 tấn.'
    expect((await mine(`Sáng 12/5, HĐND huyện Đồng Vàng họp.\n\n${told}`)).map((target) => target.status)).toEqual([
      'result',
    ])
  })

  it('a term of years does not tell when a piece was written', async () => {
    const told =
      'Báo Đồng Vàng - Huyện đã thực hiện nghị quyết nhiệm kỳ 2010 - 2015.\n\nHuyện đã vượt khó. Tổng thu ngân sách năm 2015 đạt 81 tỷ đồng.'
    expect((await mine(told)).map((target) => target.status)).toEqual(['result'])
  })
})

describe('no targets', () => {
  it.each([
    'Mực nước trên sông Trà tại trạm Bến Gỗ là 2,6 m.',
    'Các trường triển khai dạy học 2 buổi/ngày.',
    'Năm 2019, xã xây dựng 18 chỉ tiêu phát triển kinh tế.',
  ])('%s', async (body) => {
    expect(await mine(report(body))).toEqual([])
  })
})
