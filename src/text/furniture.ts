import type { Line } from './lines.js'

/**
 * Why a line is set apart. `page`: it interrupts a text that goes on behind it; `bar`: a bare cell mark; `rule`: a drawn
 * line; `site`: noise of the site; `source`: the source's reader said so.
 */
export type Reason = 'page' | 'bar' | 'rule' | 'site' | 'source'

const FURNITURE: readonly (readonly [reason: Reason, pattern: RegExp])[] = [
  ['bar', /^[|\s]+$/u],
  ['rule', /^[-_=*~.\s|+]+$/u],
  ['page', /^(?:-\s*)?(?:Trang\s+)?\d{1,4}(?:\s*[/-]\s*\d{1,4})?(?:\s*-)?$/iu],
  ['page', /^(?:\d+\s+)?CÔNG BÁO\s*\/\s*Số\s/u],
  ['site', /^(?:\d[\d.,]*\s*(?:lượt xem|lượt đọc|views?)|(?:lượt xem|lượt đọc|số lượt xem)\s*:?\s*\d)/iu],
  [
    'site',
    /^(?:chia sẻ|share|in bài viết|gửi email|gửi bài viết|tweet|like|facebook|zalo|print|lưu bài viết)(?:\s|$|:)/iu,
  ],
  ['site', /^\[?(?:img|image|ảnh|video)\]?$/iu],
]

/** For each line the reason why it is furniture, or undefined. */
export function furnitureOf(lines: readonly Line[]): (Reason | undefined)[] {
  return lines.map((line) =>
    line.furniture ? 'source' : FURNITURE.find(([, pattern]) => pattern.test(line.content.text))?.[0],
  )
}
