import { anchored } from './anchored.js'
import { isTypeLine, startsNation } from './letterhead.js'
import type { Line } from './lines.js'
import { isPageNoise } from './page-noise.js'
import { portalHeadEnd } from './portal-head.js'
import { siteNoiseIn } from './site-noise.js'
import { markTails } from './tails.js'

/**
 * Why a line is set apart. `page`: it interrupts a text that goes on behind it; `bar`: a bare cell mark; `rule`: a drawn
 * line; `site`: noise of the site; `source`: the source's reader said so.
 */
export type Reason = 'page' | 'bar' | 'rule' | 'site' | 'source'

const BAR = anchored(/^[|\s]+$/u)
const RULE = anchored(/^[-–—_=*~.`\s|+#]{1,}$/u)
const HAS_STROKE = /[-–—_=*~.`#]/u
// A day at the page's top, without a time: the reader's day, not the article's
const CLOCK = anchored(/^(?:Thứ \p{L}+|Thứ \d|Chủ nhật)\s?,?\s?(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[\s,.|-]*$/iu)
// The article's own time: "Ngày đăng: 02/01/2024", "08:30 02/01/2024"
const STAMPED = /Ngày đăng|Đăng ngày|Đăng lúc|Ngày cập nhật|Cập nhật|GMT/iu
const TIME = /\d{1,2}[:h]\d{2}/u
const YEAR = /\d{4}/u
const TOP = 8
const BELOW = 30
const REPEATED = 40

/** For each line the reason why it is furniture, or undefined. */
export function furnitureOf(lines: readonly Line[]): (Reason | undefined)[] {
  const page = isPageNoise(lines)
  const isSiteNoise = siteNoiseIn(lines.map(({ content }) => content.text))
  const reasons = lines.map((line, i): Reason | undefined => {
    const { text } = line.content
    if (line.furniture) return 'source'
    if (page[i]) return 'page'
    if (text.length <= 2 && BAR.test(text)) return 'bar'
    if (RULE.test(text) && HAS_STROKE.test(text)) return 'rule'
    if (isSiteNoise(text) || isClock(lines, i) || isRepeated(lines, i)) return 'site'
    return undefined
  })
  const official = lines.findIndex(({ content: { text } }) => startsNation(text) || isTypeLine(text))
  const hide = (i: number) => {
    if (reasons[i] !== 'bar') reasons[i] = 'site'
  }
  for (let i = 0; i < portalHeadEnd(lines, official); i++) hide(i)
  markTails(lines, hide)
  return reasons
}

function isClock(lines: readonly Line[], i: number): boolean {
  if (i >= TOP || !CLOCK.test(lines[i]!.content.text)) return false
  return lines.slice(i + 1, i + BELOW).some(({ content: { text } }) => isPublished(text))
}

function isPublished(text: string): boolean {
  return text.length < 200 && ((STAMPED.test(text) && /\d/u.test(text)) || (TIME.test(text) && YEAR.test(text)))
}

/** A caption printed twice, a title above its own article. */
function isRepeated(lines: readonly Line[], i: number): boolean {
  const { text } = lines[i]!.content
  return text.length >= REPEATED && lines[i]!.kind === 'text' && lines[i - 1]?.content.text === text
}
