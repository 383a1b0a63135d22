import type { Document, Genre, Section } from '../document.js'
import { issuedOf } from '../frame/dateline.js'
import { newsDatesOf } from '../frame/news-dates.js'
import { once } from '../text/once.js'
import { pattern } from '../text/pattern.js'
import { datesOf } from '../vietnamese/readings.js'

/** What is known about the place of a sentence. */
export interface Place {
  /** The headings above it, the innermost first. */
  readonly headings: readonly string[]
  /** It stands in a numbered division. */
  readonly listed: boolean
  /** The document has numbered divisions. */
  readonly divided: boolean
  /** It stands in a provision (Điều): figures there are rules, unless a goal is spoken of. */
  readonly provision: boolean
  readonly genre: Genre
  /** The day, month or year that the document speaks from, EDTF. */
  readonly today: string | null
}

// "phấn đấu", "đến năm 2025"
const GOAL = pattern('⟨(?:phấn đấu|mục tiêu|chỉ tiêu|quyết tâm|đến (?:hết |cuối )?năm (?:19|20)\\d\\d)⟩', 'i')
const GOAL_HEADING = pattern(
  '⟨(?:mục tiêu|chỉ tiêu|quy mô|phương hướng|lộ trình)⟩|^(?:các |một số )?(?:nhiệm vụ|kế hoạch|kết quả)⟩',
  'i',
)
// not a term of years: when it was written, that does not tell
const ONE_YEAR = /^(\d{4})(?!.*\/(?!\1))/
// "đến năm 2025"
const AIM = /đến (?:hết |cuối )?(?:năm )?$/iu
const OPENING = 4000

export function placeOf(document: Document, position: number): Place {
  const headings: string[] = []
  let listed = false
  let provision = false
  let level: readonly Section[] = document.sections
  for (;;) {
    const inside = level.find(({ span }) => position >= span[0] && position < span[1])
    if (!inside) break
    listed = true
    provision ||= inside.style === 'article'
    if (inside.heading) headings.unshift(inside.heading)
    level = inside.children
  }
  const { genre, sections } = document
  return { headings, listed, divided: sections.length > 0, provision, genre, today: todayOf(document) }
}

/** Whether figures of a sentence set a rule ("tối thiểu 05 người", "từ 20.000 tỷ đồng trở lên"), not a goal. */
export function isNorm(sentence: string, { provision, headings }: Place): boolean {
  return provision && !GOAL.test(sentence) && !headings.some((heading) => GOAL_HEADING.test(heading))
}

/** Of the document's own dates, else the first full date in its opening lines, else the first year there. */
const todayOf = once((document: Document): string | null => {
  const own = document.genre === 'news' ? newsDay(document) : issuedOf(document)?.value
  if (own && /^\d{4}/.test(own)) return own.slice(0, 10)
  const near = datesOf(document).filter(({ span }) => span[0] < OPENING)
  const full = near.find(({ value }) => /^\d{4}-\d\d-\d\d$/.test(value))
  return (
    (
      full ??
      near.find(
        ({ value, span }) => ONE_YEAR.test(value) && !AIM.test(document.view.slice(Math.max(0, span[0] - 12), span[0])),
      )
    )?.value.slice(0, full ? 10 : 4) ?? null
  )
})

function newsDay(document: Document): string | undefined {
  const { published, event } = newsDatesOf(document)
  return published?.value ?? document.meta.published ?? event?.value
}
