import { describe, expect, it } from 'vitest'
import { BODY, directive, head, news, TITLE } from './pages.js'

const genre = async (text: string) => (await head(text)).genre

describe('the official text itself', () => {
  it.each([
    ['whole', directive()],
    ['without letterhead and closing', `${TITLE}\n\n${BODY}`],
    ['without a type', directive({ title: 'Kính gửi: Ủy ban nhân dân các xã' })],
    [
      'on a portal with its data',
      `${TITLE}\n\n${BODY}\n\nSố hiệu: 14/CT-UBND\nLoại văn bản: Chỉ thị\nNgày ban hành: 06/05/2024\nNgày cập nhật: 08/05/2024\nLượt xem: 45`,
    ],
    [
      'with a digital stamp’s time',
      `Ký bởi: Ủy ban nhân dân huyện\nThời gian ký: 06/05/2024 16:12:08 +07:00\n${directive()}`,
    ],
  ])('%s', async (_, text) => expect(await genre(text)).toBe('directive'))
})

describe('a piece about one', () => {
  it.each([
    ['issued', news()],
    ['in the passive', news({ lead: 'Chỉ thị số 14/CT-UBND về bến đò ngang vừa được UBND huyện Sơn Lộc ban hành.' })],
    [
      'that quotes its items',
      news({
        rest: 'Chỉ thị nêu rõ:\n1. Phòng Kinh tế kiểm tra bến đò.\n2. Công an huyện xử lý vi phạm.\nChỉ thị này có hiệu lực từ ngày ký.',
      }),
    ],
    ['a meeting', news({ lead: 'Sáng 6/5, UBND huyện Sơn Lộc tổ chức hội nghị quán triệt Chỉ thị số 14/CT-UBND.' })],
    ['with a headline that names it', news({ headline: 'Chỉ thị về việc tăng cường quản lý bến đò ngang ở Sơn Lộc' })],
  ])('%s', async (_, text) => expect(await genre(text)).toBe('news'))
})
