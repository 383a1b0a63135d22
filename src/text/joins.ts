import type { Line } from './lines.js'

// "…" at a line's end closes a sentence or a clause; a comma or a word does not.
const CLOSED = /[.:;!?…](?:["”’»)\]]*|\/\.?)$/u
// Lines that open something of their own: numbering, bullets, letterhead and closing labels.
const OPENS =
  /^(?:(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục|TIỂU MỤC|Tiểu mục|ĐIỀU|Điều)\s+(?:\d|[IVX]+(?!\p{L})|thứ\s)|[IVX]{1,5}\s*[.\-–)/]\s|\d{1,2}(?:\.\d{1,2}){0,3}\s*[.)/]\s|[a-zđ]\s*[)/]\s|\((?:\d{1,2}|[ivx]{1,4}|[a-zđ])\)\s|[-–—+*•●○▪■◦❖✓➢\uf0b7\uf0a7\uf02d]\s*\p{L}|(?:Số|SỐ)\s*:|Nơi nhận|NƠI NHẬN|Kính gửi|KÍNH GỬI|Căn cứ\s|(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\s*[./]?\s*\p{Lu}{2})/u
const STARTS_LOW = /^["“(]?\p{Ll}/u
const RULE = /^[-_=*~.\s|]+$/u
const SHOUTS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u

/** How the lines of a document were broken: the width that wrapped lines fill, 0 where lines are whole paragraphs. */
export function wrapWidth(lines: readonly Line[]): number {
  const widths: number[] = []
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!
    const next = lines[i + 1]!
    if (line.kind === 'text' && next.group === line.group && !CLOSED.test(line.content.text)) widths.push(line.width)
  }
  if (widths.length < 3) return 0
  widths.sort((a, b) => a - b)
  return widths[Math.floor(widths.length * 0.9)]!
}

/** Whether `next` goes on where `line` was broken off. */
export function continues(line: Line, next: Line, width: number): boolean {
  if (line.kind === 'row' || next.kind === 'row') return false
  const text = line.content.text
  const following = next.content.text
  if (RULE.test(text) || RULE.test(following)) return false
  if (line.kind !== next.kind) return false
  if (line.kind === 'heading') return line.group === next.group
  if (line.group !== next.group)
    return !CLOSED.test(text) && STARTS_LOW.test(following) && !OPENS.test(following) && text.length > 40
  if (OPENS.test(following)) return false
  if (STARTS_LOW.test(following)) return !/[.;:]$/.test(text) || filled(line, following, width)
  if (SHOUTS.test(text) !== SHOUTS.test(following)) return false
  if (CLOSED.test(text)) return filled(line, following, width) && text.length > 0.6 * width
  return filled(line, following, width)
}

/** A line was broken because the next word did not fit, or nearly: wrapped, not ended. */
function filled(line: Line, following: string, width: number): boolean {
  const word = /^\S+/.exec(following)?.[0].length ?? 0
  return width > 0 && line.width + 1 + word >= width * 0.85
}
