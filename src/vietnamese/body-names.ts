import { OFFICES, SOLE_OFFICES } from '../lexicon/bodies.js'
import { memo } from '../text/memo.js'
import { anyOf, pattern } from '../text/pattern.js'
import { properCase } from './casing.js'
import { expandName } from './names.js'
import { namedPlaceEnd, personEnd, provinceAt, unitAt } from './places.js'
import { isDistrict, provinceNamed, type UnitKind, unitKind } from './territory.js'
import { type Token, tokensOf } from './tokens.js'

/** A body's name taken apart. */
export interface BodyName {
  /** Who decides for the body: "Chủ tịch". */
  readonly office: string | null
  /** The name without its place: "Ủy ban nhân dân", "Sở Nội vụ", "Tỉnh ủy". */
  readonly core: string
  /** The word for the place's kind; of "Tỉnh ủy Lào Cai" it is "tỉnh" although it is part of the core. */
  readonly kind: UnitKind | null
  /** The place's own name: "Hương Trà"; null in "Ủy ban nhân dân tỉnh". */
  readonly place: string | null
  /** What follows the place, or belongs to no part: "Quân khu 1". */
  readonly rest: string
}

// Chủ tịch Ủy ban …, Giám đốc Sở …, Quyền Cục trưởng Cục …
const OFFICE = pattern(`^(?:Quyền )?(?<office>(?:${anyOf(OFFICES)})(?: [Tt]hường trực)?)(?:,? các)? (?=\\p{Lu})`, 'iu')
const SOLE = pattern(`^(?<office>${anyOf(SOLE_OFFICES)})⟩`, 'iu')
const SOLE_NAMES: ReadonlyMap<string, string> = new Map(
  SOLE_OFFICES.map((name) => [name.toLowerCase(), /Thủ tướng$/u.test(name) ? `${name} Chính phủ` : name]),
)
// Ủy ban nhân dân (UBND) tỉnh
const GLOSS = / \([\p{Lu}\p{N}&.-]{2,12}\)/gu
const UNTIDY = /[*_|]|[^\S ]| {2}|^ | $/u
// A headline in capitals does not show where a name ends
const SHOUT = /^[^\p{Ll}]{40,}$/u
// Tỉnh ủy, Huyện đoàn: the kind of place is part of the word
const FUSED = /(?<![\p{L}])(?<kind>tỉnh|thành|quận|huyện|thị)(?: |-)(?:ủy|đoàn)(?!\p{L})/iu
const FUSED_KINDS: Readonly<Record<string, UnitKind>> = {
  tỉnh: 'tỉnh',
  thành: 'thành phố',
  quận: 'quận',
  huyện: 'huyện',
  thị: 'thị xã',
}
// các huyện …, Hợp tác xã, Thông tấn xã: no unit that is the body's own
const NOT_OWN = new Set(['các', 'những', 'hai', 'liên', 'tác', 'tấn'])
// "Lò Văn Inh", "Rơ Thị Mai": a person behind the unit
const MIDDLE_NAMES = new Set(['văn', 'thị', 'thanh', 'quốc', 'đức', 'hữu', 'minh', 'anh'])

/** Takes a body's name apart, abbreviations written out and capitals put right. */
export const readBodyName = memo(readName)

function readName(text: string): BodyName {
  let name = tidy(text)
  let office: string | null = null
  const sole = SOLE.exec(name)?.groups?.office
  if (sole) return soleName(sole)
  const holder = OFFICE.exec(name)
  if (holder) {
    office = upperFirst(holder.groups!.office!)
    name = upperFirst(name.slice(holder[0].length))
  }
  if (office !== null) name = withoutPerson(name)
  return { office, ...placed(name, office !== null || SHOUT.test(text)) }
}

/** Office-holders who are their own body; "Chủ tịch Quốc hội" is the head of one. */
function soleName(sole: string): BodyName {
  const core = SOLE_NAMES.get(sole.toLowerCase()) ?? sole
  const head = /^(?:Phó )?Chủ tịch (?=Quốc hội)/u.exec(core)?.[0]
  return { office: head?.trim() ?? null, core: core.slice(head?.length ?? 0), kind: null, place: null, rest: '' }
}

function tidy(text: string): string {
  let words = text.includes(' (') ? text.replace(GLOSS, '') : text
  if (UNTIDY.test(words)) words = words.replace(/[*_|\s]+/gu, ' ').trim()
  return upperFirst(capitalised(modern(properCase(writtenOut(words)))))
}

// "TƯ" is Trung ương but in a line of capitals, where it may be tư
const CENTRAL = /(?<!\p{L})TƯ(?!\p{L})/u

function writtenOut(name: string): string {
  return /\p{Ll}/u.test(name) ? expandName(name) : name.split(CENTRAL).map(expandName).join('TƯ')
}

const OLD = /[uU](?:ỷ|̉y)|y Ban|Nhân [Dd]ân/u

// Uỷ ban Nhân dân → Ủy ban nhân dân
function modern(name: string): string {
  if (!OLD.test(name)) return name
  return name
    .replace(/(?<!\p{L})[uU](?:ỷ|̉y)(?!\p{L})/gu, (word) => (word[0] === 'U' ? 'Ủy' : 'ủy'))
    .replace(/(?<!\p{L})(Ủy|ủy) [Bb]an(?!\p{L})/gu, '$1 ban')
    .replace(/(?<!\p{L})([Ủủ]y ban|[Hh]ội đồng) Nhân [Dd]ân(?!\p{L})/gu, '$1 nhân dân')
}

// "huyện ủy sơn đông hạ", "tỉnh lai châu": names that lost their capitals
const LOST =
  /(?<=(?:(?<!\p{L}|các )(?:tỉnh|thành phố|quận|huyện|thị xã|phường|đặc khu|(?:tỉnh|thành|quận|huyện|thị) ?(?:ủy|đoàn)) ))(?!phố |xã |ủy |đoàn |hội )\p{Ll}+(?: \p{Ll}+){1,3}$/iu
// One of the last four words has lost its capital
const SMALL = / \p{Ll}\p{L}*(?: \p{L}+){0,3}$/u

function capitalised(name: string): string {
  if (!SMALL.test(name)) return name
  return name.replace(LOST, (place) => place.replace(/\p{L}+/gu, upperFirst))
}

/** "Hội Nông dân Việt Nam Lê Văn An": the office-holder's own name closes the body's. */
function withoutPerson(name: string): string {
  const tokens = tokensOf(name)
  const at = tokens.findIndex((_, i) => i > 1 && personEnd(tokens, i) === tokens.length)
  return at > 0 && !unitAt(tokens, at - 1) && !unitAt(tokens, at - 2) ? name.slice(0, tokens[at - 1]!.end) : name
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function placed(name: string, open: boolean): Omit<BodyName, 'office'> {
  const tokens = tokensOf(name)
  const text = (from: number, to: number) => (from < to ? name.slice(tokens[from]!.start, tokens[to - 1]!.end) : '')
  const fused = FUSED.exec(name)
  if (fused) {
    const end = fused.index + fused[0].length
    const at = tokens.findIndex(({ start }) => start >= end)
    const kind = FUSED_KINDS[fused.groups!.kind!.toLowerCase()]!
    return { core: name.slice(0, end), kind, ...tailPlace(tokens, at, text) }
  }
  for (let at = 1; at < tokens.length; at++) {
    const unit = unitAt(tokens, at)
    if (!unit || NOT_OWN.has(tokens[at - 1]!.key) || tokens[at]!.gap !== 'space') continue
    const kind = unitKind(text(at, unit.end).toLowerCase())
    const end = ownPlaceEnd(tokens, unit.end, kind, open)
    return {
      core: text(0, at),
      kind,
      place: end > unit.end ? text(unit.end, end) : null,
      rest: open ? '' : text(end, tokens.length),
    }
  }
  return provinceLast(tokens, text, name)
}

type Slice = (from: number, to: number) => string

/** "Huyện ủy Hoài Ân", "Tỉnh ủy": what follows is the place, with or without its word. */
function tailPlace(tokens: readonly Token[], at: number, text: Slice): Pick<BodyName, 'place' | 'rest'> {
  if (at < 0) return { place: null, rest: '' }
  const unit = unitAt(tokens, at)
  const from = unit?.end ?? at
  const end = namedPlaceEnd(tokens, from)
  return { place: end > from ? text(from, end) : null, rest: text(Math.max(end, from), tokens.length) }
}

/** "Cục Hải quan Lạng Sơn": a province's name closes the body's. */
function provinceLast(tokens: readonly Token[], text: Slice, name: string): Omit<BodyName, 'office'> {
  for (let at = Math.max(1, tokens.length - 4); at < tokens.length; at++) {
    const found = tokens[at]!.gap === 'space' ? provinceAt(tokens, at) : null
    if (found?.end === tokens.length && found.province.name !== 'Hồ Chí Minh')
      return { core: text(0, at), kind: null, place: text(at, found.end), rest: '' }
  }
  return { core: name, kind: null, place: null, rest: '' }
}

/** Where the name of a place ends; a province must be one, and a person's name is none. */
function ownPlaceEnd(tokens: readonly Token[], at: number, kind: UnitKind, open: boolean): number {
  const end = namedPlaceEnd(tokens, at)
  if (end === at) return at
  if (kind === 'tỉnh') return provinceAt(tokens, at)?.end ?? at
  const isPerson = end - at > 2 && MIDDLE_NAMES.has(tokens[at + 1]!.key) && !provinceNamed(tokens[at]!.key)
  if (isPerson) return at
  return open && end - at > 3 ? knownEnd(tokens, at, end) : end
}

/** Where the place ends that the name of its office-holder follows: "huyện Thạnh Phước Lưu Tấn Phát". */
function knownEnd(tokens: readonly Token[], at: number, end: number): number {
  for (let stop = end; stop > at + 2; stop--) {
    const keys = tokens.slice(at, stop).map(({ key }) => key)
    if (isDistrict(keys.join(' '))) return stop
  }
  return at + 2
}
