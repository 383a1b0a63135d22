import type { Meta } from '../document.js'
import { anchored } from '../text/anchored.js'
import { foldTones } from '../text/fold.js'
import type { Line } from './line.js'
import { stampIn } from './stamps.js'

const SHORTEST = 20
const LONGEST = 240
const PROSE = 150
const REACH = 40
// Names of the site and of the body that runs it: CỔNG THÔNG TIN ĐIỆN TỬ … · BÁO … ĐIỆN TỬ · XÃ … - TỈNH …
const BANNER = anchored(
  /^(?:(?:CỔNG|Cổng|TRANG|Trang) (?:(?:THÔNG )?TIN|(?:thông )?tin|TTĐT|ĐIỆN TỬ)|(?:BÁO|TẠP CHÍ|ĐÀI|BẢN TIN|Báo|Tạp chí|Đài) [\p{L} ]{2,60}$|(?:CƠ QUAN|Cơ quan) (?:CỦA|NGÔN LUẬN|THÔNG TIN|của|ngôn luận)|(?:UBND |ỦY BAN NHÂN DÂN |UỶ BAN NHÂN DÂN )?(?:XÃ|PHƯỜNG|THỊ TRẤN|THỊ XÃ|QUẬN|HUYỆN|THÀNH PHỐ|TỈNH|ĐẶC KHU) [\p{Lu} ]{2,40}(?: ?[-–,] ?(?:THỊ XÃ|QUẬN|HUYỆN|THÀNH PHỐ|TP\.?|TỈNH) [\p{Lu} ]{2,40})?$)/u,
)
const CLOSED = /[.:;,]["”]?$/u
const MENU = anchored(/^(?:\(|Trang chủ|\[|!|[-•*+] )/u)

/** Which line is the headline: -1 where the text begins with its first paragraph. */
export function headlineOf(lines: readonly Line[], { title }: Meta): number {
  const lead = leadOf(lines)
  const likely: number[] = []
  for (let i = 0; i < lead; i++) if (isHeadline(lines[i]!.text)) likely.push(i)
  return likely.length > 1 ? strongest(lines, likely, lead, title) : (likely[0] ?? shortHeadline(lines, lead))
}

function strongest(lines: readonly Line[], likely: readonly number[], lead: number, title: string | undefined): number {
  const wanted = title ? foldTones(title) : ''
  const first = lines.slice(lead, lead + 3).map(({ text }) => text)
  const told = new Set(foldTones(first.join(' ')).split(' '))
  let best = -1
  let most = -1
  for (const i of likely) {
    const weight = weigh(lines, i, wanted, told)
    if (weight > most) {
      best = i
      most = weight
    }
  }
  return best
}

/** A headline of few words opens the text: nothing but stamps and banners stands before it. */
function shortHeadline(lines: readonly Line[], lead: number): number {
  for (let i = 0; i < lead; i++) {
    const { text } = lines[i]!
    if (stampIn(text) || BANNER.test(text)) continue
    return text.length <= LONGEST && text.includes(' ') && !MENU.test(text) && !CLOSED.test(text) ? i : -1
  }
  return -1
}

/** The first paragraph of running text. */
function leadOf(lines: readonly Line[]): number {
  const reach = Math.min(lines.length, REACH)
  for (let i = 0; i < reach; i++) {
    const { text, level } = lines[i]!
    if (level === undefined && text.length >= PROSE && /[.!?…:]["”)]{0,2}$/u.test(text)) return i
  }
  return reach
}

function isHeadline(text: string): boolean {
  if (text.length <= SHORTEST || text.length > LONGEST || text.split(' ').length <= 4) return false
  return !CLOSED.test(text) && !MENU.test(text) && !BANNER.test(text) && !stampIn(text)
}

/** The page's own title, the source's heading, a stamp close by, and words that the lead takes up speak for a headline. */
function weigh(lines: readonly Line[], i: number, wanted: string, told: ReadonlySet<string>): number {
  const { text, level, bold } = lines[i]!
  const own = foldTones(text)
  const named = own.length > 15 && (wanted.startsWith(own) || own.startsWith(wanted || '\0'))
  const stamped = [1, 2].some((step) => lines[i + step] && stampIn(lines[i + step]!.text))
  const mine = [...new Set(own.split(' '))]
  const shared = mine.filter((word) => told.has(word)).length / mine.length
  return (named ? 6 : 0) + (level === 1 ? 4 : level === 2 ? 2 : 0) + (stamped ? 3 : 0) + (bold ? 1 : 0) + 2 * shared
}
