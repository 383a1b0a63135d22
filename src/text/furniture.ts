import type { Line } from './lines.js'

/** What a line of furniture looks like; each pattern with the reason it is set apart. */
const FURNITURE: readonly (readonly [reason: string, pattern: RegExp])[] = [
  ['rule', /^[-_=*~.\s|+]+$/u],
  ['page-number', /^(?:-\s*)?(?:Trang\s+)?\d{1,4}(?:\s*[/-]\s*\d{1,4})?(?:\s*-)?$/iu],
  ['running-head', /^(?:\d+\s+)?CÔNG BÁO\s*\/\s*Số\s/u],
  ['view-count', /^(?:\d[\d.,]*\s*(?:lượt xem|lượt đọc|views?)|(?:lượt xem|lượt đọc|số lượt xem)\s*:?\s*\d)/iu],
  [
    'share',
    /^(?:chia sẻ|share|in bài viết|gửi email|gửi bài viết|tweet|like|facebook|zalo|print|lưu bài viết)(?:\s|$|:)/iu,
  ],
  ['image', /^\[?(?:img|image|ảnh|video)\]?$/iu],
]

/** Why a line is furniture, or undefined. */
export function furnitureReason(line: Line): string | undefined {
  if (line.furniture) return 'source'
  return FURNITURE.find(([, pattern]) => pattern.test(line.content.text))?.[0]
}
