import type { Document, Span } from '../document.js'
import { partsOf } from '../frame/parts.js'
import { isLetterCode } from '../text/letters.js'
import { openersOf, tokensOfView } from '../vietnamese/readings.js'
import type { UnitKind } from '../vietnamese/territory.js'
import { type NamedUnit, unitNamedAt, unitsNamedIn } from './issuer-units.js'

// CỔNG THÔNG TIN ĐIỆN TỬ … · TRANG TIN …
const MASTHEAD = /^(?:©|Bản quyền)?[^\p{L}]{0,3}(?:CỔNG|TRANG|BÁO|UBND|Cổng|Trang|Báo|XÃ|PHƯỜNG|HUYỆN)(?!\p{L})/u
const MASTHEAD_LENGTH = 40
const MASTHEAD_LETTERS = 'CTBUXPH'
/** How strongly a place's mention speaks for it as the document's own. */
export const WEIGHT = {
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

/** A unit named with its word, and how strongly that speaks for it as the document's own. */
export interface UnitMention {
  readonly kind: UnitKind
  readonly name: string
  readonly weight: number
}

/** "thị xã Hương Trà", "TỈNH THANH HÓA": units with their word. */
export function unitMentions(document: Document): UnitMention[] {
  const { text, blocks, meta } = document
  const lead = partsOf(document).opening[0]?.span[0]
  const units = unitsOf(document)
  const mentions: UnitMention[] = []
  const add = (named: readonly NamedUnit[], base: number) => {
    for (const { kind, name, owned } of named) mentions.push({ kind, name, weight: base + (owned ? WEIGHT.owned : 0) })
  }
  let next = 0
  for (const { span, zone } of blocks) {
    if (zone === 'furniture') {
      if (isMasthead(text, span)) add(unitsNamedIn(text.slice(...span)), WEIGHT.masthead)
      continue
    }
    const from = next
    while (next < units.length && units[next]!.span[0] < span[1]) next++
    if (next === from) continue
    const own = zone === 'title' ? WEIGHT.title : span[0] === lead ? WEIGHT.lead : WEIGHT.named
    add(units.slice(from, next), isMasthead(text, span) ? WEIGHT.masthead : own)
  }
  for (const told of [meta.title, meta.site]) if (told) add(unitsNamedIn(told), WEIGHT.masthead)
  return mentions
}

/** The units that the view names. */
function unitsOf(document: Document): NamedUnit[] {
  const { view } = document
  const tokens = tokensOfView(document)
  const units: NamedUnit[] = []
  let done = 0
  for (const at of openersOf(document)) {
    const unit = at < done ? null : unitNamedAt(view, tokens, at)
    if (!unit) continue
    units.push(unit)
    done = unit.end
  }
  return units
}

function isMasthead(text: string, [start, end]: Span): boolean {
  const first = text[start]!
  if (isLetterCode(first.charCodeAt(0)) && !MASTHEAD_LETTERS.includes(first)) return false
  return MASTHEAD.test(text.slice(start, Math.min(end, start + MASTHEAD_LENGTH)))
}
