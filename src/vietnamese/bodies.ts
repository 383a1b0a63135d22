import { FIELD_ABBREVIATIONS } from '../lexicon/abbreviations.js'
import { KINDS, type Kind, LOWER_CASE_BODIES, NAMED_BODIES } from '../lexicon/bodies.js'
import { COMMITTEE_FIELDS, DEPARTMENT_FIELDS, DIVISION_FIELDS, MINISTRY_FIELDS } from '../lexicon/fields.js'
import { DOUBTFUL_TASK_WORDS, STOP_WORDS, TASK_WORDS } from '../lexicon/verbs.js'
import { placeEnd, unitAt } from './places.js'
import type { Token } from './tokens.js'
import { longest, type Trie, trieOf } from './trie.js'

const kinds: Trie<Kind> = trieOf(KINDS.map((kind) => [kind.name, kind] as const))
const named: Trie<true> = trieOf(
  [
    ...NAMED_BODIES,
    'UBND',
    'HĐND',
    'MTTQ',
    'UBMTTQ',
    'UBMTTQVN',
    'MTTQVN',
    'TTXVN',
    'VPCP',
    'NHNN',
    'KBNN',
    'BHXH',
    'LĐLĐ',
    'TAND',
    'VKSND',
    'UBTVQH',
    'BĐBP',
    'HĐND, UBND',
  ].map((name) => [name, true] as const),
)
const lowerCase: Trie<true> = trieOf(LOWER_CASE_BODIES.map((name) => [name, true] as const))
const taskWords: Trie<true> = trieOf(TASK_WORDS.map((word) => [word, true] as const))
const doubtful: ReadonlySet<string> = new Set(DOUBTFUL_TASK_WORDS)
const clearTaskWords: Trie<true> = trieOf(
  TASK_WORDS.filter((word) => !doubtful.has(word)).map((word) => [word, true] as const),
)
const stopWords: ReadonlySet<string> = new Set(STOP_WORDS)

// Words before "bộ", "sở", "phòng" … that make another word of them: "cán bộ", "cơ sở", "xã hội"
const NOT_BEHIND: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    bộ: 'cán toàn nội đảng chi tiến đường cục bãi đồng trung nam',
    sở: 'cơ trụ công cở',
    phòng: 'quốc đề dự xung hải dân tân',
    ban: 'bộ ủy',
    hội: 'xã đại quốc cơ lễ giáo chi',
    vụ: 'nhiệm nội dịch nghiệp chức phục công nghĩa tài pháp đặc',
    đoàn: 'tập quân sư lữ trung tiểu công phái',
    tổ: 'cải',
    đội: 'quân bộ',
    báo: 'thông cảnh dự',
    cục: 'tổng chi bố',
    thuế: '',
  }).map(([key, words]) => [key, new Set(words.split(' '))]),
)

const FIELD_TRIES: Readonly<Record<NonNullable<Kind['fields']>, Trie<true>>> = {
  ministry: fieldTrie(MINISTRY_FIELDS),
  department: fieldTrie(DEPARTMENT_FIELDS),
  division: fieldTrie(DIVISION_FIELDS),
  committee: fieldTrie(COMMITTEE_FIELDS),
}

function fieldTrie(names: readonly string[]): Trie<true> {
  const known = new Set(names)
  const short = FIELD_ABBREVIATIONS.filter(([, name]) => known.has(name)).flatMap(([parts]) =>
    joinings(parts.split(' ')),
  )
  return trieOf([...names, ...short].map((name) => [name, true] as const))
}

/** Every way of writing an abbreviation: its parts together or apart. */
function joinings(parts: readonly string[]): string[] {
  const [first, ...rest] = parts
  if (rest.length === 0) return [first!]
  return joinings(rest).flatMap((tail) => [`${first}${tail}`, `${first} - ${tail}`])
}

/** The kind of body whose word stands at a token, and the words of its own that it takes. */
export function kindAt(tokens: readonly Token[], at: number): { end: number; kind: Kind } | null {
  const found = longest(kinds, tokens, at)
  if (!found || partOfOtherWord(tokens, at)) return null
  return { end: found.end, kind: found.value }
}

/** Whether the syllable at a token ends another word: the "vụ" of "nhiệm vụ". */
export function partOfOtherWord(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && tokens[at]!.gap === 'space' && (NOT_BEHIND[tokens[at]!.key]?.has(before.key) ?? false)
}

/** Where the field of a kind of body ends: "Nông nghiệp và Môi trường". The token itself when no known field stands there. */
export function fieldEnd(tokens: readonly Token[], at: number, kind: Kind): number {
  if (!kind.fields) return at
  return longest(FIELD_TRIES[kind.fields], tokens, at)?.end ?? at
}

/** Whether a task's verb stands at a token ("chủ trì", "rà soát"). */
export function taskWordAt(tokens: readonly Token[], at: number): boolean {
  return longest(taskWords, tokens, at) !== null
}

/** Where a name of one's own choosing ends: capitalised words, the small syllables that belong to them, and "và", "-", "," in it. */
export function freeNameEnd(tokens: readonly Token[], at: number): number {
  let end = at
  let small = 0
  while (end < tokens.length && end < at + 14) {
    const token = tokens[end]!
    if (end > at && token.gap !== 'space') {
      if (token.capital && !kindAt(tokens, end) && (token.gap === 'dash' || token.gap === 'and')) {
        small = 0
        end++
        continue
      }
      const after = listEnd(tokens, end)
      if (after === end) break
      end = after
      continue
    }
    if (token.capital) {
      if (end > at && startsBody(tokens, end)) break
      small = 0
    } else if (token.key === 'và') {
      const next = tokens[end + 1]
      if (!next?.capital || next.gap !== 'space' || startsBody(tokens, end + 1)) break
      small = 0
    } else if (
      (end >= at + 3 && taskWordAt(tokens, end)) ||
      stopWords.has(token.key) ||
      longest(clearTaskWords, tokens, end) ||
      unitAt(tokens, end) ||
      ++small > 5
    )
      break
    end++
  }
  return end
}

/** ", Thông tin, Thể thao và Du lịch": a comma belongs to a name when "và" and a capital close the list. */
function listEnd(tokens: readonly Token[], at: number): number {
  let look = at
  for (let items = 0; items < 4 && tokens[look]?.gap === 'comma' && tokens[look]!.capital; items++) {
    if (startsBody(tokens, look)) return at
    look++
    while (tokens[look]?.gap === 'space' && !tokens[look]!.capital && tokens[look]!.key !== 'và' && look < at + 8)
      look++
    const and = tokens[look]
    if (and?.key === 'và' && and.gap === 'space') {
      const last = tokens[look + 1]
      return last?.capital && last.gap === 'space' && !startsBody(tokens, look + 1) ? look + 2 : at
    }
  }
  return at
}

function startsBody(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.capital && (longest(named, tokens, at) !== null || kindAt(tokens, at) !== null)
}

export interface Body {
  readonly end: number
  /** The kind's word(s) end here; what follows is the field or name. */
  readonly kindEnd: number
  /** The last part is plural ("Công an các xã"). */
  readonly collective: boolean
}

/** The body whose name begins at a token: kind and field, or a whole name; then bodies and places it belongs to. */
export function bodyAt(tokens: readonly Token[], at: number): Body | null {
  const core = coreAt(tokens, at)
  if (!core) return null
  let end = core.end
  let collective = false
  for (let depth = 0; depth < 3; depth++) {
    const token = tokens[end]
    if (token?.gap !== 'space') break
    const of = ['của', 'thuộc'].includes(token.key) ? end + 1 : end
    const inner = tokens[of]?.gap === 'space' ? coreAt(tokens, of) : null
    if (inner && (tokens[of]!.capital || tokens[of]!.key !== 'ban')) {
      end = inner.end
      continue
    }
    if (of > end) {
      const place = placeEnd(tokens, of)
      return { ...core, end: place > of ? place : end }
    }
    const place = placeEnd(tokens, end)
    if (place === end) break
    collective ||= token.key === 'cấp'
    end = place
  }
  return { ...core, end, collective }
}

/** "Ban Quản lý khu kinh tế" + "Đông Nam": the proper name of what a committee is for. */
function properEnd(tokens: readonly Token[], at: number): number {
  let end = at
  while (end < at + 4 && tokens[end]?.gap === 'space' && tokens[end]!.capital && !startsBody(tokens, end)) end++
  return end === at || taskWordAt(tokens, at) || placeEnd(tokens, at) > at ? at : end
}

function coreAt(tokens: readonly Token[], at: number): Body | null {
  const first = tokens[at]!
  const whole = first.capital ? longest(named, tokens, at) : longest(lowerCase, tokens, at)
  const found = kindAt(tokens, at)
  let end = whole?.end ?? at
  let kindEnd = end
  if (found) {
    const { kind } = found
    const field = fieldEnd(tokens, found.end, kind)
    const known = kind.fields === 'committee' && field > found.end && !first.upper ? properEnd(tokens, field) : field
    const own = known > found.end ? known : ownNameEnd(tokens, found, first)
    const nests = kind.open && first.capital && own === found.end && isBodyBehind(tokens, own)
    if (nests && own > end) {
      end = own
      kindEnd = own
    } else if (own > end && own > found.end && tokens[found.end]!.gap === 'space') {
      end = own
      kindEnd = found.end
    }
  }
  return end > at ? { end, kindEnd, collective: false } : null
}

function isBodyBehind(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.gap === 'space' && startsBody(tokens, at)
}

function ownNameEnd(tokens: readonly Token[], { end, kind }: { end: number; kind: Kind }, first: Token): number {
  const next = tokens[end]
  if (!kind.open || !first.capital || next?.gap !== 'space' || (first.upper && next.upper)) return end
  if (!(next.capital || kind.loose) || unitAt(tokens, end) || startsBody(tokens, end)) return end
  return freeNameEnd(tokens, end)
}
