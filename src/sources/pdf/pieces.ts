import { LABEL } from './label.js'

/** A stretch of text on one line without a wide gap. Lengths are in points, downwards and rightwards from the page's corner. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly right: number
  /** The baseline. */
  readonly y: number
  /** Height of the letters. */
  readonly size: number
  /** Place in the order in which the page draws its text. */
  readonly order: number
  /** Set at a slant or upright: a watermark, a note at the margin. */
  readonly turned?: boolean
}

/** What the reader gives for each run of text. */
export interface Item {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** Gaps are in letter heights. */
const SPACE = 0.13
const WIDE = 0.7
const BACKWARDS = -0.4
const SAME_LINE = 0.3
const RAISED = [0.15, 0.75] as const
const SMALL = 0.8
const TWICE = 0.12

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const UNIT = /(?:^|[\d\s/])[kdcm]?m$/

interface Open {
  text: string
  x: number
  right: number
  y: number
  size: number
  order: number
  blank: boolean
}

/**
 * Runs of text as pieces, in the order in which they are drawn. `view` turns the page's own coordinates into those of a
 * page seen upright. A number raised behind a word refers to a note and is left out; behind a unit it is a power.
 */
export function piecesOf(items: readonly Item[], view: readonly number[]): Piece[] {
  const pieces: Piece[] = []
  let open: Open | undefined
  let turned: Piece[] = []
  const close = () => {
    if (open && open.text.trim() !== '') pieces.push(pieceOf(open))
    open = undefined
  }
  for (const [order, item] of items.entries()) {
    const place = placeOf(item, view)
    if (item.str.trim() === '') {
      if (open && item.width > 0) open.blank = true
      continue
    }
    if (place.turned) {
      turned.push({ text: item.str.trim(), ...place, right: place.x + item.width, order })
      continue
    }
    const run = { ...place, right: place.x + item.width, text: item.str, order }
    if (open && isTwice(open, run)) continue
    if (open && isRaised(open, run)) {
      open.text += superscript(open.text, run.text.trim())
      open.right = run.right
    } else if (open && follows(open, run)) join(open, run)
    else {
      close()
      open = { ...run, blank: false }
    }
  }
  close()
  if (turned.length > 0) turned = joinTurned(turned)
  return [...pieces, ...turned]
}

/** Where a run stands on the upright page. */
function placeOf({ transform, height }: Item, view: readonly number[]) {
  const [a, b, , , e, f] = transform as [number, number, number, number, number, number]
  const [va, vb, vc, vd, ve, vf] = view as [number, number, number, number, number, number]
  const along = [va * a + vc * b, vb * a + vd * b] as const
  const size = height || Math.hypot(transform[2]!, transform[3]!)
  return {
    x: va * e + vc * f + ve,
    y: vb * e + vd * f + vf,
    size,
    turned: along[0] <= 0 || Math.abs(along[1]) > 0.05 * along[0],
  }
}

function follows(open: Open, run: Omit<Open, 'blank'>): boolean {
  const unit = Math.max(open.size, run.size)
  const gap = (run.x - open.right) / unit
  const isNote = open.size < SMALL * run.size && /^\d{1,3}$/.test(open.text.trim())
  return Math.abs(run.y - open.y) <= (isNote ? RAISED[1] : SAME_LINE) * unit && gap > BACKWARDS && gap < WIDE
}

function join(open: Open, run: Omit<Open, 'blank'>): void {
  const isLabel = LABEL.test(open.text.trim()) && /^\s*\p{L}/u.test(run.text) && run.x > open.right
  const apart = open.blank || isLabel || open.size < SMALL * run.size || run.x - open.right > SPACE * open.size
  open.text += apart && !/\s$/.test(open.text) && !/^\s/.test(run.text) ? ` ${run.text}` : run.text
  open.right = Math.max(open.right, run.right)
  if (run.size > open.size) open.y = run.y
  open.size = Math.max(open.size, run.size)
  open.blank = false
}

/** Drawn a second time to look bold. */
function isTwice(open: Open, run: Omit<Open, 'blank'>): boolean {
  const near = TWICE * run.size
  return open.text.endsWith(run.text) && Math.abs(open.right - run.right) < near && Math.abs(open.y - run.y) < near
}

function isRaised(open: Open, run: Omit<Open, 'blank'>): boolean {
  const rise = (open.y - run.y) / open.size
  const gap = (run.x - open.right) / open.size
  return (
    run.size < SMALL * open.size &&
    rise > RAISED[0] &&
    rise < RAISED[1] &&
    gap < 0.5 &&
    gap > BACKWARDS &&
    /^\s*\d{1,3}\s*$/.test(run.text)
  )
}

function superscript(before: string, digits: string): string {
  if (!UNIT.test(before) && !/\d$/.test(before)) return ''
  return [...digits].map((digit) => SUPERSCRIPTS[Number(digit)]).join('')
}

function pieceOf({ text, x, right, y, size, order }: Open): Piece {
  return { text: text.replace(/\s+/g, ' ').trim(), x, right, y, size, order }
}

/** Turned text is never read, only kept: one piece of it is enough. */
function joinTurned(turned: readonly Piece[]): Piece[] {
  return [{ ...turned[0]!, text: turned.map(({ text }) => text).join(' ') }]
}
