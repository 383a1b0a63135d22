import type { Document } from '../document.js'
import { matchesIn } from '../text/matches.js'
import { pattern } from '../text/pattern.js'
import { sentenceStart } from '../vietnamese/leads.js'
import { ownYearOf } from './own-year.js'
import type { ThemeCue } from './theme-cues.js'

const FIGURES = /(?:19|20)\d\d/
// năm 2024 · năm học 2018 - 2019 · Năm 2003 · Năm An toàn giao thông 2017; not "giai đoạn 2021 - 2025", "so với năm 2023"
const YEAR =
  /(?<!so với |(?:giai đoạn|nhiệm kỳ|kế hoạch)[^.;,\n]{0,24})(?<![\p{L}])năm(?: học)? (?<year>(?:19|20)\d\d)(?!\d)(?! ?[-–] ?(?:19|20)\d\d(?!\d))|(?<![\p{L}])năm học (?<school>(?:19|20)\d\d)|(?<![\p{L}])(?:năm|tháng|tuần lễ)(?: (?!năm )[\p{L}/]+,?){1,7} (?<named>(?:19|20)\d\d)(?! ?[-–/.]? ?\d)/giu
const SPAN = /(?:giai đoạn|nhiệm kỳ|thời kỳ|kế hoạch \d+ năm|05? năm)[^.;\n]{0,12}(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d/iu
// right behind the quotation: ” năm 2020, ” cho năm học 2018
const BEHIND = /^["”»’'] ?(?:trong |cho |của )?(?:năm|năm học) (?<year>(?:19|20)\d\d)(?! ?[-–] ?(?:19|20)\d\d)/u
// ” giai đoạn 2021 - 2025, ” cho cả nhiệm kỳ
const SPAN_BEHIND = /^["”»’']? ?(?:(?:trong|cho|của|suốt) )?(?:(?:cả|suốt|toàn) )?(?:giai đoạn|nhiệm kỳ)/u
// who or what the theme belongs to: a drive has no end of its own
const MOVEMENT = pattern('⟨(?:phong trào|đợt|cuộc vận động|chiến dịch|tháng|năm)⟩', 'giu')
const YEARLY = /(?<!\p{L})(?:năm|thi đua|công tác|hành động|hoạt động|tháng|đợt)(?!\p{L})/iu

/** The year that a theme is for: said beside it, in its sentence or just before; else the document's own for a yearly theme. */
export function yearOf(document: Document, cue: ThemeCue, start: number, end: number): number | null {
  const { view } = document
  const behind = view.slice(end, end + 40)
  const said = lastYear(cue.words) ?? Number(BEHIND.exec(behind)?.groups?.year ?? NaN)
  if (said) return said
  if (SPAN.test(cue.words) || SPAN.test(cue.before) || SPAN_BEHIND.test(behind)) return null
  const from = sentenceStart(view, Math.max(0, start - 400), start)
  const sentence = view.slice(from, start)
  const near = lastYear(sentence)
  if (near) return near
  if (SPAN.test(sentence) || isStanding(sentence)) return null
  if (cue.rule === 'motto' && !YEARLY.test(cue.words)) return null
  const own = ownYearOf(document)
  const before = lastYear(view.slice(Math.max(0, from - 260), from))
  return before !== undefined && (own === null || before >= own) ? before : own
}

/** Whether the theme is of a drive, which is for no year. */
function isStanding(sentence: string): boolean {
  const movement = matchesIn(sentence, MOVEMENT).at(-1)?.[0]
  return movement !== undefined && /^cuộc/iu.test(movement)
}

/** The last year named in `text`; a school year gives its first. */
function lastYear(text: string): number | undefined {
  if (!FIGURES.test(text)) return undefined
  let year: number | undefined
  for (const { groups } of matchesIn(text, YEAR)) year = Number(groups?.year ?? groups?.school ?? groups?.named)
  return year
}
