import { anchored } from './anchored.js'
import { isCapitals, tailOf } from './trim.js'

/** How a line's first and last words show whether it opens something of its own, or goes on and must go on. */

// "1.", "a)", "Điều 5.", "-": a marker that stands alone on its line
const MARKER_ALONE = anchored(
  /^(?:[IVX]{1,5}\s*[.\-–)/]|\d{1,2}(?:\.\d{1,2}){0,3}\s*[.)/]?|\p{L}\s*[)/.]|\((?:\d{1,2}|[ivx]{1,4}|\p{Ll})\)|(?:Điều|ĐIỀU)\s\d{1,3}\s?[.:]|[-–—+•●○▪■◦❖✓➢\uf0b7\uf0a7\uf02d]|(?:Số|SỐ)\s*:)$/u,
)
// What numbers, bullets and labels open, whatever stands before
const OPENS = anchored(
  /^(?:\[\d{1,2}\]\s|[IVX]{1,5}\s*[.\-–)/]\s|\d{1,2}(?:\.\d{1,2}){0,3}\s*[.)/]\s|\d{1,2}\s*[-–]\s\p{Lu}|[a-zđ]\s*[)/]\s|[a-zđ]\.\s\p{Lu}|\((?:\d{1,2}|[ivx]{1,4}|[a-zđ])\)\s|[+*•●○▪■◦❖✓➢\uf0b7\uf0a7\uf02d]\s*\p{L}|[-–—]\s?\p{Lu}|[-–—]\s?\d|>>|»|(?:Số|SỐ)\s*:|V\/v|Nơi nhận|NƠI NHẬN|Kính gửi|KÍNH GỬI|Căn cứ\s|Theo đề nghị\s|Xét đề nghị\s|\((?:Đã ký|đã ký|Kèm theo|Ban hành kèm)|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là[\s,:]|Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)[,:]|(?:Bước|Nhiệm vụ|Nội dung|Giải pháp|Chỉ tiêu|Mục tiêu|Giai đoạn) (?:thứ )?\d{1,2}\s?[:.]|(?:PHỤ LỤC|Phụ lục)(?:\s+(?:[IVX]+|\d+))?$|(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\s?\.\s?\p{Lu}{2}|(?:TM|KT|TUQ|T\/M|K\/T|T\/L)\s\p{Lu}{2})/u,
)
// A dash before a small letter: a bullet, or the second half of "kinh tế - xã hội"
const SMALL_DASH = anchored(/^[-–—]\s\p{Ll}/u)
// "Điều 5. Trường hợp", "Chương II", "Mục 1": a division, or a reference to one that was wrapped
const DIVISION = anchored(
  /^(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục|TIỂU MỤC|Tiểu mục|ĐIỀU|Điều)\s+(?:\d{1,3}[a-zđ]?|[IVX]{1,5}|thứ\s\p{L}+|[A-Z])(?<end>\s?[.:]|$)?(?!\p{L})/u,
)
// Words that cannot end a line: "theo quy định tại", "Quyết định số", "Giám đốc Sở"
const HANGING =
  /(?:(?<!\p{L})(?:tại|theo|của|và|với|cho|về|từ|đến|do|là|các|những|trong|để|khi|giữa|hoặc|bởi|như|vào|(?:định|thị|quyết|hoạch|điện|văn|báo|tư|luận|dẫn|lệnh|trình) số|Điều|Khoản|Điểm|Sở|Bộ|Ủy ban|Uỷ ban|Ban|Cục|Vụ|Luật|Nghị định|ông|bà)|,)$/u
// Abbreviations whose dot ends no sentence: "GS.TS.", "TP."
const SHORTENED =
  /(?<!\p{L})(?:GS|PGS|TS|ThS|BS|KS|CN|LS|NGƯT|NGND|NSND|NSƯT|TP|Tp|TX|P|Q|ĐC|Đ\/c|đ\/c|St|Mr|Mrs|No)\.$/u
// "…" at a line's end closes a sentence or a clause; a comma or a word does not
const CLOSED = /(?:[.!?…:;]|\/\.)["”’»)\]]{0,3}(?:\[\d{1,2}\])?$/u
const STARTS_LOW = anchored(/^(?:["“‘«(]?\p{Ll}|[),;.%”])/u)
// "TTHC.", "136/2025/NĐ-CP": one word of capitals that any sentence may hold
const CODE = /[\d/]|[.;,]$/u

/** Longer than whatever ends a line's last words. */
const TAIL = 24

/** A marker alone on its line belongs to what follows. */
export function isMarkerAlone(text: string): boolean {
  return text.length <= 14 && MARKER_ALONE.test(text)
}

/** The line opens something of its own: a numbered item, a bullet, a label of letterhead or closing. */
export function opens(text: string, before: string): boolean {
  if (OPENS.test(text)) return true
  if (SMALL_DASH.test(text)) return isClosed(before) || (hangs(before) === false && before.length < 30)
  const division = DIVISION.exec(text)
  if (!division || hangs(before)) return false
  return division.groups!.end !== undefined || isClosed(before) || isShouting(text)
}

/** The last word calls for another. */
export function hangs(text: string): boolean {
  const tail = tailOf(text, TAIL)
  return HANGING.test(tail) || SHORTENED.test(tail)
}

/** The line ends a sentence or a clause. */
export function isClosed(text: string): boolean {
  const tail = tailOf(text, TAIL)
  return CLOSED.test(tail) && !SHORTENED.test(tail)
}

/** The line begins with a small letter, or with a mark that no line begins with. */
export function startsLow(text: string): boolean {
  return STARTS_LOW.test(text)
}

/** The line has capital letters only. */
export function isShouting(text: string): boolean {
  return isCapitals(text) && !(CODE.test(text) && !/\s/u.test(text))
}
