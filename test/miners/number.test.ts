import { describe, expect, it } from 'vitest'
import { BODY, CLOSING, directive, head, LETTERHEAD, news, TITLE } from '../frame/pages.js'

const numbered = (line: string) => directive({ letterhead: LETTERHEAD.replace('Số: 14/CT-UBND', line) })

describe('the number in the letterhead', () => {
  it.each([
    ['Số: 14/CT-UBND', '14/CT-UBND'],
    ['Số 14/CT-UBND', '14/CT-UBND'],
    ['SỐ: 14/CT-UBND', '14/CT-UBND'],
    ['Số14/CT-UBND', '14/CT-UBND'],
    ['Số: 14 /CT-UBND', '14/CT-UBND'],
    ['Số: 14-CT/HU', '14-CT/HU'],
    ['Số: 2024/CT-UBND', '2024/CT-UBND'],
    ['Số: 14/2024/CT-UBND', '14/2024/CT-UBND'],
    ['Số: 1.204/CT-UBND', '1204/CT-UBND'],
    ['Số: 05a/CT-UBND', '05a/CT-UBND'],
    ['Số: 03/CT-TTg', '03/CT-TTg'],
    ['Số: 14/CT-UBND-KT', '14/CT-UBND-KT'],
  ])('%s', async (line, value) => {
    const { number, text } = await head(numbered(line))
    expect(number?.value).toBe(value)
    expect(text!.slice(...number!.span)).toBe(number!.text)
  })
})

it('is that of the decision for what is attached to it alone', async () => {
  const text = `KẾ HOẠCH
Phát triển du lịch cộng đồng
(Ban hành kèm theo Quyết định số 519/QĐ-UBND ngày 21/3/2023 của Ủy ban nhân dân huyện Sơn Lộc)

I. MỤC TIÊU
1. Đón khách quanh năm.
II. NHIỆM VỤ
1. Phòng Văn hóa và Thông tin hướng dẫn các bản làm homestay.`
  const { type, dates, subject } = await head(text)
  expect([type?.name, dates.issued?.value, subject?.text]).toEqual([
    'Kế hoạch',
    '2023-03-21',
    'Phát triển du lịch cộng đồng',
  ])
})

it('comes from a portal’s card where the letterhead is lost', async () => {
  const card =
    'Số hiệu: 14/CT-UBND\nLoại văn bản: Chỉ thị\nNgày ban hành: 06/05/2024\nCơ quan ban hành: UBND huyện Sơn Lộc\nNgười ký: Đinh Công Thái\nChức danh: Phó Chủ tịch'
  const { number, dates, signers, genre } = await head(`${TITLE}\n\n${BODY}\n\n${card}`)
  expect([genre, number?.value, dates.issued?.value]).toEqual(['directive', '14/CT-UBND', '2024-05-06'])
  expect(signers.map(({ name, position }) => [name, position])).toEqual([['Đinh Công Thái', 'Phó Chủ tịch']])
})

describe('what is not the document’s own number', () => {
  it.each([
    [
      'a cited one in the grounds',
      directive({
        letterhead: 'Sơn Lộc, ngày 06 tháng 5 năm 2024',
        body: `Căn cứ Quyết định số 77/QĐ-UBND ngày 01/02/2024;\n${BODY}`,
      }),
    ],
    ['a licence in the page’s foot', `${directive({ letterhead: '' })}\n\nGiấy phép số 31/GP-TTĐT ngày 10/4/2019`],
    [
      'the one that the trích yếu names',
      directive({
        letterhead: 'Sơn Lộc, ngày 06 tháng 5 năm 2024',
        title: 'CHỈ THỊ\nVề việc triển khai Nghị quyết số 12/NQ-HĐND',
      }),
    ],
    [
      'of an account or a house',
      directive({ letterhead: 'Sơn Lộc, ngày 06 tháng 5 năm 2024', closing: `${CLOSING}\nSố nhà 14, đường Trần Phú` }),
    ],
  ])('%s', async (_, text) => {
    const { number, type } = await head(text)
    expect([type?.name, number]).toEqual(['Chỉ thị', null])
  })

  it.each([
    [
      'a document that the piece only cites',
      'Sáng 6/5, UBND huyện Sơn Lộc tổ chức hội nghị quán triệt Chỉ thị số 10/CT-UBND ngày 02/4/2024 của UBND tỉnh.',
    ],
    [
      'what somebody is told to issue',
      'Chủ tịch UBND huyện Sơn Lộc yêu cầu Phòng Nội vụ sớm tham mưu ban hành Kế hoạch số 20/KH-UBND về trực lũ trong toàn huyện.',
    ],
    [
      'an award',
      'Chủ tịch nước đã ký Quyết định số 456/QĐ-CTN tặng thưởng Huân chương Lao động cho huyện Sơn Lộc trong dịp lễ vừa qua.',
    ],
    [
      'a number with "trước đó"',
      'Mưa lớn kéo dài ở Sơn Lộc nhiều ngày liền. Trước đó, UBND huyện đã ban hành Công điện số 08/CĐ-UBND ứng phó.',
    ],
  ])('in news: %s', async (_, lead) => {
    const { genre, number } = await head(news({ lead, rest: 'Các xã ven sông đã cử người trực gác. Ảnh: Phúc An' }))
    expect([genre, number]).toEqual(['news', null])
  })
})
