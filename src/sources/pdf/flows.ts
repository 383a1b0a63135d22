import { type Margins, marginsOf } from './margins.js'
import type { Line } from './paragraphs.js'
import { type Region, regionsOf } from './regions.js'
import type { Row } from './rows.js'

/** Beyond this many pieces a page is no text, and its columns are not looked for. */
const MOST_PIECES = 5000

/** What follows one another down a page: lines over its whole width, and regions of columns. */
export type Flow =
  | { readonly lines: readonly Line[]; readonly margins: Margins }
  | { readonly region: Region; readonly margins: Margins }

/** A page's flows from top to bottom; `common` are the document's margins. */
export function flowsOf(rows: readonly Row[], common: Margins): Flow[] {
  const pieces = rows.flatMap((row) => row.pieces)
  if (pieces.length > MOST_PIECES) return [{ lines: pieces, margins: common }]
  const { regions, lone } = regionsOf(pieces, (common.left + common.right) / 2)
  const margins = marginsOf(lone, common)
  const items = [...regions.map((region) => ({ y: region.top, region })), ...lone.map((line) => ({ y: line.y, line }))]
  items.sort((a, b) => a.y - b.y)
  const flows: Flow[] = []
  let lines: Line[] | undefined
  for (const item of items) {
    if ('region' in item) {
      flows.push({ region: item.region, margins })
      lines = undefined
    } else if (lines) lines.push(item.line)
    else {
      lines = [item.line]
      flows.push({ lines, margins })
    }
  }
  return flows
}
