import type { Document, Span } from '../document.js'
import { anchored } from '../text/anchored.js'
import { once } from '../text/once.js'

/** What a portal's table of data may say of a document. */
export type CardField = 'number' | 'type' | 'issued' | 'effective' | 'issuer' | 'signer' | 'position' | 'subject'

/** The portal's own card of a document ("Số hiệu", "Ngày ban hành" …): evidence where the text itself is silent. */
export type Card = Readonly<Partial<Record<CardField, { readonly text: string; readonly span: Span }>>>

const LABELS: readonly (readonly [field: CardField, reads: RegExp])[] = [
  ['number', /^(?:Số hiệu|Số (?:và )?ký hiệu|Số\/Ký hiệu|Số, ký hiệu)(?: văn bản)?/u],
  ['type', /^(?:Loại văn bản|Hình thức văn bản|Thể loại văn bản)/u],
  ['issued', /^(?:Ngày ban hành|Ngày ký(?: xác thực)?(?! ?bởi))/u],
  ['effective', /^Ngày (?:có )?hiệu lực/u],
  ['issuer', /^(?:Cơ quan|Nơi|Đơn vị) ban hành/u],
  ['signer', /^Người ký/u],
  ['position', /^(?:Chức danh|Chức vụ)/u],
  ['subject', /^Trích yếu(?: nội dung)?/u],
]
// How any of them begins
const LABEL = anchored(/^(?:Số[ /,]|(?:Loại|Hình|Thể|Ngày|Cơ|Nơi|Đơn|Người|Chức|Trích) )/u)
const ENOUGH = 3
const LONGEST = 300

/** Reads the card from lines and cells, furniture too: a label with its value behind it or on the next line. */
export const cardOf = once(({ text, blocks }: Document): Card => {
  const lines = blocks.flatMap(({ cells, span }) => (cells ?? [span]).map((place) => trimmed(text, place)))
  const card: Partial<Record<CardField, { text: string; span: Span }>> = {}
  for (const [i, span] of lines.entries()) {
    const line = text.slice(span[0], Math.min(span[1], span[0] + LONGEST))
    const found = labelAt(line)
    if (!found || card[found.field]) continue
    const next = lines[i + 1]
    const own = trimmed(text, [span[0] + found.length, span[1]])
    const place = own[1] > own[0] ? own : next && !labelAt(text.slice(...next)) ? next : null
    const value = place && text.slice(...place)
    if (place && value && /[\p{L}\d]/u.test(value) && value.length <= LONGEST)
      card[found.field] = { text: value, span: place }
  }
  return Object.keys(card).length >= ENOUGH && card.number ? card : {}
})

/** How many different labels of a card stand at the head of lines. */
export function cardLabels(lines: readonly string[]): number {
  return new Set(lines.map((line) => labelAt(line.trimStart().slice(0, LONGEST))?.field).filter(Boolean)).size
}

/** A label stands alone, before a colon, or glued to its value. */
function labelAt(line: string): { field: CardField; length: number } | null {
  if (!LABEL.test(line)) return null
  for (const [field, reads] of LABELS) {
    const label = reads.exec(line)?.[0]
    if (label === undefined) continue
    const rest = line.slice(label.length)
    const mark = /^\s{0,3}:?/u.exec(rest)![0]
    if (rest === '' || mark.includes(':') || /^[\d\p{Lu}]/u.test(rest))
      return { field, length: label.length + mark.length }
  }
  return null
}

function trimmed(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return [from, Math.max(from, start + words.trimEnd().length)]
}
