import { expect, it } from 'vitest'
import { stampIn } from '../../src/frame/stamps.js'

it.each([
  ['Thứ Tư, Ngày 10 Tháng 1 Năm 2024, 14:05', 3],
  ['Thứ 4, 10/01/2024', 2],
  ['T4, 10/01/2024', 2],
  ['10 Tháng Một, 2024', 1],
  ['08h30 ngày 10/1/2024', 3],
  ['2024-01-10T08:30:00+07:00', 3],
  ['Cập nhật ngày: 10/01/2024', 4],
  ['Thời gian: 10/01/2024', 4],
  ['Tác giả: Lê Phúc; Ngày đăng: 10/01/2024', 4],
  ['Viết bởi Lê Phúc vào 10/01/2024', 4],
  ['Lê Phúc 10/01/2024', 1],
  ['Tin hoạt động | 10/01/2024', 1],
  ['10/01/2024 | Lê Phúc | 1500 lượt xem', 1],
  ['(10/01/2024)', 1],
])('%s', (line, weight) => {
  const stamp = stampIn(line)
  expect([stamp?.value, stamp?.weight]).toEqual(['2024-01-10', weight])
  expect(line.slice(...stamp!.span)).toMatch(/10.+2024|2024-01-10/)
})

it.each([
  'Hà Nội 27°C, thứ tư, 10/01/2024',
  'Thứ tư, 10/01/2024 | Hotline: 0225 388 000 | RSS',
  'Hội nghị diễn ra ngày 10/01/2024 tại nhà văn hóa',
  'Ngày 10/01/2024, UBND xã họp',
  'Thời gian thực hiện: Từ nay đến hết ngày 10/01/2024.',
  'Phường Nam phát động phong trào “Ngày Chủ nhật xanh” trong toàn dân (10/01/2024)',
  'Sơn Lộc, 10/01/2024',
  'Ngày đăng: 10/01',
])('is no stamp: %s', (line) => expect(stampIn(line)).toBeNull())
