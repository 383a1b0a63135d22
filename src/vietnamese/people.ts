import { isLetterCode, lowerOf } from '../text/letters.js'
import { matchesIn } from '../text/matches.js'
import { pattern } from '../text/pattern.js'
import { withoutEnd } from '../text/trim.js'
import { personCase, properCase } from './casing.js'

/** In what capacity somebody signs (Nghị định 30/2020/NĐ-CP, Điều 13): thay mặt, ký thay, thừa lệnh, thừa ủy quyền, quyền. */
export type Capacity = 'TM.' | 'KT.' | 'TL.' | 'TUQ.' | 'Q.'

/** Somebody named, without rank or degree. */
export interface Person {
  readonly name: string
  /** Where the name stands in the line that was read. */
  readonly span: readonly [number, number]
}

const SYLLABLE = "(?:\\p{Lu}\\p{Ll}+|\\p{Lu}['’.]? ?\\p{Lu}\\p{Ll}*|\\p{Lu}\\p{Ll}*(?:['’-]\\p{Lu}?\\p{Ll}+)?)"
const RANKS =
  '(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)|Chuẩn Đô đốc|Phó Đô đốc|Thầy thuốc Nhân dân|PGS|GS|TSKH|TS|Ths|ThS|BSCKII|BSCKI|BsCKII|BsCKI|BS|Bs|CKII|CKI|KS|LS|CN|Bác sĩ|Luật sư|Tiến sĩ|Ông|Bà|Đồng chí|đ/c)'
// Nguyễn Văn A · Trung tướng Hồ Viết B · PGS.TS. Lê C
const NAME = pattern(
  `^(?:${RANKS}[.,]? ?){0,4}(?<name>${SYLLABLE}(?: ${SYLLABLE}){1,5}|\\p{Lu}{2,8}(?: \\p{Lu}{1,8}){1,4})$`,
  'u',
)
const NOT_NAME =
  /^(?:Nơi|Như|Lưu (?:VT|Văn)|Các|Văn phòng|Bộ|Sở|Ban|Hội|Phòng|Trung tâm|Công an|Ủy ban|Chính phủ|Đảng|Tỉnh|Thành|Kính|Phụ lục|Hà Nội|Việt Nam|Hạnh phúc|Cộng hòa|Mẫu|Người|Thư ký|Chủ tọa|Chủ toạ|Đại diện|Kế toán)(?!\p{L})/iu

// A capital, or đ/c
const MAY_OPEN = /^[\p{Lu}đ]/u

/** The person whose name is the whole of a line; null where the line is something else. */
export function personIn(line: string): Person | null {
  if (!isLetterCode(line.charCodeAt(line.length - 1)) || !MAY_OPEN.test(line)) return null
  const found = NAME.exec(line)
  const name = found?.groups?.name
  if (!name || NOT_NAME.test(name) || isOffice(name)) return null
  const start = line.length - name.length
  return { name: personCase(name), span: [start, line.length] }
}

// The offices that people sign in; "PHÓ …" and what follows belongs to them
const OFFICE_WORDS =
  'CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VỤ TRƯỞNG|VIỆN TRƯỞNG|(?<!BAN )BÍ THƯ|TỔNG BÍ THƯ|TRƯỞNG BAN|TRƯỞNG TIỂU BAN|TRƯỞNG PHÒNG|TRƯỞNG ĐOÀN|TRƯỞNG CỤM|TRƯỞNG KHỐI|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|CHÁNH ÁN|HIỆU TRƯỞNG|CHỦ NHIỆM|THỐNG ĐỐC|TƯ LỆNH|CHÍNH ỦY|CHÍNH UỶ|CHỈ HUY TRƯỞNG|TỔNG THANH TRA|TỔNG KIỂM TOÁN|TỔNG BIÊN TẬP|ĐỘI TRƯỞNG|TỔ TRƯỞNG|THỦ TRƯỞNG|TRƯỞNG CÔNG AN|CHỦ TỊCH NƯỚC|ỦY VIÊN|UỶ VIÊN|TỔNG THƯ KÝ|QUẢN ĐỐC|TRƯỞNG THUẾ|KIỂM TOÁN TRƯỞNG'
// In small letters: to compile a long pattern that ignores case takes ten times as long
const WHOLE_OFFICE = `(?:(?:QUYỀN|PHÓ TỔNG|PHÓ) )?(?:${OFFICE_WORDS})`.toLowerCase()
const OFFICE = pattern(`⟨${WHOLE_OFFICE}⟩`, 'gu')
const OFFICE_ALONE = pattern(`^${WHOLE_OFFICE}$`, 'u')
const LONGEST_OFFICE = 40

/** Whether a line is the name of an office and nothing else: "Phó Thống đốc". */
export function isOffice(line: string): boolean {
  return line.length <= LONGEST_OFFICE && OFFICE_ALONE.test(lowerOf(line))
}

// TM. · KT. · T/M · K.T · TUQ
const PREFIX =
  /(?<![\p{L}/])(?<letters>TM|KT|TL|TUQ|Q|T[./]M|K[./]T|T[./]L|T[./]U[./]Q)(?:\.(?! ?VIÊN)|\/| )\s*(?=\p{Lu}{2})/gu
const CAPACITIES: Readonly<Record<string, Capacity>> = { TM: 'TM.', KT: 'KT.', TL: 'TL.', TUQ: 'TUQ.', Q: 'Q.' }

/** What the lines in capitals above a signature say. */
export interface SigningOffice {
  /** "Phó Chủ tịch"; null where only the body is named ("T/M BỘ CHÍNH TRỊ"). */
  readonly position: string | null
  readonly capacity: Capacity | null
  /** The body signed for ("TM. ỦY BAN NHÂN DÂN"), as printed. */
  readonly body: string | null
}

/** Reads "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH": the last office is the signer's, the last prefix the capacity. */
export function signingOffice(lines: string): SigningOffice {
  const prefixes = matchesIn(lines, PREFIX)
  const last = prefixes.at(-1)
  const letters = last?.groups?.letters?.replace(/[./]/g, '')
  const offices = matchesIn(lowerOf(lines), OFFICE)
  const office = offices.at(-1)
  const collective = prefixes.find(({ groups }) => /^T[./]?M$/.test(groups!.letters!))
  const stop = collective && (prefixes.find(({ index }) => index > collective.index)?.index ?? offices[0]?.index)
  return {
    position: office ? properCase(withoutEnd(lines.slice(office.index), ',.:;')) : null,
    capacity: letters ? CAPACITIES[letters]! : null,
    body: collective ? lines.slice(collective.index + collective[0].length, stop).trim() : null,
  }
}
