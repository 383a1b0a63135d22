import { anchored } from './anchored.js'
import { matchesIn } from './matches.js'
import { cut, type Mapped } from './offsets.js'

/** A line of the source, or the part of it that stands in one column. */
export interface Piece {
  readonly raw: Mapped
  /** Another column begins here: what stands before is not to be joined with it. */
  readonly apart: boolean
}

// "TỈNH QUẢNG NAM        Độc lập - Tự do - Hạnh phúc": three spaces or a tab between words
const GAP = /(?<=\S)(?:[ \u00a0]{3,}|[ \u00a0]*\t[ \u00a0\t]*)(?=\S)/gu
// What stands at the right of a letterhead, or at the left or right of a closing
const SIDE = anchored(
  /^(?:C[ỘO]NG H(?:ÒA|OÀ)|ĐẢNG CỘNG SẢN|Độc lập\s*[-–]|.{2,40},\s*ngày\s.{0,12}tháng|(?:Nơi nhận|NƠI NHẬN)\s*:|(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L|Q)\s*[./]?\s*\p{Lu}{2})/u,
)
const SHORT = 60
// Site noise that shares a line with something else: "Ngày đăng: 14/01/2026      Lượt xem: 318"
const NOISE = anchored(/^(?:Lượt xem|Lượt đọc|Đã xem|Số lượt|A[-+]?(?:\s+A[-+]?)+$|Chia sẻ|In bài|Cỡ chữ)/iu)

/** A line that no column stands beside. */
export function alone(raw: Mapped): Piece {
  return { raw, apart: false }
}

/** The lines of one paragraph, two columns set side by side taken apart: the left one whole, then the right one. */
export function columnsOf(lines: readonly Mapped[]): Piece[] {
  if (!lines.some(({ text }) => hasGap(text))) return lines.map(alone)
  const parts = lines.map((raw) => ({ raw, cells: cellsOf(raw.text) }))
  const paired = parts.map(({ cells }) => cells.length === 2 && cells.every(({ text }) => text.length <= SHORT))
  const first = paired.indexOf(true)
  const last = paired.lastIndexOf(true)
  const isSide = parts.some(({ cells }, i) => paired[i] && cells.some(({ text }) => SIDE.test(text)))
  if (!isSide) return parts.flatMap(({ raw, cells }) => splitNoise(raw, cells))

  const edge = Math.min(...parts.flatMap(({ cells }, i) => (paired[i] ? [cells[1]!.start] : []))) * 0.6
  const left: Mapped[] = []
  const right: Mapped[] = []
  for (const { raw, cells } of parts.slice(first, last + 1)) {
    const indent = cells[0]?.start ?? 0
    if (cells.length === 2) {
      left.push(cut(raw, cells[0]!.start, cells[0]!.end))
      right.push(cut(raw, cells[1]!.start, cells[1]!.end))
    } else (indent >= edge && indent > 3 ? right : left).push(raw)
  }
  const before = parts.slice(0, first).map(({ raw }) => alone(raw))
  const after = parts.slice(last + 1).map(({ raw }) => alone(raw))
  return [...before, ...left.map(alone), ...right.map((raw, i) => ({ raw, apart: i === 0 })), ...after]
}

interface Cell {
  readonly text: string
  readonly start: number
  readonly end: number
}

function hasGap(text: string): boolean {
  return (text.includes('   ') || text.includes('\t') || text.includes('\u00a0\u00a0')) && cellsOf(text).length > 1
}

function cellsOf(text: string): Cell[] {
  const cells: Cell[] = []
  let start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  for (const { 0: gap, index } of matchesIn(text, GAP)) {
    if (index < start) continue
    cells.push({ text: text.slice(start, index), start, end: index })
    start = index + gap.length
  }
  if (start < end) cells.push({ text: text.slice(start, end), start, end })
  return cells
}

function splitNoise(raw: Mapped, cells: readonly Cell[]): Piece[] {
  if (!cells.some(({ text }) => NOISE.test(text))) return [{ raw, apart: false }]
  return cells.map(({ start, end }, i) => ({ raw: cut(raw, start, end), apart: i > 0 }))
}
