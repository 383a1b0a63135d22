import type { Span } from '../document.js'
import { isBlankCode } from '../text/blanks.js'
import { anyOf, pattern } from '../text/pattern.js'
import { isDigit } from './numerals.js'

// Abbreviations whose dot is followed by a capital within one name: "TP. Huế", "PGS. TS. Lê An", "KT. CHỦ TỊCH".
const ABBREVIATIONS = anyOf(
  'TP Tp tp T.P TX Tx tx TT Tt TS Ts PGS GS ThS Ths BS KS LS CN NGƯT NSƯT NSND NGND GV HS Đ/c đ/c Đc NXB Nxb KT TM TL TUQ ĐT Tel Fax Cty TCty St Mr Mrs Ms Dr No Ng Tr tr Q P H'.split(
    ' ',
  ),
)
const MARKS = '.!?…'
const STOPS = new Uint8Array(0x2040)
for (const stop of `${MARKS}\n`) STOPS[stop.charCodeAt(0)] = 1
const CLOSING = '"”»’)]'
// Whatever looks for words around words within a sentence takes the square of its length: longer ones are parted.
const LONGEST = 8000
// "phút.Văn phòng"
const CAPITALISED = /^\p{Lu}\p{Ll}/u
// "… ở TP" just before the dot
const ABBREVIATED = pattern(`⟨${ABBREVIATIONS}$`, '')
// A number or a letter alone before its dot is a marker: "1.", "2.1.", "II.", "a.", "Điều 5.", "- "
const MARKER =
  /^[\s\-–+*•(“"]*(?:(?:Điều|Chương|Mục|Tiểu mục|Phần|Khoản|Bước|Nhiệm vụ|Câu|Phụ lục)\s+)?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVX]{1,6}|\p{L}\d?)$/u
const LOWER_NEXT = /^\s+[\p{Ll},;]/u

/**
 * The sentences of `text`, in order, blanks around them left off; `within` limits the search to one block. The dot of an
 * abbreviation (TP. Huế), of a marker (1., a., Điều 5.) and of "v.v." before a small letter ends nothing, nor does the one in 12.739.
 */
export function sentencesIn(text: string, within: Span = [0, text.length]): Span[] {
  const [from, to] = within
  const part = from === 0 && to === text.length ? text : text.slice(from, to)
  const spans: Span[] = []
  let start = 0
  for (let stop = nextStop(part, 0), end = 0; stop < part.length; stop = nextStop(part, Math.abs(end))) {
    end = stopEnd(part, stop)
    if (end < 0 || (part[stop] !== '\n' && !endsSentence(part, start, stop, end))) continue
    push(spans, part, start, end, from)
    start = end
  }
  push(spans, part, start, part.length, from)
  return spans
}

/** Where the next mark or line end stands; the text's length where none does. */
function nextStop(part: string, from: number): number {
  let at = from
  while (at < part.length && STOPS[part.charCodeAt(at)] !== 1) at++
  return at
}

/** Where the marks that begin at `stop` end, with the quotation or bracket that they close; negative where they end nothing. */
function stopEnd(part: string, stop: number): number {
  let end = stop
  if (part[stop] === '\n') {
    while (part[end] === '\n') end++
    return end
  }
  while (end < part.length && MARKS.includes(part[end]!)) end++
  const marks = end
  while (end < part.length && CLOSING.includes(part[end]!)) end++
  const next = part.charCodeAt(end)
  if (end === part.length || next === 0x20 || next === 0x0a) return end
  if (isDigit(next)) return -marks
  if (isBlankCode(next)) return end
  return CAPITALISED.test(part.slice(end, end + 2)) ? end : -marks
}

/** The clauses of a sentence: the stretches between its semicolons, blanks around them left off. */
export function clausesIn(text: string, within: Span = [0, text.length]): Span[] {
  const spans: Span[] = []
  let start = within[0]
  for (let at = text.indexOf(';', start); at >= 0 && at < within[1]; at = text.indexOf(';', start)) {
    push(spans, text, start, at, 0)
    start = at + 1
  }
  push(spans, text, start, within[1], 0)
  return spans
}

function endsSentence(part: string, start: number, stop: number, end: number): boolean {
  if (part[stop] !== '.' || end - stop > 1) return !LOWER_NEXT.test(part.slice(end, end + 4))
  const after = part.slice(end, end + 4)
  if (LOWER_NEXT.test(after) || after.trimStart() === '') return after.trimStart() === ''
  if (ABBREVIATED.test(part.slice(Math.max(start, stop - 6), stop))) return false
  return stop - start > 24 || !MARKER.test(part.slice(start, stop))
}

function push(spans: Span[], part: string, start: number, end: number, shift: number): void {
  let [first, last] = [start, end]
  while (first < last && isBlank(part[first]!)) first++
  while (last > first && isBlank(part[last - 1]!)) last--
  while (last - first > LONGEST) {
    const blank = part.lastIndexOf(' ', first + LONGEST)
    const cut = blank > first ? blank : first + LONGEST
    spans.push([first + shift, cut + shift])
    first = blank > first ? cut + 1 : cut
  }
  if (first < last) spans.push([first + shift, last + shift])
}

function isBlank(letter: string): boolean {
  return letter === ' ' || letter === '\n' || letter === '\u00a0' || letter === '\t'
}
