import type { Document } from '../document.js'
import { headingOf } from '../frame/heading.js'
import { headsOf } from './campaign-heads.js'
import { knownCampaign } from './campaign-keys.js'
import { hasTerm, isLaunched } from './campaign-launch.js'
import type { NamedCampaign } from './campaign-quotes.js'
import { ownYearOf } from './own-year.js'

export interface Launch extends NamedCampaign {
  readonly name: string
  readonly id: string | null
  readonly launched: boolean
}

// ” và , ”, cùng : the launch of one movement is that of the next
const TOGETHER = /^["”»’']?,? ?(?:và|cùng|cùng với|,) (?:\p{Ll}+ ){0,2}$/u
const SPRINT = /^(?:đợt|chiến dịch)/iu
const SPRINT_SUBJECT = /(?:^|[^\p{L}])(?:chiến dịch|đợt thi đua|đợt cao điểm)(?!\p{L})/iu
const YEARS = /(?:19|20)\d\d/gu

/** Tells of each named movement whether this document or event launches it. */
export function withLaunch(document: Document, named: readonly NamedCampaign[]): Launch[] {
  const { view } = document
  const year = ownYearOf(document)
  const launches: Launch[] = []
  for (const one of [...named].sort((a, b) => a.span[0] - b.span[0])) {
    const name = view.slice(...one.span)
    const id = knownCampaign(name)?.id ?? null
    const start = one.head?.span[0] ?? one.span[0]
    const before = launches.at(-1)
    const together = before?.launched === true && TOGETHER.test(view.slice(before.end, start))
    const past = year !== null && Math.max(...(name.match(YEARS) ?? [`${year}`]).map(Number)) < year
    const launched = !past && (together || isLaunched(document, { start, end: one.end, known: id !== null }))
    launches.push({ ...one, name, id, launched })
  }
  const launching =
    launches.some(({ launched }) => launched) ||
    headsOf(document).some(({ span }) => isLaunched(document, { start: span[0], end: span[1], known: false }))
  return launching ? launches.map((one) => ({ ...one, launched: one.launched || isPart(document, one) })) : launches
}

/** Whether a movement is the one that is launched, or a sprint of it: "Đợt thi đua mang tên “…”", "đợt thi đua “…” từ ngày …". */
function isPart(document: Document, { head, rule, end }: Launch): boolean {
  if (!head) return false
  const noun = document.view.slice(...head.span)
  if ((rule === 'named' || rule === 'theme') && /^\p{Lu}/u.test(noun)) return true
  if (!SPRINT.test(noun)) return false
  return hasTerm(document, end) || opensItem(document, head.span[0])
}

/** Whether a place opens an item of a document that is about such a movement. */
function opensItem(document: Document, at: number): boolean {
  const { subject } = headingOf(document)
  if (!subject || !SPRINT_SUBJECT.test(document.view.slice(...subject))) return false
  for (let inner = document.sections; ; ) {
    const section = inner.find(({ span }) => at >= span[0] && at < span[1])
    if (!section) return false
    if (at - section.start < 4 && at >= section.start) return true
    inner = section.children
  }
}
