import type { Span } from '../document.js'
import { isBlankCode } from '../text/blanks.js'
import { isWordCode } from '../text/letters.js'

/** A quotation: the marks and what stands between them. Nested quotations are listed too, after the one around them. */
export interface Quote {
  readonly span: Span
  readonly inner: Span
  readonly depth: number
  /** false where the closing mark is missing and the end is a guess. */
  readonly closed: boolean
}

interface Mark {
  readonly at: number
  readonly sign: string
  readonly double: boolean
  /** Where the quotation ends if it is never closed and the next one of a list follows. */
  limit?: number
}

type Pair = Omit<Quote, 'depth'>

// a line end, or a mark; those of DOUBLED may stand twice for one
const MARKS = new Uint8Array(0x2040)
for (const sign of '\n“”„‟"″«»‘’\'‚‹›') MARKS[sign.charCodeAt(0)] = 1
const DOUBLED = "'‘’"
const OPENING = '“„‟«‹‚‘'
const CLOSING = '”»›’'
const SINGLE = "‘’'‚‹›"
// what a quotation may begin with beside words
const STARTS = `“"‘'«(…+-`
// between a separator and the next quotation of a list: " ", " mô hình "
const NEXT_ITEM = /^[\p{Ll} ]{0,28}:? ?$/u
// the end of a sentence or a clause: the end of a quotation that was never closed
const SENTENCE_END =
  /[.!?;](?= \p{Lu}| ?$)|,(?= (?:các|những|đồng thời|nhằm|góp phần|tập trung|trong đó|qua đó|với) \p{Ll})/gmu

/**
 * The quotations of a text, in order; marks may be “ ” " ‘ ’ ' « » „, nested, or never closed: then the quotation ends
 * before the next one of a list, at its sentence's end or at the line's end. Apostrophes within words are none.
 */
export function quotesIn(text: string): Quote[] {
  const pairs: Pair[] = []
  const open: Mark[] = []
  const unclosed: Mark[] = []
  let doubles = 0
  const leave = () => {
    const mark = open.pop()!
    if (mark.double) doubles--
    return mark
  }
  for (let at = nextMark(text, 0), sign = ''; at < text.length; at = nextMark(text, at + sign.length)) {
    sign = signAt(text, at)
    if (sign === '\n') {
      while (open.length > 0) unclosed.push({ limit: at, ...leave() })
      continue
    }
    const mark: Mark = { at, sign, double: !SINGLE.includes(sign) }
    const around = open.at(-1)
    const role = roleOf(mark, text, mark.double ? doubles > 0 : around !== undefined && !around.double)
    if (role === 'open') {
      if (around && mark.double && !around.limit) around.limit = separatorBefore(text, at)
      if (mark.double) doubles++
      open.push(mark)
    } else if (role === 'close') {
      while (open.at(-1)!.double !== mark.double) leave()
      const { at: start, sign: first } = leave()
      pairs.push({ span: [start, at + sign.length], inner: [start + first.length, at], closed: true })
    }
  }
  while (open.length > 0) unclosed.push({ limit: text.length, ...leave() })
  return nest([...pairs, ...guessEnds(text, unclosed)])
}

/** Where the next quotation mark or line end stands; the text's length where none does. */
function nextMark(text: string, from: number): number {
  let at = from
  while (at < text.length && MARKS[text.charCodeAt(at)] !== 1) at++
  return at
}

/** A mark, with the one that doubles it: "''". */
function signAt(text: string, at: number): string {
  const sign = text[at]!
  return text[at + 1] === sign && DOUBLED.includes(sign) ? sign + sign : sign
}

/** Where the words that lead to the next quotation of a list begin; undefined where none separate it. */
function separatorBefore(text: string, at: number): number | undefined {
  const back = text.slice(Math.max(0, at - 32), at)
  const mark = Math.max(back.lastIndexOf(','), back.lastIndexOf(';'), back.lastIndexOf(' và '))
  return mark >= 0 && NEXT_ITEM.test(back.slice(mark + 1)) ? at - back.length + mark : undefined
}

/** Whether a mark opens or closes, by its shape and by the characters beside it; "none" for an apostrophe. */
function roleOf({ at, sign, double }: Mark, text: string, inside: boolean): 'open' | 'close' | 'none' {
  const before = text[at - 1] ?? ' '
  const after = text[at + sign.length] ?? ' '
  const [behindWord, beforeWord] = [isWordCode(before.charCodeAt(0)), isWordCode(after.charCodeAt(0))]
  if (!double && behindWord && beforeWord) return 'none'
  const mayOpen = !behindWord && (beforeWord || STARTS.includes(after))
  const mayClose = !isBlankCode(before.charCodeAt(0)) && !beforeWord
  if (OPENING.includes(sign[0]!)) return inside && mayClose && !mayOpen ? 'close' : 'open'
  if (CLOSING.includes(sign[0]!)) return inside ? 'close' : mayOpen && !mayClose ? 'open' : 'none'
  if (mayOpen && !mayClose) return 'open'
  if (inside) return 'close'
  return mayOpen || (double && before === ' ' && text[at + sign.length] === ' ') ? 'open' : 'none'
}

// More quotations than this, never closed and all ending at one place, are noise
const SAME_END = 3

/** Ends the quotations that were never closed; single marks without a partner are no quotations. */
function guessEnds(text: string, unclosed: readonly Mark[]): Pair[] {
  const marks = unclosed.filter(({ double }) => double).sort((a, b) => a.at - b.at)
  const pairs: Pair[] = []
  let end = -1
  let ended = -1
  let same = 0
  for (const { at, sign, limit = text.length } of marks) {
    const start = at + sign.length
    if (end < start) {
      SENTENCE_END.lastIndex = start
      end = SENTENCE_END.exec(text)?.index ?? text.length
    }
    let stop = Math.min(end, limit)
    same = stop === ended ? same + 1 : 0
    ended = stop
    if (same >= SAME_END) continue
    while (stop > start && /[\s,;]/.test(text[stop - 1]!)) stop--
    if (stop > start) pairs.push({ span: [at, stop], inner: [start, stop], closed: false })
  }
  return pairs
}

/** Puts pairs in order and tells how many quotations stand around each; a guess that crosses another is cut short. */
function nest(pairs: readonly Pair[]): Quote[] {
  const ends: number[] = []
  return [...pairs]
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
    .map(({ span, inner, closed }) => {
      while (ends.length > 0 && ends.at(-1)! <= span[0]) ends.pop()
      const depth = ends.length
      ends.push(span[1])
      return { span, inner, depth, closed }
    })
}
