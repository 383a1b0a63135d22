import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.js'

async function mine(text: string) {
  const record = await extract(text, { uri: 'a.txt', only: ['themes'] })
  for (const { span, text: words } of record.themes) expect(record.text!.slice(...span)).toBe(words)
  return record.themes.map(({ text: words, year, scope }) => [words, year, scope])
}

describe('themes', () => {
  it.each<[string, (string | number | null)[][]]>([
    ['Năm 2024, với chủ đề “Kỷ cương, bứt phá”, huyện đã về đích.', [['Kỷ cương, bứt phá', 2024, null]]],
    ['Chủ đề công tác năm 2023 của tỉnh: “Nói đi đôi với làm”.', [['Nói đi đôi với làm', 2023, 'tỉnh']]],
    ['Chủ đề năm 2018 được Huyện ủy xác định là "Vững bước".', [['Vững bước', 2018, null]]],
    ['“Vượt nắng thắng mưa” là chủ đề thi đua năm 2022 của ngành.', [['Vượt nắng thắng mưa', 2022, 'ngành']]],
    ['“Vượt nắng thắng mưa” được chọn làm chủ đề năm 2022.', [['Vượt nắng thắng mưa', 2022, null]]],
    ['“Vượt nắng thắng mưa” (chủ đề năm 2022) đã thành nếp.', [['Vượt nắng thắng mưa', 2022, null]]],
    ['Với phương châm hành động năm 2024 “Nước sạch”, xã đào giếng.', [['Nước sạch', 2024, null]]],
    ['Xã lấy “Dân là gốc” làm chủ đề năm 2020.', [['Dân là gốc', 2020, null]]],
    ['“Nhanh và sạch” là phương châm hành động năm 2021 của cảng.', [['Nhanh và sạch', 2021, 'cảng']]],
    ['Thành phố chọn năm 2021 là “Năm đường phố xanh”.', [['Năm đường phố xanh', 2021, null]]],
    ['Huyện xác định năm 2021 là năm “Hạ tầng và nếp sống mới”.', [['Hạ tầng và nếp sống mới', 2021, null]]],
    ['Phương châm hành động năm 2024 của cục là “Nhanh, đúng, đủ”.', [['Nhanh, đúng, đủ', 2024, 'cục']]],
    ['Năm 2024, toàn ngành hành động với phương châm “Nhanh, đúng, đủ”.', [['Nhanh, đúng, đủ', 2024, null]]],
    ['Năm học 2021 - 2022 mang chủ đề ‘Lớp học mở’.', [['Lớp học mở', 2021, null]]],
    ['Chủ đề năm 2019: Kỷ cương và sáng tạo.', [['Kỷ cương và sáng tạo', 2019, null]]],
    ['Chủ đề năm 2019 là: Kỷ cương và sáng tạo. Câu sau.', [['Kỷ cương và sáng tạo', 2019, null]]],
    ['1. Chủ đề thi đua năm 2020\n“Đoàn kết, đổi mới”', [['Đoàn kết, đổi mới', 2020, null]]],
    ['Chủ đề Chiến dịch Hồ xanh không rác năm 2018 là “Trả nước cho cá”.', [['Trả nước cho cá', 2018, null]]],
    ['Năm Nước sạch 2017 được chọn chủ đề “Giữ nguồn cho mai sau”.', [['Giữ nguồn cho mai sau', 2017, null]]],
    ['Tháng Thanh niên năm 2016 có chủ đề “Sức trẻ mới”.', [['Sức trẻ mới', 2016, null]]],
    [
      'Thực hiện chủ đề năm 2022 của thành phố “Đường thông” và của quận “Hè thoáng”.',
      [
        ['Đường thông', 2022, 'thành phố'],
        ['Hè thoáng', 2022, 'quận'],
      ],
    ],
    [
      'Phát động đợt thi đua 2017 với chủ đề “Noi gương “Bộ đội Trường Sơn” năm xưa”.',
      [['Noi gương “Bộ đội Trường Sơn” năm xưa', null, null]],
    ],
  ])('%s', async (text, expected) => {
    expect(await mine(text)).toEqual(expected)
  })

  it.each([
    'Chủ đề của giai đoạn 2021 - 2025 là “Xa hơn, xanh hơn”.',
    'Hội phát động thi đua với chủ đề “Xa hơn, xanh hơn” giai đoạn 2021 - 2025.',
    'Năm 2021, Hội phát động thi đua với chủ đề “Xa hơn, xanh hơn” cho cả giai đoạn.',
  ])('of a span of years has no year: %s', async (text) => {
    expect(await mine(text)).toEqual([['Xa hơn, xanh hơn', null, null]])
  })

  it('takes the year from the document, not from a past year told before', async () => {
    const text =
      'Ngày 05/3/2015 08:10\nNăm 2014, đơn vị giúp dân 900 ngày công. Sáng 04/3/2015, Đoàn phát động đợt thi đua với chủ đề “Lập công dâng Đảng”.'
    expect(await mine(text)).toEqual([['Lập công dâng Đảng', 2015, null]])
  })
})

describe('what is no theme', () => {
  it.each([
    'Hội thảo khoa học với chủ đề “Biển và người” diễn ra hôm qua.',
    'Cuộc thi ảnh với chủ đề “Quê tôi” nhận 300 tác phẩm.',
    'Các chủ đề “Nước sạch” và “Sông xanh” được bàn.',
    'Với phương châm “Dân làm”, các xã đào kênh.',
    'Buổi tọa đàm chủ đề: Phụ nữ và khởi nghiệp.',
    'Thực hiện chủ đề năm 2024, xã nhân rộng mô hình “Ngõ hoa”.',
    'Thực hiện chủ đề năm 2024 với trọng tâm là công tác chuyển đổi số, các phòng rà soát thủ tục.',
    'Phấn đấu mục tiêu “ba không” trong năm 2024.',
    'Trạm y tế làm việc với phương châm “Gần dân, sát dân”.',
    'Biểu dương theo tinh thần “người thật, việc thật”.',
    'Treo khẩu hiệu “Mừng xuân mới” trên phố.',
    'Năm 2024 là năm “bản lề” của nhiệm kỳ.',
    'Với chủ đề “Sáng mãi nghề dạy học”, lễ biểu dương thu hút 300 thầy cô.',
    'Các chủ đề thảo luận gồm “Nước sạch”, “Rừng xanh”.',
    'Ngày hội đọc sách với chủ đề “Mở trang sách mới” thu hút học sinh.',
    'Bám sát chủ đề năm 2023 của tỉnh.',
  ])('%s', async (text) => {
    expect(await mine(text)).toEqual([])
  })
})
