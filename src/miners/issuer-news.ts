import type { Document, Span } from '../document.js'
import { type PartLine, partsOf } from '../frame/parts.js'
import { reportOf } from '../frame/report.js'
import { foldTones } from '../text/fold.js'
import { anyOf, pattern } from '../text/pattern.js'
import type { AgencyMention } from '../vietnamese/agencies.js'
import { type BodyName, readBodyName } from '../vietnamese/body-names.js'
import { agenciesPastGlosses } from '../vietnamese/glosses.js'
import { type FoundIssuer, wholeName } from './issuer-name.js'
import { namedUnits } from './issuer-place.js'
import { symbolIssuer } from './issuer-text.js'

// What a body does that directs, or that holds the event
const ACTS = anyOf([
  'tổ chức',
  'phát động',
  'ban hành',
  'yêu cầu',
  'chỉ đạo',
  'đề nghị',
  'ra quân',
  'ký kết',
  'triển khai',
  'ra văn bản',
  'có văn bản',
  'có công văn',
  'có công điện',
  'chọn',
  'xác định',
  'quyết tâm',
  'phấn đấu',
  'kêu gọi',
  'tổng kết',
  'sơ kết',
  'chủ trì',
  'kết luận',
  'chỉ thị',
  'công bố',
  'đặt mục tiêu',
  'đăng ký',
  'thảo luận',
  'thông qua',
  'họp',
  'giao',
  'phối hợp',
  'ra công điện',
  'ký ban hành',
  'long trọng tổ chức',
  'nhấn mạnh',
  'nêu trong',
  'nêu tại',
  'tiếp tục',
  'mở',
  'làm lễ',
  'khai mạc',
  'bế mạc',
  'ký',
  'đặt chỉ tiêu',
])
const OFFICE_ACTS = anyOf([
  'tham dự',
  'dự',
  'kiểm tra',
  'chủ trì',
  'làm việc',
  'đến thăm',
  'tiếp',
  'có buổi tiếp',
  'phát biểu',
  'cho biết',
])
const BETWEEN =
  '(?: \\p{Lu}\\p{L}*){0,6}(?: \\([^)\\n]{2,120}\\))?,?(?: (?:đã|vừa|mới|sẽ|cũng|đang|tiếp tục|chính thức|long trọng|trọng thể|tới|có|(?:hôm|ngày|sáng|chiều|tối) [\\d/.-]{1,10})){0,3} '
const ACT = pattern(`^${BETWEEN}(?:${ACTS})⟩`, 'u')
const OFFICE_ACT = pattern(`^${BETWEEN}(?:${ACTS}|${OFFICE_ACTS})⟩`, 'u')
// "giao Sở …", "của UBND …": what stands there acts not by itself
const OBJECT =
  /(?:của|với|giao|cho|tại|theo|về|đối với|chỉ đạo|yêu cầu|đề nghị|dự có|có|từ|trước|lãnh đạo|đại diện|cùng|phối hợp|thuộc|đến|để|ở|trao|tặng)(?: các)? $/iu
// hội nghị … do UBND thành phố tổ chức · tại trụ sở chính Công ty …
const BY = /(?<!\p{L})(?:do|tại trụ sở(?: chính)?(?: của)?) $/iu
// " - ", ", " · " và " between the bodies of a joint subject
const JOINT = /^(?: - |, ?| và )$/u
// Cụm thi đua số 2 Quân khu: … · Khối thi đua các … tổ chức
const EMULATION = pattern(
  `⟨(?:Cụm|Khối) [Tt]hi đua (?:số|các|khối|[lL]ĩnh vực|\\p{Lu})[^.;:(\\n]{0,90}?(?= ?(?:$|[(:.;\\n]| (?:(?:đã|vừa|năm|để) )?(?:${ACTS})⟩))`,
  'gu',
)
const PRESS =
  /^(?:Báo|Tạp chí|Đài|Thông tấn xã|Nhà xuất bản|Cổng thông tin|Trung tâm (?:Truyền thông|Văn hóa)|Ngân hàng thế giới)/iu
const SHOUT = /^[^\p{Ll}]{20,}$/u
// What is a part of any body
const PART =
  /^(?:Ban (?:Giám đốc|Giám hiệu|lãnh đạo|tổ chức|Biên tập)|Phòng .*|Đoàn công tác|Tổ công tác|Văn phòng|Lãnh đạo|Thủ trưởng|Thường trực|Chi bộ)$/iu
const LINES = 40
const LEAD_LINES = 3
// A line as long as this is a paragraph; menus and captions are shorter
const PROSE = 90
const WEIGHT = { headline: 5, inHeadline: 2, lead: 5, text: 1, by: 5, mention: 0.2 } as const
const ENOUGH = 1
// From here on a body is the host of what the piece tells
const HOST = 5
const REPORT_GAP = 70

/** Whose directive, plan or event a piece of news reports. */
export function newsIssuer(document: Document): FoundIssuer | null {
  const told = reporter(document)
  const acting = strongest(candidatesOf(document))
  if (told && !(acting && acting.weight >= HOST && isLate(document))) return told
  return (acting && hostOf(document, acting)) ?? government(document)
}

/** The body named before "ban hành", or behind the number; else the one that the number's symbol tells. */
function reporter(document: Document): FoundIssuer | null {
  const report = reportOf(document)
  if (!report) return null
  const { view } = document
  const at = report.verb[0]
  const from = Math.max(view.lastIndexOf('\n', at - 1) + 1, at - 260)
  const before = agenciesPastGlosses(view.slice(from, at)).filter(isIssuer)
  const agent = before.at(-1)
  if (agent && at - from - agent.span[1] <= REPORT_GAP) return found(document, agent, from, 'report')
  const by = byOf(document, (report.date ?? report.number ?? report.type)?.span[1])
  if (by) return by
  const told = report.number && symbolIssuer(report.number)
  return told
    ? { span: told.span, rule: 'symbol', whole: wholeName(document, readBodyName(told.name)), inferred: true }
    : null
}

/** "Kế hoạch số … ngày … của Ban Thường vụ …". */
function byOf(document: Document, at: number | undefined): FoundIssuer | null {
  if (at === undefined) return null
  const rest = document.view.slice(at, at + 160).split('\n', 1)[0]!
  const of = /^,? ?của /u.exec(rest)
  const body = of && agenciesPastGlosses(rest.slice(of[0].length))[0]
  return body && body.span[0] === 0 && isIssuer(body) ? found(document, body, at + of![0].length, 'report') : null
}

function isIssuer({ collective, name }: AgencyMention): boolean {
  return !collective && !PRESS.test(name) && !PART.test(name)
}

function found(
  document: Document,
  { span, name }: AgencyMention,
  from: number,
  rule: FoundIssuer['rule'],
): FoundIssuer {
  return {
    span: [from + span[0], from + span[1]],
    rule,
    whole: wholeName(document, readBodyName(name)),
    inferred: false,
  }
}

interface Candidate {
  weight: number
  readonly span: Span
  readonly body: BodyName
}

function hostOf(document: Document, { span, body }: Candidate): FoundIssuer {
  return { span, rule: 'event', whole: wholeName(document, body), inferred: false }
}

/** The document is named far down and not as news: what the event is about, not what is reported. */
function isLate(document: Document): boolean {
  const { verb } = reportOf(document)!
  const before = linesOf(document).filter(({ span, text }) => span[0] < verb[0] && text.length >= PROSE)
  return before.length > LEAD_LINES - 1 && !/^(?:vừa|mới)/iu.test(document.view.slice(...verb))
}

/** The bodies that are named, each with its weight: once for each place, and once without. */
function candidatesOf(document: Document): Candidate[] {
  const candidates = new Map<string, Candidate>()
  const { title } = partsOf(document)
  let index = 0
  for (const line of linesOf(document)) {
    if (line.text.length >= PROSE) index++
    const headline = title.some(({ span }) => span[0] === line.span[0])
    for (const { mention, weight } of weighed(line.text, headline, index)) {
      const printed = line.text.slice(...mention.span)
      const body = readBodyName(SHOUT.test(printed) ? printed : mention.name)
      const key = foldTones(`${body.core} ${body.place ?? ''}`)
      const known = candidates.get(key)
      if (known) known.weight += weight
      else candidates.set(key, { weight, body, span: shifted(mention.span, line.span[0]) })
    }
  }
  return [...candidates.values()]
}

/** "UBND tỉnh" is the one whose place is told elsewhere: its weight goes to the strongest of them. */
function strongest(candidates: readonly Candidate[]): Candidate | null {
  const order = [...candidates].sort((a, b) => b.weight - a.weight)
  for (const short of order) {
    if (short.body.place) continue
    const whole = order.find(
      ({ body }) =>
        body.place && body.core === short.body.core && (short.body.kind === null || body.kind === short.body.kind),
    )
    if (whole) whole.weight += short.weight
  }
  const best = order.sort((a, b) => b.weight - a.weight)[0]
  return best && best.weight >= ENOUGH ? best : null
}

function shifted([from, end]: Span, by: number): Span {
  return [from + by, end + by]
}

interface Weighed {
  readonly mention: AgencyMention
  readonly weight: number
}

/** The bodies of a line with their weights; of a joint subject ("Đảng ủy, HĐND, UBND phường …") the first weighs most. */
function weighed(text: string, headline: boolean, index: number): Weighed[] {
  const groups = emulationGroups(text)
  const bodies = agenciesPastGlosses(text).filter(
    (body) => isIssuer(body) && !groups.some(({ span }) => body.span[0] < span[1] && span[0] < body.span[1]),
  )
  const all = [...groups, ...bodies].sort((a, b) => a.span[0] - b.span[0])
  const found = all.map((mention) => ({ mention, weight: weigh(text, mention, headline, index) }))
  for (let i = found.length - 2; i >= 0; i--) {
    const next = found[i + 1]!
    const between = text.slice(found[i]!.mention.span[1], next.mention.span[0])
    if (!JOINT.test(between)) continue
    const { mention, weight } = found[i]!
    found[i] = { mention: sharing(mention, next.mention), weight: next.weight > weight ? next.weight + 0.5 : weight }
  }
  return found
}

/** "Đảng ủy, HĐND, UBND phường …": the place said once is the place of all. */
function sharing(mention: AgencyMention, next: AgencyMention): AgencyMention {
  const own = readBodyName(mention.name)
  const { kind, place } = readBodyName(next.name)
  if (own.place || !kind || !place || (own.kind !== null && own.kind !== kind) || own.core.startsWith('Bộ '))
    return mention
  const words = own.kind ? place : `${kind} ${place}`
  return { ...mention, name: `${mention.name} ${words}` }
}

/** "Cụm thi đua số 2", "Khối thi đua các trường …": groups of units, up to what they do. */
function emulationGroups(text: string): AgencyMention[] {
  return [...text.matchAll(EMULATION)].map(({ index, 0: name }) => ({
    span: [index, index + name.length],
    name,
    collective: false,
  }))
}

function linesOf(document: Document): PartLine[] {
  const { text, blocks } = document
  const lines = blocks.filter(({ zone }) => zone === 'title' || zone === 'body').slice(0, LINES)
  return lines.map(({ span, bold }) => ({ span, text: text.slice(...span), bold: bold ?? false }))
}

function weigh(text: string, { span, name }: AgencyMention, headline: boolean, index: number): number {
  const before = text.slice(Math.max(0, span[0] - 24), span[0])
  const behind = text.slice(span[1], span[1] + 160)
  if (headline && span[0] <= 3) return WEIGHT.headline
  if (headline) return WEIGHT.inHeadline
  if (BY.test(before)) return WEIGHT.by
  if (OBJECT.test(before)) return WEIGHT.mention
  const office = readBodyName(name).office !== null || /^Thủ tướng/u.test(name)
  if (!(office ? OFFICE_ACT : ACT).test(behind)) return WEIGHT.mention
  return index <= LEAD_LINES ? WEIGHT.lead : WEIGHT.text
}

// Đảng bộ, chính quyền và nhân dân huyện … · Huyện … phát động
const PEOPLE = /(?:^|[ ,])[Cc]hính quyền(?: và|,)? (?:các tầng lớp )?[Nn]hân dân (?:các dân tộc )?$/u

/** The people's committee of a unit that is itself said to act: "chính quyền và nhân dân huyện …", "Huyện … phát động …". */
function government(document: Document): FoundIssuer | null {
  for (const line of linesOf(document).slice(0, LEAD_LINES))
    for (const { span, kind, name } of namedUnits(line.text)) {
      const acts = span[0] === 0 && ACT.test(line.text.slice(span[1], span[1] + 160))
      if (!acts && !PEOPLE.test(line.text.slice(0, span[0]))) continue
      const body = { office: null, core: 'Ủy ban nhân dân', kind, place: name, rest: '' }
      return { span: shifted(span, line.span[0]), rule: 'government', whole: wholeName(document, body), inferred: true }
    }
  return null
}
