import type { Line } from './lines.js'
import { isClosed, isShouting, startsLow } from './openings.js'
import type { Part } from './parts.js'

/** How a document's paragraphs were broken into lines, learnt from the breaks that are certain. */
export interface Layout {
  /** Lines of one paragraph follow each other; otherwise each line is a paragraph. */
  readonly wrapped: boolean
  /** Blank lines stand between paragraphs: what has none between belongs together. */
  readonly spaced: boolean
  /** The width that wrapped lines fill. */
  readonly width: number
  /** Copies of web pages begin paragraphs with a short line: the widths of these. */
  readonly short: readonly [low: number, high: number] | undefined
}

const FULL = 0.85
const ENOUGH = 3

/** Reads the layout from pairs of lines that stand in one paragraph of the source. */
export function layoutOf(lines: readonly Line[], parts: readonly Part[]): Layout {
  const going: Line[] = []
  let ended = 0
  let endedInside = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!
    const next = lines[i + 1]!
    if (line.kind !== 'text' || next.kind !== 'text' || next.group !== line.group || next.apart) continue
    if (line.furniture || isShouting(line.content.text)) continue
    const closed = isClosed(line.content.text)
    if (!closed && startsLow(next.content.text)) going.push(line)
    else if (closed && !startsLow(next.content.text)) {
      ended++
      if (parts[i] === 'body') endedInside++
    }
  }
  const widths = going.map((line) => line.width).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0
  const brief = widths.filter((each) => each < width * FULL)
  const wrapped = going.length >= ENOUGH && width < 200 && going.length * 2 > ended
  const clustered = brief.length >= ENOUGH && brief.length * 12 > going.length
  return {
    wrapped,
    spaced: wrapped && endedInside * 6 < going.length,
    width: wrapped ? width : 0,
    short: wrapped && clustered ? [brief[Math.floor(brief.length * 0.1)]!, brief.at(-1)!] : undefined,
  }
}

/** The line was broken because the next word did not fit, or nearly. */
export function isFull(line: Line, next: Line, { wrapped, width }: Layout): boolean {
  const word = /^\S+/.exec(next.content.text)?.[0].length ?? 0
  return wrapped && line.width + 1 + word >= width * FULL
}

/** The line is as wide as the short first lines of this document's paragraphs. */
export function isShortFirst(line: Line, { short }: Layout): boolean {
  return short !== undefined && line.width >= short[0] - 8 && line.width <= short[1] + 4
}
