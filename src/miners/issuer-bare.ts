import type { Document } from '../document.js'
import { partsOf } from '../frame/parts.js'
import { DISTRICTS } from '../lexicon/districts.js'
import { PROVINCES } from '../lexicon/provinces.js'
import { foldAll, foldTones } from '../text/fold.js'
import { flagFirst } from '../vietnamese/name-set.js'
import { namedPlaceEnd, provinceAt, unitAt } from '../vietnamese/places.js'
import { openersOf, tokensOfView } from '../vietnamese/readings.js'
import { isDistrict } from '../vietnamese/territory.js'
import { opensLine, type Token, tokensOf } from '../vietnamese/tokens.js'
import { flagWhere, makeOpeners } from '../vietnamese/words.js'
import { WEIGHT } from './issuer-mentions.js'
import { nameOf } from './issuer-units.js'

// Hương Trà, ngày … · TP. Huế, ngày …
const PLACED =
  /^(?:\* ?)?(?:(?:TP|Tp|tp|Thành phố|TX|Thị xã|Quận|Huyện|Phường|Xã)\.? ?)?(?<name>\p{Lu}[\p{L} .-]{1,40}?), ?(?:ngày|hồi)(?!\p{L})/u
// A site's name stands so near the text's beginning
const HEAD = 1200
const SITE = /\.vn/i
// So many lines of the text are searched for places without their word
const LINES = 400
const PROVINCE = flagFirst(PROVINCES.flatMap(({ name, aliases = [] }) => [name, ...aliases]))
// District names are known without their tones
const FIRST_SYLLABLES = new Set(
  Object.values(DISTRICTS)
    .flatMap((kinds) => Object.values(kinds).flatMap((names) => names.split(', ')))
    .map((name) => foldTones(name).split(' ', 1)[0]!),
)
const DISTRICT = makeOpeners(flagWhere((key) => FIRST_SYLLABLES.has(foldTones(key))))

export interface BareName {
  readonly name: string
  readonly weight: number
}

/** Places without their word: of the place-and-date line, at the headline's start, in a site's name, provinces in the text. */
export function bareNames(document: Document): BareName[] {
  const { letterhead, closing, title, opening } = partsOf(document)
  const names: BareName[] = siteProvinces(document).map((name) => ({ name, weight: WEIGHT.site }))
  for (const { text } of [...letterhead, ...closing]) {
    const name = PLACED.exec(text)?.groups?.name
    if (name) names.push({ name: name.trim(), weight: WEIGHT.date })
  }
  for (const { text } of document.genre === 'news' ? title : []) {
    const tokens = tokensOf(text)
    const end = tokens[0] && !unitAt(tokens, 0) ? namedPlaceEnd(tokens, 0) : 0
    if (end > 0) names.push({ name: nameOf(text, tokens, 0, end), weight: WEIGHT.title })
  }
  const headlines = [...title, ...opening.slice(0, 1)].map(({ text }) => text)
  const isHeadline = lineTest(document.view, headlines)
  for (const { name, at } of plainPlaces(document))
    names.push({ name, weight: isHeadline(at) ? WEIGHT.headline : WEIGHT.plain })
  return names
}

/** Tells whether the line that holds a place is one of certain lines, whatever the length of others. */
function lineTest(view: string, lines: readonly string[]): (at: number) => boolean {
  const longest = Math.max(0, ...lines.map(({ length }) => length))
  return (at) => {
    const before = view.slice(Math.max(0, at - longest), at)
    const behind = view.slice(at, at + longest + 1)
    const end = behind.indexOf('\n')
    return lines.includes(before.slice(before.lastIndexOf('\n') + 1) + (end < 0 ? behind : behind.slice(0, end)))
  }
}

/** "Tuổi trẻ Phú Thọ", "tại Phan Rang - Tháp Chàm": provinces and districts without their word, but for a line's first word. */
function* plainPlaces(document: Document): Generator<{ readonly name: string; readonly at: number }> {
  const { view } = document
  const tokens = tokensOfView(document)
  const stop = linesEnd(view)
  let done = 0
  for (const at of openersOf(document)) {
    const { start, capital, word } = tokens[at]!
    if (start >= stop) return
    if (at < done || !capital || (word.flags & (PROVINCE | DISTRICT)) === 0 || opensLine(view, tokens, at)) continue
    const end = provinceAt(tokens, at)?.end ?? districtEnd(view, tokens, at)
    if (end === at) continue
    done = end
    const next = tokens[end]
    const name = nameOf(view, tokens, at, end)
    if (!(next?.capital && next.gap === 'space') && name !== 'Hồ Chí Minh') yield { name, at: start }
  }
}

function linesEnd(view: string): number {
  let end = -1
  for (let line = 0; line < LINES; line++) {
    end = view.indexOf('\n', end + 1)
    if (end < 0) return view.length
  }
  return end
}

const JOINED = new Set<Token['gap']>(['space', 'dash'])

/** Where the name of a district ends, of two syllables at least; the token itself where none stands there. */
function districtEnd(text: string, tokens: readonly Token[], at: number): number {
  if ((tokens[at]!.word.flags & DISTRICT) === 0) return at
  let end = at
  while (end < at + 4 && tokens[end]?.capital && (end === at || JOINED.has(tokens[end]!.gap))) end++
  for (; end > at + 1; end--) if (isDistrict(text.slice(tokens[at]!.start, tokens[end - 1]!.end))) return end
  return at
}

const SITE_NAMES: readonly (readonly [key: string, name: string])[] = PROVINCES.filter(
  ({ until }) => !until || until > '2020',
).map(({ name }) => [foldAll(name).replaceAll(' ', ''), name] as const)

/** Provinces whose name is part of a site's: "(ngoquyen.haiphong.gov.vn)", "baobinhdinh.vn". */
function siteProvinces({ text, meta }: Document): string[] {
  const head = text.slice(0, HEAD)
  const told = [meta.site ?? '', head].filter((words) => SITE.test(words))
  if (told.length === 0) return []
  const words = told
    .join(' ')
    .toLowerCase()
    .split(/[^a-z\d.-]/)
  const parts = new Set(words.filter((word) => word.endsWith('.vn')).flatMap((site) => site.split('.')))
  return SITE_NAMES.filter(([key]) => parts.has(key) || parts.has(`bao${key}`)).map(([, name]) => name)
}
