import { describe, expect, it } from 'vitest'
import { BODY, directive, head, LETTERHEAD, news } from '../frame/pages.js'

async function dates(text: string, uri?: string) {
  const { dates } = await head(text, uri)
  return Object.fromEntries(Object.entries(dates).flatMap(([kind, date]) => (date ? [[kind, date.value]] : [])))
}

describe('issued', () => {
  it.each([
    ['Sơn Lộc, ngày 06 tháng 5 năm 2024', '2024-05-06'],
    ['Sơn Lộc, ngày 6/5/2024', '2024-05-06'],
    ['TP. Sơn Lộc, ngày 06 tháng 5 năm 2024', '2024-05-06'],
    ['Sơn Lộc, hồi 16 giờ 30 ngày 06 tháng 5 năm 2024', '2024-05-06'],
    ['Sơn Lộc, lúc 08 giờ 00 phút, ngày 06 tháng 5 năm 2024', '2024-05-06'],
    ['Sơn Lộc, ngày      tháng 5 năm 2024', '2024-05'],
  ])('%s', async (line, issued) => {
    const letterhead = LETTERHEAD.replace('Sơn Lộc, ngày 06 tháng 5 năm 2024', line)
    expect(await dates(directive({ letterhead, body: 'Yêu cầu:\n1. Canh gác bến đò.' }))).toEqual({ issued })
  })

  it('of a law from what closes it', async () => {
    const text = `QUỐC HỘI\nLuật số: 77/2031/QH18\nLUẬT\nBến đò\nĐiều 1. Phạm vi\nLuật này quy định về bến đò.\nĐiều 2. Hiệu lực\nLuật này có hiệu lực từ ngày 01 tháng 7 năm 2032.\nLuật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XVIII, kỳ họp thứ 2 thông qua ngày 20 tháng 11 năm 2031.`
    expect(await dates(text)).toEqual({ issued: '2031-11-20', effective: '2032-07-01' })
  })

  it.each([
    ['a cited document in the trích yếu', 'QUYẾT ĐỊNH\nSửa đổi Quyết định số 90/QĐ-UBND ngày 12 tháng 4 năm 2019'],
    ['a deadline', 'CHỈ THỊ\nVề việc hoàn thành trước ngày 30 tháng 6 năm 2024'],
  ])('is not the day of %s', async (_, title) => {
    const text = directive({
      letterhead: 'ỦY BAN NHÂN DÂN HUYỆN SƠN LỘC\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      title,
      closing: 'Nơi nhận:\n- Lưu: VT.',
    })
    expect(await dates(text)).toEqual({})
  })
})

describe('effective', () => {
  it.each([
    ['Chỉ thị này có hiệu lực từ ngày ký.', '2024-05-06'],
    ['Chỉ thị này có hiệu lực thi hành kể từ ngày 15 tháng 5 năm 2024.', '2024-05-15'],
    ['Chỉ thị có hiệu lực kể từ ngày 15/5/2024.', '2024-05-15'],
    ['Chỉ thị này thay thế Chỉ thị số 03/CT-UBND ngày 02/3/2020 và có hiệu lực kể từ ngày ký.', '2024-05-06'],
    ['Chỉ thị này có hiệu lực sau 10 ngày kể từ ngày ký.', '2024-05-16'],
    ['Chỉ thị này đã được Thường trực thông qua ngày 04/5/2024 và có hiệu lực từ ngày 20/5/2024.', '2024-05-20'],
    ['Chỉ thị này có hiệu lực từ ngày 01/6/2024 đến hết ngày 31/12/2024.', '2024-06-01'],
  ])('%s', async (sentence, effective) => {
    expect(await dates(directive({ body: `Yêu cầu:\n1. Canh gác bến đò.\n${sentence}` }))).toEqual({
      issued: '2024-05-06',
      effective,
    })
  })

  it.each([
    'Quyết định số 90/QĐ-UBND hết hiệu lực kể từ ngày Chỉ thị này có hiệu lực.',
    'Hợp đồng đã ký trước ngày Chỉ thị này có hiệu lực được tiếp tục thực hiện.',
    'Giấy phép có hiệu lực từ ngày 01/6/2024 được giữ nguyên.',
    'Luật Giao thông đường thủy nội địa có hiệu lực từ ngày 01/01/2005.',
  ])('is not told by: %s', async (sentence) => {
    expect(await dates(directive({ body: `Yêu cầu:\n1. Canh gác bến đò.\n${sentence}` }))).toEqual({
      issued: '2024-05-06',
    })
  })

  it('of a reported document, as the piece tells it', async () => {
    const rest = 'Chỉ thị có hiệu lực sau 10 ngày kể từ ngày ký.'
    expect(await dates(news({ rest }))).toEqual({
      issued: '2024-05-06',
      published: '2024-05-07',
      effective: '2024-05-16',
    })
  })
})

describe('published', () => {
  it.each([
    'Thứ ba, 07/05/2024 | 09:15 GMT+7',
    'Thứ 3, 07/05/2024 - 09:15',
    '07/05/2024 09:15',
    '2024-05-07T09:15:00+07:00',
    'Ngày đăng: 07/05/2024',
    'Đăng ngày 07-05-2024 09:15, Lượt xem: 280',
    'Cập nhật lúc: 07/05/2024 08:05      Lượt xem: 1.467',
    'Ngày cập nhật 07/05/2024 | Đã xem: 2.267',
    '7.5.2024 - 15:40',
    '(07/05/2024)',
    'Báo Sơn Lộc | Thứ ba, 07/05/2024 | 17:02',
  ])('%s', async (stamp) => {
    expect(await dates(news({ stamp }))).toEqual({ issued: '2024-05-06', published: '2024-05-07' })
  })

  it('is not what the page’s clock says', async () => {
    const text = `Thứ sáu, 19/12/2025 | 21:07:33\nCỔNG THÔNG TIN ĐIỆN TỬ HUYỆN SƠN LỘC\nTrang chủ | Tin tức | Văn bản\n\n${news({ stamp: 'Ngày đăng: 07/05/2024' })}`
    expect(await dates(text)).toEqual({ issued: '2024-05-06', published: '2024-05-07' })
  })

  it('may stand behind the headline, or at the end with the source', async () => {
    const headline = 'Sơn Lộc siết chặt quản lý bến đò ngang trước mùa lũ (07/05/2024)'
    expect(await dates(news({ headline, stamp: '' }))).toMatchObject({ published: '2024-05-07' })
    const rest = 'Các xã đã cử người trực gác ở từng bến đò.\n\nTheo Báo Sơn Lộc, 7-5-2024'
    expect(await dates(news({ stamp: '', rest }))).toMatchObject({ published: '2024-05-07' })
  })

  it('is not the day of a link below the article', async () => {
    const rest = 'Các xã đã cử người trực gác ở từng bến đò.\n\nTin liên quan\nSơn Lộc diễn tập cứu hộ (02/05/2024)'
    expect(await dates(news({ stamp: '', rest }))).not.toHaveProperty('published')
  })
})

describe('event', () => {
  const held = (lead: string, rest = 'Hội nghị biểu dương các bến đò an toàn. Ảnh: Phúc An') => news({ lead, rest })

  it.each([
    ['Sáng 6/5, UBND huyện Sơn Lộc tổ chức hội nghị sơ kết công tác quản lý bến đò ngang.', '2024-05-06'],
    ['Chiều nay, 6/5, huyện Sơn Lộc ra quân tháng cao điểm bảo đảm an toàn bến đò ngang.', '2024-05-06'],
    ['Sáng nay (6/5), huyện Sơn Lộc ra quân tháng cao điểm bảo đảm an toàn bến đò ngang.', '2024-05-06'],
    ['(SLO)- Chiều 6-5, tại TP. Sơn Lộc, UBND tỉnh tổ chức hội nghị về bến đò ngang.', '2024-05-06'],
    ['Ngày 30/12, UBND huyện Sơn Lộc tổng kết công tác quản lý bến đò ngang trong năm.', '2023-12-30'],
    [
      'Hướng tới 60 năm mở bến (12/6/1964 - 12/6/2024), sáng ngày 06/5/2024 huyện đã phát động đợt thi đua chở đò an toàn.',
      '2024-05-06',
    ],
    ['Trong hai ngày, 5-6/5, huyện Sơn Lộc tổ chức hội thi lái đò giỏi năm nay.', '2024-05-05/2024-05-06'],
  ])('%s', async (lead, event) => {
    expect(await dates(held(lead))).toEqual({ published: '2024-05-07', event })
  })

  it('of a meeting named farther down', async () => {
    const lead =
      'Huyện Sơn Lộc đặt mục tiêu không để xảy ra tai nạn trên các bến đò ngang trong mùa lũ năm nay, theo lãnh đạo huyện.'
    const rest = 'Mục tiêu này được nêu tại Hội nghị an toàn đường thủy tổ chức sáng 6/5 với sự tham dự của 12 xã.'
    expect(await dates(news({ lead, rest }))).toEqual({ published: '2024-05-07', event: '2024-05-06' })
  })

  it('takes a year from the text where there is no stamp', async () => {
    const lead =
      'Sáng 6/5, UBND huyện Sơn Lộc tổ chức hội nghị triển khai kế hoạch bến đò năm 2024 theo Nghị quyết giai đoạn 2021 - 2025.'
    expect(await dates(news({ stamp: '', lead, rest: 'Hội nghị nêu nhiều giải pháp. Ảnh: Phúc An' }))).toEqual({
      event: '2024-05-06',
    })
  })

  it.each([
    ['a holiday', 'Hướng tới kỷ niệm ngày 22 tháng 12, huyện Sơn Lộc thăm hỏi các gia đình chính sách ven sông.'],
    [
      'a document’s day',
      'UBND huyện Sơn Lộc thực hiện Kế hoạch số 15/KH-UBND ngày 02/4 về tháng hành động vì bến đò an toàn.',
    ],
    ['a deadline', 'UBND huyện Sơn Lộc yêu cầu các chủ đò đăng ký lại phương tiện, hoàn thành trước ngày 30/6.'],
    [
      'what somebody stated',
      'Chiều 6/5, lãnh đạo Phòng Kinh tế cho biết đang xác minh vụ chở quá tải mà báo chí phản ánh.',
    ],
    [
      'an earlier act',
      'Bến đò Tân Khê hoạt động trở lại sau sửa chữa. Trước đó, ngày 02/5, Công an huyện đã lập biên bản chủ đò.',
    ],
  ])('is not the day of %s', async (_, lead) => {
    expect(await dates(held(lead, 'Người dân mong bến đò sớm an toàn. Ảnh: Phúc An'))).toEqual({
      published: '2024-05-07',
    })
  })

  it('is not in a caption', async () => {
    const rest = `Bến đò Tân Khê sáng 5/5. Ảnh: Phúc An\n\n${BODY.split('\n')[0]}`
    const lead = 'Bến đò Tân Khê đã được sửa lại mái che, thay phao và bổ sung áo phao cho người dân qua lại hằng ngày.'
    expect(await dates(news({ lead, rest }))).toEqual({ published: '2024-05-07' })
  })
})
