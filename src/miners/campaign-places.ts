import type { Document, Section, Span, Zone } from '../document.js'
import { headingOf } from '../frame/heading.js'
import { partsOf } from '../frame/parts.js'
import { once } from '../text/once.js'
import { pattern } from '../text/pattern.js'
import { firstFrom } from '../text/spans.js'

const HIDDEN: readonly Zone[] = ['letterhead', 'closing']
// a division that tells one body what to do
const DUTIES = pattern(
  '^[\\s\\-+*•]{0,4}(?:Đề nghị|Giao|Các|Ủy ban|Uỷ ban|UBND|UBMT|Sở|Ban(?! Thường vụ| Chấp hành)|Bộ|Phòng|Văn phòng|Công an|Hội|Đoàn|Liên đoàn|LĐLĐ|Mặt trận|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Đảng ủy|Trường|Báo|Đài|Cục|Chi cục|Trung tâm|Hiệu trưởng|Thủ trưởng)⟩',
  'u',
)
// an item begins with it, marks aside
const OPENS = 4

/** The trích yếu of an official text; the headlines of a piece of news. */
export const titlesOf = once((document: Document): readonly Span[] => {
  if (document.genre === 'news') return partsOf(document).title.map(({ span }) => span)
  const { subject } = headingOf(document)
  return subject ? [subject] : []
})

/** The title or trích yếu that holds a place. */
export function titleAt(document: Document, at: number): Span | null {
  return titlesOf(document).find(([start, end]) => at >= start && at < end) ?? null
}

/** Whether a place is of the letterhead or the closing, where nothing is told. */
export function isHidden({ blocks }: Document, at: number): boolean {
  const block = blocks[firstFrom(blocks, at + 1) - 1]
  return block !== undefined && HIDDEN.includes(block.zone)
}

/** Whether a division around a place tells a body other than the issuer what to do. */
export function isDuty(document: Document, at: number): boolean {
  return sectionsAround(document, at).some(({ start }) => DUTIES.test(document.view.slice(start, start + 40)))
}

/** Whether an item of the text begins at a place. */
export function opensItem(document: Document, at: number): boolean {
  return sectionsAround(document, at).some(({ start }) => at >= start && at - start < OPENS)
}

/** The divisions that hold a place, the outermost first. */
function sectionsAround(document: Document, at: number): Section[] {
  const around: Section[] = []
  for (let inner = document.sections; ; ) {
    const section = inner[firstFrom(inner, at + 1) - 1]
    if (!section || at >= section.span[1]) return around
    around.push(section)
    inner = section.children
  }
}
