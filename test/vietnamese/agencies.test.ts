import { describe, expect, it } from 'vitest'
import { agenciesAmong, agenciesIn, type ReadAgency } from '../../src/vietnamese/agencies.js'
import { tokensOf } from '../../src/vietnamese/tokens.js'

/** "words" or "words = name", groups with "*", bare nouns with "°". */
function shown(text: string, mentions: readonly ReadAgency[]): string[] {
  return mentions.map(({ span, name, collective, bare }) => {
    const words = text.slice(...span)
    return `${collective ? '*' : ''}${bare ? '°' : ''}${words}${name === words ? '' : ` = ${name}`}`
  })
}

const found = (text: string) => shown(text, agenciesIn(text))

describe('bodies', () => {
  it.each<[text: string, ...names: string[]]>([
    ['Giao Sở Văn hóa, Thể thao và Du lịch chủ trì', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Bộ Lao động - Thương binh và Xã hội báo cáo', 'Bộ Lao động - Thương binh và Xã hội'],
    ['Bộ Lao động, Thương binh và Xã hội báo cáo', 'Bộ Lao động, Thương binh và Xã hội'],
    [
      'Sở KH&ĐT, Sở NN-PTNT rà soát',
      'Sở KH&ĐT = Sở Kế hoạch và Đầu tư',
      'Sở NN-PTNT = Sở Nông nghiệp và Phát triển nông thôn',
    ],
    ['Sở Nông nghiệp và PTNT tham mưu', 'Sở Nông nghiệp và PTNT = Sở Nông nghiệp và Phát triển nông thôn'],
    ['Phòng Kinh tế, Hạ tầng và Đô thị thẩm định', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
    [
      'Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh',
      'Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh = Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh',
    ],
    ['Báo và phát thanh, truyền hình Nghệ An đưa tin', 'Báo và phát thanh, truyền hình Nghệ An'],
    ['Phòng Tổ chức cán bộ - Thanh tra chấm điểm', 'Phòng Tổ chức cán bộ - Thanh tra'],
    ['Phòng Kế hoạch tổng hợp kiểm tra chéo', 'Phòng Kế hoạch tổng hợp'],
    ['Vụ Thị trường trong nước theo dõi giá', 'Vụ Thị trường trong nước'],
    ['Trung tâm Dịch vụ việc làm thành phố tư vấn', 'Trung tâm Dịch vụ việc làm thành phố'],
    [
      'Ban Quản lý các Khu công nghiệp và Chế xuất Hải Ninh phải',
      'Ban Quản lý các Khu công nghiệp và Chế xuất Hải Ninh',
    ],
    ['Chi cục Kiểm tra sau thông quan phân tích hồ sơ', 'Chi cục Kiểm tra sau thông quan'],
    [
      'Chi cục Hải quan khu vực IX, Kho bạc Nhà nước khu vực XI',
      'Chi cục Hải quan khu vực IX',
      'Kho bạc Nhà nước khu vực XI',
    ],
    ['Thuế tỉnh và Thống kê tỉnh trao đổi số liệu', 'Thuế tỉnh', 'Thống kê tỉnh'],
    ['Trung đoàn 812 sẵn sàng', 'Trung đoàn 812'],
    ['Công ty Sông Lam bàn giao mặt bằng', 'Công ty Sông Lam'],
    ['Công ty Sông Lam. Núi Hồng xanh', 'Công ty Sông Lam'],
    ['Câu lạc bộ Thơ Sông Lam & Núi Hồng họp', 'Câu lạc bộ Thơ Sông Lam & Núi Hồng'],
    ['Trường Tiểu học Hoa Mai và phụ huynh dọn vệ sinh', 'Trường Tiểu học Hoa Mai'],
    ['Công ty Cổ phần Sông Lam - Bến Thủy nộp phí', 'Công ty Cổ phần Sông Lam - Bến Thủy'],
    ['Công ty TNHH Gạo Sông Lam và Bến Thủy nộp phí', 'Công ty TNHH Gạo Sông Lam và Bến Thủy'],
    ['Ban Quản lý chợ Đồng Xuân và phố cổ thu phí', 'Ban Quản lý chợ Đồng Xuân'],
    ['Tập đoàn Công nghiệp Đá - Khoáng sản Phương Nam khai thác', 'Tập đoàn Công nghiệp Đá - Khoáng sản Phương Nam'],
    ['Ban Thi đua - Khen thưởng thuộc Sở tiếp nhận', 'Ban Thi đua - Khen thưởng thuộc Sở'],
    ['Ban Xây dựng Đảng đảng ủy phường lập danh sách', 'Ban Xây dựng Đảng đảng ủy phường'],
    ['Thanh tra Sở Y tế kết luận', 'Thanh tra Sở Y tế'],
    ['Cục Khí tượng Thủy văn nâng độ tin cậy', 'Cục Khí tượng Thủy văn'],
    ['Hội đồng quản lý Quỹ Học bổng Sông Lam họp', 'Hội đồng quản lý Quỹ Học bổng Sông Lam'],
    [
      'UBND phường Bến Tắm, UBND đặc khu Hòn Mun',
      'UBND phường Bến Tắm = Ủy ban nhân dân phường Bến Tắm',
      'UBND đặc khu Hòn Mun = Ủy ban nhân dân đặc khu Hòn Mun',
    ],
    ['Uỷ ban nhân dân thị xã Bình Sơn', 'Uỷ ban nhân dân thị xã Bình Sơn'],
    ['Ban Chỉ đạo phòng, chống tội phạm huyện phân công', 'Ban Chỉ đạo phòng, chống tội phạm huyện'],
    ['Ban Chỉ đạo phòng, chống sạt lở bờ sông tỉnh họp', 'Ban Chỉ đạo phòng, chống sạt lở bờ sông tỉnh'],
    ['Ban Chỉ đạo phòng chống lũ, chống hạn', 'Ban Chỉ đạo phòng chống lũ'],
    [
      'Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh trực',
      'Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh',
    ],
    ['Ban Chỉ đạo Trung ương về phòng, chống thiên tai cảnh báo', 'Ban Chỉ đạo Trung ương về phòng, chống thiên tai'],
    ['Ban Chỉ đạo về nước sạch nông thôn tỉnh phân công', 'Ban Chỉ đạo về nước sạch nông thôn tỉnh'],
    ['Trưởng Ban Chỉ đạo tỉnh về cải cách hành chính kết luận', 'Trưởng Ban Chỉ đạo tỉnh về cải cách hành chính'],
    ['Ban Chỉ đạo về việc vớt rác', 'Ban Chỉ đạo'],
    ['Hội đồng nhân dân tỉnh về chuyển đổi số', 'Hội đồng nhân dân tỉnh'],
    ['Ban Quản lý chợ về phòng, chống cháy nổ', 'Ban Quản lý chợ'],
    ['Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh', 'Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh'],
    ['Tổ công tác của Thủ tướng Chính phủ kiểm tra', 'Tổ công tác của Thủ tướng Chính phủ'],
    ['Viện Khoa học Thủy lợi miền Nam báo cáo', 'Viện Khoa học Thủy lợi miền Nam'],
    ['Cục Nhà giáo và Cán bộ quản lý cơ sở giáo dục hướng dẫn', 'Cục Nhà giáo và Cán bộ quản lý cơ sở giáo dục'],
    ['Khoa Nội, Khoa học sinh', 'Khoa Nội'],
    ['Tỉnh ủy ban hành, Tỉnh ủy viên đọc', 'Tỉnh ủy'],
    ['Ban CHQS xã, Hội Nông dân xã phối hợp', 'Ban CHQS xã = Ban Chỉ huy Quân sự xã', 'Hội Nông dân xã'],
    ['Ban Văn hóa xã hội', 'Ban Văn hóa xã hội'],
    ['Kho bạc Nhà nước kiểm tra hồ sơ', 'Kho bạc Nhà nước'],
    ['Ban Tổ chức, Văn phòng tham mưu', 'Ban Tổ chức', 'Văn phòng'],
    ['Ban Chỉ đạo xây dựng nông thôn mới xã', 'Ban Chỉ đạo xây dựng nông thôn mới xã'],
    ['Văn phòng Tham mưu họp', 'Văn phòng Tham mưu'],
    ['Công đoàn ngành, Công đoàn cấp trên trực tiếp cơ sở', 'Công đoàn ngành', '*Công đoàn cấp trên trực tiếp cơ sở'],
    ['Các quận, huyện, thị Đoàn, Đoàn trực thuộc', '*Các quận, huyện, thị Đoàn, Đoàn trực thuộc'],
    ['Hội Nông dân tỉnh và Tỉnh đoàn vớt rác', 'Hội Nông dân tỉnh', 'Tỉnh đoàn'],
    ['Bộ CHBĐBP tỉnh tuần tra', 'Bộ CHBĐBP tỉnh = Bộ Chỉ huy Bộ đội Biên phòng tỉnh'],
    [
      'BCĐ 389 tỉnh, BQL dự án huyện họp',
      'BCĐ 389 tỉnh = Ban Chỉ đạo 389 tỉnh',
      'BQL dự án huyện = Ban Quản lý dự án huyện',
    ],
    ['Số 12/KH-BCĐ'],
    ['Bộ Xây dựng Bộ Y tế', 'Bộ Xây dựng', 'Bộ Y tế'],
    ['Sở Xây dựng Thanh tra tỉnh', 'Sở Xây dựng', 'Thanh tra tỉnh'],
    ['Bộ Xây dựng Các bộ, ngành', 'Bộ Xây dựng', '*Các bộ, ngành'],
    ['Bộ Tư lệnh Bộ đội Biên phòng họp', 'Bộ Tư lệnh Bộ đội Biên phòng'],
    ['Vụ Pháp chế Bộ Y tế', 'Vụ Pháp chế Bộ Y tế'],
    ['Bộ Y tế, Thủ tướng Chính phủ', 'Bộ Y tế', 'Thủ tướng Chính phủ'],
  ])('%s', (text, ...names) => expect(found(text)).toEqual(names))
})

describe('office-holders', () => {
  it.each<[text: string, ...names: string[]]>([
    ['Giám đốc Sở Nội vụ chịu trách nhiệm', 'Giám đốc Sở Nội vụ'],
    ['Trưởng Khối thi đua, Cụm trưởng Cụm thi đua bình xét', 'Trưởng Khối thi đua', '*Cụm trưởng Cụm thi đua'],
    [
      'đồng chí Phó Chủ tịch Thường trực UBND tỉnh Lê Minh An',
      'Phó Chủ tịch Thường trực UBND tỉnh Lê Minh An = Phó Chủ tịch Thường trực Ủy ban nhân dân tỉnh Lê Minh An',
    ],
    ['Trưởng phòng Văn hóa - Xã hội, Trưởng các khu phố', 'Trưởng phòng Văn hóa - Xã hội', '*Trưởng các khu phố'],
    ['Vụ trưởng, Cục trưởng các Vụ, Cục thuộc Bộ', '*Vụ trưởng, Cục trưởng các Vụ, Cục thuộc Bộ'],
    ['Chánh Văn phòng Bộ, Vụ trưởng Vụ Pháp chế', 'Chánh Văn phòng Bộ', 'Vụ trưởng Vụ Pháp chế'],
    ['Các đồng chí Bộ trưởng, Trưởng ngành phải', '*Các đồng chí Bộ trưởng, Trưởng ngành'],
    ['Các Bộ trưởng, Thủ trưởng cơ quan ngang Bộ', '*Các Bộ trưởng', '*Thủ trưởng cơ quan ngang Bộ'],
    ['UBND 126 xã nạo vét kênh', '*UBND 126 xã = Ủy ban nhân dân 126 xã'],
    ['UBND xã, phường, đặc khu nạo vét kênh', '*UBND xã, phường, đặc khu = Ủy ban nhân dân xã, phường, đặc khu'],
    ['Giao các Phó Thủ tướng Chính phủ', '*các Phó Thủ tướng Chính phủ'],
  ])('%s', (text, ...names) => expect(found(text)).toEqual(names))
})

describe('lists that leave words out', () => {
  it.each<[text: string, ...names: string[]]>([
    [
      'các Sở: Nội vụ, Tài chính, Văn hóa, Thể thao và Du lịch, Y tế',
      'Nội vụ = Sở Nội vụ',
      'Tài chính = Sở Tài chính',
      'Văn hóa, Thể thao và Du lịch = Sở Văn hóa, Thể thao và Du lịch',
      'Y tế = Sở Y tế',
    ],
    [
      'Giám đốc các Sở: Tư pháp, Xây dựng; Thủ trưởng các cơ quan',
      'Tư pháp = Giám đốc Sở Tư pháp',
      'Xây dựng = Giám đốc Sở Xây dựng',
      '*Thủ trưởng các cơ quan',
    ],
    ['Các Phòng: Hậu cần, Kỹ thuật bảo đảm', 'Hậu cần = Phòng Hậu cần', 'Kỹ thuật = Phòng Kỹ thuật'],
    [
      'UBND các huyện Ba Sao, Tân Lương',
      'Ba Sao = Ủy ban nhân dân huyện Ba Sao',
      'Tân Lương = Ủy ban nhân dân huyện Tân Lương',
    ],
    [
      'UBND các quận 3, 5, các huyện Ba Sao, Tân Lương',
      '3 = Ủy ban nhân dân quận 3',
      '5 = Ủy ban nhân dân quận 5',
      'Ba Sao = Ủy ban nhân dân huyện Ba Sao',
      'Tân Lương = Ủy ban nhân dân huyện Tân Lương',
    ],
    ['Các xã Phú Hòa, Tân Hòa hoàn thành', 'Phú Hòa = xã Phú Hòa', 'Tân Hòa = xã Tân Hòa'],
    ['Các nhà máy Sông Đào, Núi Ngọc', 'nhà máy Sông Đào', 'Núi Ngọc = nhà máy Núi Ngọc'],
  ])('%s', (text, ...names) => expect(found(text)).toEqual(names))
})

describe('groups', () => {
  it.each<[text: string, ...names: string[]]>([
    [
      'các sở, ban, ngành; UBND các xã, phường',
      '*các sở, ban, ngành',
      '*UBND các xã, phường = Ủy ban nhân dân các xã, phường',
    ],
    [
      'Các Tập đoàn, Tổng Công ty nhà nước, doanh nghiệp xuất khẩu',
      '*Các Tập đoàn, Tổng Công ty nhà nước, doanh nghiệp xuất khẩu',
    ],
    ['các tập đoàn, tổng công ty nhà nước, tư nhân tiếp tục', '*các tập đoàn, tổng công ty nhà nước, tư nhân'],
    [
      'các Ủy ban của Quốc hội, các cơ quan thuộc Chính phủ',
      '*các Ủy ban của Quốc hội',
      '*các cơ quan thuộc Chính phủ',
    ],
    ['các thành viên Hội đồng Thi đua - Khen thưởng tỉnh', '*các thành viên Hội đồng Thi đua - Khen thưởng tỉnh'],
    ['Sở Công Thương các tỉnh từ Nghệ An đến Phú Yên', '*Sở Công Thương các tỉnh từ Nghệ An đến Phú Yên'],
    ['Các huyện, thị, thành đoàn đăng ký', '*Các huyện, thị, thành đoàn'],
    ['Chi cục trưởng Chi cục Hải quan các khu vực', '*Chi cục trưởng Chi cục Hải quan các khu vực'],
    ['các cơ quan phối hợp có trách nhiệm', '*các cơ quan phối hợp'],
    ['các cơ quan phối hợp tổ chức', '*các cơ quan'],
    [
      'Các tổ chức chính trị - xã hội, tổ chức xã hội - nghề nghiệp vận động hội viên',
      '*Các tổ chức chính trị - xã hội, tổ chức xã hội - nghề nghiệp',
    ],
    ['các doanh nghiệp, hiệp hội doanh nghiệp, hợp tác xã', '*các doanh nghiệp, hiệp hội doanh nghiệp, hợp tác xã'],
    ['các cơ quan báo chí và hệ thống truyền thanh cơ sở', '*các cơ quan báo chí và hệ thống truyền thanh cơ sở'],
    [
      'Hiệu trưởng các trường Mầm non, Tiểu học và THCS tại huyện',
      '*Hiệu trưởng các trường Mầm non, Tiểu học và THCS tại huyện',
    ],
    ['các trường cao đẳng, trung cấp chuyên nghiệp xây dựng đề án', '*các trường cao đẳng, trung cấp chuyên nghiệp'],
    ['các trường tiểu học và phụ huynh', '*các trường tiểu học và phụ huynh'],
    ['các trường mầm non, phổ biến nội quy', '*các trường mầm non'],
    ['Trưởng các Khối thi đua, Cụm thi đua bình xét', '*Trưởng các Khối thi đua, Cụm thi đua'],
    ['Thủ trưởng các Vụ, Cục, Văn phòng thuộc Bộ', '*Thủ trưởng các Vụ, Cục, Văn phòng thuộc Bộ'],
    ['Thủ trưởng các Vụ, Cục, Văn phòng Bộ', '*Thủ trưởng các Vụ, Cục', 'Văn phòng Bộ'],
    ['Các đồng chí Tỉnh ủy viên, Thủ trưởng các sở', '*Các đồng chí Tỉnh ủy viên', '*Thủ trưởng các sở'],
    ['ngành Nông nghiệp và ngành Tài nguyên và Môi trường', '*ngành Nông nghiệp và ngành Tài nguyên và Môi trường'],
    ['các trung tâm bồi dưỡng chính trị huyện', '*các trung tâm bồi dưỡng chính trị huyện'],
    ['các sở giáo dục và đào tạo phải', '*các sở giáo dục và đào tạo'],
    ['Lực lượng Công an, Quân sự và Biên phòng tuần tra', '*Lực lượng Công an, Quân sự và Biên phòng'],
    ['các lực lượng vũ trang, phối hợp', '*các lực lượng vũ trang'],
    ['các cơ quan của Đảng, Quốc hội', '*các cơ quan của Đảng', 'Quốc hội'],
    ['Các cơ quan đại diện Việt Nam ở nước ngoài hỗ trợ', '*Các cơ quan đại diện Việt Nam ở nước ngoài'],
    ['cộng đồng doanh nghiệp, doanh nhân', '*cộng đồng doanh nghiệp, doanh nhân'],
    ['các tầng lớp nhân dân trong tỉnh', '*các tầng lớp nhân dân trong tỉnh'],
    ['Tòa án nhân dân các cấp đẩy nhanh xét xử', '*Tòa án nhân dân các cấp'],
    ['các Huyện ủy, Thành ủy, Đảng ủy trực thuộc', '*các Huyện ủy, Thành ủy, Đảng ủy trực thuộc'],
    ['các Huyện ủy và Công an tỉnh', '*các Huyện ủy', 'Công an tỉnh'],
    ['các Huyện ủy, Thành ủy Huế', '*các Huyện ủy', 'Thành ủy Huế'],
    ['các Huyện', '*các Huyện'],
    ['Công chức Tư pháp - Hộ tịch xã ghi sổ', '*Công chức Tư pháp - Hộ tịch xã'],
    ['các hộ, hộ khẩu thường trú', '*các hộ'],
    ['các chi, đảng bộ trực thuộc', '*các chi, đảng bộ trực thuộc'],
    ['các phòng thuộc Sở phối hợp.', '*các phòng thuộc Sở'],
    ['các phòng phối hợp.', '*các phòng phối hợp'],
    ['Các cơ quan truyền thông, báo chí tăng thời lượng', '*Các cơ quan truyền thông, báo chí'],
  ])('%s', (text, ...names) => expect(found(text)).toEqual(names))
})

describe('nouns that are doers only where the sentence makes them so', () => {
  it.each<[text: string, ...names: string[]]>([
    ['huyện Ba Sao hoàn thành', '°huyện Ba Sao'],
    ['địa phương chủ động', '*°địa phương'],
    ['Chánh Văn phòng có trách nhiệm', '°Chánh Văn phòng'],
  ])('%s', (text, ...names) => expect(shown(text, agenciesAmong(text, tokensOf(text)))).toEqual(names))
})

describe('no agencies', () => {
  it.each([
    'Công tác cán bộ, công tác tổ chức',
    'Bộ luật Hình sự năm 2015',
    'cơ sở dữ liệu quốc gia',
    'báo cáo kết quả trước ngày 15',
    'Hội nghị tổng kết công tác năm',
    'Ban hành kèm theo Quyết định này',
    'phòng, chống thiên tai',
    'tổ chức thành công Đại hội',
    'trường hợp khẩn cấp',
    'vụ tai nạn giao thông',
    'nhiệm vụ trọng tâm, dịch vụ công',
    'Thống kê số liệu hằng tháng',
    'khu vực miền núi',
  ])('%s', (text) => expect(found(text)).toEqual([]))
})
