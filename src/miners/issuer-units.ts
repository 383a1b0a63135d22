import type { Span } from '../document.js'
import { personCase } from '../vietnamese/casing.js'
import { flagFirst } from '../vietnamese/name-set.js'
import { namedPlaceEnd, UNIT_WORDS, unitAt } from '../vietnamese/places.js'
import { type UnitKind, unitKind } from '../vietnamese/territory.js'
import { opensLine, type Token, tokensOf } from '../vietnamese/tokens.js'

// Hợp tác xã, Thông tấn xã
const PART_OF_WORD = new Set(['tác', 'tấn'])
// What ends a body's name before its unit
const OWN = new Set(['dân', 'ubnd', 'hđnd', 'ủy', 'bộ', 'an', 'đoàn', 'quân'])
const FUSED: Readonly<Record<string, UnitKind>> = {
  tỉnh: 'tỉnh',
  thành: 'thành phố',
  quận: 'quận',
  huyện: 'huyện',
  thị: 'thị xã',
}
const OPENERS = flagFirst([...UNIT_WORDS, ...Object.keys(FUSED)])

/** A unit that a text names with its word: "thị xã Hương Trà", "Tỉnh ủy Lào Cai". */
export interface NamedUnit {
  readonly span: Span
  readonly kind: UnitKind
  readonly name: string
  /** A body's name ends with it. */
  readonly owned: boolean
  /** The index of the first word behind it. */
  readonly end: number
}

/** The units that a text names. */
export function unitsNamedIn(text: string): NamedUnit[] {
  const tokens = tokensOf(text)
  const units: NamedUnit[] = []
  for (let at = 0; at < tokens.length; at++) {
    const unit = unitNamedAt(text, tokens, at)
    if (!unit) continue
    units.push(unit)
    at = unit.end - 1
  }
  return units
}

/** The unit named from a word on. */
export function unitNamedAt(text: string, tokens: readonly Token[], at: number): NamedUnit | null {
  if ((tokens[at]!.word.flags & OPENERS) === 0) return null
  const fused = fusedAt(tokens, at)
  const unit = fused ?? unitAt(tokens, at)
  const end = unit ? namedPlaceEnd(tokens, unit.end) : at
  const before = opensLine(text, tokens, at) ? '' : tokens[at - 1]!.key
  if (!unit || end === unit.end || (!fused && PART_OF_WORD.has(before))) return null
  return {
    span: [tokens[at]!.start, tokens[end - 1]!.end],
    kind: fused?.kind ?? kindOf(tokens, at, unit.end),
    name: nameOf(text, tokens, unit.end, end),
    owned: fused !== null || OWN.has(before),
    end,
  }
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

/** The words of a name, written as names are. */
export function nameOf(text: string, tokens: readonly Token[], from: number, end: number): string {
  return personCase(text.slice(tokens[from]!.start, tokens[end - 1]!.end))
}
