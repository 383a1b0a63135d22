import { PROVINCES, type Province } from '../lexicon/provinces.js'
import type { Token } from './tokens.js'
import { longest, longestEnd, type Trie, trieOf } from './trie.js'

/** Words for administrative units, by rank. */
const RANKS = [
  ['tỉnh', 'province'],
  ['thành phố', 'any'],
  ['tp', 'any'],
  ['huyện', 'district'],
  ['quận', 'district'],
  ['thị xã', 'district'],
  ['tx', 'district'],
  ['phường', 'commune'],
  ['xã', 'commune'],
  ['thị trấn', 'commune'],
  ['đặc khu', 'commune'],
  ['thủ đô', 'any'],
  ['khu vực', 'any'],
] as const
const UNITS: Trie<'province' | 'district' | 'commune' | 'any'> = trieOf(RANKS)

export const UNIT_WORDS: readonly string[] = RANKS.map(([word]) => word)

const PROVINCE_NAMES: Trie<Province> = trieOf(
  PROVINCES.flatMap((province) =>
    [province.name, ...(province.aliases ?? [])].map((name) => [name, province] as const),
  ),
)

/** Places that stand behind a body without a unit word. */
const WHOLES: Trie<true> = trieOf(
  [
    'Việt Nam',
    'Trung ương',
    'Quốc gia',
    'cấp tỉnh',
    'cấp huyện',
    'cấp xã',
    'cấp cơ sở',
    'cấp trên trực tiếp cơ sở',
    'cấp trên cơ sở',
    'miền Nam',
    'miền Bắc',
    'miền Trung',
    'tối cao',
    'nước',
  ].map((name) => [name, true] as const),
)

// The family names that four out of five people have
const FAMILY_NAMES = new Set(
  'nguyễn trần lê phạm huỳnh hoàng vũ võ phan đặng bùi đỗ hồ ngô dương lý đinh trương lương mai tô đoàn trịnh cao tạ thái hà lâm châu tống quách vương'.split(
    ' ',
  ),
)

// "… của TP. Các đơn vị …": a new sentence, no name behind "TP."
const SENTENCE_STARTS = new Set(
  'các những mọi từng mỗi trong tại theo ngoài đồng riêng việc sau để với về đây đó khi nếu hiện ngày năm qua trên cùng bên'.split(
    ' ',
  ),
)

export interface Unit {
  readonly end: number
  readonly rank: 'province' | 'district' | 'commune' | 'any'
}

/** The word for a unit ("tỉnh", "thị xã") that stands at a token. */
export function unitAt(tokens: readonly Token[], at: number): Unit | null {
  const found = at < 0 ? null : longest(UNITS, tokens, at)
  return found && !isSociety(tokens, found.end) ? { end: found.end, rank: found.value } : null
}

/** Where it ends, or the token itself. */
export function unitEnd(tokens: readonly Token[], at: number): number {
  const end = longestEnd(UNITS, tokens, at)
  return end > at && isSociety(tokens, end) ? at : end
}

/** Whether a word for a unit ends right before a token. */
export function unitEndsAt(tokens: readonly Token[], at: number): boolean {
  return (at > 0 && unitEnd(tokens, at - 1) === at) || (at > 1 && unitEnd(tokens, at - 2) === at)
}

/** The "xã" of "xã hội" is no unit. */
function isSociety(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end]
  return tokens[end - 1]!.key === 'xã' && next?.key === 'hội' && next.gap === 'space'
}

/** The province or centrally-run city whose name stands at a token. */
export function provinceAt(tokens: readonly Token[], at: number): { end: number; province: Province } | null {
  if (!tokens[at]?.capital) return null
  const found = longest(PROVINCE_NAMES, tokens, at)
  return found && { end: found.end, province: found.value }
}

/** Where that name ends, or the token itself. */
export function provinceEnd(tokens: readonly Token[], at: number): number {
  return tokens[at]?.capital ? longestEnd(PROVINCE_NAMES, tokens, at) : at
}

/** Where a place ends that stands at a token behind a body's name, or the token itself when none does. */
export function placeEnd(tokens: readonly Token[], at: number): number {
  const whole = longestEnd(WHOLES, tokens, at)
  if (whole > at) return tokens[at]!.capital || tokens[at]!.key !== 'trung' ? placeEnd(tokens, whole) : whole
  const unit = unitEnd(tokens, at)
  if (unit > at) return namedPlaceEnd(tokens, unit)
  return tokens[at]?.gap === 'space' ? provinceEnd(tokens, at) : at
}

/** The end of the proper name behind a unit word: a province's, a number, or up to four capitalised syllables. */
export function namedPlaceEnd(tokens: readonly Token[], at: number): number {
  const first = tokens[at]
  if (!first || !(first.gap === 'space' || (first.gap === 'dot' && ['tp', 'tx'].includes(tokens[at - 1]?.key ?? ''))))
    return at
  if (first.gap === 'dot' && SENTENCE_STARTS.has(first.key)) return at
  const province = provinceEnd(tokens, at)
  if (province > at) return province
  if (/^\d{1,2}$/.test(first.key) || (first.capital && /^[ivx]{1,5}$/.test(first.key))) return at + 1
  let end = at
  while (end < at + 4 && tokens[end]?.capital && (end === at || tokens[end]!.gap === 'space')) end++
  if (end - at >= 3 && FAMILY_NAMES.has(first.key)) return at
  return end
}

/** Where the name of a person ends that stands at a token ("Lê Thành Long"), or the token itself. */
export function personEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.gap !== 'space' || !tokens[at]!.capital || !FAMILY_NAMES.has(tokens[at]!.key)) return at
  let end = at + 1
  while (end < at + 4 && tokens[end]?.gap === 'space' && tokens[end]!.capital) end++
  return end > at + 1 ? end : at
}
