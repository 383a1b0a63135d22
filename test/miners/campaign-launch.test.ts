import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.js'

const launched = async (text: string) => {
  const { campaigns } = await extract(text, { uri: 'a.txt', only: ['campaigns'] })
  return campaigns.map((one) => [one.name, one.launched])
}
const order = (subject: string, body: string, type = 'KẾ HOẠCH') =>
  `ỦY BAN NHÂN DÂN HUYỆN SƠN HẠ\nSố: 21/KH-UBND\nSơn Hạ, ngày 12 tháng 5 năm 2022\n${type}\n${subject}\n${body}`

describe('news', () => {
  it.each([
    'Sáng 12/5, huyện Sơn Hạ phát động phong trào “Ngõ sạch nhà sáng”.',
    'Nhân dịp này, Ban Chỉ đạo xã phát động cuộc vận động “Ngõ sạch nhà sáng”.',
    'Tại buổi lễ, ông Lê An đã chính thức phát động trong toàn ngành đợt thi đua “Ngõ sạch nhà sáng”.',
    'Huyện tổ chức lễ ra quân chiến dịch “Ngõ sạch nhà sáng”.',
    'Dịp này, Đoàn xã phát động cuộc thi ảnh “Quê tôi” và phong trào “Ngõ sạch nhà sáng”.',
    'Phát động thi đua năm 2022, Giám đốc kêu gọi nhân viên hưởng ứng phong trào “Ngõ sạch nhà sáng”.',
    'Xã phát động thi đua “Ngõ sạch nhà sáng”.',
    'Xã phát động đợt ra quân “Ngõ sạch nhà sáng”.',
    'Huyện ra quân “Chiến dịch ngõ sạch nhà sáng”.',
    'Huyện vừa ban hành Kế hoạch số 21/KH-UBND về việc phát động phong trào “Ngõ sạch nhà sáng”.',
    'Chủ tịch huyện vừa ký Quyết định số 45/QĐ-UBND ban hành Kế hoạch tổ chức phong trào “Ngõ sạch nhà sáng”.',
    'Ngày 12/5/2022, huyện ra quân thực hiện chiến dịch “Ngõ sạch nhà sáng”.',
    'Hội phát động 2 phong trào thi đua: “Bếp ấm” và “Ngõ sạch nhà sáng”.',
    'Cập nhật 02/01/2023\nNgày 30/12/2022, huyện phát động phong trào “Ngõ sạch nhà sáng”.',
  ])('launches: %s', async (text) => {
    expect((await launched(text)).at(-1)![1]).toBe(true)
  })

  it.each([
    'Huyện hưởng ứng phong trào “Ngõ sạch nhà sáng” do tỉnh phát động.',
    'Phong trào “Ngõ sạch nhà sáng” được tỉnh phát động từ năm 2019.',
    'Ông đề nghị Hội Phụ nữ phát động phong trào “Ngõ sạch nhà sáng”.',
    'Ông yêu cầu các xã sớm phát động phong trào “Ngõ sạch nhà sáng”.',
    'Tháng tới, Hội sẽ phát động phong trào “Ngõ sạch nhà sáng”.',
    'Năm 2023 tiếp tục triển khai phong trào “Ngõ sạch nhà sáng”.',
    'Thực hiện Kế hoạch số 05/KH-TLĐ của Tổng Liên đoàn về phát động phong trào “Ngõ sạch nhà sáng”, sáng 2/3, các đội ra đồng.\nTrước đó, xã đã họp.',
    'Ngày 12/5/2022\nNăm 2019, Hội phát động phong trào “Ngõ sạch nhà sáng”, thu hút 300 hộ.',
    'Sở tổng kết phong trào “Ngõ sạch nhà sáng”.',
    'Thực hiện Kế hoạch số 05/KH-HU của Huyện ủy về tổ chức phong trào “Ngõ sạch nhà sáng”, xã ra đồng.',
    'Ngày 12/5/2022\nTháng 9/2018, Hội phát động phong trào “Ngõ sạch nhà sáng”, thu hút 300 hộ.',
    'Tháng 3/1961, đơn vị phát động phong trào “Ngõ sạch nhà sáng”.',
    'Lúc sinh thời, Chủ tịch Hồ Chí Minh đã phát động phong trào “Ngõ sạch nhà sáng”.',
  ])('does not launch: %s', async (text) => {
    expect((await launched(text)).map(([, is]) => is)).toEqual([false])
  })

  it('launches two at once, and the third is another matter', async () => {
    const text =
      'Dịp này, xã phát động cuộc vận động “Bếp không khói” và đợt thi đua “Bốn mươi ngày làm đường”; tiếp tục duy trì phong trào “Sạch bản”.'
    expect(await launched(text)).toEqual([
      ['Bếp không khói', true],
      ['Bốn mươi ngày làm đường', true],
      ['Sạch bản', false],
    ])
  })

  it('knows the launched sprint by its name', async () => {
    const text =
      'Công ty phát động đợt thi đua đặc biệt.\nĐợt thi đua mang tên “Chín mươi ngày than sạch” kéo dài đến hết quý.'
    expect(await launched(text)).toEqual([['Chín mươi ngày than sạch', true]])
  })
})

describe('official texts', () => {
  it.each([
    order('Phát động phong trào thi đua “Ngõ sạch nhà sáng”', 'I. NỘI DUNG\n1. Quét dọn hằng tuần.'),
    order('Tổ chức chiến dịch “Ngõ sạch nhà sáng”', 'I. NỘI DUNG\n1. Quét dọn hằng tuần.'),
    order(
      'Về công tác vệ sinh',
      'Ủy ban nhân dân huyện phát động phong trào “Ngõ sạch nhà sáng” như sau:\n1. Quét dọn.',
    ),
    order('Về công tác vệ sinh', '1. Tuyên truyền.\n2. Phát động trong toàn huyện phong trào “Ngõ sạch nhà sáng”.'),
  ])('launch: %s', async (text) => {
    expect(await launched(text)).toEqual([['Ngõ sạch nhà sáng', true]])
  })

  it('launch an emulation that their trích yếu gives no noun', async () => {
    const text = order(
      'Về việc phát động thi đua hoàn thành thắng lợi nhiệm vụ năm 2022',
      'Chủ tịch yêu cầu:\n1. Các xã thi đua làm đường.',
      'CHỈ THỊ',
    )
    expect(await launched(text)).toEqual([['thi đua hoàn thành thắng lợi nhiệm vụ năm 2022', true]])
  })

  it('launch none that their trích yếu only cites', async () => {
    const text = order(
      'Thực hiện Chỉ thị số 5/CT-UBND về việc phát động thi đua hoàn thành thắng lợi nhiệm vụ năm 2022',
      '1. Các xã thi đua làm đường.',
    )
    expect(await launched(text)).toEqual([])
  })

  it('name no second movement by the theme of the one that they launch', async () => {
    const text = order(
      'Về việc phát động phong trào thi đua yêu nước năm 2022',
      '1. Tổ chức phong trào thi đua với chủ đề: “Một năm về đích”.',
      'CHỈ THỊ',
    )
    expect(await launched(text)).toEqual([['phong trào thi đua yêu nước năm 2022', true]])
  })

  it.each([
    order('Hưởng ứng phong trào thi đua “Ngõ sạch nhà sáng”', 'I. NỘI DUNG\n1. Quét dọn hằng tuần.'),
    order('Thành lập Ban Chỉ đạo phong trào thi đua “Ngõ sạch nhà sáng”', 'I. NỘI DUNG\n1. Quét dọn hằng tuần.'),
    order('Tổng kết phong trào thi đua “Ngõ sạch nhà sáng”', 'I. NỘI DUNG\n1. Quét dọn hằng tuần.'),
    order('Triển khai phong trào thi đua “Ngõ sạch nhà sáng”', 'I. NỘI DUNG\n1. Quét dọn hằng tuần.'),
    order('Về công tác vệ sinh', '1. Hội Phụ nữ huyện phát động phong trào “Ngõ sạch nhà sáng”.'),
    order('Về công tác vệ sinh', '1. Đề nghị Hội Phụ nữ phát động phong trào “Ngõ sạch nhà sáng”.'),
    order('Về công tác vệ sinh', '1. Các xã tổ chức phát động phong trào “Ngõ sạch nhà sáng”.'),
    order(
      'Về công tác vệ sinh',
      'Căn cứ Kế hoạch số 5/KH-UBND ngày 01/3/2022 về việc phát động phong trào “Ngõ sạch nhà sáng”;\n1. Quét dọn.',
    ),
  ])('do not launch: %s', async (text) => {
    expect(await launched(text)).toEqual([['Ngõ sạch nhà sáng', false]])
  })

  it('launch the sprints of a movement with their terms', async () => {
    const body =
      'I. CÁC ĐỢT\nPhong trào chia làm hai đợt: (1) đợt thi đua “Ra quân” từ ngày 01/6 đến ngày 30/6/2022; (2) đợt thi đua “Về đích” từ ngày 01/9 đến ngày 30/9/2022. Gắn với phong trào “Sạch bản”.'
    expect(await launched(order('Phát động phong trào thi đua “Ngõ sạch nhà sáng”', body))).toEqual([
      ['Ngõ sạch nhà sáng', true],
      ['Ra quân', true],
      ['Về đích', true],
      ['Sạch bản', false],
    ])
  })
})
