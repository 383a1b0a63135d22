import type { Genre } from '../document.js'
import { anchored } from '../text/anchored.js'
import { foundAt } from '../text/cues.js'
import { cardLabels } from './card.js'
import type { Cue } from './cues.js'
import { namesDocument } from './cues.js'
import type { Line } from './line.js'
import { stampIn } from './stamps.js'

/** What speaks for the official text itself, once a document. */
const WEIGHTS: Readonly<Partial<Record<Cue, number>>> = {
  nation: 3,
  number: 3,
  'place-date': 2,
  type: 2,
  recipients: 3,
  signature: 3,
  ground: 1,
  attached: 1,
  addressees: 2,
}
const TOP = 90
// Điều 1. · Điều 2:
const ARTICLE = anchored(/^Điều \d{1,3} ?[.:]/u)
// … tổ chức thực hiện Chỉ thị này
const THIS = ' này'
const SELF =
  /(?<=(?<!\p{L})(?:Chỉ thị|Kế hoạch|Quyết định|Nghị quyết|Hướng dẫn|Công điện|Thông báo|Chương trình|Kết luận|Thông tư|Nghị định)) này(?!\p{L})/uy

/** What a piece about a document or a meeting is written with. */
const NEWS: readonly (readonly [weight: number, reads: RegExp])[] = [
  // (binhdinh.gov.vn) - · (GLO)- · NDÐT - · HNP -
  [4, /^(?:\([\p{L}\d .-]{2,40}\) ?[-–]|\p{Lu}{2,6} ?[-–] (?:Sáng|Chiều|Ngày|Tối|UBND|Chủ tịch))/u],
  // Sáng 18/4, … · Ngày 17/10, tại …
  [
    3,
    /^(?:(?:Sáng|Chiều|Tối|Trưa)(?: tối)?(?: nay| qua)?,? (?:ngày )?\(?\d|(?:Sáng|Chiều|Tối) nay|Ngày \d{1,2}[-/.]\d{1,2}[^;]{0,60}, )/u,
  ],
  // Kế hoạch số … vừa được UBND tỉnh ban hành
  [3, /(?<!\p{L})(?:vừa|mới) được (?:\p{Lu}|ban hành|ký|phê duyệt|thông qua)/u],
  [
    3,
    /(?<!\p{L})(?:vừa|đã|mới) (?:ký |có )?(?:ban hành|ký|có (?:công điện|văn bản|chỉ thị)|tổ chức hội nghị|phát động)/iu,
  ],
  [2, /(?<!\p{L})(?:cho biết|phát biểu (?:tại|khai mạc|chỉ đạo|kết luận)|nhấn mạnh|chia sẻ)(?!\p{L})/iu],
  [2, /(?:Ảnh|Ảnh minh họa) ?:|\(Ảnh|GMT ?\+7|Lượt xem|lượt xem|Đăng ngày|Ngày đăng|Cập nhật lúc/u],
  [
    2,
    /(?:ban hành|ký) (?:Chỉ thị|Kế hoạch|Công điện|Công văn|Nghị quyết|Quyết định) số|(?:công điện|chỉ thị|kế hoạch|nghị quyết) (?:nêu rõ|như sau)/u,
  ],
]
// Ngày đăng: …
const STAMPED = 2
const LEAD = 12
// a portal's card shows the document itself
const CARD = 3

/** Whether the lines are the official text itself or a piece that tells about one: the weight of what speaks for each. */
export function genreOf(lines: readonly Line[]): Genre {
  return isNews(lines, officialWeight(lines)) ? 'news' : 'directive'
}

function officialWeight(lines: readonly Line[]): number {
  const seen = new Set<Cue>()
  let weight = 0
  let articles = 0
  let self = false
  lines.forEach(({ cue, text }, i) => {
    if (cue && (i < TOP || cue === 'recipients' || cue === 'signature')) seen.add(cue)
    if (i < TOP && ARTICLE.test(text)) articles++
    self ||= !foundAt(text, THIS, SELF).next().done
  })
  for (const cue of seen) weight += WEIGHTS[cue] ?? 0
  if (articles > 1) weight += 2
  if (self) weight += 2
  if (cardLabels(lines.map(({ text }) => text)) >= CARD) weight += 4
  const first = lines.slice(0, 3).find(({ text }) => namesDocument(text))
  return weight + (first ? 2 : 0)
}

/** Whether what speaks for a piece of news weighs no less; it is weighed only until that is plain. */
function isNews(lines: readonly Line[], official: number): boolean {
  let weight = 1
  let left = NEWS.reduce((sum, [value]) => sum + value, STAMPED)
  const lead = lines.slice(0, LEAD)
  for (const [value, reads] of NEWS) {
    if (weight >= official || weight + left < official) break
    left -= value
    if (lead.some(({ text }) => reads.test(text))) weight += value
  }
  if (weight >= official || weight + left < official) return weight >= official
  return weight + STAMPED >= official && lead.some(({ text }) => (stampIn(text)?.weight ?? 0) > 1)
}
