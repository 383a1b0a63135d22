import type { Span } from '../document.js'
import { DOCUMENT_TYPES } from '../lexicon/document-types.js'
import type { DateMention } from './dates.js'
import type { DocumentNumber } from './documents.js'
import { spanOf, type Token, tokensOf } from './tokens.js'
import { longest, trieOf } from './trie.js'
import { flagWords } from './words.js'

/** A document cited: "Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về …". */
export interface Citation {
  /** From the type to the date or the number. */
  readonly span: Span
  readonly number: string | null
  readonly type: string | null
  /** EDTF: a day, or a year for a law. */
  readonly date: string | null
  readonly issuer: string | null
  readonly title: string | null
  /** How it is known: number and symbol, a bare number ("Chỉ thị 34"), type and day, or a law and its year. */
  readonly by: 'number' | 'serial' | 'date' | 'year'
}

/** A document type's name in a text. */
export interface TypeWord {
  readonly span: Span
  readonly name: string
  /** Written with a capital: the type of a certain document rather than a common noun. */
  readonly capital: boolean
}

/** A text with what citations are put together from, each in order. */
export interface Reading {
  readonly text: string
  readonly types: readonly TypeWord[]
  readonly numbers: readonly DocumentNumber[]
  readonly dates: readonly DateMention[]
}

const NAMES: readonly string[] = [
  ...DOCUMENT_TYPES.map(({ name }) => name).filter((name) => !/^(?:Dự án|Hợp đồng|Giấy|Bản|Phiếu|Biên)/.test(name)),
  'Chương trình hành động',
  'Kế hoạch hành động',
  'Bộ luật',
  'Hiến pháp',
  'Văn bản',
]
const OPENERS = flagWords(NAMES.map((name) => tokensOf(name)[0]!.key))
const names = trieOf(NAMES.map((name) => [name, name] as const))
// "Luật gia" and "Luật sư" are people
const PEOPLE: ReadonlySet<string> = new Set(['gia', 'sư'])
/** The types that are cited by name and year. */
export const LAW = /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/
/** A date that is a day. */
export const DAY = /^\d{4}-\d\d-\d\d$/
/** Between a number and its day: ", ", " (". */
export const TO_DATE = /^[ ,;(\n]{0,3}$/u
/** Between a number or a type and its day: " của Bộ Chính trị ". */
export const BY_ISSUER = /^,? (?:của|do) (?<issuer>[^,;.()\n]{2,80}?)(?: ban hành)?,? $/u
// " của Thủ tướng Chính phủ về …"
const ISSUER =
  /^,? (?:của|do) (?<issuer>[^,;.()\n]{2,80}?)(?= (?:về|ban hành|quy định|phê duyệt|sửa đổi|hướng dẫn|khóa|khoá|nhiệm kỳ)(?!\p{L})|[,;.()\n]|$)/u
// " … về việc tăng cường …"
const TITLE =
  /^[^;.\n]{0,100}?(?<!\p{L})(?<title>về [^;.\n()]{8,300}?)(?=[;.\n()]|, (?:Ủy ban|UBND|Chủ tịch|Sở|Bộ|Ban|Hội đồng) |$)/u
const ABOUT = 'về '
const AHEAD = 420

/** The names of document types among the words of a text, in order, the longest reading of each. */
export function typeWordsIn(tokens: readonly Token[]): TypeWord[] {
  const words: TypeWord[] = []
  for (let at = 0; at < tokens.length; at++) {
    const found = (tokens[at]!.word.flags & OPENERS) === 0 ? null : longest(names, tokens, at)
    if (!found) continue
    const next = tokens[found.end]
    if (next?.gap === 'space' && PEOPLE.has(next.key)) continue
    words.push({ span: spanOf(tokens, at, found.end - 1), name: found.value, capital: tokens[at]!.capital })
    at = found.end - 1
  }
  return words
}

/** Who issued a document and what it is about, as the words behind its number or date say. */
export function tailAt(text: string, position: number): Pick<Citation, 'issuer' | 'title'> {
  const tail = text.slice(position, position + AHEAD)
  return {
    issuer: ISSUER.exec(tail)?.groups?.issuer ?? null,
    title: tail.includes(ABOUT) ? (TITLE.exec(tail)?.groups?.title ?? null) : null,
  }
}
