import type { Document, Span } from '../document.js'
import { HISTORIC, HOLLOW, MOVEMENT_VERBS, MOVERS, OCCASION_VERBS } from '../lexicon/movements.js'
import { tokensOfView } from '../vietnamese/readings.js'
import { type Token, tokensOf } from '../vietnamese/tokens.js'
import { longest, trieOfNames } from '../vietnamese/trie.js'
import { type Behind, type Extent, extentOf, isEnder, knownExtent, periodAt } from './campaign-extent.js'
import type { Head } from './campaign-heads.js'
import { CAMPAIGNS } from './campaign-keys.js'

const KNOWN = trieOfNames(CAMPAIGNS.flatMap(({ name, aliases = [] }) => [name, ...aliases]))
const VERBS = trieOfNames(MOVEMENT_VERBS)
const OCCASIONS = trieOfNames(OCCASION_VERBS)
const PEOPLE = trieOfNames(MOVERS)
const PAST = trieOfNames(HISTORIC)
const NOTHING = trieOfNames(HOLLOW)
// " Toàn dân", " Dạy tốt": a name has a capital at its first word; bodies and places have more of them
const SLOGAN = /^ \p{L}+,? (?:- )?\p{Ll}/u
// before an item of a list: " và ", " (2) "
const LEADS_ITEM = /^\s*(?:và |cùng )?(?:\(\d\) ?)?/u
// a capital and some words
const ITEM = /^\p{Lu}\p{L}*(?:,? (?:[-–] )?[\p{L}\d/]+){2,20}\s*$/u
const NO_NAME = new Set(['và', 'hoặc', 'các', 'những'])
const NUMBER = /^\d[\d.]{0,6}$/u
const LONGEST = 320
const LEAST = 4
// how far behind those who move their verb may stand
const MOVER_REACH = 8
const OWNER_REACH = 8

type Opening = 'known' | 'verb' | 'mover' | 'period' | 'count' | 'capital' | 'occasion' | 'owner' | 'other'

/**
 * The name that follows a noun for a movement without quotation marks, from the noun on; null where nothing is named.
 * `titled` is the title or trích yếu that holds the noun.
 */
export function nameBehind(document: Document, head: Head, titled: Span | null): Span | null {
  const behind = titled ? titledBehind(document, head, titled) : lineBehind(document, head)
  const known = longest(KNOWN, behind.tokens, 0)?.end ?? 0
  const opening = known ? 'known' : openingOf(behind)
  if (!opening) return null
  const extent = known ? knownExtent(behind, known) : extentOf(behind)
  return isName(opening, extent, head, behind) && !tells(document.view, head, opening, extent, titled)
    ? [head.span[0], head.span[1] - behind.span[0] + extent.end]
    : null
}

/** The words behind a noun up to the end of its line. */
function lineBehind(document: Document, head: Head): Behind {
  const { view } = document
  const [, from] = head.span
  const line = view.slice(from, from + LONGEST).indexOf('\n')
  const end = line < 0 ? Math.min(from + LONGEST, view.length) : from + line
  const all = tokensOfView(document)
  let next = head.next
  while (next < all.length && all[next]!.end <= end) next++
  return { text: view, span: [from, end], tokens: all.slice(head.next, next), titled: false }
}

/** The words behind a noun up to the end of the title, over its line breaks. */
function titledBehind({ view }: Document, head: Head, titled: Span): Behind {
  const text = view.slice(head.span[1], titled[1]).replaceAll('\n', ' ')
  return { text, span: [0, text.length], tokens: tokensOf(text), titled: true }
}

/** The names that follow a noun in the plural: known ones, "các phong trào Dạy tốt - Học tốt; Dân vận khéo", or those of a list. */
export function namesBehind(document: Document, head: Head): Span[] {
  const { text, span, tokens } = lineBehind(document, head)
  const listed = tokens[0]?.gap === 'colon' ? itemsOf(text, [tokens[0].start, span[1]]) : []
  const names: Span[] = []
  for (let i = 0; i < tokens.length; ) {
    const known = longest(KNOWN, tokens, i)
    if (!known) break
    const bare = i > 0 || tokens[0]!.gap !== 'space'
    names.push([bare ? tokens[i]!.start : head.span[0], tokens[known.end - 1]!.end])
    const next = tokens[known.end]
    if (!next || !(next.key === 'và' || next.gap === 'comma' || next.gap === 'semicolon')) break
    i = known.end + (next.key === 'và' ? 1 : 0)
  }
  return listed.length > names.length ? listed : names
}

/** The items of a list behind a colon, up to the end of its sentence: ": Nông dân sản xuất giỏi; Nông dân giữ rừng." */
function itemsOf(text: string, [from, to]: Span): Span[] {
  const list = /^[^.“"\n]*/u.exec(text.slice(from, to))![0]
  if (!list.includes(';')) return []
  const items: Span[] = []
  for (const { 0: item, index } of list.matchAll(/[^;]+/gu)) {
    const words = item.replace(LEADS_ITEM, '')
    if (!ITEM.test(words)) return []
    const start = from + index + item.length - words.length
    items.push([start, start + words.trimEnd().length])
  }
  return items
}

function openingOf({ text, span, tokens, titled }: Behind): Opening | null {
  const first = tokens[0]
  if (!first || isEnder(tokens, 0)) return null
  const period = periodAt(text, first.start) > 0
  if (first.gap === 'comma') return period ? 'period' : longest(OCCASIONS, tokens, 0) && 'occasion'
  if (first.gap !== 'space' || NO_NAME.has(first.key)) return null
  if (period) return 'period'
  if (longest(VERBS, tokens, 0)) return 'verb'
  if (first.key === 'của') return isOwned(text, tokens) ? 'owner' : null
  if (moves(tokens)) return 'mover'
  if (NUMBER.test(first.key) && tokens[1]?.gap === 'space') return 'count'
  const words = titled ? text.slice(...span) : ''
  return first.capital && !(titled && words === words.toUpperCase()) ? 'capital' : 'other'
}

/** Whether the name begins with those who move and a verb: "quần chúng bảo vệ …". */
function moves(tokens: readonly Token[]): boolean {
  const people = longest(PEOPLE, tokens, 0)?.end ?? tokens.length
  for (let i = people; i < Math.min(people + MOVER_REACH, tokens.length) && !isEnder(tokens, i); i++)
    if (longest(VERBS, tokens, i)) return true
  return false
}

/** Whether an owner and then a period or an occasion follow: "của thành phố chào mừng …". */
function isOwned(text: string, tokens: readonly Token[]): boolean {
  for (let i = 2; i < Math.min(OWNER_REACH, tokens.length) && !isEnder(tokens, i); i++)
    if (longest(OCCASIONS, tokens, i) || periodAt(text, tokens[i]!.start)) return true
  return false
}

function isName(opening: Opening, extent: Extent, head: Head, { text, span, tokens }: Behind): boolean {
  if (opening === 'known') return true
  if (opening === 'period' || opening === 'owner') return !head.loose
  if (opening === 'occasion') return extent.dated
  if (opening === 'capital')
    return extent.dated || (extent.words > 2 && SLOGAN.test(text.slice(...span)) && !longest(PAST, tokens, 0))
  if (extent.words < LEAST || isHollow(tokens, extent.words)) return false
  if (opening === 'other') return extent.dated && !head.loose
  return !head.loose || opening !== 'verb' || extent.dated
}

/** Whether the first words say neither what is done nor for what. */
function isHollow(tokens: readonly Token[], words: number): boolean {
  let at = 0
  while (at < words) {
    const end = longest(NOTHING, tokens, at)?.end
    if (end === undefined) return false
    at = end
  }
  return true
}

/** Whether the words tell what the movement does: "Phong trào thi đua xây dựng nếp sống mới." is a sentence. */
function tells(view: string, head: Head, opening: Opening, extent: Extent, titled: Span | null): boolean {
  if (titled || opening !== 'verb' || !extent.full) return false
  return /^\p{Lu}/u.test(view.slice(...head.span))
}
