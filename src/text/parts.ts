import type { Part } from './joins.js'
import { isTypeLine, startsNation } from './letterhead.js'
import type { Line } from './lines.js'
import { opens } from './openings.js'

const HEAD_LINES = 60
const TITLE_LINES = 6
const CLOSING = /^(?:Nơi nhận|NƠI NHẬN)\s*:?$|^(?:Nơi nhận|NƠI NHẬN)\s*:/u
const GROUNDS = /^(?:Căn cứ|Thực hiện|Xét|Theo đề nghị|Kính gửi)\s/u

/** Which part of an official page each line belongs to; a text without a type line is all body. */
export function partsOf(lines: readonly Line[]): Part[] {
  const parts: Part[] = lines.map(() => 'body')
  const type = lines.findIndex((line, i) => i < HEAD_LINES && isTypeLine(line.content.text))
  const nation = lines.findIndex((line, i) => i < HEAD_LINES && startsNation(line.content.text))
  if (type >= 0) parts.fill('head', 0, type)
  else if (nation >= 0) parts.fill('head', 0, nation + 8)
  if (type >= 0) {
    const end = titleEnd(lines, type)
    parts.fill('title', type, end)
  }
  const closing = lines.findLastIndex((line) => CLOSING.test(line.content.text))
  if (closing > type) parts.fill('closing', closing)
  return parts
}

/** The trích yếu is the run of lines after the type: short enough to be one, else its first line alone. */
function titleEnd(lines: readonly Line[], type: number): number {
  const group = lines[type + 1]?.group
  let end = type + 1
  while (end < lines.length && lines[end]!.group === group) {
    const text = lines[end]!.content.text
    if (end > type + 1 && (opens(text, '') || GROUNDS.test(text))) break
    end++
  }
  return end - type <= TITLE_LINES ? end : type + 1
}
