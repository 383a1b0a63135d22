import { describe, expect, it } from 'vitest'
import { directive, head, LETTERHEAD } from '../frame/pages.js'

const DECISION = LETTERHEAD.replace('14/CT-UBND', '215/QĐ-UBND')
const GROUNDS = `CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN SƠN LỘC
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
Theo đề nghị của Trưởng phòng Nội vụ,
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý chợ đêm.
Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.`

describe('the trích yếu under the type', () => {
  it.each<[title: string, subject: string]>([
    ['QUYẾT ĐỊNH\nVề việc ban hành Quy chế quản lý chợ đêm', 'ban hành Quy chế quản lý chợ đêm'],
    ['QUYẾT ĐỊNH\nBan hành Quy chế quản lý chợ đêm', 'Ban hành Quy chế quản lý chợ đêm'],
    ['QUYẾT ĐỊNH\nV/v ban hành Quy chế quản lý chợ đêm', 'ban hành Quy chế quản lý chợ đêm'],
    ['QUYẾT ĐỊNH\nVỀ VIỆC BAN HÀNH QUY CHẾ QUẢN LÝ CHỢ ĐÊM', 'BAN HÀNH QUY CHẾ QUẢN LÝ CHỢ ĐÊM'],
    ['QUYẾT ĐỊNH\n(Về việc ban hành Quy chế quản lý chợ đêm)', 'ban hành Quy chế quản lý chợ đêm'],
    ['QUYẾT ĐỊNH Về việc ban hành Quy chế quản lý chợ đêm', 'ban hành Quy chế quản lý chợ đêm'],
    ['QUYẾT ĐỊNH\nVề việc ban hành Quy chế\nquản lý chợ đêm', 'ban hành Quy chế quản lý chợ đêm'],
    ['QUYẾT ĐỊNH\n\nBan hành Quy chế quản lý\n\nChợ đêm Sơn Lộc', 'Ban hành Quy chế quản lý Chợ đêm Sơn Lộc'],
    [
      'QUYẾT ĐỊNH\nSửa đổi Quyết định số 90/QĐ-UBND ngày 12 tháng 4 năm 2019 của\nỦy ban nhân dân huyện quy định giờ mở cửa chợ đêm',
      'Sửa đổi Quyết định số 90/QĐ-UBND ngày 12 tháng 4 năm 2019 của Ủy ban nhân dân huyện quy định giờ mở cửa chợ đêm',
    ],
    ['QUYẾT ĐỊNH\nQuy định giờ mở cửa chợ đêm.', 'Quy định giờ mở cửa chợ đêm'],
    ['QUYẾT ĐỊNH\nBAN HÀNH QUY CHẾ\nQUẢN LÝ CHỢ ĐÊM', 'BAN HÀNH QUY CHẾ QUẢN LÝ CHỢ ĐÊM'],
  ])('%j', async (title, expected) => {
    const { subject, type } = await head(directive({ letterhead: DECISION, title, body: GROUNDS }))
    expect(subject?.text.replaceAll('\n', ' ')).toBe(expected)
    expect(type?.name).toBe('Quyết định')
  })

  it('may begin as a ground does', async () => {
    const title = 'KẾ HOẠCH\nThực hiện công tác dân vận chính quyền năm 2024'
    const body =
      'Căn cứ Kế hoạch số 03/KH-UBND ngày 05/01/2024;\nỦy ban nhân dân huyện ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.'
    const { subject } = await head(directive({ letterhead: LETTERHEAD.replace('CT', 'KH'), title, body }))
    expect(subject?.text).toBe('Thực hiện công tác dân vận chính quyền năm 2024')
  })

  it('of a letter stands under its number', async () => {
    const letterhead = LETTERHEAD.replace('14/CT-UBND', '388/UBND-KT\nV/v kiểm tra an toàn bến đò')
    const text = directive({ letterhead, title: 'Kính gửi: Ủy ban nhân dân các xã, thị trấn' })
    const { subject, type, recipients } = await head(text)
    expect([type?.name, subject?.text]).toEqual(['Công văn', 'kiểm tra an toàn bến đò'])
    expect(recipients[0]?.text).toBe('Ủy ban nhân dân các xã, thị trấn')
  })
})

describe('what is no trích yếu', () => {
  it.each([
    ['the first paragraph', 'CHỈ THỊ', 'Mùa khô năm nay đến sớm, nguy cơ cháy rừng rất cao.'],
    ['the grounds', 'CHỈ THỊ', 'Thực hiện Kế hoạch số 03/KH-UBND của tỉnh, Chủ tịch Ủy ban nhân dân huyện yêu cầu:'],
    ['the first item', 'CHỈ THỊ', '1. Phòng Kinh tế kiểm tra các bến đò.'],
  ])('%s', async (_, title, body) => {
    const { subject, type } = await head(directive({ title, body: `${body}\n2. Công an huyện xử lý vi phạm.` }))
    expect([type?.name, subject]).toEqual(['Chỉ thị', null])
  })

  it('a sentence behind it', async () => {
    const body =
      'Mùa khô năm nay đến sớm.\nCăn cứ tình hình đó, Chủ tịch Ủy ban nhân dân huyện yêu cầu:\n1. Canh gác rừng.'
    const { subject } = await head(directive({ title: 'CHỈ THỊ\nVề phòng cháy rừng', body }))
    expect(subject?.text).toBe('phòng cháy rừng')
  })

  it('a heading in capitals that begins with QU', async () => {
    const body =
      'QUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nQuy chế này áp dụng tại chợ đêm.\nĐiều 2. Đối tượng\nTiểu thương chợ đêm.'
    const { subject, signers } = await head(
      directive({ letterhead: DECISION, title: 'QUY CHẾ\nQuản lý chợ đêm', body }),
    )
    expect(subject?.text).toBe('Quản lý chợ đêm')
    expect(signers.map(({ name }) => name)).toEqual(['Đinh Công Thái'])
  })
})
