import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const PLACES = ['Phù Lưu', 'Đông Hải', 'Tân Mỹ', 'Bình Sơn', 'An Hoà']

/** Writes small directives, no two alike, and answers their folder. */
export function writeDocuments(folder: string, count: number): string {
  mkdirSync(folder, { recursive: true })
  for (let n = 0; n < count; n++) writeFileSync(join(folder, nameOf(n)), directive(n))
  return folder
}

export const nameOf = (n: number) => `ct-${String(n).padStart(5, '0')}.txt`

export function directive(n: number): string {
  const place = PLACES[n % PLACES.length]!
  return `ỦY BAN NHÂN DÂN
HUYỆN ${place.toUpperCase()}
Số: ${n + 1}/CT-UBND
${place}, ngày ${(n % 28) + 1} tháng 01 năm 2024

CHỈ THỊ
Về việc tăng cường công tác vệ sinh môi trường

1. Phòng Nội vụ chủ trì, phối hợp với Công an huyện kiểm tra trước ngày ${(n % 28) + 1}/3/2024.

2. Ủy ban nhân dân các xã phấn đấu tỷ lệ thu gom rác đạt từ ${60 + (n % 40)}% trở lên.
`
}
