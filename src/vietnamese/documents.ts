import type { Span } from '../document.js'
import { DOCUMENT_TYPES, MIXED_CASE, PAPERS, PARTY_BODY, PARTY_TYPES } from '../lexicon/document-types.js'
import { isCapitalCode } from '../text/letters.js'
import { digitsEnd, nextDigit } from './numerals.js'

/** A document number and symbol (số, ký hiệu) as written, tidied: "12/CT-UBND", "34-CT/TW", "06/2022/QH15". */
export interface DocumentNumber {
  readonly span: Span
  readonly value: string
  /** The type its symbol tells ("Chỉ thị"), "Công văn" for body and unit without a type; null when it tells none. */
  readonly type: string | null
  /** Whose way of numbering it is: the Party's and the mass organisations', or the state's. */
  readonly line: 'party' | 'state'
}

// 12 · 012 · 1.234 · 12a · 66.3/2025, then perhaps /2023; also glued to its cue ("số31-QĐ/TW")
const SERIAL =
  /(?:(?<![\p{L}\p{N}/∕])(?<!\d ?[.,:\-–])|(?<=số|hiệu))(?<serial>(?:\d{1,3}\.\d{3}|\d{1,3}\.\d{1,2}(?= ?[/∕] ?20\d\d)|\d{1,6})(?:[A-Za-zđ](?!\p{L})|bis)?)(?: ?[/∕] ?(?<year>(?:19|20)\d{2})(?!\d))?(?= ?[/∕\-–—−‐‑]? ?\p{Lu})/uy
// ".250/2025", "bis / 2025 - ": no more stands between the first figures and the symbol
const LONGEST_SERIAL = 20
const SIGNS = 'đ∕–—−‐‑'
// "/" · " - " · "–" · " "
const MARK = /(?<wide> )?(?:(?<sign>[/∕\-–—−‐‑])(?<after> )?)?/uy
// capitals, digits, and small letters only as in TTg, CTr, QyĐ, QĐi, ThU; a word may be glued behind it
const GROUP =
  /\p{Lu}(?:\p{Lu}|\d|&|\.(?=\p{Lu}{2})|[rgyhi](?!(?!ngày|của|về|và|do)\p{Ll})){0,15}(?=(?!\p{L})|ngày|của|về|và|do)/uy
// a number that its symbol alone does not tell must follow one of these words
const CUE = /(?:số|hiệu|công văn|thông báo|kế hoạch|chỉ thị|nghị định|quyết định|quy định|nghị quyết) ?[:.]? ?$/iu
// Mẫu số 02a/KH-UB, Giấy phép số 12/GP-TTĐT: forms and licences
const FORM = /(?:mẫu|biểu|giấy phép|chứng nhận)(?: số)? ?:? ?$/iu
const LEGISLATURE = /^(?:QH|UBTVQH)[IVXKL\d]{1,5}$/u
const OLD_BODY = /^(?:HĐBT|CP|TTg|UB|CTN|CT|HĐNN\d?)$/u
const STATE_BODY = /^(?:UB|UBND|CTUBND|HĐND|TTg|CP|CTN)$/u
const TYPE_OF = new Map<string, string>(DOCUMENT_TYPES.flatMap(({ name, codes }) => codes.map((code) => [code, name])))
const CASE_OF = new Map(MIXED_CASE.map((code) => [code.toUpperCase(), code]))

interface Symbols {
  /** The mark before each group: "/", "-" or " ". */
  readonly marks: readonly string[]
  readonly groups: readonly string[]
  readonly end: number
}

/** The document numbers written in `text`, in order (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3; Party: 36-HD/VPTW). */
export function documentNumbersIn(text: string): DocumentNumber[] {
  const numbers: DocumentNumber[] = []
  let end = 0
  for (let start = nextDigit(text, 0); start < text.length; start = nextDigit(text, end)) {
    end = digitsEnd(text, start + 1)
    if (start < (numbers.at(-1)?.span[1] ?? 0) || !mayHaveSymbol(text, end)) continue
    SERIAL.lastIndex = start
    const found = SERIAL.exec(text)
    if (!found) continue
    const { serial, year } = found.groups as { serial: string; year?: string }
    const symbols = symbolsAt(text, start + found[0].length)
    const told = judge(symbols, year !== undefined, text.slice(Math.max(0, start - 24), start))
    if (!told) continue
    const marks = symbols.marks.map((mark, i) => (mark === ' ' ? (year ? '/' : '-') : mark) + symbols.groups[i])
    const value = serial.replace(/\.(?=\d{3})/u, '') + (year ? `/${year}` : '') + marks.join('')
    numbers.push({ span: [start, symbols.end], value, ...told })
  }
  return numbers
}

/** A cheap look at what stands behind figures: more figures, marks and a few letters, and then a capital. */
function mayHaveSymbol(text: string, from: number): boolean {
  let letters = 0
  for (let at = from; at < from + LONGEST_SERIAL && at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x61 && code <= 0x7a && letters++ < 3) continue
    if (code === 0x20 || (code >= 0x2d && code <= 0x39) || SIGNS.includes(text[at]!)) continue
    return isCapitalCode(code)
  }
  return false
}

/** Reads the groups of a symbol from where the figures end. */
function symbolsAt(text: string, from: number): Symbols {
  const marks: string[] = []
  const groups: string[] = []
  let end = from
  let tight = false
  while (groups.length < 5) {
    MARK.lastIndex = end
    const mark = MARK.exec(text)
    const { wide, sign, after } = mark?.groups ?? {}
    if (!mark || mark[0] === '' || (groups.length > 0 && !sign)) break
    if (groups.length > 1 && tight && (wide || after)) break
    GROUP.lastIndex = end + mark[0].length
    const group = GROUP.exec(text)
    if (!group) break
    tight ||= sign !== undefined && !wide && !after
    marks.push(!sign ? ' ' : /[/∕]/.test(sign) ? '/' : '-')
    groups.push(CASE_OF.get(group[0]) ?? group[0])
    end = GROUP.lastIndex
  }
  return { marks, groups, end }
}

/** Whether a symbol is one, and what it tells: by the order of its marks and by its first group. */
function judge(
  { marks, groups }: Symbols,
  dated: boolean,
  before: string,
): Pick<DocumentNumber, 'type' | 'line'> | undefined {
  const [code, body] = groups
  if (!code || PAPERS.includes(code) || FORM.test(before)) return undefined
  const cued = CUE.test(before)
  const type = body ? TYPE_OF.get(code) : undefined
  const party = groups.slice(body ? 1 : 0).some((group) => PARTY_BODY.test(group))
  const line = party || (marks[0] !== '/' && !STATE_BODY.test(body ?? code)) ? 'party' : 'state'
  if (type) {
    const known = marks[0] !== ' ' || marks[1] === '/' || dated || cued
    return known ? { type: (line === 'party' && PARTY_TYPES[code]) || type, line } : undefined
  }
  if (marks[0] !== '/') return !body && cued && OLD_BODY.test(code) ? { type: null, line: 'state' } : undefined
  if (!body) return (dated && LEGISLATURE.test(code)) || cued ? { type: null, line } : undefined
  if (code.length < 2 || (marks[1] === '/' && !cued)) return undefined
  return { type: dated ? null : 'Công văn', line }
}
