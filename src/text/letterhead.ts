/** The fixed parts of an official page (Nghị định 30/2020, Phụ lục I), and how far a line is through one of them. */
import { anchored } from './anchored.js'

// "CHỈ THỊ" alone on its line
const TYPE_LINE = anchored(
  /^(?:CHỈ THỊ|KẾ HOẠCH(?: HÀNH ĐỘNG| PHỐI HỢP| LIÊN TỊCH)?|CÔNG ĐIỆN(?: KHẨN| HỎA TỐC)?|THÔNG BÁO(?: KẾT LUẬN)?|KẾT LUẬN|(?:TRÍCH )?NGHỊ QUYẾT(?: LIÊN TỊCH)?|QUYẾT ĐỊNH|HƯỚNG DẪN(?: LIÊN NGÀNH)?|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG| CÔNG TÁC| PHỐI HỢP)?|LỜI KÊU GỌI|THÔNG TRI|THÔNG TƯ(?: LIÊN TỊCH)?|NGHỊ ĐỊNH|LUẬT|PHÁP LỆNH|QUY CHẾ|QUY ĐỊNH|ĐỀ ÁN|PHƯƠNG ÁN|BÁO CÁO|TỜ TRÌNH|CÔNG VĂN|THƯ KÊU GỌI|QUY TẮC|ĐIỀU LỆ|VĂN BẢN HỢP NHẤT|TUYÊN BỐ|GIAO ƯỚC THI ĐUA|DANH MỤC|THỂ LỆ)$/u,
)
const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM'
const LONGEST = 60
const FIXED_FIRST: ReadonlySet<string> = new Set([' ', 'C', 'c', 'Đ', 'đ'])
const MOTTO = 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC'
// "Đắk Lắk, ngày 26 tháng 11 năm 2025", wherever it was broken off
const PLACE_DATE = anchored(
  /^(?=\p{Lu})[\p{L}\s.\d-]{2,40},\s?ngày(?:\s?\d{0,2}(?:\s?tháng(?:\s?\d{0,2}(?:\s?năm(?:\s?\d{0,4}\.?)?)?)?)?)?$/u,
)
// "Thừa Thiên", "Thành phố Hồ Chí": a name that was broken before its last word
const HALF_NAME = anchored(/^(?!Số)\p{Lu}\p{Ll}+(?: (?:\p{Lu}\p{Ll}+|phố)){0,3}$/u)
const PLACE_DATE_WHOLE = /ngày\s?\d{0,2}\s?tháng\s?\d{0,2}\s?năm\s?\d{4}\.?$/u
// A body begins: what stands before is the superior, or another body
const BODY = anchored(
  /^(?:UBND|HĐND|UBMTTQ|[UỦ][ỶY] BAN|UỶ BAN|HỘI|SỞ|BỘ|BAN|PHÒNG|CỤC|CHI CỤC|TỔNG CỤC|VỤ|VIỆN|VĂN PHÒNG|THANH TRA|CÔNG AN|QUÂN KHU|QUÂN ĐOÀN|TẬP ĐOÀN|TỔNG CÔNG TY|CÔNG TY|TRƯỜNG|ĐẠI HỌC|HỌC VIỆN|TRUNG TÂM|LIÊN ĐOÀN|LIÊN MINH|TỔNG LIÊN ĐOÀN|CÔNG ĐOÀN|ĐOÀN|TỈNH ĐOÀN|THÀNH ĐOÀN|HUYỆN ĐOÀN|QUẬN ĐOÀN|ĐẢNG|TỈNH [UỦ][ỶYU]|TỈNH Ủ|TỈNH U|HUYỆN Ủ|HUYỆN U|THÀNH Ủ|THÀNH U|QUẬN Ủ|QUẬN U|THỊ Ủ|THỊ U|KHO BẠC|BẢO HIỂM XÃ HỘI|NGÂN HÀNG|TÒA ÁN|TOÀ ÁN|VIỆN KIỂM SÁT|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|CHỦ TỊCH|ĐÀI|BÁO|TẠP CHÍ|TỔ|CỤM|KHỐI|MẶT TRẬN)(?!\p{L})/u,
)
// "XÃ LƯƠNG MINH", "TỈNH ĐẮK LẮK": the place that a body's name ends with
const PLACE = /(?<!\p{L})(?:TỈNH|THÀNH PHỐ|QUẬN|HUYỆN|THỊ XÃ|THỊ TRẤN|PHƯỜNG|XÃ|ĐẶC KHU)\s\p{Lu}/u
// A signature's next line: "CHỦ TỊCH", "PHÓ GIÁM ĐỐC"
const POSITION = anchored(
  /^(?:(?:PHÓ|THỨ|QUYỀN|Q\.)\s?)?(?:CHỦ TỊCH|BÍ THƯ|THỦ TƯỚNG|BỘ TRƯỞNG|TRƯỞNG|GIÁM ĐỐC|CỤC TRƯỞNG|VỤ TRƯỞNG|CHÁNH|TỔNG|CHỦ NHIỆM|VIỆN TRƯỞNG|HIỆU TRƯỞNG|THỐNG ĐỐC|TƯ LỆNH|CHÍNH [UỦ]|PHÓ)(?!\p{L})/u,
)
const AUTHORITY = anchored(/^(?:(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\s?\.|(?:TM|KT|TUQ|T\/M|K\/T|T\/L)\s\p{Lu}{2})/u)

/** The document's type alone on a line. */
export function isTypeLine(text: string): boolean {
  return text.length <= 30 && TYPE_LINE.test(text.endsWith(':') ? text.slice(0, -1).trimEnd() : text)
}

/** The line names the power by which is signed ("TM. ỦY BAN"), or the signer's position. */
export function isSignatureLine(text: string): boolean {
  return AUTHORITY.test(text) || POSITION.test(text)
}

/** The line begins with the name of a body. */
export function startsBody(text: string): boolean {
  return BODY.test(text)
}

/** The second line is the place that belongs to the first one's body: "ỦY BAN NHÂN DÂN", "TỈNH ĐẮK LẮK". */
export function placesBody(text: string, next: string): boolean {
  return startsBody(text) && !PLACE.test(text) && PLACE.exec(next)?.index === 0 && !startsBody(next)
}

/** The line is, or begins, the nation's or the Party's name or the motto. */
export function startsNation(text: string): boolean {
  return text.length >= 4 && beginsFixed(text)
}

/** Two lines are one fixed part that was broken: the nation's name, the motto, or place and date. */
export function completes(text: string, next: string): boolean {
  if (text.length + next.length + 1 > 70) return false
  const both = `${text} ${next}`
  if (beginsFixed(both)) return true
  if (text === text.toUpperCase() || startsNation(text)) return false
  if (PLACE_DATE.test(next) && !HALF_NAME.test(text)) return false
  return PLACE_DATE.test(both) && !PLACE_DATE_WHOLE.test(text)
}

/** The text is one of the fixed names, or its beginning. */
function beginsFixed(text: string): boolean {
  if (text.length > LONGEST || !FIXED_FIRST.has(text[0]!)) return false
  const folded = plain(text)
  return [NATION, PARTY, MOTTO].some((whole) => whole.startsWith(folded))
}

function plain(text: string): string {
  return text
    .toUpperCase()
    .replace('HOÀ', 'HÒA')
    .replace(/\s{0,3}[-–—]\s{0,3}/g, ' - ')
    .trim()
}
