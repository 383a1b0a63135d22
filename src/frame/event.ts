import type { Document, Span } from '../document.js'
import { anchored } from '../text/anchored.js'
import { lastNear } from '../text/near.js'
import type { DateMention } from '../vietnamese/dates.js'
import { datesOfLine } from '../vietnamese/readings.js'
import { sentencesIn } from '../vietnamese/sentences.js'
import { type PartLine, partsOf } from './parts.js'
import { stampIn } from './stamps.js'

/** A day on which something is told to have taken place. */
export interface Told {
  readonly span: Span
  /** EDTF, year "XXXX" where it is not said. */
  readonly value: string
  /** Where the sentence that tells it ends. */
  readonly end: number
}

const DAY = anchored(/^(?:\d{4}|XXXX)-\d{2}-\d{2}/)
// Sáng 18/4 · Chiều tối nay, 6/1 · Sáng nay (14/1) · Hôm qua 9-11
const HELD =
  /(?:^|[\s("“–-])(?:(?:Vào )?(?:sáng|chiều|tối|trưa|đêm|hôm qua|hôm nay|ngày)(?: tối)?(?: nay| qua| cùng ngày)?,? ?\(?(?:ngày )?|trong (?:hai|2|02|ba|3) ngày,? )$/iu
const HELD_INSIDE = anchored(/^(?:(?:hai|ba|bốn|\d{1,2}) ngày|sáng|chiều|tối|trưa|đêm|ngày|hôm)/iu)
const CITED =
  /(?<!\p{L})(?:số|quyết định|nghị quyết|chỉ thị|kế hoạch|luật|đến|trước|từ|hết|kỷ niệm|chào mừng|nhân|quốc khánh|thành lập|tính đến|giải phóng|truyền thống|sinh|trước đó|sau đó|tiếp đó)(?!\p{L})|\/\p{L}[\p{L}-]*/giu
// "…, ngày 6/5, UBND tỉnh": a clause of its own, behind a word that is no number and symbol
const OPENS_CLAUSE = /(?:^|\s)(?!đó,)[^\s\d/,]{1,12}, ?$/u
// … cho biết: what is told on that day took place on another
const STATED = anchored(/^[^.;]{0,120}?(?<!\p{L})(?:cho (?:biết|hay)|trả lời|thông tin)(?!\p{L})/u)
const MEETING =
  /(?<!\p{L})(?:hội nghị|đại hội|phiên họp|kỳ họp|cuộc họp|buổi (?:lễ|làm việc)|lễ (?:ký|phát động|công bố)|giao ban)(?!\p{L})/iu
// what bodies and their heads do on a day, rather than what befalls people
const OFFICIAL =
  /(?<!\p{L})(?:hội|đoàn|họp|lễ|tổ chức|diễn ra|chủ trì|dự|tham dự|kiểm tra|làm việc|thăm|tiếp|phát động|mở|ra quân|ký|trao|đón nhận|công bố|khai mạc|bế mạc|tuyên dương|gặp mặt|đối thoại|tọa đàm|toạ đàm|giao ban|phiên|triển khai|phát biểu|kết luận|quán triệt|tổng kết|sơ kết|ban hành|có (?:văn bản|công văn|công điện|tờ trình)|yêu cầu|chỉ đạo|UBND|HĐND|Chủ tịch|Bí thư|Thủ tướng|Bộ trưởng)(?!\p{L})/iu
// A meeting named farther down, and then its day: "tại Hội nghị … tổ chức sáng 20/8"
const OCCASION =
  /(?<!\p{L})(?:hội nghị|hội thảo|đại hội|phiên họp|kỳ họp|cuộc họp|buổi lễ|lễ|trực tuyến|tổ chức|diễn ra|phát động|ra quân|khai mạc|bế mạc|ký kết)(?!\p{L})/iu
const PART_OF_DAY = anchored(/^(?:sáng|chiều|tối)/iu)
// (HQ Online) - · (HPĐT)- : the lead, wherever a copy has moved it
const DATELINE = /\([\p{L}\d .&-]{2,30}\) ?[-–] ?(?=\p{Lu})/u
const LEAD_LINES = 4
const SHORT = 40
const OPENING = 30
const AHEAD = 250
const LONGEST = 700

/** The first day in the lead that something is told to have taken place on; else that of a meeting named farther down. */
export function eventOf(document: Document): Told | null {
  const { title, opening } = partsOf(document)
  const headline = title.find(({ text }) => !stampIn(text))
  const start = headline?.span[1] ?? 0
  const lead = opening.filter(({ span, text }) => span[0] >= start && text.length > SHORT).slice(0, LEAD_LINES)
  for (const [i, line] of lead.entries()) {
    const told = toldIn(document, line, i === 0)
    if (told) return told
  }
  const body = document.blocks.filter(({ zone }) => zone === 'body').map(({ span }) => lineAt(document, span))
  for (const line of body) {
    const told = line.text.includes(')') && DATELINE.test(line.text) ? toldIn(document, line, true) : null
    if (told) return told
  }
  for (const line of body) {
    const told = occasionIn(document, line)
    if (told) return told
  }
  return null
}

/** Whether words tell of a meeting. */
export function tellsMeeting(words: string): boolean {
  return MEETING.test(words)
}

function lineAt({ view }: Document, span: Span): PartLine {
  return { span, text: view.slice(...span), bold: false }
}

function toldIn(document: Document, line: PartLine, first: boolean): Told | null {
  for (const day of datesOfLine(document, line.span)) {
    if (!isHeld(line, day) || !(first || isPlaced(line.text, ...day.span))) continue
    const from = sentenceStart(line.text, day.span[0])
    if (STATED.test(line.text.slice(day.span[1])) || !OFFICIAL.test(line.text.slice(from, day.span[1] + AHEAD)))
      continue
    return toldAt(line, day)
  }
  return null
}

function toldAt({ text, span }: PartLine, day: DateMention): Told {
  const end = sentenceEnd(text, day.span[1])
  return {
    span: [span[0] + day.span[0], span[0] + day.span[1]],
    value: day.value,
    end: span[0] + end,
  }
}

/** Whether a day is told as one on which something was done, not as the day of a document, a deadline or an anniversary. */
export function isHeld({ text }: Pick<PartLine, 'text'>, { span, value }: DateMention): boolean {
  if (!DAY.test(value)) return false
  const before = text.slice(Math.max(0, span[0] - 40), span[0])
  if (!OPENS_CLAUSE.test(before) && lastNear(before, CITED, 30, '.;')) return false
  return HELD.test(before) || HELD_INSIDE.test(text.slice(...span))
}

function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST)
  return from + text.slice(from, at).lastIndexOf('. ') + 1
}

function sentenceEnd(text: string, from: number): number {
  const rest = text.slice(from, from + LONGEST)
  return from + (sentencesIn(rest)[0]?.[1] ?? rest.length)
}

/** The day opens its sentence, or the sentence tells of something held. */
function isPlaced(text: string, start: number, end: number): boolean {
  const from = sentenceStart(text, start)
  if (start - from < OPENING) return true
  return OCCASION.test(text.slice(from, sentenceEnd(text, end)))
}

function occasionIn(document: Document, line: PartLine): Told | null {
  for (const day of datesOfLine(document, line.span)) {
    if (!isHeld(line, day) || !PART_OF_DAY.test(line.text.slice(day.span[0]).replace(/^\(/u, ''))) continue
    const before = line.text.slice(Math.max(0, day.span[0] - 120), day.span[0])
    if (OCCASION.test(before.slice(before.lastIndexOf('. ') + 1))) return toldAt(line, day)
  }
  return null
}
