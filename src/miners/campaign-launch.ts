import type { Document } from '../document.js'
import { headingOf } from '../frame/heading.js'
import { lowerOf } from '../text/letters.js'
import { type Head, headsOf } from './campaign-heads.js'
import { keyOf, knownCampaign } from './campaign-keys.js'
import { isLaunched, LAUNCH } from './campaign-launch-cues.js'
import { opensItem, titlesOf } from './campaign-places.js'
import type { NamedCampaign } from './campaign-quotes.js'
import { ownYearOf } from './own-year.js'

export interface Launch extends NamedCampaign {
  readonly name: string
  /** What variants of the name share. */
  readonly key: string
  readonly id: string | null
  readonly launched: boolean
}

// ” và , ”, cùng : the launch of one movement is that of the next
const TOGETHER = /^["”»’']?,? ?(?:và|cùng|cùng với|,) (?:\p{Ll}+ ){0,2}$/u
const SPRINT = /^(?:đợt|chiến dịch)/iu
// “A” từ ngày 01/01 …: its term is set here
const TERM = /^["”»’']? ?,? ?\(?(?:bắt đầu |diễn ra |thời gian |tính |kéo dài )?từ (?:ngày )?\d/iu
const SPRINT_SUBJECT = /(?:^|[^\p{L}])(?:chiến dịch|đợt thi đua|đợt cao điểm)(?!\p{L})/iu
const YEARS = /(?:19|20)\d\d/gu

/** Tells of each named movement whether this document or event launches it. */
export function withLaunch(document: Document, named: readonly NamedCampaign[]): Launch[] {
  const { view } = document
  const year = ownYearOf(document)
  const launches: Launch[] = []
  for (const one of [...named].sort((a, b) => a.span[0] - b.span[0])) {
    const name = view.slice(...one.span)
    const key = keyOf(name)
    const id = knownCampaign(key)?.id ?? null
    const start = one.head?.span[0] ?? one.span[0]
    const before = launches.at(-1)
    const together = before?.launched === true && TOGETHER.test(view.slice(before.end, start))
    const past = year !== null && lastYear(name) < year
    const launched = !past && (together || isLaunched(document, { start, end: one.end, known: id !== null }))
    launches.push({ span: one.span, end: one.end, rule: one.rule, head: one.head, name, key, id, launched })
  }
  const launching =
    launches.some(({ launched }) => launched) ||
    titlesOf(document).some((span) => LAUNCH.test(lowerOf(view.slice(...span)))) ||
    headsOf(document).some(({ span }) => isLaunched(document, { start: span[0], end: span[1], known: false }))
  if (!launching) return launches
  const told = launches.map((one) => (one.launched || !isPart(document, one) ? one : { ...one, launched: true }))
  const described = told.some(({ launched, rule }) => launched && rule === 'descriptive')
  return told.filter(({ rule }) => !(described && rule === 'theme'))
}

/** The latest year that a name holds; no end where it holds none. */
function lastYear(name: string): number {
  return Math.max(...(name.match(YEARS)?.map(Number) ?? [Number.POSITIVE_INFINITY]))
}

/** Whether a movement is the one that is launched, or a sprint of it: "Đợt thi đua mang tên “…”", "đợt thi đua “…” từ ngày …". */
function isPart(document: Document, { head, rule, end }: Launch): boolean {
  if (!head) return false
  const { view, genre } = document
  const noun = view.slice(...head.span)
  if ((rule === 'named' || rule === 'theme') && isDefinite(document, head)) return true
  if (genre !== 'directive' || !SPRINT.test(noun)) return false
  if (TERM.test(view.slice(end, end + 40))) return true
  const { subject } = headingOf(document)
  return subject !== null && SPRINT_SUBJECT.test(view.slice(...subject)) && opensItem(document, head.span[0])
}

/** Whether "the" movement is meant: "Đợt thi đua mang tên …", "Mang tên …, đợt thi đua …". */
function isDefinite({ view }: Document, head: Head): boolean {
  const before = view.slice(Math.max(0, head.span[0] - 3), head.span[0])
  return /^\p{Lu}/u.test(view.slice(...head.span)) || /["”»],? $/u.test(before)
}
