import type { Margins, Placed } from './margins.js'

/** A line of a page's flow. */
export interface Line extends Placed {
  readonly text: string
}

/** Lines that belong together. `glue[i]` stands between line i and the next: a blank, a line break, or nothing. */
export interface Paragraph {
  readonly lines: readonly Line[]
  readonly text: string
  /** Its last line fills the column, so that it may go on on the next page. */
  readonly full: boolean
  /** Its first line begins at the margin, so that it may have begun on the page before. */
  readonly flush: boolean
}

/** Lengths are in letter heights. */
const LOOSE = 1.22
const INDENT = 0.7
const NEAR = 0.35
const ASIDE = 0.3
const SLACK = 0.6

const LOWER = /\p{Ll}/u
const CAPITAL = /\p{Lu}/u
const shouts = (text: string) => !LOWER.test(text) && CAPITAL.test(text)
const STARTS_LOW = /^["“(]?\p{Ll}/u
// "a) Rà soát": a small letter, and yet a beginning
const ITEM = /^\p{Ll}\)\s\p{Lu}/u
// "số 66-" and "NQ/TW": the break stands within a number
const BROKEN_CODE = /[\p{L}\d](?:[-/])$/u
const CODE_GOES_ON = /^[\p{L}\d]/u

/** Lines of one column, in order, as paragraphs. */
export function paragraphsOf(lines: readonly Line[], margins: Margins): Paragraph[] {
  const groups: Line[][] = []
  for (const line of lines) {
    const open = groups.at(-1)
    if (open && goesOn(open, line, margins)) open.push(line)
    else groups.push([line])
  }
  return groups.map((group) => paragraphOf(group, margins))
}

/** Lines of a letterhead or a closing: kept as lines, parted where room is left. */
export function stackOf(lines: readonly Line[]): Paragraph[] {
  const groups: Line[][] = []
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1)
    if (last && line.y - last.y < 1.55 * Math.max(line.size, last.size)) groups.at(-1)!.push(line)
    else groups.push([line])
  }
  return groups.map((group) => ({
    lines: group,
    text: group.map(({ text }) => text).join('\n'),
    full: false,
    flush: false,
  }))
}

/** Whether a column holds running text: several lines that fill it, and are wide enough for sentences. */
export function isProse(lines: readonly Line[], { size }: Margins): boolean {
  const width = Math.max(...lines.map(({ right }) => right)) - Math.min(...lines.map(({ x }) => x))
  const filled = lines.filter((line) => line.right - line.x > 0.9 * width)
  return lines.length >= 6 && filled.length > 0.5 * lines.length && width > 12 * size
}

/** Two pieces of text that a line's end parted, as one. */
export function joinText(before: string, after: string): string {
  return BROKEN_CODE.test(before) && CODE_GOES_ON.test(after) ? before + after : `${before} ${after}`
}

/** Whether a paragraph that ends a page goes on with the one that begins the next. */
export function resumes(last: Paragraph, next: Paragraph): boolean {
  if (last.text.includes('\n') || next.text.includes('\n') || ITEM.test(next.text)) return false
  if (shouts(last.text) !== shouts(next.text)) return false
  const closed = /[.:;!?]["”’)]?$/.test(last.text)
  if (STARTS_LOW.test(next.text)) return !closed || (last.full && next.flush)
  return last.full && next.flush
}

function goesOn(open: readonly Line[], line: Line, margins: Margins): boolean {
  const last = open.at(-1)!
  if (ITEM.test(line.text)) return false
  if (line.y <= last.y || line.y - last.y > LOOSE * pitchFor(line, margins)) return false
  if (Math.abs(line.size - last.size) > 0.12 * margins.size) return false
  if (isApart(last, margins) || isApart(line, margins)) return sameStack(last, line, margins)
  if (shouts(last.text) && !shouts(line.text) && !isFull(last, line, margins)) return false
  if (!isFull(last, line, margins)) return false
  const shift = line.x - last.x
  const near = NEAR * margins.size
  if (shift > near && line.x - margins.left > INDENT * margins.size) return open.length === 1 && hangs(last, line)
  if (shift < -near) return open.length === 1
  return Math.abs(line.x - margins.left) < near || open.length > 1 || STARTS_LOW.test(line.text)
}

/** Behind a label the lines of its paragraph may hang: "a) Rà soát …" and further lines under "Rà". */
function hangs(first: Line, line: Line): boolean {
  return /^(?:[-–+*•●]|\d{1,2}(?:\.\d{1,2})*[.)]?|\p{L}\)|[IVX]+\.)\s/u.test(first.text) && STARTS_LOW.test(line.text)
}

function pitchFor(line: Line, { pitch, size }: Margins): number {
  return Math.abs(line.size - size) > 0.12 * size ? 1.3 * line.size : pitch
}

/** The line is centred, or set to the right: a title, a signature. */
function isApart(line: Line, { left, right, size }: Margins): boolean {
  const before = line.x - left
  const behind = right - line.right
  if (before < INDENT * size || behind < INDENT * size) return before > ASIDE * (right - left)
  return before > ASIDE * (right - left) || Math.abs(before - behind) < NEAR * 2 * size
}

/** Titles of several lines stay together: all centred alike, all capitals or none. */
function sameStack(last: Line, line: Line, { left, right, size }: Margins): boolean {
  if (shouts(last.text) !== shouts(line.text)) return false
  const middle = (each: Line) => (each.x + each.right) / 2
  const isCentred = (each: Line) => Math.abs(middle(each) - (left + right) / 2) < size
  return Math.abs(middle(last) - middle(line)) < NEAR * 2 * size && (isCentred(last) || isCentred(line))
}

/** The next word would not have fitted. */
function isFull(line: Line, next: Line, { right, size }: Margins): boolean {
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0
  const width = ((next.right - next.x) * word) / Math.max(1, next.text.length)
  return line.right + 0.25 * size + width > right - SLACK * size
}

function paragraphOf(lines: readonly Line[], margins: Margins): Paragraph {
  const isStack = lines.length > 1 && lines.every((line) => isApart(line, margins) || isWide(line, margins))
  const last = lines.at(-1)!
  return {
    lines,
    text: isStack
      ? lines.map(({ text }) => text).join('\n')
      : lines.slice(1).reduce((text, line) => joinText(text, line.text), lines[0]!.text),
    full: !isStack && last.right > margins.right - 2.5 * margins.size,
    flush: Math.abs(lines[0]!.x - margins.left) < NEAR * margins.size,
  }
}

/** A centred line that fills the column, among others that do not. */
function isWide(line: Line, { left, right, size }: Margins): boolean {
  return Math.abs(line.x - left - (right - line.right)) < NEAR * 2 * size && shouts(line.text)
}
