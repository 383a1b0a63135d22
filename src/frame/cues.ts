import { DOCUMENT_TYPES } from '../lexicon/document-types.js'
import { anchored } from '../text/anchored.js'
import { anyOf, pattern } from '../text/pattern.js'
import { isCapitals } from '../text/trim.js'

/** What a line of the page's frame is, seen by itself. */
export type Cue =
  | 'nation'
  | 'number'
  | 'place-date'
  | 'type'
  | 'about'
  | 'ground'
  | 'addressees'
  | 'recipients'
  | 'signature'
  | 'attached'
  | 'annex'
  | 'shout'

const TYPE = anyOf(DOCUMENT_TYPES.map(({ name }) => name))
const TYPES = anyOf(DOCUMENT_TYPES.map(({ name }) => name.toUpperCase()))
const RANK = `(?:(?:TM|KT|TL|TUQ|T[./]M|K[./]T|T[./]L)(?:[./] ?| )|Q[./] ?)(?=\\p{Lu}{2})`

const NATION = /CỘNG H[OÒ][AÀ] XÃ(?! hội)|HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN/u
const NATION_FIRST = anchored(/^(?:Độc lập ?[-–—] ?Tự do|CỘNG SẢN VIỆT NAM|ĐOÀN TNCS HỒ CHÍ MINH$)/u)
const TWO_CAPITALS = /^[^\p{L}]*\p{Lu}[^\p{L}]*\p{Lu}/u
const LONGEST_SHOUT = 300

function namesNation(head: string): boolean {
  return ((head.includes('CỘNG') || head.includes('HỘI CHỦ')) && NATION.test(head)) || NATION_FIRST.test(head)
}

function shouts(head: string): boolean {
  return head.length <= LONGEST_SHOUT && isCapitals(head) && TWO_CAPITALS.test(head)
}

/** Each cue with what its line looks like; the first that fits decides. */
const CUES: readonly (readonly [cue: Cue, reads: { readonly test: (head: string) => boolean }])[] = [
  // CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM · Độc lập - Tự do - Hạnh phúc · ĐẢNG CỘNG SẢN VIỆT NAM
  ['nation', { test: namesNation }],
  // Số: 12/CT-UBND · Số 34-CT/TW · Luật số: 06/2022/QH15 · Số:      /QĐ-UBND
  [
    'number',
    anchored(/^(?:Luật |LUẬT |Nghị quyết |Pháp lệnh )?(?:Số|SỐ|số) ?[:.]? ?(?:\d[\d.]*\p{L}? ?)?[/∕–-]? ?[\p{Lu}\d/]/u),
  ],
  // Hương Trà, ngày 29 tháng 12 năm 2023 · Hương Trà, hồi 16 giờ 30 ngày 26 tháng 9 năm 2025
  [
    'place-date',
    anchored(
      /^(?:\* )?\p{Lu}[\p{L} .,\d:-]{1,60}, ?(?:(?:hồi|lúc) [\dh: giờphút]{2,20},? ?)?ngày(?:$| ?\d{0,2} ?(?:tháng|[/-]\d))/u,
    ),
  ],
  // CHỈ THỊ · THÔNG BÁO KẾT LUẬN · Kế hoạch
  [
    'type',
    anchored(pattern(`^(?:${TYPES}|${TYPE}|THÔNG BÁO KẾT LUẬN)(?: HÀNH ĐỘNG| PHỐI HỢP)?(?: KHẨN)?(?= ?$)`, 'u')),
  ],
  // CHỈ THỊ Về việc … · KẾ HOẠCH TỔ CHỨC …
  ['type', anchored(pattern(`^(?:${TYPES})(?= (?:[Vv]ề|VỀ|V/v|[Ss]ố|SỐ|\\p{L}+) )(?! NÀY⟩)`, 'u'))],
  // Về việc … · V/v …
  ['about', anchored(/^\(?(?:V\/v|v\/v|V\/V|Về việc|VỀ VIỆC|Về|VỀ)(?: |:)/u)],
  // (Kèm theo Quyết định số … ngày …) · Kèm theo Công văn số …
  [
    'attached',
    anchored(
      /^(?:\((?:Được )?(?:[Bb]an hành )?(?:kèm|Kèm|KÈM) (?!theo (?:các|những|bảng|biểu|danh|hồ sơ|mẫu|[Pp]hụ lục|tài liệu)(?!\p{L}))|Kèm theo \p{L}+ (?:\p{L}+ )?số)/u,
    ),
  ],
  // PHỤ LỤC · Phụ lục II · MẪU SỐ 01
  [
    'annex',
    anchored(
      /^(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|MẪU|Mẫu)(?: (?:số|SỐ))?(?: [\dIVX]{1,5}[a-zA-Z]?)?(?: ?$| ?[:.] |\s(?=\p{Lu}{2}))/u,
    ),
  ],
  // Căn cứ Luật …; · Theo đề nghị của …
  [
    'ground',
    anchored(
      /^(?:[-–+] ?)?(?:Căn cứ|CĂN CỨ|Theo đề nghị|Xét|Sau khi (?:xem xét|nghe|có)|Trên cơ sở|Thực hiện|Tiếp theo) /u,
    ),
  ],
  // Kính gửi: … · THỦ TƯỚNG CHÍNH PHỦ điện:
  ['addressees', anchored(/^(?:Kính gửi|KÍNH GỬI|Gửi) ?:|^\p{Lu}[\p{Lu} ]{3,60} (?:điện|ĐIỆN) ?:/u)],
  // Nơi nhận:
  ['recipients', anchored(/^[*_]{0,3}(?:Nơi (?:nhận|gửi)|NƠI NHẬN)[*_]{0,3} ?(?::|$|[-–|])/u)],
  // TM. ỦY BAN NHÂN DÂN · KT. CHỦ TỊCH · T/M BAN THƯỜNG VỤ
  ['signature', anchored(pattern(`^(?:${RANK})`, 'u'))],
  ['shout', { test: shouts }],
]

const SEEN = 320
const MARKS = '#*_ '
// What begins with a small letter, a figure or a dash has few cues
const PLAIN = anchored(/^(?:(?![sv])[\p{Ll}\d]|[-–+](?! ?(?:Căn|CĂN|Theo|Xét|Sau|Trên|Thực|Tiếp) ))/u)
const ANYWHERE = CUES.filter(([cue]) => cue === 'nation' || cue === 'shout')

/** The cue of a line; undefined where it looks like plain text. */
export function cueOf(line: string): Cue | undefined {
  let from = 0
  while (from < line.length && MARKS.includes(line[from]!)) from++
  const head = line.slice(from, SEEN)
  return (PLAIN.test(head) ? ANYWHERE : CUES).find(([, reads]) => reads.test(head))?.[0]
}

// Chỉ thị về việc … · Quyết định phê duyệt … · Nghị quyết số 12/NQ-HĐND … · Thông tư 32/2022/TT-BCT …
const NAMED = pattern(
  `^(?<type>${TYPE}) (?:(?:(?:số|SỐ) )?\\d{1,6}[\\p{L}\\d]{0,3}[/-][\\p{Lu}\\d]|(?:về|phê duyệt|ban hành|quy định|sửa đổi|bãi bỏ|thành lập|triển khai|tổ chức|thực hiện|phát động)⟩)`,
  'u',
)

/** Whether a line names a document as portals and archives do: "Chỉ thị về việc …", "Thông tư số 22/2019/TT-BGTVT quy định …". */
export function namesDocument(line: string): boolean {
  return NAMED.test(line.slice(0, 80))
}
