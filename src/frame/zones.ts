import type { Zone } from '../document.js'
import { anchored } from '../text/anchored.js'
import { namesDocument } from './cues.js'
import type { Line } from './line.js'
import { CLOSED, continuesDate, GROUND, isAuthority, LETTERHEAD, MARKER, markTitle, ORDER } from './title-zone.js'

const HEAD = 90
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
const OFFICE = anchored(
  /^(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|BÍ THƯ|TRƯỞNG BAN|CHÁNH |HIỆU TRƯỞNG|TƯ LỆNH|CHỦ NHIỆM|THỐNG ĐỐC|TỔNG THANH TRA|TỔNG KIỂM TOÁN|VIỆN TRƯỞNG|CHI CỤC TRƯỞNG|TỔNG BÍ THƯ|TRƯỞNG PHÒNG)[^\p{Ll}]{0,60}$/u,
)
const SIGNED = anchored(
  /^(?:\(?\[?(?:Đã ký|đã ký|ĐÃ KÝ|daky)\]?\)?|(?:\p{L}+\.? ){0,3}\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4})$/u,
)

/** A signer's office in capitals with a name close below. */
function isOffice(lines: readonly Line[], i: number): boolean {
  if (!OFFICE.test(lines[i]!.text)) return false
  for (let j = i + 1; j < Math.min(lines.length, i + 4); j++) if (SIGNED.test(lines[j]!.text)) return true
  return false
}

function isShort(line: Line): boolean {
  return line.text.length <= 120
}
