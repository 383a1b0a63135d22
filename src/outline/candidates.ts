import type { Block, Span } from '../document.js'
import { COUNTING_WORDS, RANKING_WORDS } from '../lexicon/numbering.js'
import { anchored } from '../text/anchored.js'
import { anyOf, pattern } from '../text/pattern.js'
import { isDigit } from '../vietnamese/numerals.js'
import { type Marker, readMarker } from './numbering.js'
import { quotedBlocks } from './quoted.js'

/** A marker where one may stand; the tree decides whether it counts. */
export interface Candidate extends Marker {
  readonly block: Block
  /** It stands inside a line, as in "gồm: (1) …; (2) …". */
  readonly inline: boolean
  /** It follows another marker at once, as in "Điều 2. 1. …". */
  readonly runIn: boolean
  /** Its place or its words speak against it: only a running sequence makes it a division. */
  readonly weak: boolean
  /** It follows the head of the region's n-th table that lost its frame; 0 before any. */
  readonly table: number
}

// The head of a table whose cells became lines: "STT", "TT Nội dung Cơ quan chủ trì"
const TABLE_HEAD = anchored(/^(?:S?TT|Stt|Số TT|Số thứ tự)(?:$| \p{Lu}[^.;:]{0,150}$)/u)
// A glyph of a bullet font or a dash before the marker
const BULLET = anchored(/^[-–—−+*•●○▪■◦‣·❖✓➢\uf0b7\uf0a7\uf02d]\s+(?=[\p{L}\d(])/u)
// A line that ends so goes on: "… quy định tại khoản / 1. Các …"
const UNFINISHED =
  /(?:^|\s)(?:[Đđ]iều|[Kk]hoản|[Đđ]iểm|[Mm]ục|[Ss]ố|[Cc]hương|phần|ngày|tháng|quý|từ|đến|và|của|tại|với|theo|là|thứ)$/u
// "1. Căn cứ Luật …;" before any other division is an item of the grounds
const GROUND = anchored(/^Căn cứ (?:Hiến pháp|Luật|Bộ luật|Pháp lệnh|Nghị|Quyết|Thông|Chỉ|Kế|Công|Kết|Hướng)/u)
// "5. 000" is a broken number, "1. của" a broken line
const NO_HEADING = anchored(/^(?:\d{3}(?![\d%])|(?:của|và|ha|tỷ|triệu|đồng|người|hộ|km|tấn|USD|%|là)(?!\p{L}))/u)

const WORDS = [...new Set([...Object.keys(COUNTING_WORDS), ...Object.keys(RANKING_WORDS)])].flatMap((word) => [
  word,
  word[0]!.toUpperCase() + word.slice(1),
])
// " (1) " " (i) " " a) " " 2. " " một là" " thứ ba", each behind a space; all but those in brackets behind a mark as well
const INLINE = pattern(
  ` (?:\\((?:\\d{1,2}|[ivx]{1,5}|[a-zđ])\\)|(?<bare>[a-zđ]\\)|\\d{1,2}[.)/-])|(?<worded>${anyOf(WORDS)} là⟩|[Tt]hứ (?:${anyOf(WORDS)}|\\d)⟩))`,
  'uy',
)
const WORDED = / là(?!\p{L})|[Tt]hứ /u
const FIRST_LETTERS: ReadonlySet<number> = new Set(['T', 't', ...WORDS].map((word) => word.charCodeAt(0)))
const MARKED = /[:;.,]$/u
const LED = /(?:[:;.,…”"’)]|[:;.,] và|(?<!\p{L})(?:gồm|là|và))$/u

/** All places of a region where a marker may stand, in order. Table rows hold none. */
export function candidatesOf(view: string, blocks: readonly Block[]): readonly Candidate[] {
  const found: Candidate[] = []
  const quoted = quotedBlocks(view, blocks)
  let unfinished = false
  let table = 0
  for (const block of blocks) {
    const [start, end] = block.span
    if (isRow(view, block.span, block.kind) || quoted.has(block)) continue
    if (TABLE_HEAD.test(view.slice(start, Math.min(end, start + 180)))) table++
    const bullet = BULLET.exec(view.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0
    let at = start
    for (;;) {
      const marker = readMarker(view, at === start ? start + bullet : at, end)
      if (!marker || (found.length === 0 && isGround(view, marker.start, end))) break
      const runIn = at > start
      const weak = isWeak(view, marker, end, unfinished && !runIn)
      found.push(candidate(marker, block, table, { inline: false, runIn, weak }))
      at = marker.start
    }
    findInline(view, block, at, table, found)
    unfinished = UNFINISHED.test(view.slice(Math.max(start, end - 12), end))
  }
  return found
}

const INSIDE = { inline: true, runIn: false, weak: false } as const

function candidate(
  { text, at, start, readings }: Marker,
  block: Block,
  table: number,
  { inline, runIn, weak }: Pick<Candidate, 'inline' | 'runIn' | 'weak'>,
): Candidate {
  return { text, at, start, readings, block, inline, runIn, weak, table }
}

function findInline(view: string, block: Block, from: number, table: number, found: Candidate[]): void {
  const [, end] = block.span
  const text = view.slice(from, end)
  const worded = (text.includes(' là') || text.includes('hứ ')) && WORDED.test(text)
  for (let index = text.indexOf(' '); index >= 0; index = text.indexOf(' ', index + 1)) {
    if (!mayMark(text, index + 1, worded)) continue
    INLINE.lastIndex = index
    const groups = INLINE.exec(text)?.groups
    if (!groups) continue
    const before = text.slice(Math.max(0, index - 6), index)
    if (groups.bare ? !MARKED.test(before) : groups.worded && !LED.test(before)) continue
    const marker = readMarker(view, from + index + 1, end)
    if (marker && marker.start < end) found.push(candidate(marker, block, table, INSIDE))
  }
}

const OPEN = '('.charCodeAt(0)
const CLOSE = ')'.charCodeAt(0)
const STOPS = '.)/-'

/** Whether a word can be a marker, by its first letters: a bracket, one or two figures and a stop, "a)", or a word that counts. */
function mayMark(text: string, at: number, worded: boolean): boolean {
  const first = text.charCodeAt(at)
  if (first === OPEN) return true
  if (isDigit(first)) return STOPS.includes(text[isDigit(text.charCodeAt(at + 1)) ? at + 2 : at + 1] ?? ' ')
  return (worded && FIRST_LETTERS.has(first)) || text.charCodeAt(at + 1) === CLOSE
}

function isRow(view: string, [start, end]: Span, kind: Block['kind']): boolean {
  return kind === 'row' || view[start] === '|' || view[end - 1] === '|'
}

function isGround(view: string, from: number, end: number): boolean {
  return view[end - 1] === ';' && GROUND.test(view.slice(from, Math.min(end, from + 20)))
}

function isWeak(view: string, { start, readings }: Marker, end: number, unfinished: boolean): boolean {
  if (start >= end) return unfinished
  const after = view.slice(start, Math.min(end, start + 12))
  const { style } = readings[0]!
  if (style !== 'arabic' && style !== 'decimal') return unfinished
  return unfinished || NO_HEADING.test(after) || /^[\p{Ll}\d]/u.test(after)
}
