import type { Zone } from '../document.js'
import { anchored } from '../text/anchored.js'
import { type Cue, namesDocument } from './cues.js'
import type { Line } from './line.js'

/** The cues of a letterhead's lines. */
export const LETTERHEAD: readonly (Cue | undefined)[] = ['nation', 'number', 'place-date']
/** Opens a division. */
export const MARKER = anchored(
  /^(?:(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục|ĐIỀU|Điều) [\dIVX]|[IVX]{1,5} ?[.)–-] ?\p{Lu}|\d{1,2} ?[.)] ?\p{Lu})/u,
)
// QUYẾT ĐỊNH: · Quyết nghị
export const ORDER = anchored(/^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|Quyết nghị|Quyết định|QUYẾT ĐỊNH BAN HÀNH) ?:? ?$/u)
/** The grounds proper. */
export const GROUND = anchored(/^(?:[-–+] ?)?(?:Căn cứ|CĂN CỨ|Theo đề nghị|Xét|Sau khi)/u)
// how the trích yếu of a norm begins, though it may end with a full stop
const NORM = anchored(
  /^(?:Về|Quy định|Sửa đổi|Bãi bỏ|Ban hành|Hướng dẫn|Phê duyệt|Công bố|Điều chỉnh|Đính chính)(?!\p{L})/u,
)
// the issuer between type and trích yếu, as the Party sets it (Hướng dẫn 36-HD/VPTW)
const OF_BODY = anchored(/^CỦA \p{Lu}{2}/u)
const TITLE_REACH = 16
const SUBJECT_LENGTH = 1000
/** Ends a sentence or a clause. */
export const CLOSED = /[.;:!?…/]["”’»)]*$/u
// ỦY BAN NHÂN DÂN TỈNH … · THỦ TƯỚNG CHÍNH PHỦ
const BODY = anchored(
  /^(?:ỦY BAN|UỶ BAN|UBND|CHỦ TỊCH|HỘI ĐỒNG|THỦ TƯỚNG|CHÍNH PHỦ|BỘ TRƯỞNG|GIÁM ĐỐC|QUỐC HỘI|BAN (?!HÀNH)|TỔNG |CỤC TRƯỞNG|THỐNG ĐỐC|BỘ |CHÁNH |HIỆU TRƯỞNG|VIỆN TRƯỞNG)/u,
)
const BODY_LOW = anchored(
  /^(?:Ủy ban|Uỷ ban|UBND|Chủ tịch|Hội đồng|Thủ tướng|Chính phủ|Bộ trưởng|Giám đốc)[^.;:]{0,60}$/iu,
)

/** Marks type and trích yếu from `from` on; answers where they end. */
export function markTitle(lines: readonly Line[], from: number, zones: Zone[]): number {
  const first = lines[from]
  if (!first) return from
  let i = from
  if (first.cue === 'type' || first.cue === 'about' || first.cue === 'annex' || namesDocument(first.text))
    zones[i++] = 'title'
  let subject: Line | undefined =
    first.cue === 'about' || /\p{Ll}| \p{Lu}+ \p{Lu}+ \p{Lu}/u.test(first.text) ? first : undefined
  const formal = groundsBelow(lines, i)
  for (; i < lines.length && i < from + TITLE_REACH; i++) {
    const line = lines[i]!
    if (LETTERHEAD.includes(line.cue) || continuesDate(lines[i - 1] ?? line, line)) {
      zones[i] = 'letterhead'
      continue
    }
    if (i >= formal && !isSubject(lines, i, subject)) break
    zones[i] = 'title'
    subject = line
  }
  return i
}

/** Where the grounds begin that close a trích yếu, however it is broken; `from` where no such lines follow. */
function groundsBelow(lines: readonly Line[], from: number): number {
  let length = 0
  for (let i = from; i < Math.min(lines.length, from + TITLE_REACH); i++) {
    const { cue, text, ruled } = lines[i]!
    if ((ruled && length > 0) || ORDER.test(text) || isAuthority(lines, i)) return i
    if (cue === 'ground' && !isTask(lines, i, length)) return GROUND.test(text) ? i : from
    if (cue === 'addressees' || cue === 'recipients' || cue === 'signature' || MARKER.test(text)) return from
    length += text.length
    if (length > SUBJECT_LENGTH || (/[.!?]$/u.test(text) && !/^\p{Ll}/u.test(text) && !NORM.test(text))) return from
  }
  return from
}

/** "Thực hiện công tác …" right under the type is what the document is about, not its ground. */
function isTask(lines: readonly Line[], i: number, before: number): boolean {
  const { text } = lines[i]!
  return before === 0 && /^Thực hiện /u.test(text) && text.length < 300 && !/[.,;:]$/u.test(text)
}

/** Whether a line belongs to the trích yếu, given the line of it before. */
function isSubject(lines: readonly Line[], i: number, before: Line | undefined): boolean {
  const line = lines[i]!
  const { cue, text } = line
  if (cue === 'attached') return true
  if (cue === 'ground' && !isTask(lines, i, before?.text.length ?? 0)) return false
  if (ORDER.test(text) || cue === 'addressees' || cue === 'recipients' || cue === 'signature') return false
  if (before && line.ruled) return false
  if (MARKER.test(text) || isAuthority(lines, i)) return false
  if (before && OF_BODY.test(before.text)) return /^\p{Ll}/u.test(text)
  if (!before) return cue === 'about' || cue === 'shout' || (text.length < 400 && !/[.:]$/u.test(text))
  if (cue === 'shout' || (cue === 'about' && !/\p{Ll}/u.test(text)))
    return (
      before.cue === 'shout' || before.cue === 'type' || (before.cue === 'about' && !/\p{Ll}{3}/u.test(before.text))
    )
  if (before.cue === 'shout' || (before.cue === 'about' && !/\p{Ll}{3}/u.test(before.text))) return false
  if (CLOSED.test(before.text)) return false
  return /^\p{Ll}/u.test(text) || (line.bold && before.bold)
}

/** The line of the deciding authority above the grounds. */
export function isAuthority(lines: readonly Line[], i: number): boolean {
  const { text } = lines[i]!
  if (!BODY.test(text) && !BODY_LOW.test(text)) return false
  for (let j = i + 1; j < Math.min(lines.length, i + 4); j++) if (lines[j]!.cue === 'ground') return true
  return false
}

/** The second half of a place and date that was broken. */
export function continuesDate(line: Line, next: Line): boolean {
  return line.cue === 'place-date' && /^\d{0,2} ?(?:tháng|ngày|năm)/u.test(next.text)
}
