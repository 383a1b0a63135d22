import type { Meta, Zone } from '../document.js'
import { foldTones } from '../text/fold.js'
import type { Line } from './zones.js'

// Thứ Sáu, 05-01-2024 / 1:06:15 · 20/01/2024 17:30 GMT+7 · Đăng ngày 08-01-2024 15:31, Lượt xem: 280
const STAMP =
  /^(?:(?:Thứ|Chủ|Đăng|Ngày|Cập|Xuất|Hôm|Lúc|Thời gian|Ngày đăng)(?:\s|:)|\(?\d{1,2}[/.:-]\d{1,2})[^.;]{4,80}$/iu
const LONGEST_STAMP = 120
const HEADLINE = 240
const REACH = 14

/** Sets the zones of a piece of news: headline and dateline are its title, the rest its body. */
export function newsZones(lines: readonly Line[], meta: Meta): Zone[] {
  const zones: Zone[] = lines.map(() => 'body')
  const headline = headlineOf(lines, meta)
  if (headline < 0) return zones
  zones[headline] = 'title'
  for (let i = Math.max(0, headline - 2); i < Math.min(lines.length, headline + 4); i++)
    if (isStamp(lines[i]!.text)) zones[i] = 'title'
  return zones
}

/** A short line that begins like a time, its figures within the first words. */
function isStamp(text: string): boolean {
  if (text.length > LONGEST_STAMP || !STAMP.test(text)) return false
  const before = text.slice(0, text.search(/\d/u)).match(/\p{L}+/gu)
  return (before?.length ?? 0) <= 4
}

/** The headline: the line that the page itself calls its title, else the first one without a full stop above the lead. */
function headlineOf(lines: readonly Line[], { title }: Meta): number {
  const reach = Math.min(lines.length, REACH)
  if (title) {
    const wanted = foldTones(title)
    for (let i = 0; i < reach; i++) {
      const own = foldTones(lines[i]!.text)
      if (own.length > 15 && (wanted.startsWith(own) || own.startsWith(wanted))) return i
    }
  }
  for (let i = 0; i < reach; i++) {
    const { text } = lines[i]!
    if (isHeadline(text)) return i
    if (text.length > HEADLINE && /[.]$/u.test(text)) return -1
  }
  return -1
}

function isHeadline(text: string): boolean {
  return (
    text.length > 20 &&
    text.length <= HEADLINE &&
    !STAMP.test(text) &&
    !/[.:;,]["”]?$/u.test(text) &&
    text.split(' ').length > 4 &&
    !/^(?:\(|Trang chủ|\[|!)/u.test(text)
  )
}
