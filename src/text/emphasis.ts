import { matchesIn } from './matches.js'

/** Emphasis marks of Markdown that stand in the text itself: `**`, `*` and `_` runs that the source's parser left alone. */
const STARS = /\*+/g
const WORDS = /[\p{L}\p{N}]/u

/** "*Tiếp tục*" and "**DÂN **" are emphasis; "* Lưu ý" is a bullet, "*" alone a rule, "5*3" a product. */
export function isEmphasis(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' '
  const after = text[end] ?? ' '
  if (/\d/.test(before) && /\d/.test(after)) return false
  if (end - start === 2) return true
  if (end - start > 2) return text.trim().length > end - start
  return /\S/.test(before) || /\S/.test(after) || (start > 0 && end === text.trimEnd().length && text.trim() !== '*')
}

/** What is known of emphasis at the end of a line. */
export interface Emphasis {
  /** Every word of the line is bold. */
  readonly bold: boolean
  /** The line breaks off inside bold or slanted words. */
  readonly open: boolean
}

/** Follows emphasis from line to line of one paragraph, by toggles: the marks of real copies are broken over lines and spaces. */
export function emphasisOf(lines: readonly string[]): Emphasis[] {
  let bold = false
  let slanted = false
  return lines.map((line) => {
    let all = true
    let words = false
    let from = 0
    const look = (end: number) => {
      if (!WORDS.test(line.slice(from, end))) return
      words = true
      all &&= bold
    }
    for (const { 0: stars, index } of matchesIn(line, STARS)) {
      if (!isEmphasis(line, index, index + stars.length) || stars.length > 3) continue
      look(index)
      from = index + stars.length
      if (stars.length !== 1) bold = !bold
      if (stars.length !== 2) slanted = !slanted
    }
    look(line.length)
    return { bold: words && all, open: words && (bold || slanted) }
  })
}
