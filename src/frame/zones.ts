import type { Zone } from '../document.js'
import { type Cue, namesDocument } from './cues.js'

/** A line of the page that is no furniture, with its cue. `ruled`: a rule stands between it and the line before. */
export interface Line {
  readonly text: string
  readonly cue: Cue | undefined
  readonly bold: boolean
  readonly ruled: boolean
  /** Depth of a heading that the source marks as one. */
  readonly level?: number
}

const HEAD = 90
const LETTERHEAD: readonly (Cue | undefined)[] = ['nation', 'number', 'place-date']
const MARKER =
  /^(?:(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục|ĐIỀU|Điều) [\dIVX]|[IVX]{1,5} ?[.)–-] ?\p{Lu}|\d{1,2} ?[.)] ?\p{Lu})/u
// QUYẾT ĐỊNH: · Quyết nghị
const ORDER = /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|Quyết nghị|Quyết định|QUYẾT ĐỊNH BAN HÀNH) ?:? ?$/u
const GROUND = /^(?:[-–+] ?)?(?:Căn cứ|CĂN CỨ|Theo đề nghị|Xét|Sau khi)/u
// how the trích yếu of a norm begins, though it may end with a full stop
const NORM = /^(?:Về|Quy định|Sửa đổi|Bãi bỏ|Ban hành|Hướng dẫn|Phê duyệt|Công bố|Điều chỉnh|Đính chính)(?!\p{L})/u
// the issuer between type and trích yếu, as the Party sets it (Hướng dẫn 36-HD/VPTW)
const OF_BODY = /^CỦA \p{Lu}{2}/u
const TITLE_REACH = 16
const SUBJECT_LENGTH = 1000
const CLOSED = /[.;:!?…/]["”’»)]*$/u
const COMMAND = /như sau ?[.:]?$|:$/u

/** Sets the zone of each line of an official document. */
export function zonesOf(lines: readonly Line[]): Zone[] {
  const zones: Zone[] = lines.map(() => 'body')
  const type = typeLine(lines)
  const start = markLetterhead(lines, type, zones)
  let at = markTitle(lines, Math.max(type, start), zones)
  at = markGrounds(lines, at, zones)
  markRest(lines, at, zones)
  return zones
}

/** The line of the document's type; -1 where it has none (công văn, lost letterheads). */
function typeLine(lines: readonly Line[]): number {
  const reach = Math.min(lines.length, HEAD)
  let quiet = -1
  let grounds = false
  for (let i = 0; i < reach; i++) {
    const { cue, text } = lines[i]!
    if (cue === 'ground') grounds = true
    if (cue !== 'type' || /:$/u.test(lines[i - 1]?.text ?? '') || (grounds && ORDER.test(text))) continue
    if (!/\p{Ll}{2}$/u.test(text.slice(0, 6))) return i
    if (quiet < 0) quiet = i
  }
  if (quiet < 0 && lines[0] && lines.slice(0, reach).every(({ cue }) => !LETTERHEAD.includes(cue)))
    return lines.findIndex(({ text }, i) => i < 12 && namesDocument(text))
  return quiet
}

/** Marks the letterhead before the type line, or the one of a công văn; answers where it ends. */
function markLetterhead(lines: readonly Line[], type: number, zones: Zone[]): number {
  const end = type < 0 ? letterEnd(lines) : type
  let start = end
  for (let i = Math.max(0, end - 30); i < end; i++)
    if (LETTERHEAD.includes(lines[i]!.cue)) {
      start = i
      break
    }
  while (start > 0 && start < end && isShort(lines[start - 1]!) && lines[start - 1]!.cue === 'shout') start--
  for (let i = start; i < end; i++) zones[i] = lines[i]!.cue === 'about' && type < 0 ? 'title' : 'letterhead'
  if (type < 0 && end > start) markAbout(lines, start, end, zones)
  return end
}

/** Where the letterhead of a công văn ends: behind the last of number, nation and place-date near the page's top. */
function letterEnd(lines: readonly Line[]): number {
  let end = 0
  const reach = Math.min(lines.length, HEAD)
  for (let i = 0; i < reach && (end === 0 || i < end + 8); i++) {
    const { cue } = lines[i]!
    if (LETTERHEAD.includes(cue) || (end > 0 && cue === 'about')) end = i + 1
    if (cue === 'addressees') break
  }
  while (end > 0 && end < reach && !lines[end]!.cue && continuesDate(lines[end - 1]!, lines[end]!)) end++
  return end
}

/** The trích yếu of a công văn goes on over the lines that follow "V/v". */
function markAbout(lines: readonly Line[], start: number, end: number, zones: Zone[]): void {
  for (let i = start + 1; i < end; i++)
    if (zones[i - 1] === 'title' && !lines[i]!.cue && /^\p{Ll}/u.test(lines[i]!.text)) zones[i] = 'title'
}

function continuesDate(line: Line, next: Line): boolean {
  return line.cue === 'place-date' && /^\d{0,2} ?(?:tháng|ngày|năm)/u.test(next.text)
}

/** Marks type and trích yếu from `from` on; answers where they end. */
function markTitle(lines: readonly Line[], from: number, zones: Zone[]): number {
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

// ỦY BAN NHÂN DÂN TỈNH … · THỦ TƯỚNG CHÍNH PHỦ
const BODY =
  /^(?:ỦY BAN|UỶ BAN|UBND|CHỦ TỊCH|HỘI ĐỒNG|THỦ TƯỚNG|CHÍNH PHỦ|BỘ TRƯỞNG|GIÁM ĐỐC|QUỐC HỘI|BAN (?!HÀNH)|TỔNG |CỤC TRƯỞNG|THỐNG ĐỐC|BỘ |CHÁNH |HIỆU TRƯỞNG|VIỆN TRƯỞNG)/u
const BODY_LOW = /^(?:Ủy ban|Uỷ ban|UBND|Chủ tịch|Hội đồng|Thủ tướng|Chính phủ|Bộ trưởng|Giám đốc)[^.;:]{0,60}$/iu

/** The line of the deciding authority above the grounds. */
function isAuthority(lines: readonly Line[], i: number): boolean {
  const { text } = lines[i]!
  if (!BODY.test(text) && !BODY_LOW.test(text)) return false
  for (let j = i + 1; j < Math.min(lines.length, i + 4); j++) if (lines[j]!.cue === 'ground') return true
  return false
}

/** Marks addressees, authority and grounds after the title; answers where the body begins. */
function markGrounds(lines: readonly Line[], from: number, zones: Zone[]): number {
  let i = from
  let authority = -1
  for (; i < lines.length; i++) {
    const { cue, text } = lines[i]!
    const before = lines[i - 1]
    if (cue === 'addressees') i = markAddressees(lines, i, zones)
    else if (ORDER.test(text)) {
      zones[i] = 'grounds'
      return i + 1
    } else if (cue === 'ground' ? isGround(text) : zones[i - 1] === 'grounds' && before && isBroken(before, text))
      zones[i] = 'grounds'
    else if (authority < i && isAuthority(lines, i)) for (; lines[i]!.cue !== 'ground'; i++) zones[i] = 'grounds'
    else return i
    if (lines[i]?.cue === 'ground') zones[i] = isGround(lines[i]!.text) ? 'grounds' : 'body'
    authority = i
  }
  return i
}

function isGround(text: string): boolean {
  if (COMMAND.test(text)) return false
  return /[;,]$/u.test(text) || GROUND.test(text)
}

function isBroken(before: Line, text: string): boolean {
  return !CLOSED.test(before.text) && !/,$/u.test(before.text) && !MARKER.test(text)
}

/** Marks "Kính gửi" or "… điện:" and the list under it; answers its last line. */
function markAddressees(lines: readonly Line[], from: number, zones: Zone[]): number {
  zones[from] = 'letterhead'
  let i = from
  while (i + 1 < lines.length && /^[-–+•]/u.test(lines[i + 1]!.text)) zones[++i] = 'letterhead'
  return i
}

/** Closing, then what is attached: it has its own title, body and closing. */
function markRest(lines: readonly Line[], from: number, zones: Zone[]): void {
  let zone: Zone = 'body'
  for (let i = from; i < lines.length; i++) {
    const { cue, text } = lines[i]!
    if (cue === 'recipients' || (cue === 'signature' && isShort(lines[i]!))) zone = 'closing'
    else if (zone === 'body' && isOffice(lines, i)) zone = 'closing'
    else if (cue === 'attached') {
      i = markAttachment(lines, i, zones)
      zone = 'body'
      continue
    } else if (
      (cue === 'annex' || cue === 'type') &&
      ((zone === 'closing' && text.length < 24) || attachedSoon(lines, i))
    ) {
      zones[i] = 'title'
      i = Math.max(i, markTitle(lines, i, zones) - 1)
      zone = 'body'
      continue
    } else if (zone === 'closing' && MARKER.test(text) && !/;$/u.test(text)) zone = 'body'
    zones[i] = zone
  }
}

function attachedSoon(lines: readonly Line[], i: number): boolean {
  for (let j = i + 1; j < Math.min(lines.length, i + 7); j++) if (lines[j]!.cue === 'attached') return true
  return false
}

/** The lines in capitals above "(Kèm theo …)" are its title. */
function markAttachment(lines: readonly Line[], at: number, zones: Zone[]): number {
  zones[at] = 'title'
  for (let i = at - 1; i >= 0 && i > at - 8; i--) {
    const { cue } = lines[i]!
    if (cue !== 'shout' && cue !== 'type' && cue !== 'annex' && cue !== 'about') break
    zones[i] = 'title'
  }
  return at
}

// GIÁM ĐỐC · TƯ LỆNH · CHỦ TỊCH QUỐC HỘI
const OFFICE =
  /^(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|BÍ THƯ|TRƯỞNG BAN|CHÁNH |HIỆU TRƯỞNG|TƯ LỆNH|CHỦ NHIỆM|THỐNG ĐỐC|TỔNG THANH TRA|TỔNG KIỂM TOÁN|VIỆN TRƯỞNG|CHI CỤC TRƯỞNG|TỔNG BÍ THƯ|TRƯỞNG PHÒNG)[^\p{Ll}]{0,60}$/u
const SIGNED = /^(?:\(?\[?(?:Đã ký|đã ký|ĐÃ KÝ|daky)\]?\)?|(?:\p{L}+\.? ){0,3}\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4})$/u

/** A signer's office in capitals with a name close below. */
function isOffice(lines: readonly Line[], i: number): boolean {
  if (!OFFICE.test(lines[i]!.text)) return false
  for (let j = i + 1; j < Math.min(lines.length, i + 4); j++) if (SIGNED.test(lines[j]!.text)) return true
  return false
}

function isShort(line: Line): boolean {
  return line.text.length <= 120
}
