import type { Piece } from './pieces.js'
import { type Row, rowsOf } from './rows.js'
import { stampsOf } from './stamps.js'

/** A page as it comes: upright, its pieces in the order in which they are drawn. */
export interface Page {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly pieces: readonly Piece[]
}

/** A page's rows without what repeats on every page; that is kept as lines. */
export interface Cleared {
  readonly page: Page
  readonly rows: readonly Row[]
  /** Running heads and page numbers at the top. */
  readonly head: readonly string[]
  /** Page numbers, notes and stamps. */
  readonly foot: readonly string[]
}

/** Shares of the page's height. */
const TOP = 0.15
const BOTTOM = 0.88
const EDGE = 2
const SAME_PLACE = 8
const NOTE_SIZE = 0.88

// "12", "- 12 -", "Trang 3/5"
const NUMBER = /^(?:[-–]\s?)?(?:(?:Trang|Page)\s?)?(\d{1,4})(?:\s?(?:\/|of|trên)\s?\d{1,4})?(?:\s?[-–])?$/iu
const GAZETTE = /CÔNG BÁO\s?\/\s?Số\s/u
// "1 Nghị quyết số …", "(*) …"
const NOTE = /^(?:\d{1,3}|\*{1,3}|\(\*\)|\[\d{1,3}\]|\(\d{1,3}\))\s?[\p{L}“"(]/u

/** Takes the furniture of all pages out: stamps, running heads, page numbers, notes at the foot. */
export function clear(pages: readonly Page[]): Cleared[] {
  const size = bodySize(pages)
  const drafts = pages.map((page) => {
    const stamps = stampsOf(page.pieces)
    const upright = page.pieces.filter((piece) => !piece.turned && !stamps.has(piece))
    const kept = [...stamps, ...page.pieces.filter(({ turned }) => turned)].map(({ text }) => text)
    return { page, rows: rowsOf(upright), kept }
  })
  const seen = repeated(drafts)
  return drafts.map(({ page, rows, kept }) => {
    const isHead = (row: Row, i: number) => i < EDGE && isTop(row, page) && isFurniture(row, page, seen, 'top')
    const isFoot = (row: Row, i: number) =>
      i >= rows.length - EDGE && isBottom(row, page) && isFurniture(row, page, seen, 'bottom')
    const head = rows.filter(isHead)
    const foot = rows.filter((row, i) => !head.includes(row) && isFoot(row, i))
    const rest = rows.filter((row) => !head.includes(row) && !foot.includes(row))
    const notes = notesOf(rest, page, size)
    return {
      page,
      rows: rest.slice(0, rest.length - notes.length),
      head: head.map(textOf),
      foot: [...noteTexts(notes), ...foot.map(textOf), ...kept],
    }
  })
}

const textOf = (row: Row): string => row.pieces.map(({ text }) => text).join(' ')
const isTop = (row: Row, { height }: Page): boolean => row.y < TOP * height
const isBottom = (row: Row, { height }: Page): boolean => row.y > BOTTOM * height
const keyOf = (row: Row, place: string): string => `${place}:${textOf(row).replace(/\d+/g, '#')}`

type Seen = ReadonlyMap<string, readonly number[]>

/** Where rows stand that repeat at the top or the bottom of pages, digits aside. */
function repeated(pages: readonly { readonly page: Page; readonly rows: readonly Row[] }[]): Seen {
  const seen = new Map<string, number[]>()
  const add = (row: Row | undefined, place: string) => {
    if (!row) return
    const key = keyOf(row, place)
    seen.set(key, [...(seen.get(key) ?? []).slice(-200), row.y])
  }
  for (const { page, rows } of pages) {
    for (const row of rows.slice(0, EDGE)) if (isTop(row, page)) add(row, 'top')
    for (const row of rows.slice(-EDGE)) if (isBottom(row, page)) add(row, 'bottom')
  }
  return seen
}

function isFurniture(row: Row, page: Page, seen: Seen, place: string): boolean {
  const text = textOf(row)
  if (GAZETTE.test(text)) return true
  const places = seen.get(keyOf(row, place)) ?? []
  const isRepeated = places.filter((y) => Math.abs(y - row.y) < SAME_PLACE).length > 1
  const number = NUMBER.exec(text)
  if (number) return isRepeated || Number(number[1]) === page.number || text !== number[1]
  return isRepeated
}

/** The height of most letters in the document. */
export function bodySize(pages: readonly Page[]): number {
  const lengths = new Map<number, number>()
  for (const { pieces } of pages)
    for (const { size, text } of pieces) {
      const step = Math.round(size * 2) / 2
      lengths.set(step, (lengths.get(step) ?? 0) + text.length)
    }
  return [...lengths].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [12, 0] as [number, number])[0]
}

/** Rows in small letters at the page's foot, from the first that begins with a note's number. */
function notesOf(rows: readonly Row[], { height }: Page, size: number): readonly Row[] {
  let first = rows.length
  while (first > 0 && rows[first - 1]!.size < NOTE_SIZE * size && rows[first - 1]!.pieces.length === 1) first--
  const small = rows.slice(first)
  const start = small.findIndex((row) => NOTE.test(textOf(row)))
  if (start < 0 || first === 0 || small[start]!.y < 0.4 * height) return []
  return small.slice(start)
}

/** One text a note. */
function noteTexts(rows: readonly Row[]): string[] {
  const texts: string[] = []
  for (const row of rows) {
    const text = textOf(row)
    if (NOTE.test(text) || texts.length === 0) texts.push(text)
    else texts[texts.length - 1] += ` ${text}`
  }
  return texts
}
