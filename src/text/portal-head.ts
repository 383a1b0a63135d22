import { anchored } from './anchored.js'
import type { Line } from './lines.js'

// The table of data that portals print before the document: "Số hiệu:", "Loại văn bản:" …
const LABEL = anchored(
  /^(?:Số hiệu|Số ký hiệu|Loại văn bản|Nơi ban hành|Cơ quan ban hành|Người ký|Chức danh|Ngày ban hành|Ngày ký|Ngày (?:có )?hiệu lực|Ngày hết hiệu lực|Ngày công báo|Số công báo|Ngày cập nhật|Tình trạng(?: hiệu lực)?|Lĩnh vực|Lĩnh vực, ngành|Ngành|Trích yếu|Cập nhật)\s?:/u,
)
const ENOUGH = 5
const HEAD_LINES = 90
const VALUE_LENGTH = 120

/** Index of the first line behind the portal's own head, 0 where the document has none. `begins`: where the document itself starts. */
export function portalHeadEnd(lines: readonly Line[], begins: number): number {
  const end = Math.min(lines.length, HEAD_LINES, begins)
  let labels = 0
  let last = -1
  for (let i = 0; i < end; i++) {
    if (!LABEL.test(lines[i]!.content.text)) continue
    labels++
    last = i
  }
  if (labels < ENOUGH) return 0
  const alone = /:$/.test(lines[last]!.content.text)
  const next = last + 1
  const value = lines.slice(next, end).findIndex(({ content: { text } }) => /\p{L}/u.test(text))
  const isValue = alone && value >= 0 && value < 3 && lines[next + value]!.content.text.length < VALUE_LENGTH
  return isValue ? next + value + 1 : next
}
