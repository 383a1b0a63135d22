import { anchored } from './anchored.js'
import type { Line } from './lines.js'
import { tailOf } from './trim.js'

// Heads the links at an article's end: "Tin liên quan", "CÁC BÀI KHÁC:", "Tin cùng chuyên mục"
const LINKS = anchored(
  /^(?:»\s?)?(?:(?:Các |Những )?(?:tin|bài|video|ảnh)(?: viết| tức| bài)?(?: đã đưa| đã đăng| liên quan| khác| cùng chuyên mục| cùng loại| cùng chủ đề| mới| mới nhất| mới hơn| cũ hơn| nổi bật| tiêu điểm| nóng| đọc nhiều| xem nhiều| nên đọc){1,2}|Có thể bạn quan tâm|Đọc nhiều(?: nhất)?|Xem nhiều(?: nhất)?|Cùng chuyên mục|Cùng chủ đề|Chuyên mục khác|Bạn nên đọc|Đừng bỏ lỡ|Bình luận|Ý kiến bạn đọc|Gửi bình luận|Đánh giá bài viết|Thống kê truy cập|Dự báo thời tiết|Liên kết website|Thông tin cần biết|Sự kiện nổi bật)\s?(?:\(\s?\d+\s?\))?\s?[:.…]?$/iu,
)
// What a portal prints behind the document, to the page's end
const PORTAL_END = anchored(
  /^(?:Văn bản này chưa cập nhật nội dung|Văn bản liên quan$|NỘI DUNG SỬA ĐỔI, HƯỚNG DẪN$|FILE ĐƯỢC ĐÍNH KÈM THEO VĂN BẢN$|Bạn chưa xem được Hiệu lực|Để xem (?:đầy đủ|thông tin)|Bài viết liên quan văn bản)/u,
)
const PROSE = /[.…!?]["”’»)\]]{0,2}$/u
const PROSE_LENGTH = 150
// links have no full stop: a shorter line with one is a sentence too, where only a few lines are in question
const SENTENCE_LENGTH = 80
const BOX_LINES = 8
const LATE = 0.6

/** Marks the lines from a head of links on: to the end if the text is over, else up to the next paragraph of it. */
export function markTails(lines: readonly Line[], mark: (index: number) => void): void {
  const before: number[] = []
  let total = 0
  for (const line of lines) {
    before.push(total)
    if (isProse(line)) total += line.content.text.length
  }
  for (let i = 0; i < lines.length; i++) {
    const { text } = lines[i]!.content
    const ends = PORTAL_END.test(text)
    if (!ends && (text.length > 60 || !LINKS.test(text))) continue
    if (ends || before[i]! >= total * LATE) {
      for (let j = ends ? titleBefore(lines, i) : i; j < lines.length; j++) mark(j)
      return
    }
    mark(i)
    for (let j = i + 1; j < lines.length && j <= i + BOX_LINES && !isSentence(lines[j]!); j++) mark(j)
  }
}

function isProse({ content: { text }, kind }: Line): boolean {
  return kind !== 'row' && text.length >= PROSE_LENGTH && PROSE.test(tailOf(text, 8))
}

function isSentence(line: Line): boolean {
  const { text } = line.content
  return (
    isProse(line) ||
    (line.kind === 'text' && text.length >= SENTENCE_LENGTH && /\p{Ll}{2}\d?\.$|\d\.$/u.test(tailOf(text, 8)))
  )
}

/** Portals repeat the document's title before and after their first notice. */
function titleBefore(lines: readonly Line[], notice: number): number {
  const start = lines[notice + 1]?.content.text.slice(0, 20) ?? ''
  let first = notice
  while (start.length === 20 && first > 0 && lines[first - 1]!.content.text.startsWith(start)) first--
  return first
}
