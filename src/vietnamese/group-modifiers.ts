import { GROUP_MODIFIERS, GROUP_NOUNS } from '../lexicon/groups.js'
import { ownerEnd } from './bodies.js'
import { namedPlaceEnd, placeEnd, unitEnd } from './places.js'
import { taskWordAt } from './task-words.js'
import type { Token } from './tokens.js'
import { longestEnd, trieOfNames } from './trie.js'

/** "sở", "phòng", "doanh nghiệp": what groups are named by. */
export const groupNouns = trieOfNames(GROUP_NOUNS)
const modifiers = trieOfNames(GROUP_MODIFIERS)
// "của địa phương", "của đơn vị mình"
const owners = trieOfNames([
  'địa phương',
  'đơn vị',
  'đơn vị mình',
  'địa phương mình',
  'ngành',
  'ngành mình',
  'mình',
  'cơ quan',
  'tiểu ban',
  'ban chỉ đạo',
  'tổ công tác',
  'hội đồng',
  'cụm',
  'khối',
  'đoàn',
  'Đảng',
])
const OF = new Set(['thuộc', 'của', 'ở', 'tại', 'trong'])

/** Where a noun's modifiers end; `closed` when they say whose it is ("thuộc Bộ"). */
export function modifiersEnd(tokens: readonly Token[], at: number): { end: number; closed: boolean } {
  let end = at
  let closed = false
  for (;;) {
    const token = tokens[end]
    if (!token) return { end, closed }
    if (end > at && !closed) end = moreModifiersEnd(tokens, end)
    if (tokens[end]?.gap !== 'space') return { end, closed }
    const known = longestEnd(modifiers, tokens, end)
    // "các phòng thuộc Sở" + "phối hợp": behind the owner a verb begins the task
    const fits: boolean = known > end && !(closed && tokens[end]!.key === 'phối') && isModifier(tokens, end, known)
    const next = fits ? known : ofEnd(tokens, end)
    if (next === end) return { end, closed }
    closed ||= !fits
    end = next
  }
}

/** "nhà nước" + ", tư nhân": a second modifier of the same noun. */
function moreModifiersEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at]!
  const and = token.key === 'và' || token.key === 'hoặc'
  const from = and ? at + 1 : at
  if (!(and ? token.gap !== 'semicolon' && tokens[from]?.gap === 'space' : token.gap === 'comma')) return at
  const known = longestEnd(modifiers, tokens, from)
  return known === from || longestEnd(groupNouns, tokens, from) >= known || taskWordAt(tokens, from) ? at : known
}

const BEHIND_MODIFIER = new Set('có chịu phải cần căn theo và khẩn nghiêm trên thuộc của trong ở tại'.split(' '))

/** "các cơ quan phối hợp có trách nhiệm" against "các cơ quan phối hợp tổ chức": a verb is a modifier only before another one. */
function isModifier(tokens: readonly Token[], at: number, end: number): boolean {
  if (end - at > 2 || tokens[at]!.key === 'cấp' || !taskWordAt(tokens, at)) return true
  const next = tokens[end]
  if (next?.gap === 'comma' && taskWordAt(tokens, end)) return false
  return next?.gap !== 'space' || BEHIND_MODIFIER.has(next.key)
}

/** "thuộc Sở …", "của tỉnh", "trên địa bàn tỉnh …", "đóng trên địa bàn". */
function ofEnd(tokens: readonly Token[], at: number): number {
  let of = at
  const first = spacedKey(tokens, at)
  if (first === 'đóng' || first === 'hoạt') of += first === 'hoạt' ? 2 : 1
  if (spacedKey(tokens, of) === 'trực' && spacedKey(tokens, of + 1) === 'thuộc') of++
  const key = spacedKey(tokens, of)
  if (key === 'trên' && spacedKey(tokens, of + 1) === 'địa' && spacedKey(tokens, of + 2) === 'bàn') of += 3
  else if (OF.has(key)) of++
  else if (key === 'từ') return betweenEnd(tokens, at)
  else if (of === at) {
    const owner = tokens[at]!.capital ? ownerEnd(tokens, at) : at
    return owner > at || (tokens[at]!.capital && unitEnd(tokens, at) === at) ? owner : placeOrUnit(tokens, at)
  } else return at
  const whole = of - at >= 2 // "trực thuộc", "trên địa bàn" say enough by themselves
  if (tokens[of]?.gap !== 'space') return whole ? of : at
  const owner = ownerEnd(tokens, of)
  if (owner > of) return owner
  const place = placeOrUnit(tokens, of)
  if (place > of || whole) return place
  const own = longestEnd(owners, tokens, of)
  return own > of ? own : at
}

/** The key of a word with a blank before it. */
function spacedKey(tokens: readonly Token[], at: number): string {
  return tokens[at]?.gap === 'space' ? tokens[at]!.key : ''
}

/** "từ Nghệ An đến Phú Yên", or the token itself. */
function betweenEnd(tokens: readonly Token[], at: number): number {
  const first = namedPlaceEnd(tokens, at + 1)
  if (first === at + 1 || tokens[first]?.key !== 'đến' || tokens[first]!.gap !== 'space') return at
  const last = namedPlaceEnd(tokens, first + 1)
  return last > first + 1 ? last : at
}

function placeOrUnit(tokens: readonly Token[], at: number): number {
  return tokens[at]!.capital || unitEnd(tokens, at) > at ? placeEnd(tokens, at) : at
}
