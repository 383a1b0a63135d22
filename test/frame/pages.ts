import { expect } from 'vitest'
import { type DirectiveRecord, extract } from '../../src/index.js'

const FIELDS = ['type', 'number', 'subject', 'title', 'signers', 'recipients', 'dates'] as const

/** The header of a composed document; every mention must stand where its span says. */
export async function head(text: string, uri = 'a.txt'): Promise<DirectiveRecord> {
  const record = await extract(text, { uri, only: FIELDS })
  const { issued, published, event, effective } = record.dates
  const single = [record.type, record.number, record.subject, record.title, issued, published, event, effective]
  for (const mention of [...single, ...record.signers, ...record.recipients])
    if (mention) expect(record.text!.slice(...mention.span)).toBe(mention.text)
  return record
}

export const LETTERHEAD = `ỦY BAN NHÂN DÂN
HUYỆN SƠN LỘC
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 14/CT-UBND
Sơn Lộc, ngày 06 tháng 5 năm 2024`

export const TITLE = `CHỈ THỊ
Về việc tăng cường quản lý bến đò ngang`

export const BODY = `Thời gian qua, hoạt động của các bến đò ngang còn nhiều sơ hở. Để chấn chỉnh, Chủ tịch Ủy ban nhân dân huyện yêu cầu:
1. Phòng Kinh tế và Hạ tầng kiểm tra toàn bộ bến đò trước ngày 30/6/2024.
2. Công an huyện xử lý các trường hợp chở quá tải.
Chỉ thị này có hiệu lực từ ngày ký./.`

export const CLOSING = `Nơi nhận:
- Như trên;
- Thường trực Huyện ủy;
- Lưu: VT.
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
(Đã ký)
Đinh Công Thái`

/** A whole composed directive, parts replaced at will. */
export function directive(
  parts: { letterhead?: string; title?: string; body?: string; closing?: string } = {},
): string {
  return [parts.letterhead ?? LETTERHEAD, parts.title ?? TITLE, parts.body ?? BODY, parts.closing ?? CLOSING].join(
    '\n\n',
  )
}

/** A composed piece of news: headline, stamp, lead, and what follows. */
export function news(parts: { headline?: string; stamp?: string; lead?: string; rest?: string } = {}): string {
  return [
    parts.headline ?? 'Sơn Lộc siết chặt quản lý bến đò ngang trước mùa lũ',
    parts.stamp ?? 'Thứ ba, 07/05/2024 | 09:15 GMT+7',
    parts.lead ?? LEAD,
    parts.rest ?? REST,
  ]
    .filter(Boolean)
    .join('\n\n')
}

export const LEAD =
  'Ngày 6/5, Chủ tịch UBND huyện Sơn Lộc vừa ký ban hành Chỉ thị số 14/CT-UBND về tăng cường quản lý bến đò ngang trên địa bàn huyện.'
export const REST =
  'Theo Chỉ thị, các xã phải rà soát phương tiện, người lái và áo phao trước mùa lũ. Chủ tịch UBND huyện nhấn mạnh trách nhiệm của người đứng đầu.'
