import { isEmphasis } from './emphasis.js'
import { type Mapped, MappedBuilder, sourceSpan } from './offsets.js'

// Letters that scans and fonts put for others: Icelandic and African đ, the "gha" that PDF fonts map to ư.
const LOOKALIKE: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ', Ƣ: 'Ư', ƣ: 'ư' }

const SPACE = 0x20

// What must be looked at; everything else is copied as it is.
// A letter with loose marks · a look-alike · nothing to see (zero-width, soft hyphen, direction) · blanks · emphasis marks · words glued to their figure
const ODD =
  /(?<marked>[\p{L}][\u0300-\u036f]+)|(?<alike>[ÐðƉɖƢƣ])|(?<hidden>[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u0300-\u036f\x00-\x08\x0e-\x1f\x7f]+)|(?<blank>[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]{2,}|[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]|^\s+|\s+$)|(?<stars>\*+)|(?<lines>(?<![\p{L}\p{N}_])_{1,2}(?=[\p{L}\p{N}“"(])|(?<=[\p{L}\p{N}.,;:!?”")])_{1,2}(?![\p{L}\p{N}_]))|(?<glued>(?<![\p{L}\p{N}])(?:[Ss]ố|[Nn]gày|[Tt]háng|[Nn]ăm)(?=\d))/gu

/**
 * One line's characters as they are meant: NFC (also where marks stand in an order that NFC does not compose), letters
 * for look-alikes, one space for each run of blanks, nothing invisible, no emphasis marks, "số 31" for "số31".
 */
export function normalise(line: Mapped): Mapped {
  const { text } = line
  if (isPlain(text)) return line
  const builder = new MappedBuilder()
  let done = 0
  for (const found of text.matchAll(ODD)) {
    const { marked, alike, hidden, stars, lines, glued } = found.groups!
    const end = found.index + found[0].length
    if (stars !== undefined && !isEmphasis(text, found.index, end)) continue
    builder.addMapped(line, done, found.index)
    done = end
    if (hidden !== undefined || stars !== undefined || lines !== undefined) continue
    if (glued !== undefined) {
      builder.addMapped(line, found.index, end)
      builder.add(' ', originOf(line, end), 0)
    } else if (marked !== undefined) replace(builder, line, found.index, end, compose(marked))
    else if (alike !== undefined) replace(builder, line, found.index, end, LOOKALIKE[alike]!)
    else if (found.index > 0 && end < text.length) replace(builder, line, found.index, end, ' ')
  }
  if (done === 0) return line
  builder.addMapped(line, done)
  return trim(builder.build())
}

/** Whether a line surely holds nothing odd: most lines do not, and a look at each code is far quicker than the pattern. */
function isPlain(text: string): boolean {
  let last = SPACE
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) {
      if (code < SPACE || code === 0x2a || code === 0x5f || code === 0x7f) return false
      if (code === SPACE && last === SPACE) return false
      if (code >= 0x30 && code <= 0x39 && (last > 0x7f || (last >= 0x61 && last <= 0x7a))) return false
    } else if (!(code >= 0x1ea0 && code <= 0x1ef9) && !KNOWN.has(code)) return false
    last = code
  }
  return last !== SPACE
}

// Vietnamese letters of Latin-1 and Latin Extended, and the common marks of quotation, dashes and dots
const KNOWN = new Set(
  Array.from('ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư“”‘’–—…§°²³µ·×«»', (letter) => letter.charCodeAt(0)),
)

/** Where in the source the character stands that a space is set before. */
function originOf(line: Mapped, position: number): number {
  return sourceSpan(line, [position, position + 1])[0]
}

function replace(builder: MappedBuilder, line: Mapped, start: number, end: number, by: string): void {
  const [from, to] = sourceSpan(line, [start, end])
  builder.add(by, from, to - from)
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
