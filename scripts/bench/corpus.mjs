import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const PLACES = ['Phù Lưu', 'Đại Bình', 'Tân Khê', 'Vĩnh An', 'Hòa Xuân', 'Mỹ Trạch', 'Long Sơn']
const WORKS = ['vệ sinh môi trường', 'phòng cháy, chữa cháy', 'cải cách hành chính', 'chăm sóc cây xanh']

/** Writes short directives, no two alike, a thousand to a folder; the same number gives the same documents. */
export function writeCorpus(folder, count) {
  for (let i = 0; i < count; i++) {
    const part = join(folder, String(Math.floor(i / 1000)).padStart(4, '0'))
    if (i % 1000 === 0) mkdirSync(part, { recursive: true })
    writeFileSync(join(part, `${String(i).padStart(6, '0')}.txt`), directive(i))
  }
}

function directive(i) {
  const place = PLACES[i % PLACES.length]
  const work = WORKS[i % WORKS.length]
  const year = 2001 + (i % 24)
  return `ỦY BAN NHÂN DÂN
HUYỆN ${place.toUpperCase()}
Số: ${i + 1}/CT-UBND
${place}, ngày ${1 + (i % 28)} tháng ${1 + (i % 12)} năm ${year}

CHỈ THỊ
Về việc tăng cường công tác ${work} năm ${year}

Để làm tốt hơn công tác ${work}, Chủ tịch Ủy ban nhân dân huyện yêu cầu:

1. Phòng Nội vụ chủ trì, phối hợp với Phòng Tài chính - Kế hoạch kiểm tra, báo cáo trước ngày 20/11/${year}.

2. Ủy ban nhân dân các xã, thị trấn phấn đấu ${50 + (i % 50)}% số thôn đạt chuẩn, trồng mới ${1000 + i} cây.

CHỦ TỊCH
`
}
