import { describe, expect, it } from 'vitest'
import { directive, head, LETTERHEAD, news } from '../frame/pages.js'

describe('the type in print', () => {
  it.each([
    ['CHỈ THỊ', 'Chỉ thị', 'CT'],
    ['Chỉ thị', 'Chỉ thị', 'CT'],
    ['CÔNG ĐIỆN KHẨN', 'Công điện', 'CĐ'],
    ['THÔNG BÁO KẾT LUẬN', 'Thông báo', 'TB'],
    ['CHƯƠNG TRÌNH HÀNH ĐỘNG', 'Chương trình', 'CTr'],
    ['KẾ HOẠCH PHỐI HỢP', 'Kế hoạch', 'KH'],
    ['NGHỊ QUYẾT LIÊN TỊCH', 'Nghị quyết liên tịch', 'NQLT'],
    ['LỜI KÊU GỌI', 'Lời kêu gọi', 'LKG'],
    ['HƯỚNG DẪN', 'Hướng dẫn', 'HD'],
  ])('%s', async (line, name, code) => {
    const title = `${line}\nVề việc tăng cường quản lý bến đò ngang`
    const { type, text } = await head(directive({ letterhead: LETTERHEAD.replace('14/CT-', '14/'), title }))
    expect([type?.name, type?.code]).toEqual([name, code])
    expect(text!.slice(...type!.span)).toBe(type!.text)
  })
})

it('ends with its last word where the subject goes on in its line', async () => {
  const { type, subject } = await head(directive({ title: 'Chỉ thị về việc tăng cường quản lý bến đò ngang' }))
  expect([type?.text, subject?.text]).toEqual(['Chỉ thị', 'tăng cường quản lý bến đò ngang'])
})

describe('the type concluded', () => {
  it('from the symbol', async () => {
    const { type } = await head(directive({ title: 'Về việc tăng cường quản lý bến đò ngang' }))
    expect([type?.name, type?.inferred]).toEqual(['Chỉ thị', true])
  })

  it('from the form of a letter whose number is not stamped', async () => {
    const letterhead = LETTERHEAD.replace('14/CT-UBND', '      /UBND-KT\nV/v kiểm tra bến đò')
    const { type, number } = await head(directive({ letterhead, title: 'Kính gửi: Ủy ban nhân dân các xã' }))
    expect([type?.name, type?.inferred, number]).toEqual(['Công văn', true, null])
  })
})

describe('the type of the document that a piece of news reports', () => {
  it.each([
    ['Ngày 6/5, UBND huyện Sơn Lộc ban hành Kế hoạch số 31/KH-UBND về phòng, chống lũ quét.', 'Kế hoạch', '31/KH-UBND'],
    [
      'UBND huyện Sơn Lộc vừa có Công điện số 05/CĐ-UBND yêu cầu các xã chủ động ứng phó lũ quét.',
      'Công điện',
      '05/CĐ-UBND',
    ],
    [
      'Kế hoạch số 31/KH-UBND về phòng, chống lũ quét vừa được UBND huyện Sơn Lộc ban hành hôm 03/5.',
      'Kế hoạch',
      '31/KH-UBND',
    ],
    [
      'Sáng 6/5, hai bên tổ chức lễ ký Kế hoạch phối hợp số 02/KHPH-CAH-HĐ về giữ gìn trật tự bến đò.',
      'Kế hoạch',
      '02/KHPH-CAH-HĐ',
    ],
    [
      'Ngày 6/5, Chủ tịch UBND huyện ký công điện yêu cầu các xã ven sông bảo đảm an toàn bến đò trong mùa lũ.',
      'Công điện',
      null,
    ],
    [
      'UBND huyện Sơn Lộc vừa có Văn bản số 388/UBND-KT chỉ đạo các xã tăng cường canh gác bến đò ngang.',
      'Công văn',
      '388/UBND-KT',
    ],
    [
      'UBND huyện Sơn Lộc yêu cầu các xã khẩn trương sửa bến đò tại Công điện số 05/CĐ-UBND ngày 6/5.',
      'Công điện',
      '05/CĐ-UBND',
    ],
    [
      'HĐND huyện Sơn Lộc đã thông qua Nghị quyết số 31/NQ-HĐND quy định mức hỗ trợ chủ đò nghèo.',
      'Nghị quyết',
      '31/NQ-HĐND',
    ],
    [
      'Chỉ thị số 20/CT-TTg của Thủ tướng Chính phủ về an toàn đường thủy nêu rõ nhiệm vụ của từng địa phương.',
      'Chỉ thị',
      '20/CT-TTg',
    ],
    [
      'Yêu cầu này nêu trong Chỉ thị số 14/CT-UBND ngày 06/5/2024 về tăng cường quản lý bến đò ngang.',
      'Chỉ thị',
      '14/CT-UBND',
    ],
  ])('%s', async (lead, name, number) => {
    const {
      genre,
      type,
      number: found,
    } = await head(news({ lead, rest: 'Chỉ thị yêu cầu các xã trực gác. Ông Phúc cho biết bến đò đã sẵn sàng.' }))
    expect([genre, type?.name, found?.value ?? null]).toEqual(['news', name, number])
  })

  it.each([
    [
      'a court’s decision',
      'Ngày 6/5, Công an huyện Sơn Lộc đã ra quyết định khởi tố hai người chở đò quá tải gây chết người.',
    ],
    ['a speech', 'Sáng 6/5, lãnh đạo huyện Sơn Lộc đã có báo cáo trước cử tri về tình hình bến đò ngang trong năm.'],
    [
      'a plan of the reporter’s',
      'Gia đình ông Phúc ở xã Tân Khê đã có kế hoạch mua thêm một chiếc đò máy để chở khách sang sông.',
    ],
  ])('none in %s', async (_, lead) => {
    const { type } = await head(news({ lead, rest: 'Bến đò hoạt động lại từ đầu tuần. Ảnh: Phúc An' }))
    expect(type).toBeNull()
  })
})
