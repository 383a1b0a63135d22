import type { Document, Section } from '../document.js'
import { pattern } from '../text/pattern.js'

/** The innermost division that holds a place, and whether one around it only tells. */
export interface Place {
  readonly section: Section | null
  readonly told: boolean
}

// "I. Kết quả đạt được", "2. Tiêu chí thi đua", "III. Khẩu hiệu tuyên truyền"
const TOLD = pattern(
  '^\\s{0,2}(?:đánh giá |về |những |một số |các )?(?:kết quả|tình hình|hạn chế|tồn tại|nguyên nhân|ưu điểm|khuyết điểm|thành tích|tiêu chí|tiêu chuẩn|đối tượng|phạm vi|khẩu hiệu|bối cảnh|thực trạng|giải thích từ ngữ)⟩',
  'iu',
)
const GIVES = pattern('⟨(?:nhiệm vụ|giải pháp|yêu cầu|tổ chức thực hiện|trách nhiệm)⟩', 'iu')
const NOWHERE: Place = { section: null, told: false }

/** Answers for places of a document where they stand; each heading is read once. */
export function placesIn({ sections, view }: Document): (position: number) => Place {
  const places = new Map<Section, Place>()
  const placeOf = (section: Section, around: Place): Place => {
    let place = places.get(section)
    if (!place) {
      place = { section, told: around.told || tells(firstLine(view, section)) }
      places.set(section, place)
    }
    return place
  }
  return (position) => {
    let place = NOWHERE
    for (let found = holding(sections, position); found; found = holding(found.children, position))
      place = placeOf(found, place)
    return place
  }
}

function tells(heading: string): boolean {
  return TOLD.test(heading) && !GIVES.test(heading)
}

function firstLine(view: string, { start, span }: Section): string {
  const line = view.slice(start, Math.min(start + 120, span[1]))
  const stop = line.indexOf('\n')
  return stop < 0 ? line : line.slice(0, stop)
}

function holding(sections: readonly Section[], position: number): Section | null {
  let low = 0
  let high = sections.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const section = sections[middle]!
    if (position < section.span[0]) high = middle - 1
    else if (position >= section.span[1]) low = middle + 1
    else return section
  }
  return null
}
