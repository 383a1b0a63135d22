import { anchored } from './anchored.js'
import { isTypeLine, startsBody, startsNation } from './letterhead.js'
import type { Line } from './lines.js'
import { opens } from './openings.js'

/** Where in the document a line stands, as far as joining needs to know. */
export type Part = 'head' | 'title' | 'body' | 'closing'

const HEAD_LINES = 90
const CLOSING_LINES = 50
const TITLE_LINES = 6
// No page is so wide: a line that is longer holds a paragraph
const LONGEST_LINE = 130
// How many lines a letterhead goes on behind the nation's name, where no type follows (công văn)
const AFTER_NATION = 8
const CLOSING = anchored(/^(?:Nơi nhận|NƠI NHẬN)\s*(?::|$)/u)
const GROUNDS = anchored(/^(?:Căn cứ|Thực hiện|Xét|Theo đề nghị|Kính gửi)\s/u)

// An annex begins behind the signature
const ANNEX = anchored(
  /^(?:PHỤ LỤC|Phụ lục|\((?:Ban hành )?[Kk]èm theo|I\s?[.-]\s|A\.\s|PHẦN|Phần|Chương|CHƯƠNG|Điều 1(?!\d))/u,
)

/** Which part of an official page each line belongs to; a text without letterhead and type is all body. */
export function partsOf(lines: readonly Line[]): Part[] {
  const parts: Part[] = lines.map(() => 'body')
  const type = lines.findIndex((line, i) => i < HEAD_LINES && isTypeLine(line.content.text))
  const nation = lines.findIndex((line, i) => i < HEAD_LINES && startsNation(line.content.text))
  if (type >= 0) parts.fill('head', 0, type)
  else if (nation >= 0) parts.fill('head', 0, nation + AFTER_NATION)
  for (let i = 0; i < lines.length; i++) {
    const { text } = lines[i]!.content
    if (isTypeLine(text)) parts.fill('title', i, titleEnd(lines, i))
    else if (CLOSING.test(text)) parts.fill('closing', i, closingEnd(lines, i))
  }
  return parts
}

/** The trích yếu is the run of lines after the type: short enough to be one, else its first line alone. */
function titleEnd(lines: readonly Line[], type: number): number {
  const group = lines[type + 1]?.group
  let end = type + 1
  while (end < lines.length && lines[end]!.group === group) {
    const text = lines[end]!.content.text
    if (opens(text, '') || GROUNDS.test(text) || isAuthority(lines, end)) break
    if (end > type + 1 && lines[end]!.width > LONGEST_LINE) break
    end++
  }
  return end - type <= TITLE_LINES ? end : type + 1
}

/** Who decides, above the grounds or before the orders: "THỦ TƯỚNG CHÍNH PHỦ", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:". */
function isAuthority(lines: readonly Line[], i: number): boolean {
  const { text } = lines[i]!.content
  return startsBody(text) && (text.endsWith(':') || GROUNDS.test(lines[i + 1]?.content.text ?? ''))
}

/** Recipients and signature go on to the next document in the file, if there is one. */
function closingEnd(lines: readonly Line[], start: number): number {
  let end = start + 1
  while (end < lines.length && end - start < CLOSING_LINES && !beginsAnew(lines[end]!.content.text)) end++
  return end
}

function beginsAnew(text: string): boolean {
  return isTypeLine(text) || ANNEX.test(text)
}
