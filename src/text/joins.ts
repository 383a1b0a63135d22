import { anchored } from './anchored.js'
import { isFull, isShortFirst, type Layout } from './layout.js'
import { completes, isSignatureLine, isTypeLine, placesBody, startsBody, startsNation } from './letterhead.js'
import type { Line } from './lines.js'
import { hangs, isClosed, isMarkerAlone, isShouting, opens, startsLow } from './openings.js'
import type { Part } from './parts.js'

/** What is known beside the two lines. */
export interface Context {
  readonly layout: Layout
  readonly part: Part
  /** The first line of the block that `line` is the last of. */
  readonly first: Line
  /** A page ends between the two. */
  readonly paged: boolean
  /** The line after `next`, in the same paragraph of the source. */
  readonly after: Line | undefined
}

/** Whether `next` goes on where `line` was broken off. */
export function continues(line: Line, next: Line, context: Context): boolean {
  if (line.kind !== next.kind || line.kind === 'row' || next.apart) return false
  const text = line.content.text
  const following = next.content.text
  if (line.kind === 'heading') return line.group === next.group
  if (isTypeLine(text) || isTypeLine(following)) return false
  if (line.group !== next.group) return resumes(line, next, context)
  if (completes(text, following) || (DAY_WORD.test(text) && DAY.test(following))) return true
  if (context.part === 'head' && (startsNation(text) || startsNation(following))) return false
  if (isMarkerAlone(text)) return !opens(following, text)
  if (opens(following, text)) return false
  if (isShouting(text) || isShouting(following)) return continuesLoud(line, next, context)
  return continuesPlain(line, next, context)
}

// "… của ngày" and "03/10/2025 …": a date was broken; "10 tấn/ngày" is none
const DAY_WORD = /(?<![\p{L}/])(?:ngày|tháng|năm)$/u
const DAY = anchored(/^\d{1,4}(?:[/.-]\d|\s?(?:tháng|năm)(?!\p{L})|[,;]|\s\p{Ll})/u)
// A title's second paragraph: "TẠI HỘI NGHỊ TOÀN QUỐC …"
const TITLE_GOES_ON = anchored(
  /^(?:TẠI|CỦA|VÀ|THEO|THUỘC|TRÊN ĐỊA BÀN|GIAI ĐOẠN|NHIỆM KỲ|NĂM (?:HỌC )?\d{4})(?!\p{L})/u,
)

/** A paragraph that a blank line or a page broke in two. */
function resumes(line: Line, next: Line, { paged, layout, part }: Context): boolean {
  const text = line.content.text
  const following = next.content.text
  if (isClosed(text) || opens(following, text)) return false
  if (isShouting(text) && isShouting(following)) {
    if (part === 'head') return placesBody(text, following)
    return part !== 'closing' && TITLE_GOES_ON.test(following)
  }
  if (isShouting(text) || isShouting(following)) return false
  if (part === 'head' || part === 'closing') return completes(text, following)
  if (startsLow(following)) return text.length > 40 || hangs(text)
  return paged && (isFull(line, next, layout) || hangs(text))
}

/** Lines in capitals: a body's name, a title, a heading, a signature. */
function continuesLoud(line: Line, next: Line, context: Context): boolean {
  const text = line.content.text
  const following = next.content.text
  const { layout, part } = context
  if (!isShouting(text)) return part !== 'head' && part !== 'closing' && endsInCapitals(line, next, layout)
  if (!isShouting(following)) return line.open && part !== 'closing' && !startsLow(following)
  if (isSignatureLine(following) && part !== 'title') return false
  if (line.open) return true
  if (line.bold !== next.bold && part !== 'head') return false
  if (part === 'head') return !startsBody(following) && !isClosed(text)
  if (part === 'closing') return !startsBody(following) && !isSignatureLine(text)
  if (isClosed(text)) return false
  return part === 'title' || layout.wrapped || hangs(text.toLowerCase())
}

/** A wrapped paragraph's line may hold nothing but "TTHC." or "UBND TỈNH, HĐND". */
function endsInCapitals(line: Line, next: Line, layout: Layout): boolean {
  if (isClosed(line.content.text) || line.bold !== next.bold) return false
  return (isFull(line, next, layout) || isShortFirst(line, layout)) && next.width < layout.width
}

function continuesPlain(line: Line, next: Line, context: Context): boolean {
  const text = line.content.text
  const following = next.content.text
  const { layout, part } = context
  if (part === 'closing')
    return !isClosed(text) && (startsLow(following) || isFull(line, next, layout) || isName(text, following))
  if (startsLow(following)) {
    if (layout.spaced || !isClosed(text)) return true
    return layout.wrapped && (!/[;:]$/.test(text) || isFull(line, next, layout))
  }
  if (isClosed(text)) {
    if (layout.spaced && isShortFirst(line, layout) && line === context.first) return true
    return isFull(line, next, layout) && (layout.spaced || !beginsParagraph(next, context))
  }
  if (layout.spaced && part === 'body') return true
  if (line.open || hangs(text) || part === 'title') return true
  if (!layout.wrapped) return false
  return isFull(line, next, layout) || (isShortFirst(line, layout) && line === context.first)
}

// "Nguyễn Thị" and "Thanh Hà": a signer's name that was broken
const NAME_BEGINS = anchored(/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u)
const NAME_ENDS = anchored(/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u)
const SYLLABLES = 5

function isName(text: string, next: string): boolean {
  return NAME_BEGINS.test(text) && NAME_ENDS.test(next) && `${text} ${next}`.split(' ').length <= SYLLABLES
}

/** A line that is short and yet goes on can only be the first of its paragraph. */
function beginsParagraph(next: Line, { layout, after }: Context): boolean {
  if (!after || after.group !== next.group || !isShortFirst(next, layout)) return false
  return !isFull(next, after, layout) && !isClosed(next.content.text)
}
