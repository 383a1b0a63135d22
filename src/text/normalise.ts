import { isEmphasis } from './emphasis.js'
import { ALIKE, BLANK, DIGIT, HIDDEN, isBlank, MARK, nextOdd, STAR, STROKE, signOf } from './odd.js'
import { type Mapped, MappedBuilder, sourceSpan } from './offsets.js'

// Letters that scans and fonts put for others: Icelandic and African đ, the "gha" that PDF fonts map to ư.
const LOOKALIKE: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ', Ƣ: 'Ư', ƣ: 'ư' }

// "_(1)_", "_DÂN_": strokes around words are emphasis
const STROKES = /(?<![\p{L}\p{N}_])_{1,2}(?=[\p{L}\p{N}“"(])|(?<=[\p{L}\p{N}.,;:!?”")])_{1,2}(?![\p{L}\p{N}_])/uy
// "số31", "ngày5": words glued to their figure
const GLUED = /(?<![\p{L}\p{N}])(?:[Ss]ố|[Nn]gày|[Tt]háng|[Nn]ăm)$/u
const LONGEST_GLUED = 7
const LETTER = /\p{L}$/u

/**
 * One line's characters as they are meant: NFC (also where marks stand in an order that NFC does not compose), letters
 * for look-alikes, one space for each run of blanks, nothing invisible, no emphasis marks, "số 31" for "số31".
 */
export function normalise(line: Mapped): Mapped {
  const { text } = line
  let at = nextOdd(text, 0)
  if (at === text.length) return line
  const builder = new MappedBuilder()
  let done = 0
  while (at < text.length) {
    const found = oddAt(text, at, done)
    if (found.end > found.start || found.by !== '') {
      builder.addMapped(line, done, found.start)
      if (found.start === found.end) builder.add(found.by, sourceAt(line, found.end), 0)
      else if (found.by !== '') replace(builder, line, found.start, found.end, found.by)
      done = found.end
    }
    at = nextOdd(text, found.next)
  }
  if (done === 0) return line
  builder.addMapped(line, done)
  return trim(builder.build())
}

/** What stands in a text and is meant otherwise. An empty span takes something in; no span and nothing to put is no find. */
interface Odd {
  readonly start: number
  readonly end: number
  readonly by: string
  /** Where to go on looking. */
  readonly next: number
}

const nothing = (next: number): Odd => ({ start: next, end: next, by: '', next })
const change = (start: number, end: number, by: string): Odd => ({ start, end, by, next: end })

function oddAt(text: string, at: number, done: number): Odd {
  switch (signOf(text.charCodeAt(at))) {
    case MARK: {
      const end = runOf(text, at, MARK)
      const base = letterBefore(text, at, done)
      return base < at ? change(base, end, composed(text.slice(base, end))) : change(at, hiddenEnd(text, at), '')
    }
    case ALIKE:
      if (signOf(text.charCodeAt(at + 1)) === MARK) return nothing(at + 1)
      return change(at, at + 1, LOOKALIKE[text[at]!]!)
    case HIDDEN:
      return change(at, hiddenEnd(text, at), '')
    case STAR: {
      const end = runOf(text, at, STAR)
      return isEmphasis(text, at, end) ? change(at, end, '') : nothing(end)
    }
    case STROKE: {
      STROKES.lastIndex = at
      const found = STROKES.exec(text)
      return found ? change(at, at + found[0].length, '') : nothing(at + 1)
    }
    case DIGIT:
      return GLUED.test(text.slice(Math.max(0, at - LONGEST_GLUED), at))
        ? { start: at, end: at, by: ' ', next: at + 1 }
        : nothing(at + 1)
    default:
      return blankAt(text, at)
  }
}

/** Blanks: more than one, one that is no plain space, or one at an edge of the line. */
function blankAt(text: string, at: number): Odd {
  let end = at + 1
  while (end < text.length && isBlank(text.charCodeAt(end))) end++
  const edge = at === 0 || end === text.length
  if (end - at === 1 && !edge && signOf(text.charCodeAt(at)) !== BLANK) return nothing(end)
  return change(at, end, edge ? '' : ' ')
}

/** Where the letter begins that marks at `at` belong to; `at` where none stands before, or what stands there is used up. */
function letterBefore(text: string, at: number, done: number): number {
  const low = text.charCodeAt(at - 1)
  const start = low >= 0xdc00 && low <= 0xdfff ? at - 2 : at - 1
  return start >= done && LETTER.test(text.slice(Math.max(0, start), at)) ? start : at
}

function hiddenEnd(text: string, at: number): number {
  let end = at
  for (let sign = signOf(text.charCodeAt(end)); sign === HIDDEN || sign === MARK; )
    sign = signOf(text.charCodeAt(++end))
  return end
}

function runOf(text: string, at: number, sign: number): number {
  let end = at + 1
  while (end < text.length && signOf(text.charCodeAt(end)) === sign) end++
  return end
}

/** Where in the source the character stands that a space is set before. */
function sourceAt(line: Mapped, position: number): number {
  return sourceSpan(line, [position, position + 1])[0]
}

function replace(builder: MappedBuilder, line: Mapped, start: number, end: number, by: string): void {
  const [from, to] = sourceSpan(line, [start, end])
  builder.add(by, from, to - from)
}

const KEPT = 2000
const kept = new Map<string, string>()

/** A letter with its marks as one sign. A document in decomposed letters asks for the same few hundred again and again. */
function composed(letters: string): string {
  let whole = kept.get(letters)
  if (whole === undefined) {
    whole = compose(letters)
    if (kept.size < KEPT) kept.set(letters, whole)
  }
  return whole
}

/** Composes a letter and its marks; a vowel's own mark (â, ă, ơ) goes before the tone, as Unicode wants it. */
function compose(letters: string): string {
  const composed = letters.normalize('NFC')
  if (composed.length === 1) return composed
  const [base, ...marks] = letters.normalize('NFD')
  const shape = marks.filter((mark) => mark === '\u0302' || mark === '\u0306' || mark === '\u031b')
  const rest = marks.filter((mark) => mark !== '\u0302' && mark !== '\u0306' && mark !== '\u031b')
  return [base, ...shape, ...rest].join('').normalize('NFC')
}

function trim(mapped: Mapped): Mapped {
  if (!mapped.text.includes('  ') && mapped.text === mapped.text.trim()) return mapped
  const start = mapped.text.length - mapped.text.trimStart().length
  const end = mapped.text.trimEnd().length
  const builder = new MappedBuilder()
  let last = start
  for (const found of mapped.text.slice(0, end).matchAll(/ {2,}/g)) {
    if (found.index < start) continue
    builder.addMapped(mapped, last, found.index + 1)
    last = found.index + found[0].length
  }
  builder.addMapped(mapped, last, end)
  return builder.build()
}
