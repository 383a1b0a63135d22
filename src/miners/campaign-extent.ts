import type { Span } from '../document.js'
import {
  AGENDA_VERBS,
  NAME_ENDERS,
  NAME_GOES_ON,
  NOT_ENDERS,
  OCCASION_VERBS,
  QUOTED_PARTS,
} from '../lexicon/movements.js'
import type { Token } from '../vietnamese/tokens.js'
import { longest, type Trie, trieOfNames } from '../vietnamese/trie.js'

/** The words behind a noun for a movement. */
export interface Behind {
  readonly text: string
  /** From where to where of the text they go. */
  readonly span: Span
  readonly tokens: readonly Token[]
  /** They are of a title or a trích yếu: a name goes on to its end, over commas and semicolons. */
  readonly titled: boolean
}

export interface Extent {
  /** Offset in the text where the name ends. */
  readonly end: number
  readonly words: number
  /** A year or a span of years is part of it. */
  readonly dated: boolean
  /** The sentence ends with it. */
  readonly full: boolean
}

const ENDERS = trieOfNames(NAME_ENDERS)
const COMPOUNDS = trieOfNames(NOT_ENDERS)
const AGENDA = trieOfNames(AGENDA_VERBS)
const OCCASIONS = trieOfNames(OCCASION_VERBS)
const GOES_ON = trieOfNames(NAME_GOES_ON)
const WITH_QUOTES = trieOfNames(QUOTED_PARTS)
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»' }
// năm 2024 · năm học 2018 - 2019 · giai đoạn 2021-2025 · 6 tháng cuối năm 2009 · hè 2016 · quý IV/2024
const PERIOD =
  /(?:(?:năm(?: học)?|giai đoạn|nhiệm kỳ|hai năm) (?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)?|\d{1,2} tháng (?:đầu|cuối)(?: năm(?: (?:19|20)\d\d)?)?|(?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)?(?! ?[\p{L}\d])|(?:mùa )?hè (?:năm )?(?:19|20)\d\d|quý (?:[IV]{1,3}|\d)(?: ?\/ ?| năm )(?:19|20)\d\d|tháng \d{1,2} ?\/ ?(?:19|20)\d\d)(?![\d\p{L}])/iuy

/** A known name with the period that may follow it. */
export function knownExtent({ text, tokens }: Behind, words: number): Extent {
  const { end } = tokens[words - 1]!
  const period = tokens[words] ? periodAt(text, tokens[words].start) : 0
  return { end: period || end, words, dated: period > 0, full: false }
}

/** How far a name goes from the first word behind its noun. */
export function extentOf(behind: Behind): Extent {
  const { text, tokens, span } = behind
  let end = tokens[0]!.end
  let i = 0
  let dated = false
  let closed = false
  let plain = true
  for (; i < tokens.length; i++) {
    const quoted = i > 0 ? quotedEnd(behind, i) : 0
    if (i > 0 && !quoted && !goesOn(behind, i, closed, end)) break
    closed = false
    end = tokens[i]!.end
    if (quoted) {
      while (i + 1 < tokens.length && tokens[i + 1]!.start < quoted) i++
      end = quoted
      plain = false
      continue
    }
    const period = periodAt(text, tokens[i]!.start)
    if (!period) continue
    while (i + 1 < tokens.length && tokens[i + 1]!.start < period) i++
    end = period
    dated = true
    closed = true
  }
  while (i > 1 && /^(?:và|của|các)$/u.test(tokens[i - 1]!.key)) end = tokens[--i - 1]!.end
  return {
    end,
    words: i,
    dated,
    full: plain && /^ ?(?:$|[.;!](?! \p{Ll}))/u.test(text.slice(end, Math.min(end + 4, span[1]))),
  }
}

/** Where a quotation that belongs to the name and opens before word `i` ends: "chào mừng chiến thắng “…”"; 0 where none does. */
function quotedEnd({ text, tokens, span }: Behind, i: number): number {
  const { gap, start } = tokens[i]!
  const closing = gap === 'break' && text[start - 2] === ' ' ? CLOSING[text[start - 1]!] : undefined
  if (!closing || !(ends(WITH_QUOTES, tokens, i, 2) || ends(WITH_QUOTES, tokens, i, 1))) return 0
  const close = text.indexOf(closing, start)
  return close < 0 || close >= span[1] ? 0 : close + 1
}

/** Whether one of the names of `words` words ends right before word `i`. */
function ends(names: Trie<true>, tokens: readonly Token[], i: number, words: number): boolean {
  return i >= words && longest(names, tokens, i - words)?.end === i
}

/** Whether a name that ends at `end` goes on with word `i`; `closed` when a period stands right before. */
function goesOn({ text, tokens, titled }: Behind, i: number, closed: boolean, end: number): boolean {
  const { start, key } = tokens[i]!
  const gap = text[end - 1] !== ' ' && start === end + 1 && text[end] === ' ' ? 'space' : tokens[i]!.gap
  if (endsName(text, tokens, i)) return false
  if (closed && gap === 'space') return key === 'của' || (key === 'và' && addsPeriod(text, tokens, i + 1))
  if (gap === 'space' || gap === 'dash' || gap === 'and') return !(closed && gap === 'dash')
  if (gap === 'semicolon') return titled && !closed
  if (gap === 'slash' || gap === 'dot') return /\d[/.]\d/u.test(text.slice(tokens[i - 1]!.end - 1, start + 1))
  if (gap !== 'comma') return false
  return periodOf(text, tokens, i) || (!closed && (titled || longest(GOES_ON, tokens, i) !== null))
}

/** Behind its period and "và" a name goes on with a second period or an occasion. */
function addsPeriod(text: string, tokens: readonly Token[], i: number): boolean {
  return periodOf(text, tokens, i) || longest(OCCASIONS, tokens, i) !== null
}

function endsName(text: string, tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.key === 'và') return longest(AGENDA, tokens, i + 1) !== null
  if (!longest(ENDERS, tokens, i) || longest(COMPOUNDS, tokens, i)) return false
  if ((longest(COMPOUNDS, tokens, i - 1)?.end ?? 0) > i) return false
  return !(tokens[i]!.key === 'trong' && periodOf(text, tokens, i + 1))
}

function periodOf(text: string, tokens: readonly Token[], i: number): boolean {
  return tokens[i] !== undefined && periodAt(text, tokens[i].start) > 0
}

/** Where the period that begins at an offset ends; 0 where none does. */
export function periodAt(text: string, at: number): number {
  PERIOD.lastIndex = at
  return PERIOD.test(text) ? PERIOD.lastIndex : 0
}

/** Whether a word that no name holds stands at `i`. */
export function isEnder(tokens: readonly Token[], i: number): boolean {
  return longest(ENDERS, tokens, i) !== null
}
