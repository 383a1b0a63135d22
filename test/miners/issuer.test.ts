import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.js'

async function mine(text: string) {
  const { issuer, text: words } = await extract(text, { uri: 'a.txt', only: ['issuer'], explain: true })
  if (issuer) expect(words!.slice(...issuer.span)).toBe(issuer.text)
  return issuer
}

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM'
const BODY =
  'Để làm tốt công tác phòng cháy, các đơn vị thực hiện các nội dung sau:\n1. Kiểm tra kho tàng.\n2. Tập huấn lực lượng.'

/** A page with a letterhead; `signed` are the lines of the signature. */
function page(head: string, place: string, signed: string, title = 'CHỈ THỊ\nVề việc tăng cường phòng cháy'): string {
  return `${head}\n${place}\n\n${title}\n\n${BODY}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\n${signed}\nNguyễn Văn An\n`
}

describe('issuer: letterheads', () => {
  it.each<[head: string, place: string, signed: string, name: string, office: string | null, id: string | null]>([
    [
      `ỦY BAN NHÂN DÂN\nTỈNH PHÚ YÊN\nSố: 04/CT-UBND\n${NATION}`,
      'Phú Yên, ngày 05 tháng 3 năm 2019',
      'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
      'Ủy ban nhân dân tỉnh Phú Yên',
      null,
      'vn:uy-ban-nhan-dan/phu-yen',
    ],
    [
      `UBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\nSố: 31/KH-SNV\n${NATION}`,
      'Lâm Đồng, ngày 05 tháng 9 năm 2025',
      'GIÁM ĐỐC',
      'Sở Nội vụ tỉnh Lâm Đồng',
      null,
      'vn:so-noi-vu/lam-dong@2025-07-01',
    ],
    [
      `UBND TỈNH LÂM ĐỒNG SỞ NỘI VỤ\nSố: 31/KH-SNV\n${NATION}`,
      'Đà Lạt, ngày 05 tháng 9 năm 2023',
      'GIÁM ĐỐC',
      'Sở Nội vụ tỉnh Lâm Đồng',
      null,
      'vn:so-noi-vu/lam-dong',
    ],
    [
      `CHỦ TỊCH ỦY BAN NHÂN DÂN\nTHÀNH PHỐ CẦN THƠ\nSố: 9/CĐ-UBND\n${NATION}`,
      'Cần Thơ, ngày 05 tháng 3 năm 2019',
      'CHỦ TỊCH',
      'Ủy ban nhân dân thành phố Cần Thơ',
      'Chủ tịch',
      'vn:uy-ban-nhan-dan/can-tho',
    ],
    [
      `ỦY BAN NHÂN DÂN\nHUYỆN TUY AN\nSố: 7/CT-UBND\n${NATION}`,
      'Tuy An, ngày 05 tháng 3 năm 2019',
      'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
      'Ủy ban nhân dân huyện Tuy An',
      'Chủ tịch',
      'vn:uy-ban-nhan-dan/phu-yen/huyen-tuy-an',
    ],
    [
      `TỈNH ỦY SƠN LA\nBAN DÂN VẬN\n*\nSố 12-HD/BDVTU\n${PARTY}`,
      'Sơn La, ngày 05 tháng 3 năm 2019',
      'TRƯỞNG BAN',
      'Ban Dân vận Tỉnh ủy Sơn La',
      null,
      'vn:ban-dan-van-tinh-uy/son-la',
    ],
    [
      `ĐẢNG BỘ TỈNH SƠN LA\nHUYỆN ỦY MAI SƠN\n*\nSố 12-CT/HU\n${PARTY}`,
      'Mai Sơn, ngày 05 tháng 3 năm 2019',
      'T/M BAN THƯỜNG VỤ\nBÍ THƯ',
      'Huyện ủy Mai Sơn',
      null,
      'vn:huyen-uy/son-la/huyen-mai-son',
    ],
    [
      `TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM\nLIÊN ĐOÀN LAO ĐỘNG TỈNH LONG AN\nSố: 40/KH-LĐLĐ\n${NATION}`,
      'Long An, ngày 05 tháng 3 năm 2019',
      'TM. BAN THƯỜNG VỤ\nCHỦ TỊCH',
      'Liên đoàn Lao động tỉnh Long An',
      null,
      'vn:lien-doan-lao-dong/long-an',
    ],
    [
      `QUÂN KHU 9\nBỘ CHỈ HUY QUÂN SỰ TỈNH HẬU GIANG\nSố: 14/CT-BCH\n${NATION}`,
      'Hậu Giang, ngày 05 tháng 3 năm 2019',
      'CHỈ HUY TRƯỞNG',
      'Bộ Chỉ huy Quân sự tỉnh Hậu Giang',
      null,
      'vn:bo-chi-huy-quan-su/hau-giang',
    ],
    [
      `BỘ TÀI CHÍNH\nCỤC HẢI QUAN\nSố: 310/CT-CHQ\n${NATION}`,
      'Hà Nội, ngày 05 tháng 9 năm 2025',
      'CỤC TRƯỞNG',
      'Cục Hải quan',
      null,
      'vn:cuc-hai-quan',
    ],
    [
      `SỞ TƯ PHÁP\nSố: 3/KH-STP\n${NATION}`,
      'Lào Cai, ngày 05 tháng 3 năm 2019',
      'GIÁM ĐỐC',
      'Sở Tư pháp tỉnh Lào Cai',
      null,
      'vn:so-tu-phap/lao-cai',
    ],
  ])('%s', async (head, place, signed, name, office, id) => {
    const issuer = await mine(page(head, place, signed))
    expect(issuer).toMatchObject({ name, office, id, rule: 'letterhead' })
  })

  it('takes the body signed for where the letterhead is the Central Committee’s', async () => {
    const head = `BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 77-KL/TW\n${PARTY}`
    const issuer = await mine(
      page(head, 'Hà Nội, ngày 05 tháng 3 năm 2019', 'T/M BAN BÍ THƯ', 'KẾT LUẬN\nvề công tác phòng cháy'),
    )
    expect(issuer).toMatchObject({ name: 'Ban Bí thư', level: 'party', id: 'vn:ban-bi-thu' })
  })
})

describe('issuer: lost letterheads', () => {
  it.each<[text: string, name: string, rule: string]>([
    [
      page(`Số: 04/CT-UBND`, 'Điện Bàn, ngày 05 tháng 3 năm 2019', 'CHỦ TỊCH').replace(
        'các đơn vị',
        'thị xã Điện Bàn yêu cầu các đơn vị',
      ),
      'Ủy ban nhân dân thị xã Điện Bàn',
      'symbol',
    ],
    [
      `QUYẾT ĐỊNH\nVề việc thành lập tổ kiểm tra\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ GIANG\n\nCăn cứ Luật Tổ chức chính quyền địa phương;\nTheo đề nghị của Giám đốc Sở Y tế.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Thành lập tổ kiểm tra.\nĐiều 2. Quyết định này có hiệu lực từ ngày ký.`,
      'Ủy ban nhân dân tỉnh Hà Giang',
      'authority',
    ],
    [
      `CHỈ THỊ\nVề việc phòng cháy\n\nTrước nguy cơ cháy cao trong mùa khô, Bộ Xây dựng yêu cầu:\n1. Các vụ, cục rà soát kho tàng.\n2. Thực hiện nghiêm Chỉ thị này.`,
      'Bộ Xây dựng',
      'formula',
    ],
    [
      `HƯỚNG DẪN\nVề chế độ trực\n\nThực hiện chế độ trực mùa khô như sau:\n1. Trực đủ người.\n2. Hướng dẫn này có hiệu lực ngay.\n\nNơi nhận:\n- Như trên.\n\nTRƯỞNG BAN\nNguyễn Văn An\n\nPHỤ LỤC\n(Kèm theo Hướng dẫn số 8-HD/BTCTW ngày 03/02/2020 của Ban Tổ chức Trung ương)`,
      'Ban Tổ chức Trung ương',
      'attached',
    ],
  ])('%s', async (text, name, rule) => {
    expect(await mine(text)).toMatchObject({ name, rule })
  })
})

describe('issuer: news', () => {
  it.each<[text: string, name: string, office: string | null, rule: string]>([
    [
      'Tăng cường phòng cháy trong mùa khô\nNgày 5/3, UBND tỉnh Hà Giang vừa ban hành Chỉ thị số 04/CT-UBND về tăng cường phòng cháy.',
      'Ủy ban nhân dân tỉnh Hà Giang',
      null,
      'report',
    ],
    [
      'Tăng cường phòng cháy trong mùa khô\nChủ tịch UBND huyện Tuy An Lê Văn Ba vừa ký ban hành Chỉ thị số 04/CT-UBND về phòng cháy.',
      'Ủy ban nhân dân huyện Tuy An',
      'Chủ tịch',
      'report',
    ],
    [
      'CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN TUY AN - TỈNH PHÚ YÊN\nTăng cường phòng cháy trong mùa khô năm nay\nUBND huyện vừa ban hành Kế hoạch số 12/KH-UBND về phòng cháy.',
      'Ủy ban nhân dân huyện Tuy An',
      null,
      'report',
    ],
    [
      'Chống rét cho trâu bò\nNgày 3/12, Công điện số 15/CĐ-TTg đã được ban hành về việc chống rét cho trâu bò.\nCác hộ đã chuẩn bị rơm.',
      'Thủ tướng Chính phủ',
      'Thủ tướng',
      'symbol',
    ],
    [
      'Hội nghị tổng kết công tác năm 2019 của ngành\nSáng 12/1, tại Hà Nội, Bộ Y tế tổ chức hội nghị tổng kết công tác năm 2019. Báo Nhân dân, Đài Truyền hình Việt Nam đưa tin về hội nghị.',
      'Bộ Y tế',
      null,
      'event',
    ],
    [
      'Ra quân trồng cây đầu xuân ở các xã ven sông\nSáng 12/1, Đảng ủy, HĐND, UBND xã Bình Minh tổ chức lễ ra quân trồng cây, hơn hai trăm người tới dự buổi lễ đầu năm.',
      'Đảng ủy xã Bình Minh',
      null,
      'event',
    ],
    [
      'Khối thi đua các trường nội trú ký giao ước\nSáng 12/1, Khối thi đua các trường nội trú tổ chức lễ ký giao ước thi đua năm 2020 tại thành phố Sơn La.',
      'Khối thi đua các trường nội trú',
      null,
      'event',
    ],
    [
      'Chính quyền và nhân dân cùng xây dựng nông thôn mới\nĐảng bộ, chính quyền và nhân dân huyện Tuy An đang rà soát từng tiêu chí để về đích đúng hạn trong năm nay.',
      'Ủy ban nhân dân huyện Tuy An',
      null,
      'government',
    ],
  ])('%s', async (text, name, office, rule) => {
    expect(await mine(text)).toMatchObject({ name, office, rule })
  })

  it('takes the host of a meeting on somebody else’s directive, not the one who issued it', async () => {
    const issuer = await mine(
      `Quán triệt chỉ thị về phòng cháy trong mùa khô năm nay\nChiều 26/5, UBND tỉnh Hà Giang tổ chức hội nghị quán triệt Chỉ thị số 10/CT-TTg của Thủ tướng Chính phủ về phòng cháy, chữa cháy.
Phát biểu tại hội nghị, Giám đốc Công an tỉnh nêu những việc đã làm trong năm qua và những việc còn chậm ở các huyện.
Hội nghị cũng nghe báo cáo của các huyện về tình hình kho tàng, lực lượng tại chỗ và nguồn nước trong mùa khô sắp tới.
Trước đó, ngày 19/4, Thủ tướng Chính phủ ban hành Chỉ thị số 10/CT-TTg với chín nhóm nhiệm vụ.`,
    )
    expect(issuer).toMatchObject({ name: 'Ủy ban nhân dân tỉnh Hà Giang', rule: 'event' })
  })

  it('marks a place concluded from the page as inferred', async () => {
    const told = await mine('Tin mới\nNgày 5/3, UBND tỉnh Hà Giang vừa ban hành Chỉ thị số 04/CT-UBND về phòng cháy.')
    const concluded = await mine(
      '(hagiang.gov.vn) - Ngày 5/3, UBND tỉnh vừa ban hành Chỉ thị số 04/CT-UBND về phòng cháy.',
    )
    expect(told?.inferred).toBeUndefined()
    expect(concluded).toMatchObject({ name: 'Ủy ban nhân dân tỉnh Hà Giang', inferred: true })
  })
})

describe('issuer: what is none', () => {
  it.each([
    [
      'a company’s product',
      'Cây thuốc quý trên vùng cao\nSau bốn năm trồng thử, cây ba kích đã cho thu hoạch, người trồng phấn khởi.',
    ],
    ['a newspaper', 'Tuổi trẻ chung tay trồng cây\nBáo Nhân dân tổ chức trao quà. Đài Truyền hình Việt Nam đưa tin.'],
    [
      'groups',
      'Mùa khô đến sớm ở vùng cao\nCác sở, ban, ngành phối hợp tổ chức trực. Các địa phương triển khai nhiều việc.',
    ],
  ])('%s', async (_, text) => {
    expect(await mine(text)).toBeNull()
  })

  it.each<[what: string, text: string, name: string]>([
    [
      'the number of a site’s licence',
      'Tăng cường phòng cháy trong mùa khô\nUBND tỉnh Hà Giang vừa ban hành Chỉ thị số 04/CT-UBND về phòng cháy.\nGiấy phép số 12/GP-STTTT do Sở Thông tin và Truyền thông Hà Giang cấp.',
      'Ủy ban nhân dân tỉnh Hà Giang',
    ],
    [
      'the superior above the issuing body',
      page(
        `BỘ CÔNG AN\nCÔNG AN TỈNH HÀ GIANG\nSố: 4/KH-CAT\n${NATION}`,
        'Hà Giang, ngày 05 tháng 3 năm 2019',
        'GIÁM ĐỐC',
        'KẾ HOẠCH\nTăng cường phòng cháy',
      ),
      'Công an tỉnh Hà Giang',
    ],
    [
      'the addressee of a công điện',
      `CÔNG ĐIỆN\nVề việc ứng phó mưa lũ\n\nTHỦ TƯỚNG CHÍNH PHỦ điện:\n- Chủ tịch Ủy ban nhân dân tỉnh Hà Giang;\n- Bộ trưởng Bộ Công an.\n\n1. Chủ tịch Ủy ban nhân dân tỉnh Hà Giang sơ tán dân.\n2. Bộ Công an hỗ trợ.\n\nTHỦ TƯỚNG\nNguyễn Văn An`,
      'Thủ tướng Chính phủ',
    ],
  ])('%s', async (_, text, name) => {
    expect((await mine(text))?.name).toBe(name)
  })
})
