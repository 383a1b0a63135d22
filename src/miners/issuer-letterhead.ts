import type { Document, Span } from '../document.js'
import { type PartLine, partsOf } from '../frame/parts.js'
import { matchesIn } from '../text/matches.js'
import { pattern } from '../text/pattern.js'

// What stands in the letterhead beside the bodies' names
const OTHER =
  /CỘNG H[OÒ][AÀ]|CỘNG SẢN VIỆT NAM|ĐẢNG CỘNG SẢN|H[OỎ]?[ẢA]? ?TỐC|THƯỢNG KHẨN|DỰ THẢO|[ĐđD]ộc lập|(?:Số|SỐ|số) ?[:.]? ?[\d/-]|Luật số|, ?(?:hồi|ngày)(?!\p{L})|^[*_\-–—.\s]+$/u
const ADDRESSEES = /^(?:Kính gửi|KÍNH GỬI)|(?:điện|ĐIỆN) ?:/u
// The Youth Union's equal of the nation's name
const UNION = /^ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH$/u
// The words that a body's name begins with, in capitals
const STARTS = [
  'UBND|HĐND|UBMTTQ|MTTQ|[ỦU][YỶ] BAN|ỦY BAN|HỘI|SỞ|BỘ|TIỂU BAN|BAN|BCH|BTV|PHÒNG|CỤC|CHI CỤC|TỔNG CỤC|VỤ|VIỆN|HỌC VIỆN|VĂN PHÒNG',
  'THANH TRA|CÔNG AN|QUÂN KHU|QUÂN ĐOÀN|QUÂN CHỦNG|SƯ ĐOÀN|LỮ ĐOÀN|TẬP ĐOÀN|TỔNG CÔNG TY|CÔNG TY|TRƯỜNG|ĐẠI HỌC|TRUNG TÂM',
  'LIÊN ĐOÀN|LIÊN MINH|LIÊN HIỆP|TỔNG LIÊN ĐOÀN|CÔNG ĐOÀN|TỈNH ĐOÀN|THÀNH ĐOÀN|HUYỆN ĐOÀN|QUẬN ĐOÀN|THỊ ĐOÀN|ĐOÀN',
  '(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) (?:ỦY|UỶ)|ĐẢNG BỘ|CHI BỘ|ĐẢNG ĐOÀN|KHO BẠC|BẢO HIỂM XÃ HỘI|NGÂN HÀNG|TÒA ÁN|TOÀ ÁN',
  'VIỆN KIỂM SÁT|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|CHỦ TỊCH|BỘ TRƯỞNG|ĐÀI|BÁO|TỔ|CỤM|KHỐI|MẶT TRẬN|THUẾ|THỐNG KÊ|HẢI QUAN|BỆNH VIỆN|KIỂM TOÁN|TRUNG ƯƠNG',
].join('|')
const START = pattern(`⟨(?:${STARTS})⟩`, 'gu')
const START_HERE = pattern(`^(?:${STARTS})⟩`, 'u')
// A name that the next line completes: ỦY BAN THƯỜNG VỤ / QUỐC HỘI
const HALF =
  /(?:^| )(?:ỦY BAN|UỶ BAN|ỦY BAN THƯỜNG VỤ|UỶ BAN THƯỜNG VỤ|BAN CHẤP HÀNH|HỘI ĐỒNG|VĂN PHÒNG|LIÊN ĐOÀN|ĐẢNG BỘ|BỘ)$/u
// Where a name is whole: TỈNH BẮC GIANG, HUYỆN ỦY …, TRUNG ƯƠNG, VIỆT NAM
const SYLLABLES = '\\p{L}{1,8}(?: \\p{L}{1,8}){0,4}'
const WHOLE = pattern(
  `(?:⟨(?:TỈNH|THÀNH PHỐ|QUẬN|HUYỆN|THỊ XÃ|PHƯỜNG|XÃ|ĐẶC KHU) (?!(?:ỦY|UỶ|HỘI|ĐOÀN)⟩)${SYLLABLES}|⟨(?:ỦY|UỶ|ĐOÀN) (?!BAN)\\p{L}{1,8} ${SYLLABLES}|TRUNG ƯƠNG|VIỆT NAM|HỒ CHÍ MINH|CHÍNH PHỦ) ?[-–]? ?$`,
  'u',
)

/** A body that the letterhead names, as printed. */
export interface PrintedBody {
  readonly span: Span
  readonly text: string
}

/** The bodies named in the letterhead, the superior first (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.2). */
export function printedBodies(document: Document): PrintedBody[] {
  const bodies: PrintedBody[] = []
  for (const line of partsOf(document).letterhead) {
    if (ADDRESSEES.test(line.text)) break
    if (bodies.length > 0 && UNION.test(line.text)) continue
    const shown = shownPart(line)
    if (!shown) continue
    const last = bodies.at(-1)
    const pieces = piecesOf(shown)
    if (last && (HALF.test(last.text) || !startsBody(pieces[0]!.text))) {
      const [rest, ...more] = pieces
      bodies[bodies.length - 1] = { span: [last.span[0], rest!.span[1]], text: `${last.text} ${rest!.text}` }
      bodies.push(...more)
    } else bodies.push(...pieces)
  }
  return bodies.filter(({ text }) => startsBody(text))
}

/** The part of a line that may name a body: capitals before the nation's name, the number or the date. */
function shownPart({ text, span }: PartLine): PrintedBody | null {
  const lead = /^[*_#\s–-]*/u.exec(text)![0].length
  const other = OTHER.exec(text)
  const end = other ? other.index : text.length
  const words = text.slice(lead, end).trimEnd()
  if (words.length < 3 || !/\p{Lu}{2}/u.test(words) || /\p{Ll}{3}/u.test(words)) return null
  return { span: [span[0] + lead, span[0] + lead + words.length], text: words }
}

function startsBody(text: string): boolean {
  return START_HERE.test(text)
}

/** "UBND TỈNH BẾN TRE SỞ NỘI VỤ": two names that ran together. */
function piecesOf({ text, span }: PrintedBody): PrintedBody[] {
  const pieces: PrintedBody[] = []
  let from = 0
  for (const { index } of matchesIn(text, START)) {
    if (index === from || !WHOLE.test(text.slice(from, index))) continue
    const words = text.slice(from, index).replace(/[ –-]{0,4}$/u, '')
    pieces.push({ span: [span[0] + from, span[0] + from + words.length], text: words })
    from = index
  }
  pieces.push({ span: [span[0] + from, span[1]], text: text.slice(from) })
  return pieces
}
