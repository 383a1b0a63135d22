import type { MarkerStyle } from '../document.js'
import { AFTER_INITIALS, CITED, COUNTING_WORDS, LABELS, RANKING_WORDS } from '../lexicon/numbering.js'
import { anchored } from '../text/anchored.js'
import { behindBlanks } from '../text/blanks.js'
import { anyOf, pattern } from '../text/pattern.js'
import { withoutEnd } from '../text/trim.js'
import { isUpper, lettered, named, type Reading, roman } from './reading.js'

/** A marker at the start of a line or of an item. */
export interface Marker {
  readonly text: string
  readonly at: number
  /** First character after the marker, blanks skipped. */
  readonly start: number
  readonly readings: readonly Reading[]
}

/** The kind of "a.1)", which stands under "a)". */
export const LETTER_KIND = 'letter decimal'

const COUNT = anyOf(Object.keys(COUNTING_WORDS))
const RANK = anyOf(Object.keys(RANKING_WORDS))
const ROMAN = '[IVX][IVXivx]{0,5}|[\u2160-\u216b]'
const CITES = pattern(`^(?:${anyOf(CITED)})⟩`, '')
const INITIAL = pattern(`^(?:\\p{Lu}\\p{Ll}?\\.|${anyOf(AFTER_INITIALS)}⟩)`, '')

// "Điều 5." "Chương II" "PHẦN THỨ NHẤT" "Mục 1:" "Tiểu mục 2" "Điều 3.-"
const DIVISION = pattern(
  `^(?<name>phần|chương|mục|tiểu mục|điều) (?:thứ )?(?<number>\\d{1,3}[a-zđ]?|${ROMAN}|${RANK}|[A-H])(?<stop> ?[.:)](?: ?[-–])?| [-–](?= ))?(?=\\s|$|["“]|(?<=[.:)-])\\p{L})`,
  'i',
)
// "Nhiệm vụ 1:" "Giai đoạn II." "Nhiệm vụ thứ hai là"
const LABEL = pattern(
  `^(?<name>${anyOf(LABELS)}) (?:thứ |số )?(?<number>\\d{1,2}|${ROMAN}|${RANK})(?: ?[:.)](?=\\s|$)|(?= là⟩)|(?=,)| [-–](?= ))`,
  'i',
)
// "Một là," "Hai là:"
const COUNTED = pattern(`^(?<number>${COUNT}) là(?: ?[,:;])?(?= )`, 'i')
// "Thứ nhất," "Thứ hai là" "Thứ 3:"; "Thứ Hai, ngày 3/5" is a weekday
const RANKED = pattern(
  `^thứ (?<number>${RANK}|\\d{1,2})(?: ?[,:;.](?= (?!ngày⟩|\\d{1,2}[-/.]\\d))|(?= (?:là⟩|[-–] )))`,
  'i',
)
// "I." "II-" "III/" "Iv." "I - "
const ROMAN_LINE = pattern(`^(?<number>${ROMAN})(?: ?[.)/:](?: ?[-–])?| ?[-–])(?= |$|\\p{Lu}\\p{L}|["“])`, '')
// "1.1." "4.2.3" "I.1." "A.2"
const DECIMAL = pattern(
  `^(?<number>(?:${ROMAN}|[A-H]|\\d{1,2})(?:\\.\\d{1,2}){1,3})(?<stop> ?[.)/:]| ?[-–])?(?= |$|\\p{Lu}\\p{L}|["“])`,
  '',
)
// "a.1)" "a1)" "b.2.": the divisions of a lettered one
const LETTER_DECIMAL = pattern('^(?<letter>[a-zđ])\\.?(?<number>\\d{1,2}) ?[.)/:](?= |$|\\p{Lu})', '')
// "1." "1)" "1/" "1-" "1 -" "01."; "12/CT-UBND" and "3-KH/TU" are numbers of documents
const ARABIC = pattern(
  `^(?<number>\\d{1,2}) ?(?:(?<stop>[.)/])(?: ?[-–](?= ))?|(?<dash>[-–])(?! ?\\d))(?= |$|\\p{Lu}\\p{Ll}|(?<=[.)])\\p{L}|["“])`,
  '',
)
// "a)" "đ)" "a." "a/"
const LETTER = pattern('^(?<number>[a-zđ]) ?(?<stop>[)./])(?= |$|\\p{L}|["“])', '')
// "i)" "iv." as small Roman numbers
const SMALL_ROMAN = pattern('^(?<number>[ivx]{1,5}) ?(?<stop>[)./])(?= |$|\\p{L}|["“])', '')
// "A." "B/" "A)"
const UPPER = pattern('^(?<number>[A-ZĐ])(?: ?[)./]| ?[-–](?= ))(?= |$|\\p{Lu}\\p{L}|["“])', '')
// "(1)" "(iv)" "(đ)"; "ba (03) năm" says a number twice, "(5)=(1)+(3)" reckons
const BRACKETS = pattern('^\\((?<number>[1-9]\\d?|[ivx]{1,5}|[a-zđ])\\)(?= |\\p{L}|["“])', '')

const DIVISIONS: Readonly<Record<string, MarkerStyle>> = {
  phần: 'part',
  chương: 'chapter',
  mục: 'section',
  'tiểu mục': 'subsection',
  điều: 'article',
}

type Groups = Readonly<Record<string, string | undefined>>
type Read = (groups: Groups, after: string) => readonly Reading[]

type Rule = readonly [RegExp, Read]
const WORDS: readonly Rule[] = [
  [DIVISION, division],
  [LABEL, ({ name, number }) => (isUpper(name!) ? named('label', `label ${name!.toLowerCase()}`, number!) : [])],
  [COUNTED, ({ number }) => named('word', 'word', number!)],
  [RANKED, ({ number }) => named('ordinal', 'ordinal', number!)],
]
const NUMBERS: readonly Rule[] = [
  [DECIMAL, decimal],
  [ARABIC, ({ number, stop, dash }) => named('arabic', `arabic ${dash ? '-' : stop}`, number!)],
]
const SIGNS: readonly Rule[] = [
  [DECIMAL, decimal],
  [ROMAN_LINE, ({ number }, after) => (INITIAL.test(after) ? [] : roman('roman', 'roman', number!))],
  [SMALL_ROMAN, ({ number, stop }) => roman('roman', `small roman ${stop}`, number!)],
  [LETTER, ({ number, stop }) => lettered('letter', `letter ${stop}`, number!)],
  [UPPER, ({ number }, after) => (INITIAL.test(after) ? [] : lettered('upper-letter', 'upper letter', number!))],
]
const BRACKETED: readonly Rule[] = [[BRACKETS, bracketed]]
const LETTERED: readonly Rule[] = [[LETTER_DECIMAL, letterDecimal]]

// "a)" "IV." "II -": letters and a mark
const SIGN = anchored(/^[\p{L}\u2160-\u216b]{1,6} ?[.)/:–-]/u)
// "a.1" "a1"
const LETTER_FIGURE = anchored(/^[a-zđ]\.?\d/u)
// How words that number begin: Phần, chương, mục, tiểu mục, thứ, điều, một, nhiệm vụ …
const WORD = anchored(/^[pcmtđnghskdyb]/iu)

function rulesFor(head: string): readonly Rule[] {
  const first = head.charCodeAt(0)
  if (first >= 48 && first <= 57) return NUMBERS
  if (first === 40) return BRACKETED
  if (LETTER_FIGURE.test(head)) return LETTERED
  if (SIGN.test(head)) return SIGNS
  return WORD.test(head) ? WORDS : []
}

const LONGEST = 100

/** The marker that opens `text` at `at`, or undefined. Whether its place in a sequence is right, others must say. */
export function readMarker(text: string, at: number, end: number): Marker | undefined {
  const head = text.slice(at, Math.min(end, at + LONGEST))
  const readings: Reading[] = []
  let length = 0
  for (const [rule, read] of rulesFor(head)) {
    const found = rule.exec(head)
    if (!found || (length > 0 && found[0].length !== length)) continue
    const ways = read(found.groups as Groups, head.slice(found[0].length).trimStart())
    if (ways.length > 0) length = found[0].length
    readings.push(...ways)
  }
  if (readings.length === 0) return undefined
  const { style } = readings[0]!
  const marker = head.slice(0, length).trim()
  const bare = style === 'word' || style === 'ordinal' ? withoutEnd(marker, ',:;.') : marker
  return { text: bare, at, start: behindBlanks(text, at + length), readings }
}

function division({ name, number, stop }: Groups, after: string): readonly Reading[] {
  const style = DIVISIONS[name!.toLowerCase()]!
  if (!isUpper(name!)) return []
  if (!stop && after !== '' && (!/^["“(]?\p{Lu}/u.test(after) || CITES.test(after))) return []
  if (style !== 'article')
    return /^[A-H]$/.test(number!) ? lettered(style, style, number!) : named(style, style, number!)
  if (!/^\d/.test(number!)) return []
  return [{ style, kind: style, ordinal: Number.parseInt(number!, 10), label: number!.toLowerCase() }]
}

function decimal({ number, stop }: Groups, after: string): readonly Reading[] {
  if (!stop && !/^(?:["“(]?\p{Lu}|$)/u.test(after)) return []
  const parts = number!.split('.').map((part) => (/^\d/.test(part) ? `${Number(part)}` : part.toUpperCase()))
  const label = parts.at(-1)!
  if (label === '0') return []
  const prefix = parts.slice(0, -1)
  return [{ style: 'decimal', kind: `decimal ${parts.length}`, ordinal: Number(label), label, prefix }]
}

function letterDecimal({ letter, number }: Groups): readonly Reading[] {
  const ordinal = Number(number)
  return ordinal === 0 ? [] : [{ style: 'decimal', kind: LETTER_KIND, ordinal, label: `${ordinal}`, prefix: [letter!] }]
}

function bracketed({ number }: Groups): readonly Reading[] {
  if (/^\d/.test(number!)) return named('parenthesis', '(1)', number!)
  return [
    ...roman('parenthesis-roman', '(i)', number!),
    ...(number!.length === 1 ? lettered('parenthesis-letter', '(a)', number!) : []),
  ]
}
