import type { Document, Span } from '../document.js'
import { partsOf } from '../frame/parts.js'
import { PROVINCES } from '../lexicon/provinces.js'
import { foldAll } from '../text/fold.js'
import { personCase } from '../vietnamese/casing.js'
import { namedPlaceEnd, provinceAt, unitAt } from '../vietnamese/places.js'
import { tokensOfLine, tokensOfView } from '../vietnamese/readings.js'
import { isDistrict, type UnitKind, unitKind } from '../vietnamese/territory.js'
import { type Token, tokensOf } from '../vietnamese/tokens.js'

// Hương Trà, ngày … · TP. Huế, ngày …
const PLACED =
  /^(?:\* ?)?(?:(?:TP|Tp|tp|Thành phố|TX|Thị xã|Quận|Huyện|Phường|Xã)\.? ?)?(?<name>\p{Lu}[\p{L} .-]{1,40}?), ?(?:ngày|hồi)(?!\p{L})/u
// CỔNG THÔNG TIN ĐIỆN TỬ … · TRANG TIN …
const MASTHEAD = /^(?:©|Bản quyền)?[^\p{L}]{0,3}(?:CỔNG|TRANG|BÁO|UBND|Cổng|Trang|Báo|XÃ|PHƯỜNG|HUYỆN)(?!\p{L})/u
const MASTHEAD_LENGTH = 40
// Hợp tác xã, Thông tấn xã
const PART_OF_WORD = new Set(['tác', 'tấn'])
// What ends a body's name before its unit
const OWN = new Set(['dân', 'ubnd', 'hđnd', 'ủy', 'bộ', 'an', 'đoàn', 'quân'])
const WEIGHT = {
  date: 12,
  title: 4,
  masthead: 5,
  site: 6,
  lead: 3,
  owned: 2,
  named: 1,
  headline: 2,
  plain: 0.5,
} as const
// A site's name stands so near the text's beginning
const HEAD = 1200
// So many lines of the text are searched for places without their word
const LINES = 400

/** A unit named with its word, and how strongly that speaks for it as the document's own. */
export interface UnitMention {
  readonly kind: UnitKind
  readonly name: string
  readonly weight: number
}

/** "thị xã Hương Trà", "TỈNH THANH HÓA": units with their word. */
export function unitMentions(document: Document): UnitMention[] {
  const { text, view, blocks, meta } = document
  const lead = partsOf(document).opening[0]?.span[0]
  const mentions: UnitMention[] = []
  const add = (units: readonly NamedUnit[], base: number) => {
    for (const { kind, name, owned } of units) mentions.push({ kind, name, weight: base + (owned ? WEIGHT.owned : 0) })
  }
  for (const { span, zone } of blocks) {
    const masthead = MASTHEAD.test(text.slice(span[0], Math.min(span[1], span[0] + MASTHEAD_LENGTH)))
    if (zone !== 'furniture') {
      const own = zone === 'title' ? WEIGHT.title : span[0] === lead ? WEIGHT.lead : WEIGHT.named
      add(namedUnits(view, tokensOfLine(document, span)), masthead ? WEIGHT.masthead : own)
    } else if (masthead) add(unitsNamedIn(text.slice(...span)), WEIGHT.masthead)
  }
  for (const told of [meta.title, meta.site]) if (told) add(unitsNamedIn(told), WEIGHT.masthead)
  return mentions
}

export interface NamedUnit {
  readonly span: Span
  readonly kind: UnitKind
  readonly name: string
  /** A body's name ends with it. */
  readonly owned: boolean
}

function unitsNamedIn(text: string): NamedUnit[] {
  return namedUnits(text, tokensOf(text))
}

/** The units that a line of a text names with their word: "thị xã Hương Trà", "Tỉnh ủy Lào Cai". */
export function namedUnits(text: string, tokens: readonly Token[]): NamedUnit[] {
  const units: NamedUnit[] = []
  for (let at = 0; at < tokens.length; at++) {
    const fused = fusedAt(tokens, at)
    const unit = fused ?? unitAt(tokens, at)
    const end = unit ? namedPlaceEnd(tokens, unit.end) : at
    if (!unit || end === unit.end || (!fused && PART_OF_WORD.has(tokens[at - 1]?.key ?? ''))) continue
    const kind = fused?.kind ?? kindOf(tokens, at, unit.end)
    const owned = fused !== null || OWN.has(tokens[at - 1]?.key ?? '')
    units.push({
      span: [tokens[at]!.start, tokens[end - 1]!.end],
      kind,
      name: nameOf(text, tokens, unit.end, end),
      owned,
    })
    at = end - 1
  }
  return units
}

const FUSED: Readonly<Record<string, UnitKind>> = {
  tỉnh: 'tỉnh',
  thành: 'thành phố',
  quận: 'quận',
  huyện: 'huyện',
  thị: 'thị xã',
}

/** "Tỉnh ủy", "Huyện đoàn" before a name. */
function fusedAt(tokens: readonly Token[], at: number): { end: number; kind: UnitKind } | null {
  const next = tokens[at + 1]
  if (!next || (next.key !== 'ủy' && next.key !== 'đoàn') || next.gap !== 'space') return null
  const kind = FUSED[tokens[at]!.key]
  return kind ? { end: at + 2, kind } : null
}

function kindOf(tokens: readonly Token[], from: number, end: number): UnitKind {
  const words = tokens.slice(from, end).map(({ key }) => key)
  return unitKind(words.join(' '))
}

function nameOf(text: string, tokens: readonly Token[], from: number, end: number): string {
  return personCase(text.slice(tokens[from]!.start, tokens[end - 1]!.end))
}

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
  for (const { name, line } of plainPlaces(document))
    names.push({ name, weight: headlines.includes(line) ? WEIGHT.headline : WEIGHT.plain })
  return names
}

/** "Tuổi trẻ Phú Thọ", "tại Phan Rang - Tháp Chàm": provinces and districts without their word, but for a line's first word. */
function* plainPlaces(document: Document): Generator<{ readonly name: string; readonly line: string }> {
  const { view } = document
  const tokens = tokensOfView(document)
  const stop = linesEnd(view)
  let lineEnd = -1
  for (let at = 0; at < tokens.length && tokens[at]!.start < stop; at++) {
    const { start, capital } = tokens[at]!
    if (start > lineEnd) {
      lineEnd = view.indexOf('\n', start)
      if (lineEnd < 0) lineEnd = view.length
      continue
    }
    const end = capital ? (provinceAt(tokens, at)?.end ?? districtEnd(view, tokens, at)) : at
    if (end === at) continue
    const next = tokens[end]
    const name = nameOf(view, tokens, at, end)
    if (!(next?.capital && next.gap === 'space') && name !== 'Hồ Chí Minh')
      yield { name, line: view.slice(view.lastIndexOf('\n', start) + 1, lineEnd) }
    at = end - 1
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
  const words = `${meta.site ?? ''} ${text.slice(0, HEAD)}`.toLowerCase().split(/[^a-z\d.-]/)
  const parts = new Set(words.filter((word) => word.endsWith('.vn')).flatMap((site) => site.split('.')))
  return SITE_NAMES.filter(([key]) => parts.has(key) || parts.has(`bao${key}`)).map(([, name]) => name)
}
