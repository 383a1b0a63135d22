import type { Document, Span } from '../document.js'
import { type PartLine, partsOf } from '../frame/parts.js'
import { reportOf } from '../frame/report.js'
import { foldTones } from '../text/fold.js'
import type { AgencyMention } from '../vietnamese/agencies.js'
import { bodyId } from '../vietnamese/body-ids.js'
import { type BodyName, readBodyName } from '../vietnamese/body-names.js'
import { agenciesPastGlosses } from '../vietnamese/glosses.js'
import { type FoundIssuer, wholeName } from './issuer-name.js'
import { symbolIssuer } from './issuer-text.js'
import { unitsNamedIn } from './issuer-units.js'
import { actsHere, isIssuer, LEAD_LINES, weighed } from './issuer-weights.js'

const SHOUT = /^[^\p{Ll}]{20,}$/u
const LINES = 40
const LONGEST = 2000
// A line as long as this is a paragraph; menus and captions are shorter
const PROSE = 90
const ENOUGH = 1
// From here on a body is the host of what the piece tells
const HOST = 5
const REPORT_GAP = 70

/** Whose directive, plan or event a piece of news reports. */
export function newsIssuer(document: Document): FoundIssuer | null {
  const told = reporter(document)
  if (told && !isLate(document)) return told
  const acting = strongest(candidatesOf(document))
  if (told && !(acting && acting.weight >= HOST)) return told
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
  const read = new Map<string, { readonly body: BodyName; readonly key: string | null }>()
  const { title } = partsOf(document)
  let index = 0
  for (const line of linesOf(document)) {
    if (line.text.length >= PROSE) index++
    const headline = title.some(({ span }) => span[0] === line.span[0])
    for (const { mention, weight } of weighed(document, line, headline, index)) {
      const printed = line.text.slice(...mention.span)
      const name = SHOUT.test(printed) ? printed : mention.name
      const { body, key } = read.get(name) ?? keyed(name)
      read.set(name, { body, key })
      if (key === null) continue
      const known = candidates.get(key)
      if (known) known.weight += weight
      else candidates.set(key, { weight, body, span: shifted(mention.span, line.span[0]) })
    }
  }
  return [...candidates.values()]
}

/** A body with the key that its mentions share; null where a unit is named for a body of the whole country. */
function keyed(name: string): { readonly body: BodyName; readonly key: string | null } {
  const body = readBodyName(name)
  const wrong = body.kind !== null && isWholeCountry(body.core)
  return { body, key: wrong ? null : foldTones(`${body.core} ${body.place ?? ''}`) }
}

/** Quốc hội, Bộ Công Thương: no unit has one of its own. */
function isWholeCountry(core: string): boolean {
  return bodyId(core)?.place === null
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
    if (whole && !isWholeCountry(short.body.core)) whole.weight += short.weight
  }
  const best = order.sort((a, b) => b.weight - a.weight)[0]
  return best && best.weight >= ENOUGH ? best : null
}

function linesOf(document: Document): PartLine[] {
  const { text, blocks } = document
  const lines = blocks.filter(({ zone }) => zone === 'title' || zone === 'body').slice(0, LINES)
  return lines.map(({ span, bold }) => ({ span, text: text.slice(...span).slice(0, LONGEST), bold: bold ?? false }))
}

// Đảng bộ, chính quyền và nhân dân huyện … · Huyện … phát động
const PEOPLE = /(?:^|[ ,])[Cc]hính quyền(?: và|,)? (?:các tầng lớp )?[Nn]hân dân (?:các dân tộc )?$/u

/** The people's committee of a unit that is itself said to act: "chính quyền và nhân dân huyện …", "Huyện … phát động …". */
function government(document: Document): FoundIssuer | null {
  for (const line of linesOf(document).slice(0, LEAD_LINES))
    for (const { span, kind, name } of unitsNamedIn(line.text)) {
      const acts = span[0] === 0 && actsHere(line.text.slice(span[1], span[1] + 160))
      if (!acts && !PEOPLE.test(line.text.slice(0, span[0]))) continue
      const body = { office: null, core: 'Ủy ban nhân dân', kind, place: name, rest: '' }
      return { span: shifted(span, line.span[0]), rule: 'government', whole: wholeName(document, body), inferred: true }
    }
  return null
}

function shifted([from, end]: Span, by: number): Span {
  return [from + by, end + by]
}
