import { KINDS, NAMED_BODIES, OFFICES, SOLE_OFFICES } from '../lexicon/bodies.js'
import { COMMITTEE_FIELDS, DEPARTMENT_FIELDS, DIVISION_FIELDS, MINISTRY_FIELDS } from '../lexicon/fields.js'
import { PROVINCES } from '../lexicon/provinces.js'
import { type Token, tokensOf } from './tokens.js'
import { longest, type Trie, trieOf } from './trie.js'

/** Names whose casing is known; the value tells which of their words begin with a capital. */
const KNOWN: Trie<readonly boolean[]> = trieOf(
  [
    ...NAMED_BODIES,
    ...KINDS.map(({ name }) => name),
    ...OFFICES,
    ...SOLE_OFFICES,
    ...MINISTRY_FIELDS,
    ...DEPARTMENT_FIELDS,
    ...DIVISION_FIELDS,
    ...COMMITTEE_FIELDS,
    ...PROVINCES.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    'Việt Nam',
    'Trung ương',
    'Thường trực',
    'Ban Thường vụ',
    'Ban Chấp hành',
    'Đảng bộ',
    'Thành phố Hồ Chí Minh',
    'Nhân dân',
    'Nhà nước',
    'Đảng',
  ].map((name) => [name, tokensOf(name).map(({ capital }) => capital)] as const),
)
const LOWER: Trie<readonly boolean[]> = trieOf(
  ['nhân dân', 'nhân dân tối cao', 'dân tộc', 'lao động', 'công đoàn ngành'].map((name) => [name, []] as const),
)
// A capital that begins no word in small letters
const PRINTED = /\p{Lu}(?!\p{Ll})/u
// Words for places: what follows is a proper name
const UNIT = new Set(['tỉnh', 'huyện', 'quận', 'xã', 'phường'])
const UNIT_PAIRS = new Set(['thành phố', 'thị xã', 'thị trấn', 'đặc khu'])
const JOINERS = new Set(['và', 'của', 'các', 'về', 'cho', 'với', 'tại'])

/**
 * A name printed in capitals in the casing of running text (Nghị định 30/2020/NĐ-CP, Phụ lục II): "ỦY BAN NHÂN DÂN TỈNH
 * ĐẮK LẮK" gives "Ủy ban nhân dân tỉnh Đắk Lắk". Words that are not in capitals stay as they are.
 */
export function properCase(name: string): string {
  if (!PRINTED.test(name)) return name
  const tokens = tokensOf(name)
  const capitals = capitalsOf(tokens)
  let cased = ''
  let done = 0
  tokens.forEach(({ start, end, upper, capital }, i) => {
    const word = name.slice(start, end)
    const change = (upper || (capital && word.length === 1)) && !/\d|^[IVX]{2,6}$/.test(word)
    cased += name.slice(done, start) + (change ? withCase(word, capitals[i]!) : word)
    done = end
  })
  return cased + name.slice(done)
}

function capitalsOf(tokens: readonly Token[]): boolean[] {
  const capitals: boolean[] = []
  let at = 0
  let proper = false
  while (at < tokens.length) {
    const unit = unitLength(tokens, at)
    const known = longest(KNOWN, tokens, at)
    const plain = longest(LOWER, tokens, at)
    if (unit > 0 && (!known || known.end <= at + unit) && at > 0) {
      for (let i = 0; i < unit; i++) capitals.push(false)
      at += unit
      proper = true
    } else if (known && known.end > (plain?.end ?? 0) && !(proper && known.end === at + 1)) {
      for (let i = at; i < known.end; i++) capitals.push(known.value[i - at] ?? false)
      at = known.end
      proper = false
    } else if (plain && !proper) {
      for (; at < plain.end; at++) capitals.push(at === 0)
    } else {
      const { key } = tokens[at]!
      capitals.push(at === 0 || (proper && !JOINERS.has(key)) || opens(tokens, at))
      if (JOINERS.has(key)) proper = false
      at++
    }
  }
  return capitals
}

/** Behind a kind of body ("Cục", "Hội", "Trường") the first word of the name proper has a capital. */
function opens(tokens: readonly Token[], at: number): boolean {
  const before = at > 0 ? longest(KNOWN, tokens, at - 1) : null
  return before?.end === at && tokens[at]!.gap === 'space'
}

function unitLength(tokens: readonly Token[], at: number): number {
  const { key } = tokens[at]!
  const next = tokens[at + 1]
  if (next && UNIT_PAIRS.has(`${key} ${next.key}`)) return 2
  return UNIT.has(key) ? 1 : 0
}

function withCase(word: string, capital: boolean): string {
  const lower = word.toLowerCase()
  return capital ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower
}

const SHOUTED = /\p{Lu}{2}/u

/** A person's name printed in capitals as it is written: "NGUYỄN VĂN A" gives "Nguyễn Văn A". */
export function personCase(name: string): string {
  if (!SHOUTED.test(name)) return name
  return name.replace(/\p{L}+/gu, (word) =>
    word.length > 1 && word === word.toUpperCase() ? withCase(word, true) : word,
  )
}
