import { COUNTED, ITEMS, MEASURES, MONEY, MONEY_SHORT, PER, SCALES, TIMES } from '../lexicon/units.js'
import { isLetterCode, isWordCode } from '../text/letters.js'
import { anyOf, pattern } from '../text/pattern.js'
import { wordBetween, wordEnd, wordSet } from './word-sets.js'
import { type Word, wordOf } from './words.js'

/** What the unit is: `item` for things announced ("06 nhiệm vụ"), `noun` for a noun that the lexicon does not know. */
export type UnitKind = 'percent' | 'money' | 'measure' | 'time' | 'count' | 'item' | 'noun'

export interface Unit {
  readonly end: number
  readonly unit: string
  readonly kind: UnitKind
  readonly scale: string
  /** What a compound adds to the value, in the unit's scale ("12.739 tỷ 600 triệu": 0.6). */
  readonly more: number
}

const KNOWN: readonly (readonly [UnitKind, readonly string[]])[] = [
  ['percent', ['điểm phần trăm', 'điểm %', '%', 'phần trăm']],
  ['money', [...MONEY, ...MONEY_SHORT]],
  ['item', ITEMS],
  ['count', COUNTED],
  ['time', TIMES],
  ['measure', MEASURES],
]
const KIND_OF = new Map<string, UnitKind>(
  KNOWN.flatMap(([kind, words]) => words.map((word) => [word.toLowerCase(), kind] as const)),
)
/** The units by their first word, the longest first. */
const BY_WORD = new Map<number, string[]>()
for (const unit of [...KIND_OF.keys()].sort((a, b) => b.length - a.length)) {
  const { id } = wordOf(unit.slice(0, wordEnd(unit, 0)))
  BY_WORD.set(id, [...(BY_WORD.get(id) ?? []), unit])
}
const isScale = wordSet(Object.keys(SCALES))
const isScaled = wordSet(['tỷ', 'tỉ', 'triệu'])
// "/năm", " / 1 vạn dân"
const RATE = pattern(`(?: ?/ ?(?:1 )?${anyOf(PER).toLowerCase()}⟩|/\\p{L}{1,7}⟩){0,2}`, 'y')
const RATE_REACH = 60
// " 600 triệu đồng" behind "12.739 tỷ" ; " rưỡi"
const REST = pattern(
  '(?: (?<more>\\d{1,3}) (?<scale>triệu|nghìn|ngàn))?(?<half> rưỡi)?(?<unit> (?:đồng|đ|USD)⟩)?',
  'iy',
)

/** The unit that begins at a place, or behind a blank there: " tỷ đồng/năm", "%", " triệu lượt khách", " hộ nghèo". */
export function readUnit(text: string, at: number): Unit | null {
  const start = text[at] === ' ' ? at + 1 : at
  const sign = text[start]
  if (sign === '/') return null
  if (sign === '%' || sign === '‰') return readSign(text, at, start, sign)
  const first = wordEnd(text, start)
  const word = wordBetween(text, start, first)
  if (word === null) return readNoun(text, at)
  if (isScale(word)) return readScaled(text, start, first)
  const unit = unitOf(text, start, word)
  if (unit === undefined) return readNoun(text, at)
  const written = start + unit.length
  const end = rateEnd(text, written)
  return {
    end,
    unit: text.slice(start, written) + rate(text, written, end),
    kind: KIND_OF.get(unit)!,
    scale: '',
    more: 0,
  }
}

function readSign(text: string, at: number, start: number, sign: string): Unit {
  // "%năm", a slip for "%/năm"
  if (start === at && text.startsWith('%năm', at) && !isLetterCode(text.charCodeAt(at + 4)))
    return { end: at + 4, unit: '%/năm', kind: 'percent', scale: '', more: 0 }
  const end = rateEnd(text, start + 1)
  return { end, unit: sign + rate(text, start + 1, end), kind: KIND_OF.get(sign)!, scale: '', more: 0 }
}

/** "tỷ đồng", "nghìn tỷ", "triệu lượt khách", "12.739 tỷ 600 triệu đồng". */
function readScaled(text: string, start: number, first: number): Unit {
  const second = text[first] === ' ' ? wordEnd(text, first + 1) : first
  const next = wordBetween(text, first + 1, second)
  const scaled = next !== null && isScaled(next) ? second : first
  const scale = text.slice(start, scaled)
  const from = text[scaled] === ' ' ? scaled + 1 : scaled
  const sign = text[from] === '%' || text[from] === '‰' ? text[from] : undefined
  const word = sign === undefined ? wordBetween(text, from, wordEnd(text, from)) : null
  const unit = sign ?? (word === null ? undefined : unitOf(text, from, word))
  const written = unit === undefined ? scaled : from + unit.length
  const end = rateEnd(text, written)
  if (unit === undefined && end === written) {
    const rest = readRest(text, end, scale)
    if (rest) return rest
  }
  const named = unit === undefined ? '' : ` ${text.slice(from, written)}`
  const kind = unit === undefined ? 'money' : KIND_OF.get(unit)!
  return { end, unit: scale + named + rate(text, written, end), kind, scale, more: 0 }
}

/** The longest unit that begins with a word at a place, in small letters. */
function unitOf(text: string, start: number, word: Word): string | undefined {
  const units = BY_WORD.get(word.id)
  if (units === undefined) return undefined
  for (const unit of units) {
    const end = start + unit.length
    if (isWordCode(text.charCodeAt(end))) continue
    if (text.startsWith(unit, start) || text.slice(start, end).toLowerCase() === unit) return unit
  }
  return undefined
}

function rateEnd(text: string, at: number): number {
  if (text[text[at] === ' ' ? at + 1 : at] !== '/') return at
  const part = text.slice(at, at + RATE_REACH).toLowerCase()
  RATE.lastIndex = 0
  RATE.exec(part)
  return at + RATE.lastIndex
}

function rate(text: string, from: number, to: number): string {
  return from === to ? '' : text.slice(from, to).replace(/ ?\/ ?/g, '/')
}

/** "12.739 tỷ 600 triệu đồng" counts in tỷ đồng; "2 triệu rưỡi" in triệu. */
function readRest(text: string, at: number, scale: string): Unit | null {
  REST.lastIndex = at
  const { more, scale: lower, half, unit } = REST.exec(text)!.groups!
  const end = REST.lastIndex
  if (more === undefined && half === undefined) {
    const noun = readNoun(text, at)
    return noun ? { ...noun, unit: `${scale} ${noun.unit}`, scale } : null
  }
  const power = SCALES[lower?.toLowerCase() ?? ''] ?? 0
  const whole = SCALES[scale.toLowerCase().split(' ')[0]!]!
  const add = more === undefined ? 0.5 : (Number(more) + (half ? 0.5 : 0)) * 10 ** (power - whole)
  return { end, unit: `${scale}${unit?.toLowerCase() ?? ''}`, kind: 'money', scale, more: add }
}

const NO_NOUN: ReadonlySet<string> = new Set(
  'và hoặc đến là của cho với theo tại ở trong ngoài từ để do bởi về như có không được bị đã đang sẽ phải cũng còn mà thì khi nếu vì so trở này đó nói trên dưới vào ra lên xuống sau trước tới gồm đạt tăng giảm âm dương bộ'.split(
    ' ',
  ),
)

/** The first words of a noun that the lexicon does not know. */
function readNoun(text: string, at: number): Unit | null {
  if (text[at] !== ' ' && text[at] !== '\u00a0') return null
  const first = smallEnd(text, at + 1)
  if (first === at + 1 || NO_NOUN.has(text.slice(at + 1, first))) return null
  const second = text[first] === ' ' ? smallEnd(text, first + 1) : first
  const end = second > first + 1 && !NO_NOUN.has(text.slice(first + 1, second)) ? second : first
  return { end, unit: text.slice(at + 1, end), kind: 'noun', scale: '', more: 0 }
}

/** Where a word ends that has small letters only; its start when it has others. */
function smallEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && isSmall(text.charCodeAt(end))) end++
  return end < text.length && isLetterCode(text.charCodeAt(end)) ? start : end
}

const SMALL = /\p{Ll}/u
const small = new Uint8Array(0x2000)
for (let code = 0; code < small.length; code++) if (SMALL.test(String.fromCharCode(code))) small[code] = 1

function isSmall(code: number): boolean {
  return code < small.length ? small[code] === 1 : SMALL.test(String.fromCharCode(code))
}
