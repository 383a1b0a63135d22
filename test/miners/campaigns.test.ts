import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.js'

interface Card {
  name: string
  launched: boolean
  id: string | null
}

async function mine(text: string) {
  const record = await extract(text, { uri: 'a.txt', only: ['campaigns'] })
  for (const { span, text: words } of record.campaigns) expect(record.text!.slice(...span)).toBe(words)
  return record.campaigns as readonly (Card & { text: string })[]
}
const names = async (text: string) => (await mine(text)).map(({ name }) => name)

describe('quoted names', () => {
  it.each<[string, string[]]>([
    ['Xã hưởng ứng phong trào thi đua “Ngõ sạch, nhà sáng”.', ['Ngõ sạch, nhà sáng']],
    ['Đẩy mạnh cuộc vận động "Nói ít, làm nhiều" trong toàn ngành.', ['Nói ít, làm nhiều']],
    ["Ra quân chiến dịch 'Ánh sáng vùng biên' tại 5 xã.", ['Ánh sáng vùng biên']],
    ['Các PTTĐ «Vườn đẹp», «Đường hoa» được nhân rộng.', ['Vườn đẹp', 'Đường hoa']],
    ['Tiếp tục các phong trào: “Vườn đẹp”; “Đường hoa” và “Sông xanh”.', ['Vườn đẹp', 'Đường hoa', 'Sông xanh']],
    [
      'Các phong trào do Công đoàn phát động:\n- “Vườn đẹp”;\n- “Đường hoa”.\nBiểu dương mô hình “Tổ tự quản”.',
      ['Vườn đẹp', 'Đường hoa'],
    ],
    ['“Một giọt nước sạch” là cuộc vận động của Hội Phụ nữ huyện.', ['Một giọt nước sạch']],
    ['Đợt thi đua mang tên “Ba mươi ngày vượt nắng” kết thúc sớm.', ['Ba mươi ngày vượt nắng']],
    ['Phong trào thi đua “Noi gương “Bộ đội Trường Sơn” năm xưa” lan rộng.', ['Noi gương “Bộ đội Trường Sơn” năm xưa']],
    ['Phong trào “Vườn đẹp, cuộc vận động “Đường hoa” đều được duy trì.', ['Vườn đẹp', 'Đường hoa']],
    ['Đẩy mạnh “Chiến dịch Mười ngày xanh” ở các chợ.', ['Chiến dịch Mười ngày xanh']],
    ['Thực hiện tốt “Người Việt Nam ưu tiên dùng hàng Việt Nam”.', ['Người Việt Nam ưu tiên dùng hàng Việt Nam']],
  ])('%s', async (text, expected) => {
    expect(await names(text)).toEqual(expected)
  })
})

describe('names without quotation marks', () => {
  it.each<[string, string[]]>([
    ['Huyện phát động phong trào Ngõ sạch nhà sáng năm 2024.', ['phong trào Ngõ sạch nhà sáng năm 2024']],
    ['Huyện phát động phong trào thi đua chào mừng Đại hội.', ['phong trào thi đua chào mừng Đại hội']],
    ['Phong trào thi đua của huyện năm 2024 sôi nổi.', ['Phong trào thi đua của huyện năm 2024']],
    ['Đợt thi đua 60 ngày đêm nạo vét kênh mương.', ['Đợt thi đua 60 ngày đêm nạo vét kênh mương']],
    [
      'Huyện phát động phong trào thi đua hoàn thành các chỉ tiêu, nhiệm vụ năm 2022 với 5 nội dung.',
      ['phong trào thi đua hoàn thành các chỉ tiêu, nhiệm vụ năm 2022'],
    ],
    [
      'Cục mở đợt thi đua cao điểm 60 ngày đêm giải phóng mặt bằng tuyến tránh Đèo Cả từ ngày 01/9.',
      ['đợt thi đua cao điểm 60 ngày đêm giải phóng mặt bằng tuyến tránh Đèo Cả'],
    ],
    ['Sở sơ kết phong trào thi đua yêu nước năm 2021 và trao thưởng.', ['phong trào thi đua yêu nước năm 2021']],
    [
      'Các ban hưởng ứng phong trào Toàn dân bảo vệ an ninh Tổ quốc được giao.',
      ['phong trào Toàn dân bảo vệ an ninh Tổ quốc'],
    ],
    [
      'Tham gia cuộc vận động xây dựng nếp sống văn minh đô thị do phường phát động.',
      ['cuộc vận động xây dựng nếp sống văn minh đô thị'],
    ],
    ['Chi bộ thực hiện Toàn dân đoàn kết xây dựng đời sống văn hóa.', ['Toàn dân đoàn kết xây dựng đời sống văn hóa']],
  ])('%s', async (text, expected) => {
    expect(await names(text)).toEqual(expected)
  })
})

describe('where a name without marks ends', () => {
  it.each<[string, string]>([
    ['phong trào thi đua của thành phố chào mừng Đại hội Đảng các cấp', ' đạt kết quả tốt.'],
    ['phong trào thi đua yêu nước, giai đoạn 2016 - 2020', ' tại hội nghị.'],
    ['phong trào thi đua hoàn thành nhiệm vụ năm 2016 và chào mừng Quốc khánh', ' do huyện phát động.'],
    ['phong trào thi đua hoàn thành nhiệm vụ năm 2016', ' và ký giao ước thi đua.'],
    ['đợt thi đua chào mừng Đại hội Công đoàn, nhiệm kỳ 2018 - 2023', ', gắn với việc nhà.'],
    ['đợt thi đua đặc biệt 6 tháng cuối năm 2019', ', qua đó tạo khí thế mới.'],
    ['chiến dịch 90 ngày đêm cấp thẻ căn cước gắn chip', ' trên địa bàn.'],
    ['chiến dịch Thanh niên tình nguyện hè 2018', ' đã khép lại.'],
    ['cuộc vận động nói không với túi ni lông dùng một lần', ' tại các chợ.'],
    ['cuộc vận động quyên góp áo ấm cho học trò vùng cao', '.'],
    ['phong trào quần chúng bảo vệ rừng đầu nguồn', ' được giữ vững.'],
    ['đợt thi đua cao điểm chào mừng 40 năm chiến thắng “Đèo Đá Bạc”', ' được phát động hôm qua.'],
    ['cuộc vận động xây dựng nếp sống đẹp, xứng danh “Bộ đội Cụ Hồ” thời kỳ mới', ' trong toàn lữ đoàn.'],
    ['phong trào thi đua mừng Đảng, mừng Xuân Ất Mùi 2015', ' sôi nổi khắp các công trường.'],
    ['đợt cao điểm tấn công tội phạm, bảo đảm an ninh dịp Tết 2021', ' tại các xã.'],
    ['phong trào thi đua nước rút hoàn thành số hóa hồ sơ trước khi hợp nhất', ', với 4 nội dung.'],
  ])('%s', async (name, rest) => {
    expect(await names(`Các đội tham gia ${name}${rest}`)).toEqual([name])
  })

  it('takes the names of a list without marks one by one', async () => {
    expect(await names('Các phong trào thi đua: Dạy tốt - Học tốt; Dân vận khéo và Mùa hè xanh sôi nổi.')).toEqual([
      'Dạy tốt - Học tốt',
      'Dân vận khéo',
      'Mùa hè xanh',
    ])
  })

  it('takes the items of a list that semicolons part, known or not', async () => {
    const list = 'Phụ nữ giữ bản sạch; Phụ nữ nuôi heo đất và trồng rau; (3) Mỗi chi hội một vườn thuốc.'
    expect(await names(`Hội phát động 3 phong trào thi đua lớn: ${list}`)).toEqual([
      'Phụ nữ giữ bản sạch',
      'Phụ nữ nuôi heo đất và trồng rau',
      'Mỗi chi hội một vườn thuốc',
    ])
  })
})

describe('a theme of a movement', () => {
  it.each<[string, string[]]>([
    ['Quận phát động đợt thi đua với chủ đề “Bốn mươi ngày về đích”.', ['Bốn mươi ngày về đích']],
    ['Quận phát động phong trào thi đua năm 2022 với chủ đề “Chung một ý chí”.', ['phong trào thi đua năm 2022']],
    ['Chủ đề Chiến dịch Hồ xanh không rác năm 2018 là “Trả nước cho cá”.', ['Chiến dịch Hồ xanh không rác năm 2018']],
    ['Mang chủ đề “Bốn mươi ngày về đích”, đợt thi đua kéo dài đến Tết.', ['Bốn mươi ngày về đích']],
    ['“Bốn mươi ngày về đích” là chủ đề đợt thi đua của quận.', ['Bốn mươi ngày về đích']],
    ['Chiến dịch “Hồ xanh” đã mười năm. Năm nay, chiến dịch có chủ đề “Nước sạch cho trẻ nhỏ”.', ['Hồ xanh']],
  ])('%s', async (text, expected) => {
    expect(await names(text)).toEqual(expected)
  })
})

describe('what is no campaign', () => {
  it.each([
    'Đẩy mạnh các phong trào thi đua yêu nước trong nhân dân.',
    'Tổ chức các phong trào thi đua năm 2022 thiết thực, hiệu quả.',
    'Huyện phát động phong trào trồng cây.',
    'Phong trào thi đua phát triển sâu rộng ở cơ sở.',
    'Phong trào thi đua xây dựng được nhiều điển hình.',
    'Công nhận danh hiệu “Chiến sĩ thi đua cơ sở” cho 5 cá nhân trong phong trào thi đua.',
    'Tặng cờ “Đơn vị dẫn đầu phong trào thi đua” cho xã Phú An.',
    'Phong trào thi đua gắn với mô hình “Cổng trường an toàn”.',
    'Phong trào thi đua theo lời dạy “Thi đua là yêu nước”.',
    'Nhiều người con của xã đã theo phong trào Cần Vương.',
    'Chiến dịch Điện Biên Phủ toàn thắng.',
    'Công tác Đoàn và phong trào thanh thiếu nhi có bước tiến.',
    'Ban Phong trào Tỉnh đoàn chủ trì.',
    'Phong trào thi đua, khen thưởng năm 2019 có nhiều đổi mới.',
    'Phong trào thi đua và ký kết giao ước năm 2019.',
    'Cuốn sách “Phong trào thi đua ở vùng mỏ” vừa ra mắt.',
    'Giải chạy “Vì an ninh Tổ quốc” thu hút 500 người.',
    'Nông dân tham gia phong trào hiến đất làm đường.',
    'Mô hình “Dân vận khéo” ở xã Tân Hà.',
    'Đề án “Phát triển cây dược liệu” do Sở chủ trì.',
    'Đẩy mạnh phong trào thi đua, thực hiện tốt chủ đề thi đua năm 2019 “Nhanh hơn một nhịp”.',
    'Dân mạng mở chiến dịch ủng hộ và cả những lời kêu gọi tẩy chay.',
    'Chiến dịch mùa khô làm theo nguyên tắc “ba tại chỗ”.',
    'Phát động mạnh mẽ phong trào thi đua thực hiện thắng lợi.',
    'Huyện phát động phong trào thi đua lập thành tích chào mừng với 5 nội dung.',
    'Nhân dân tham gia Ngày hội Toàn dân bảo vệ an ninh Tổ quốc.',
    'Phong trào văn hóa, văn nghệ, thể dục thể thao sôi nổi.',
  ])('%s', async (text) => {
    expect(await names(text)).toEqual([])
  })
})

describe('one entry a campaign', () => {
  it.each<[string, string[]]>([
    [
      'Phong trào “Cả nước chung tay xoá nhà tạm, nhà dột nát” và phong trào “Xóa nhà tạm, nhà dột nát trong năm 2025”.',
      ['Cả nước chung tay xoá nhà tạm, nhà dột nát'],
    ],
    ['Phong trào “Học tốt - Dạy tốt”, phong trào “HỌC TỐT, DẠY TỐT” giai đoạn mới.', ['Học tốt - Dạy tốt']],
    [
      'Xã phát động phong trào thi đua yêu nước năm 2023. Kết quả phong trào thi đua yêu nước trong năm 2023 được báo cáo sau.',
      ['phong trào thi đua yêu nước năm 2023'],
    ],
  ])('%s', async (text, expected) => {
    expect(await names(text)).toEqual(expected)
  })

  it.each<[string, string | null]>([
    ['phong trào “Cả nước chung sức xây dựng nông thôn mới”', 'nong-thon-moi'],
    ['phong trào “Cao Bằng chung sức xây dựng nông thôn mới”', 'nong-thon-moi'],
    ['phong trào “Chung sức xây dựng NTM giai đoạn 2021 - 2025”', 'nong-thon-moi'],
    ['phong trào “Vì người nghèo – Không để ai bị bỏ lại phía sau”', 'vi-nguoi-ngheo'],
    ['phong trào thi đua Quyết thắng', 'quyet-thang'],
    ['phong trào Toàn dân phòng cháy và chữa cháy', 'phong-chay-chua-chay'],
    ['cuộc vận động Hai không', 'hai-khong'],
    ['cuộc vận động “Toàn dân đoàn kết xây dựng đời sống văn hóa ở khu dân cư”', 'doi-song-van-hoa-khu-dan-cu'],
    ['hoạt động “Tết vì người nghèo và nạn nhân chất độc da cam”', 'tet-vi-nguoi-ngheo'],
    ['đợt thi đua “50 ngày quyết thắng”', null],
    ['phong trào “Chung sức làm đường”', null],
  ])('%s has the id %s', async (words, id) => {
    expect((await mine(`Xã hưởng ứng ${words}.`)).map((one) => one.id)).toEqual([id])
  })
})
