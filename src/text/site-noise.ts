import { type Anchored, anchored } from './anchored.js'
import { isLetterCode } from './letters.js'

/** Lines that a web page sets around its text. Each pattern reads a whole line from its first letter on. */
const NOISE: readonly RegExp[] = [
  // "264 Lượt xem", "Lượt xem: 318", "Đã xem: 2.267"
  /^(?:\(?\d[\d.,]*\s?(?:lượt xem|lượt đọc|lượt truy cập|views?)\)?|(?:số )?(?:lượt xem|lượt đọc|đã xem|lượt truy cập|lượt tải|views?)\s?(?:tin|bài)?\s?:?\s?\d[\d.,]*)$/iu,
  // "[img]", "image advertisement"
  /^\[?(?:img|image|images|ảnh|video|hình ảnh|picture|photo|audio|image banner|image advertisement|quảng cáo|advertisement)\]?$/iu,
  // "Trang chủ Giới thiệu Tin tức"
  /^Trang (?:chủ|nhất)(?:\s?[|>»›/•·,-]|\s\p{Lu})[^.;:]{2,250}$/u,
  /^(?:Trang chủ|Trang nhất|Home)$/iu,
  // ">> Hội An: sôi nổi chiến dịch hè", "Xem thêm: Lịch cắt điện"
  /^(?:>>|»)\s?\S.{0,250}$/u,
  /^(?:Xem thêm|Đọc thêm|Mời (?:bạn|quý vị) (?:xem|đọc) (?:thêm)?|Tin liên quan|Bài liên quan)\s?:\s?.{0,250}$/iu,
  /^(?::\w{1,20}:)?Xem chi tiết (?:ở|tại) đây/u,
  // "Độ ẩm: 79%"
  /^(?:Dự báo thời tiết.{0,40}|Độ ẩm\s?:.{0,20}|Tốc độ gió\s?:.{0,30}|Thời tiết.{0,60}\d.{0,20}|Cập nhật lúc \d{1,2}:\d{2}(?::\d{2})?)$/u,
  // "Đang online: 17", "Hôm nay: 1.024", "Truy cập: Hôm nay 334 | Hôm qua 2.104"
  /^[•*\s-]{0,4}(?:Đang (?:online|truy cập|xem)|Hôm (?:nay|qua)|Trong (?:ngày|tuần|tháng|năm)|(?:Tuần|Tháng|Năm) (?:này|nay|trước|qua|hiện tại)|Tất cả|Tổng (?:số )?(?:lượt )?truy cập|Khách(?: viếng thăm)?|Thành viên|Máy chủ tìm kiếm|Trực tuyến)\s?:?\s?\d[\d.,]*$/iu,
  /^(?:Thống kê truy cập|Truy cập\s?:.{0,120}|Lượt truy cập.{0,60})$/iu,
  // "© 2025 Bản quyền thuộc về …"
  /^(?:©|\(c\)\s|Copyright|Bản quyền (?:thuộc|©|\d{4})|Powered by|Designed by|Thiết kế(?: và phát triển)? bởi|Phát triển bởi|Ghi rõ nguồn|Vui lòng ghi rõ nguồn|®)/iu,
  /^(?:Chịu trách nhiệm (?:chính|nội dung|xuất bản|quản lý)|Tổng [Bb]iên tập|Phó [Tt]ổng [Bb]iên tập|Trưởng Ban [Bb]iên tập|Tòa soạn|Toà soạn|Trụ sở tòa soạn)\s?:.{0,200}$/u,
  // Readers' reactions
  /^(?:Bình luận|Ý kiến(?: bạn đọc)?|Phản hồi|Gửi bình luận)\s?(?:\(\s?\d+\s?\))?(?:\s?[—–-]\s?Gửi bình luận)?$/iu,
  /^(?:Đánh giá bài viết|Trở thành người đầu tiên tặng sao|Được quan tâm nhất|Tổng số điểm của bài viết|Click để đánh giá|Xếp hạng\s?:|thông tin tài khoản$|Bạn (?:đã không sử dụng|cần đăng nhập)).{0,120}$/iu,
  // Notices of portals
  /^(?:Đang tải (?:nội dung|văn bản|dữ liệu)|Để sử dụng toàn bộ tiện ích|Vui lòng đăng nhập|Bạn chưa đăng nhập|Văn bản này chưa cập nhật|Click vào (?:phần|để)|Rà chuột vào|Nội dung này đang được cập nhật)/u,
  // Names of page templates: "FE_View_Detail"
  /^[A-Za-z]{2,20}(?:_[A-Za-z]{2,20}){1,4}$/u,
  /^[>«»›‹•·|/]+$/u,
]

// One pattern each for those that mind letter case and those that do not: every line of a text is tried against them.
const ANY_CASE = anyPattern(NOISE.filter(({ flags }) => flags.includes('i')))
const AS_WRITTEN = anyPattern(NOISE.filter(({ flags }) => !flags.includes('i')))

function anyPattern(patterns: readonly RegExp[]): Anchored {
  return anchored(new RegExp(patterns.map(({ source }) => source).join('|'), patterns[0]!.flags))
}

/** The same, told by what stands later in the line: tried only where one of the given strings is in it. */
const NOISE_HOLDING: readonly (readonly [holds: readonly string[], pattern: RegExp])[] = [
  // "Chính trị » Xây dựng Đảng"
  [['»', '›'], /^[^.»›;]{2,60}\s[»›]\s[^.;]{2,120}$/u],
  // "Thời tiết Hà Nội 27°C"
  [['°', '℃', 'oC'], /^.{0,60}\d{1,2}\s?(?:°\s?C|oC|℃)(?:\s?[|–-].{0,60})?$/u],
  // "Thứ hai, 18/05/2026 | Hotline: 0225 388 xxxx | RSS"
  [
    ['otline', 'OTLINE', 'ường dây nóng', 'ƯỜNG DÂY NÓNG'],
    /^.{0,60}(?:Hotline|Đường dây nóng)\s?:?\s?[\d(][^;]{0,80}$/iu,
  ],
  // "Giấy phép số 31/GP-TTĐT ngày 10/4/2019"
  [
    ['GP'],
    /^.{0,250}(?:số|phép)\s?:?\s?\d+\s?\/\s?GP\s?-\s?(?:\p{Lu}{0,3})?(?:TTĐT|BTTTT|STTTT|TTTT|BVHTT|SVHTT|BC|CBC|XBBT|INTER|ICP|PTTH)/u,
  ],
]

// Words of buttons; a line that holds nothing else is one
const CONTROLS = [
  'Chia sẻ(?: bài viết)?(?: lên| qua| trên)?|Facebook|Zing Me|Zalo|Twitter|Tweet|Messenger|Telegram|LinkedIn|Pinterest',
  'Google\\+?|E-?mail|Email|Gmail|In bài(?: viết)?|In trang(?: này)?|Bản in|Gửi (?:email|bài viết|mail|cho bạn bè)',
  'Lưu bài(?: viết)?|Like|Share|Thích|Print|PDF|Quay (?:lại|về)|Trở (?:về|lại)|Về trang trước|Lên đầu trang|Về đầu trang',
  'Đầu trang|Cỡ chữ|Mặc định|Tăng tương phản|Giảm tương phản|Tương phản|A|Đọc bài viết|Nghe (?:đọc )?bài(?: viết)?',
  'Copy link|Sao chép (?:liên kết|link)|Đăng nhập|Đăng ký|Đăng xuất|Skip Ribbon Commands|Skip to main content|RSS|Đặt báo',
  'Sơ đồ (?:trang|cổng)|Tìm kiếm|Menu|Thuộc tính|Lược đồ|Văn bản gốc|VB gốc|Tải về|Tiếng Anh|English|VB liên quan',
  'Nội dung MIX|Theo dõi|Xem thêm|Xem chi tiết|Quảng cáo',
].join('|')
const CONTROL = new RegExp(`(?<!\\p{L})(?:${CONTROLS})(?!\\p{L})`, 'giu')
/** How buttons begin: the first word, or the first two where two plain words stand. */
const CONTROL_STARTS: ReadonlySet<string> = new Set(
  [...CONTROLS.matchAll(/(?<=^|\|)\p{L}+(?: \p{L}+)?/gu)].map(([words]) => words.toLowerCase()),
)
const BUTTONS_LENGTH = 120
const BEFORE_BUTTONS = 12
const SIZES = 'a'
const LETTER = /\p{L}/u

/** Tells lines of site noise in a text: menus, buttons, counters, weather, licences, readers' reactions. */
export function siteNoiseIn(lines: readonly string[]): (line: string) => boolean {
  const whole = lines.join('\n')
  const holding = NOISE_HOLDING.filter(([holds]) => holds.some((part) => whole.includes(part)))
  return (line) => {
    if (line.length > 400) return false
    if (isButtons(line) || ANY_CASE.test(line) || AS_WRITTEN.test(line) || isDoubled(line)) return true
    return holding.some(([holds, pattern]) => holds.some((part) => line.includes(part)) && pattern.test(line))
  }
}

function isButtons(text: string): boolean {
  if (text.length > BUTTONS_LENGTH || text.length < 3 || !startsControl(text)) return false
  const rest = text.replace(CONTROL, '')
  return rest !== text && !LETTER.test(rest)
}

/** Few signs stand at the beginning, then a button's words, as far as their beginnings tell. */
function startsControl(text: string): boolean {
  const start = letterFrom(text, 0)
  return start <= BEFORE_BUTTONS && isControl(text, start)
}

function isControl(text: string, start: number): boolean {
  const end = wordEnd(text, start)
  const first = text.slice(start, end).toLowerCase()
  // "A A+ A-" sets the size of letters; "a)" opens an item
  if (first === SIZES) {
    const next = letterFrom(text, end)
    return next === text.length || isControl(text, next)
  }
  if (CONTROL_STARTS.has(first)) return true
  return CONTROL_STARTS.has(`${first} ${text.slice(end + 1, wordEnd(text, end + 1)).toLowerCase()}`)
}

function letterFrom(text: string, from: number): number {
  let at = from
  while (at < text.length && !isLetterCode(text.charCodeAt(at))) at++
  return at
}

function wordEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && isLetterCode(text.charCodeAt(end))) end++
  return end
}

/** A link's title beside its tooltip: the same words twice with nothing between. */
function isDoubled(text: string): boolean {
  const half = text.length / 2
  if (text.length < 60 || !Number.isInteger(half) || text[0] !== text[half]) return false
  return text.slice(0, half) === text.slice(half)
}
