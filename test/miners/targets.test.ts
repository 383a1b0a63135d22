import { describe, expect, it } from 'vitest'
import { mine, report } from './targeted.js'

async function found(body: string) {
  const targets = await mine(report(body))
  return targets.map(({ indicator, value, unit }) => [indicator.text, value.join('–'), unit].join(' | '))
}

describe('what is measured', () => {
  it.each<[body: string, ...found: string[]]>([
    // before the figure
    ['Tỷ lệ hộ nghèo còn 2,4%.', 'Tỷ lệ hộ nghèo | 2.4 | %'],
    ['Theo báo cáo, thu ngân sách đạt 812 tỷ đồng.', 'thu ngân sách | 812 | tỷ đồng'],
    ['Cho đến nay, số hộ cận nghèo hiện còn 1,5%.', 'số hộ cận nghèo | 1.5 | %'],
    ['Việc xử lý vi phạm về tải trọng xe đạt 96%.', 'xử lý vi phạm về tải trọng xe | 96 | %'],
    ['Riêng vốn chương trình nước sạch giải ngân đạt 71%.', 'vốn chương trình nước sạch giải ngân | 71 | %'],
    ['Tổng số trẻ em toàn huyện cuối năm 2019 là 8.120 em.', 'Tổng số trẻ em | 8120 | em'],
    // behind it
    ['Huyện phấn đấu 100% trường học có nhà vệ sinh đạt chuẩn.', 'trường học có nhà vệ sinh đạt chuẩn | 100 | %'],
    ['Lực lượng chức năng đã xử phạt 1.240 trường hợp.', 'trường hợp | 1240 | trường hợp'],
    ['Huyện đã tuyển dụng 120 biên chế giáo viên mầm non.', 'biên chế giáo viên mầm non | 120 | biên chế'],
    ['Cơ quan chức năng đã gỡ 90 kênh cá cược.', 'kênh cá cược | 90 | kênh cá'],
    ['Các xã giải quyết được 14 điểm đen.', 'điểm đen | 14 | điểm'],
    ['Bến tàu đón 2,1 triệu lượt khách du lịch.', 'khách du lịch | 2.1 | triệu lượt khách'],
    ['Toàn huyện có 12/15 xã đạt chuẩn y tế.', 'xã đạt chuẩn y tế | 12–15 | xã'],
    ['Phấn đấu có ít nhất 40 sản phẩm đạt từ 3 sao trở lên.', 'sản phẩm đạt từ 3 sao trở lên | 40 | sản phẩm'],
    [
      'Có 30/34 doanh nghiệp có từ 25 lao động trở lên đã thành lập công đoàn.',
      'doanh nghiệp có từ 25 lao động trở lên đã thành lập công đoàn | 30–34 | doanh nghiệp',
    ],
    ['Tổng vốn đầu tư đăng ký ước đạt 3.200 tỷ đồng.', 'Tổng vốn đầu tư đăng ký | 3200 | tỷ đồng'],
    ['Sau khi nạo vét, sản lượng cá đạt 310 tấn.', 'sản lượng cá | 310 | tấn'],
    ['Thu ngân sách trong tháng 9 đạt 12 tỷ đồng.', 'Thu ngân sách | 12 | tỷ đồng'],
    ['Thu ngân sách đến ngày 30/9/2019 đạt 12 tỷ đồng.', 'Thu ngân sách | 12 | tỷ đồng'],
    ['Phấn đấu mực nước hồ đạt 31 m.', 'mực nước hồ | 31 | m'],
    [
      'Xã xử phạt 28 trường hợp với số tiền 92 triệu đồng.',
      'trường hợp | 28 | trường hợp',
      'số tiền | 92 | triệu đồng',
    ],
    ['Công tác thu: thu ngân sách đạt 812 tỷ đồng.', 'thu ngân sách | 812 | tỷ đồng'],
    ['- Thu ngân sách: 812 tỷ đồng.', 'Thu ngân sách | 812 | tỷ đồng'],
    ['Thu ngân sách (thuế, phí) đạt 812 tỷ đồng.', 'Thu ngân sách (thuế, phí) | 812 | tỷ đồng'],
    ['Sở Y tế báo cáo tỷ lệ tiêm chủng đạt 97%.', 'tỷ lệ tiêm chủng | 97 | %'],
    ['Tỷ lệ hộ nghèo đến cuối năm 2019 ước còn khoảng 2,4%.', 'Tỷ lệ hộ nghèo | 2.4 | %'],
    ['Tỷ lệ hộ nghèo bình quân giảm 1,2%/năm.', 'Tỷ lệ hộ nghèo bình quân | 1.2 | %/năm'],
    ['Tỷ lệ hộ nghèo trong 3 năm qua giảm 2,4%.', 'Tỷ lệ hộ nghèo | 2.4 | %'],
    ['Số hộ nghèo trong vòng 10 tháng giảm 24%.', 'Số hộ nghèo | 24 | %'],
    ['Sản lượng chè những năm gần đây tăng 6%.', 'Sản lượng chè | 6 | %'],
    ['Sản lượng chè 5 năm liên tiếp tăng 6%.', 'Sản lượng chè | 6 | %'],
    ['Kế hoạch 5 năm đạt 98%.', 'Kế hoạch 5 năm | 98 | %'],
    ['Số hộ nghèo là 692 hộ, chiếm 2,4% số hộ.', 'Số hộ nghèo | 692 | hộ', 'số hộ | 2.4 | %'],
    // shared by a chain
    [
      'Thu ngân sách đạt 812 tỷ đồng (tăng 6%); chi ngân sách đạt 700 tỷ đồng.',
      'Thu ngân sách | 812 | tỷ đồng',
      'Thu ngân sách | 6 | %',
      'chi ngân sách | 700 | tỷ đồng',
    ],
    [
      'Sản lượng chè đạt 4.200 tấn, tăng 6% so với năm 2018, bằng 105% kế hoạch.',
      'Sản lượng chè | 4200 | tấn',
      'Sản lượng chè | 6 | %',
      'Sản lượng chè | 105 | %',
    ],
    [
      'Tổng số hộ nghèo chỉ còn 692 hộ (giảm 96 hộ so với đầu năm).',
      'Tổng số hộ nghèo | 692 | hộ',
      'Tổng số hộ nghèo | 96 | hộ',
    ],
    [
      'Đội tuần tra đã xử phạt 310 trường hợp với số tiền hơn 1,2 tỷ đồng.',
      'trường hợp | 310 | trường hợp',
      'số tiền | 1.2 | tỷ đồng',
    ],
    // where a change began is no figure of its own
    ['Số thôn giảm từ 21 thôn xuống còn 18 thôn.', 'Số thôn | 18 | thôn'],
    ['Tỷ lệ đội mũ bảo hiểm tăng từ 40% (năm 2017) lên 75%.', 'Tỷ lệ đội mũ bảo hiểm | 75 | %'],
  ])('%s', async (body, ...expected) => {
    expect(await found(body)).toEqual(expected)
  })
})

describe('figures that are no goal and no result', () => {
  it.each([
    'Tổng vốn đầu tư của dự án kè sông là 3.200 tỷ đồng.',
    'Tổng kinh phí ước đạt 3,2 tỷ đồng.',
    'Thu ngân sách có thể đạt 812 tỷ đồng.',
    'Nếu mưa đều thì sản lượng chè đạt 4.300 tấn.',
    'Dịp này, huyện trao 20 suất quà.',
    'Lễ hội thu hút 4.000 người tham gia.',
    'Hội nghị có 120 đại biểu.',
    'Huyện họp về việc hỗ trợ 20 xe ô tô.',
    'Mực nước hồ đạt 31 m.',
    'Dân số là 84.000 người.',
    'Bão làm 12 nhà bị sập.',
    'Giá cà phê đạt 98 triệu đồng/tấn.',
    'Kế hoạch gồm 06 nhiệm vụ và 12 giải pháp.',
    'Hội nghị có sự tham dự của 120 đại biểu.',
    'Ngày hội thu hút 1.200 đoàn viên tham gia.',
    'Dịp này, 5 tập thể được tặng giấy khen, 12 cá nhân được biểu dương.',
    'Về việc hỗ trợ 20 xe cứu thương: huyện tự cân đối.',
    'Bão làm 12 người bị thương, 340 nhà bị tốc mái.',
    'Lượng mưa phổ biến 150 - 300 mm.',
    'Giá lúa xuống còn 5.200 đồng/kg.',
    'Mức phạt tiền từ 2 triệu đồng đến 4 triệu đồng.',
    'Xã có diện tích tự nhiên 74,6 km2.',
    'Đối với đơn vị giải ngân dưới 50%, thủ trưởng phải giải trình.',
    'Khi giá xăng tăng 10%, chi phí vận tải có thể tăng 3%.',
    'Tàu có chiều dài dưới 15 m không lắp thiết bị.',
    'Chấm điểm công tác khen thưởng 200 điểm.',
    'Họp vào ngày 15 tháng 3, tại số 12 đường Hoa Mai, phường 5.',
  ])('%s', async (body) => {
    expect(await found(body)).toEqual([])
  })

  it('nor are those of a provision, unless a goal is spoken of', async () => {
    const provision =
      'Điều 1. Hồ sơ\nTỷ lệ góp vốn tối thiểu là 30%.\nĐiều 2. Thẩm định\nHội đồng có tối thiểu 07 người.'
    expect(await found(provision)).toEqual([])
    expect(
      await found('Điều 1. Nội dung\nPhấn đấu tỷ lệ che phủ rừng đạt 30%.\nĐiều 2. Hiệu lực\nTừ ngày ký.'),
    ).toEqual(['tỷ lệ che phủ rừng | 30 | %'])
  })
})

describe('how a figure is meant', () => {
  it.each<
    [
      body: string,
      comparator: string,
      direction: string,
      status: string,
      baseline: string | null,
      period: string | null,
    ]
  >([
    ['Năm 2018, tỷ lệ hộ nghèo giảm 1,2%.', '=', 'decrease', 'result', null, '2018'],
    ['Năm 2020, phấn đấu tỷ lệ hộ nghèo giảm còn 2%.', '=', 'reach', 'target', null, '2020'],
    ['Phấn đấu thu ngân sách tăng từ 8% trở lên so với năm 2018.', '>=', 'increase', 'target', 'năm 2018', null],
    ['Đơn vị đã vận động hơn 300 triệu đồng.', '>', 'reach', 'result', null, null],
    ['Không để tỷ lệ sinh con thứ ba vượt 5%.', '<=', 'reach', 'target', null, null],
    ['Giữ tỷ lệ che phủ rừng ở mức 42%.', '=', 'keep', 'target', null, null],
    ['Sản lượng cá năm 2018 đạt gần 900 tấn.', '~', 'reach', 'result', null, '2018'],
    ['Bảo đảm 90 - 95% hồ sơ trả đúng hạn.', 'range', 'reach', 'target', null, null],
    ['Đã hoàn thành 14/15 chỉ tiêu.', 'of', 'reach', 'result', null, null],
    ['Phong trào “Đẩy mạnh trồng rừng” đã giúp diện tích rừng tăng 120 ha.', '=', 'increase', 'result', null, null],
    ['Trong quý I năm 2020 giải ngân vốn đầu tư công đạt 20%.', '=', 'reach', 'target', null, '2020-01/2020-03'],
  ])('%s', async (body, ...meant) => {
    const [target, ...more] = await mine(report(body))
    expect(more).toEqual([])
    const { comparator, direction, status, baseline, period } = target!
    expect([comparator, direction, status, baseline?.text ?? null, period]).toEqual(meant)
  })

  it('the line above a list speaks for its items', async () => {
    const list =
      'Năm 2020, toàn huyện phấn đấu:\n- tỷ lệ hộ nghèo giảm 1%;\n- 95% trẻ em được tiêm chủng.\nNăm 2018, thu ngân sách đạt 40 tỷ đồng.'
    const targets = await mine(report(list))
    expect(targets.map(({ status, period }) => [status, period])).toEqual([
      ['target', '2020'],
      ['target', '2020'],
      ['result', '2018'],
    ])
  })
})
