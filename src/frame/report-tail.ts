import type { Span } from '../document.js'
import { anchored } from '../text/anchored.js'
import { datesIn } from '../vietnamese/dates.js'
import { documentNumbersIn } from '../vietnamese/documents.js'
import type { Said } from './heading.js'

/** What stands behind a document's type in running text. */
export interface Tail {
  readonly number: Said<'report'> | null
  /** EDTF. */
  readonly date: Said<'report'> | null
  readonly subject: Span | null
}

const NUMBER = anchored(/^ ?(?:\(?(?:số|Số) ?:? ?)?/u)
// ", ngày 12/3/2024" · " ký ngày 12/3/2024" · " (ngày 12/3/2024)"
const TO_DATE = anchored(/^(?:,? ?(?:(?:được )?(?:ký|ban hành)(?: ban hành)?(?: vào)?)?,? ?\(?)$/u)
// " của UBND tỉnh về …" · " do Chủ tịch UBND tỉnh ký nhằm …"
const BY = anchored(
  /^,? ?(?:của [^.;,]{2,80}? (?=về )|do [^.;,]{2,80}? ký(?: ban hành)? (?=về|nhằm|yêu cầu|chỉ đạo|đề nghị))/iu,
)
const ABOUT = anchored(
  /^ ?(?:về việc|về|v\/v|nhằm|gửi [^.;]{0,120}? (?=(?:đôn đốc|yêu cầu|về|đề nghị|chỉ đạo) )) ?(?:việc )?/iu,
)
// "yêu cầu các địa phương bảo đảm …": what is asked, without who is asked
const ASKED = anchored(
  /^ ?(?:gửi [^.;]{0,120}? )?(?:yêu cầu|chỉ đạo|đề nghị) (?:[^.;]{0,120}? (?=(?:bảo đảm|đảm bảo|tăng cường|thực hiện|khẩn trương|tập trung|ngừng|rà soát|kiểm tra|chủ động|triển khai|xử lý|chấn chỉnh|đẩy nhanh|đẩy mạnh|ứng phó) ))?/iu,
)
const VERBAL = anchored(
  /^ ?(?:phát động|đôn đốc|truyền đạt|hướng dẫn|triển khai|tăng cường|thực hiện|tổ chức|phê duyệt|quy định|chấn chỉnh|thúc đẩy|phát triển|công bố|điều chỉnh|sửa đổi|bổ sung|bãi bỏ|ban hành|kiện toàn|thành lập|bảo đảm|ứng phó|phòng, chống|khắc phục|đẩy mạnh|nâng cao|xây dựng|hỗ trợ|quản lý|kiểm tra|siết chặt|bảo vệ)(?!\p{L})/iu,
)
const STOP =
  /[.;](?=\s|$)|(?<=\d{4}), (?=\p{Lu})|, (?:trong đó|theo đó|nhằm|với|có hiệu lực)(?!\p{L})| và (?:[Cc]ông văn|[Cc]ông điện|[Cc]hỉ thị|[Kk]ế hoạch|[Qq]uyết định|[Tt]hông báo|[Hh]ướng dẫn) (?:số )?\d| mà (?:báo|dư luận)| (?:nêu|chỉ) rõ(?!\p{L})| (?:vừa|đã|mới)(?: được| có| ban hành)(?!\p{L})/u

/** Number, date, body, and what the document is about, from the words behind its type. */
export function tailOf(rest: string, from: number): Tail {
  let at = NUMBER.exec(rest)![0].length
  const own = documentNumbersIn(rest.slice(0, 80)).find(({ span }) => span[0] <= at + 1)
  if (own) at = own.span[1]
  const day = datesIn(rest.slice(at, at + 60))[0]
  const near = day && TO_DATE.test(rest.slice(at, at + day.span[0])) ? day : undefined
  const place: Span | null = near ? [from + at + near.span[0], from + at + near.span[1]] : null
  if (near) at += near.span[1]
  at += BY.exec(rest.slice(at))?.[0].length ?? 0
  return {
    number: own ? { span: [from + own.span[0], from + own.span[1]], value: own.value, from: 'report' } : null,
    date: near && place ? { span: place, value: near.value, from: 'report' } : null,
    subject: subjectAt(rest, at, from),
  }
}

function subjectAt(rest: string, at: number, from: number): Span | null {
  const words = rest.slice(at).replace(/^[)”"]*/u, '')
  const lead = rest.length - at - words.length
  const about = ASKED.exec(words) ?? ABOUT.exec(words)
  if (!about && !VERBAL.test(words)) return null
  const begin = about ? about[0].length : words.length - words.trimStart().length
  const stop = STOP.exec(words.slice(begin))
  const end = stop ? begin + stop.index : words.trimEnd().length
  const start = from + at + lead + begin
  return end - begin > 8 ? [start, start + end - begin] : null
}
