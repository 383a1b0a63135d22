import type { Span } from '../document.js'
import { type PartLine, partsOf } from '../frame/parts.js'
import { endWithout, isCapitalWords } from '../text/trim.js'
import { defineMiner, mention } from './miner.js'

const TO = /^(?:Kính gửi|KÍNH GỬI|Gửi) ?: ?|^\p{Lu}[\p{Lu} ]{3,60} (?:điện|ĐIỆN) ?: ?/u
const COPIES = /^[*_]{0,3}(?:Nơi (?:nhận|gửi)|NƠI NHẬN)[*_]{0,3} ?:? ?/u
const BULLETS = '-–+•'
const BULLET = /^[-–+•] ?/u
const ENDS = ';,.)'

/** Who receives the document: the lines under "Nơi nhận" and "Kính gửi". */
export const recipients = defineMiner({
  schema: (z) => z.array(mention(z, {})),
  rules: { 'noi-nhan': 0.95, 'kinh-gui': 0.95 },
  mine(document) {
    if (document.genre !== 'directive') return []
    const { letterhead, closing } = partsOf(document)
    return [
      ...listUnder(letterhead, TO).map((span) => ({ span, rule: 'kinh-gui' as const })),
      ...listUnder(closing, COPIES).map((span) => ({ span, rule: 'noi-nhan' as const })),
    ]
  },
})

/** The items of the list that a cue opens: on its own line, or below it with bullets. */
function listUnder(lines: readonly PartLine[], cue: RegExp): Span[] {
  const spans: Span[] = []
  let open = false
  for (const { text, span } of lines) {
    const found = cue.exec(text)
    if (found) open = true
    else if (!open || !BULLET.test(text)) continue
    let at = found?.[0].length ?? 0
    for (const part of itemsIn(text.slice(at))) {
      at = text.indexOf(part, at)
      const item = trimmed(part)
      if (item[1] > item[0] && !isCapitalWords(part)) spans.push([span[0] + at + item[0], span[0] + at + item[1]])
      at += part.length
    }
  }
  return spans
}

/** "- A; - B; - C" in one cell: each with its bullet, the blank before it left off. */
function itemsIn(text: string): string[] {
  const items: string[] = []
  let start = 0
  for (let at = 1; at < text.length; at++) {
    if (!ENDS.includes(text[at - 1]!)) continue
    const next = text[at] === ' ' ? at + 1 : at
    if (text[next + 1] !== ' ' || !BULLETS.includes(text[next]!) || next === start) continue
    items.push(text.slice(start, at))
    start = next
  }
  items.push(text.slice(start))
  return items
}

function trimmed(item: string): Span {
  const start = item.length - item.trimStart().replace(BULLET, '').length
  const end = endWithout(item, ';,.')
  return [start, Math.max(start, end)]
}
