import type { Document } from '../document.js'
import type { PartLine } from '../frame/parts.js'
import { ISSUER_ACTS, OFFICE_ACTS } from '../lexicon/acts.js'
import { lowerOf } from '../text/letters.js'
import { matchesIn } from '../text/matches.js'
import { anyOf, pattern } from '../text/pattern.js'
import type { AgencyMention } from '../vietnamese/agencies.js'
import { readBodyName } from '../vietnamese/body-names.js'
import { agenciesOfLine } from '../vietnamese/glosses.js'

const ACTS = anyOf(ISSUER_ACTS)
// a person's name, a bracket, and words of time
const BETWEEN =
  '(?: \\p{Lu}\\p{L}*){0,6}(?: \\([^)\\n]{2,120}\\))?,?(?: (?:đã|vừa|mới|sẽ|cũng|đang|tiếp tục|chính thức|long trọng|trọng thể|tới|có|(?:hôm|ngày|sáng|chiều|tối) [\\d/.-]{1,10})){0,3} '
const ACT = pattern(`^${BETWEEN}(?:${ACTS})⟩`, 'u')
const OFFICE_ACT = pattern(`^${BETWEEN}(?:${ACTS}|${anyOf(OFFICE_ACTS)})⟩`, 'u')
// Both patterns look back from a body's beginning, in small letters.
// "giao Sở …", "của UBND …": what stands there acts not by itself
const OBJECT =
  /(?<=(?:của|với|giao|cho|tại|theo|về|đối với|chỉ đạo|yêu cầu|đề nghị|dự có|có|từ|trước|lãnh đạo|đại diện|cùng|phối hợp|thuộc|đến|để|ở|trao|tặng)(?: các)? )/uy
// hội nghị … do UBND thành phố tổ chức · tại trụ sở chính Công ty …
const BY = /(?<=(?<!\p{L})(?:do|tại trụ sở(?: chính)?(?: của)?) )/uy
// " - ", ", " · " và " between the bodies of a joint subject
const JOINT = /^(?: - |, ?| và )$/u
// Cụm thi đua số 2 Quân khu: … · Khối thi đua các … tổ chức
const EMULATION = pattern(
  `⟨(?:Cụm|Khối) [Tt]hi đua (?:số|các|khối|[lL]ĩnh vực|\\p{Lu})[^.;:(\\n]{0,90}?(?= ?(?:$|[(:.;\\n]| (?:(?:đã|vừa|năm|để) )?(?:${ACTS})⟩))`,
  'gu',
)
const PRESS =
  /^(?:Báo|Tạp chí|Đài|Thông tấn xã|Nhà xuất bản|Cổng thông tin|Trung tâm (?:Truyền thông|Văn hóa)|Ngân hàng thế giới)/iu
// What is a part of any body
const PART =
  /^(?:Ban (?:Giám đốc|Giám hiệu|lãnh đạo|tổ chức|Biên tập)|Phòng .*|Đoàn công tác|Tổ công tác|Văn phòng|Lãnh đạo|Thủ trưởng|Thường trực|Chi bộ)$/iu
const WEIGHT = { headline: 5, inHeadline: 2, lead: 5, text: 1, by: 5, mention: 0.2 } as const

/** So many paragraphs are a piece's lead. */
export const LEAD_LINES = 3

export interface Weighed {
  readonly mention: AgencyMention
  readonly weight: number
}

/** The bodies of a line with their weights; of a joint subject ("Đảng ủy, HĐND, UBND phường …") the first weighs most. */
export function weighed(document: Document, line: PartLine, headline: boolean, index: number): Weighed[] {
  const { text } = line
  const groups = text.includes('Cụm ') || text.includes('Khối ') ? emulationGroups(text) : []
  const bodies = agenciesOfLine(document, line).filter(
    (body) => isIssuer(body) && !groups.some(({ span }) => body.span[0] < span[1] && span[0] < body.span[1]),
  )
  const all = groups.length > 0 ? [...groups, ...bodies].sort((a, b) => a.span[0] - b.span[0]) : bodies
  const page = { text, low: lowerOf(text) }
  const found = all.map((mention) => ({ mention, weight: weigh(page, mention, headline, index) }))
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
  return matchesIn(text, EMULATION).map(({ index, 0: name }) => ({
    span: [index, index + name.length],
    name,
    collective: false,
  }))
}

function weigh(
  { text, low }: { readonly text: string; readonly low: string },
  { span, name }: AgencyMention,
  headline: boolean,
  index: number,
): number {
  if (headline) return span[0] <= 3 ? WEIGHT.headline : WEIGHT.inHeadline
  if (stands(BY, low, span[0])) return WEIGHT.by
  if (stands(OBJECT, low, span[0])) return WEIGHT.mention
  const behind = text.slice(span[1], span[1] + 160)
  if (!ACT.test(behind) && !(OFFICE_ACT.test(behind) && isOffice(name))) return WEIGHT.mention
  return index <= LEAD_LINES ? WEIGHT.lead : WEIGHT.text
}

function stands(before: RegExp, text: string, at: number): boolean {
  before.lastIndex = at
  return before.test(text)
}

function isOffice(name: string): boolean {
  return readBodyName(name).office !== null || /^Thủ tướng/u.test(name)
}

/** Whether a body may be an issuer: no group, no newspaper, no part of another. */
export function isIssuer({ collective, name }: AgencyMention): boolean {
  return !collective && !PRESS.test(name) && !PART.test(name)
}

/** Whether words behind a name make its bearer act. */
export function actsHere(behind: string): boolean {
  return ACT.test(behind)
}
