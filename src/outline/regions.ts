import type { Block } from '../document.js'
import { anchored } from '../text/anchored.js'

/** A stretch of blocks numbered on its own: the document proper, or an annex or a text attached to it. */
export interface Region {
  readonly blocks: readonly Block[]
}

// "Nơi nhận:" opens the closing
const CLOSES = anchored(/^(?:Nơi nhận|NƠI NHẬN)(?!\p{L})/u)
// "TM. ỦY BAN NHÂN DÂN" "KT. CHỦ TỊCH" "T/M BAN THƯỜNG VỤ": a signature
const SIGNS = anchored(/^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\s?[./]?\s?\p{Lu}{2}(?!.*\p{Ll})/u)
// "(Kèm theo Quyết định số …)" "Ban hành kèm theo Kế hoạch …"
const ATTACHED = anchored(
  /^\(?(?:Ban hành )?[Kk]èm theo (?:Quyết|Nghị|Kế|Chỉ|Công|Thông|Hướng|Tờ|Báo|Văn|Quy|Chương|Kết|Đề)/u,
)
// "PHỤ LỤC" "Phụ lục II" "PHỤ LỤC 01: DANH MỤC …"
const ANNEX = anchored(/^(?:PHỤ LỤC(?!\p{L})[^\p{Ll}]*|Phụ lục(?: (?:số )?(?:[IVX]{1,5}|\d{1,2}))?\s?[:.]?)$/u)
// "MẪU SỐ 01" opens a form to fill in, whose numbered lines are no divisions
const FORM = anchored(/^(?:MẪU|Mẫu)(?: số| SỐ)? ?\d{1,3}[a-zA-Z]?(?:[-/.][\p{L}\d]+)*(?:\s?[:.]?$| [^\p{Ll}]+$)/u)
// "KẾ HOẠCH" "QUY CHẾ" … over an attached text
const TITLE = anchored(
  /^(?:KẾ HOẠCH|QUY CHẾ|QUY ĐỊNH|QUY TRÌNH|ĐỀ ÁN|CHƯƠNG TRÌNH|DANH MỤC|PHƯƠNG ÁN|ĐIỀU LỆ|HƯỚNG DẪN|BỘ TIÊU CHÍ|BỘ CHỈ SỐ|CHIẾN LƯỢC|NỘI DUNG|ĐỀ CƯƠNG|BẢNG|BIỂU|THỂ LỆ|CHỈ TIÊU|NHIỆM VỤ|PHÂN CÔNG)(?!\p{L})/u,
)
const LIST = anchored(/^(?:[-–+*•]|\d{1,2}[.)/]|[a-zđ]\))\s?/u)
const ADDRESSES = anchored(/^(?:Kính gửi|KÍNH GỬI)(?!\p{L})/u)

/** So many blocks of a closing part two texts; a lone one may be a title in capitals taken for an office. */
const PARTS = 3
const OUTSIDE: ReadonlySet<string> = new Set(['letterhead', 'title', 'grounds', 'closing', 'furniture'])

/**
 * The stretches of a document that hold numbered divisions, in order; letterhead, addressees, closing and forms are left
 * out. Where no block is known as closing, it is looked for here.
 */
export function regionsOf(view: string, blocks: readonly Block[]): readonly Region[] {
  const starts = attachedStarts(view, blocks)
  const regions: Block[][] = [[]]
  const framed = blocks.some(({ zone }) => zone === 'closing')
  let closed = false
  let form = false
  let addressing = false
  let outside = 0
  blocks.forEach((block, i) => {
    if (block.zone === 'furniture') return
    if (starts.has(i)) {
      closed = false
      if (regions.at(-1)!.length > 0) regions.push([])
    }
    const text = view.slice(block.span[0], Math.min(block.span[1], block.span[0] + 160))
    if (starts.has(i)) form = FORM.test(text)
    if (!framed && (CLOSES.test(text) || SIGNS.test(text))) closed = true
    addressing = ADDRESSES.test(text) || (addressing && LIST.test(text))
    if (closed || form || addressing || OUTSIDE.has(block.zone)) {
      outside += block.zone === 'title' || block.zone === 'letterhead' ? PARTS : 1
      return
    }
    if (outside >= PARTS && regions.at(-1)!.length > 0) regions.push([])
    outside = 0
    regions.at(-1)!.push(block)
  })
  return regions.filter((region) => region.length > 0).map((region) => ({ blocks: region }))
}

/** Where annexes and attached texts begin: at "Phụ lục", or at the title above "(Kèm theo …)". */
function attachedStarts(view: string, blocks: readonly Block[]): ReadonlySet<number> {
  const starts = new Set<number>()
  blocks.forEach(({ span, zone, kind }, i) => {
    if (zone === 'furniture' || kind === 'row') return
    const text = view.slice(span[0], Math.min(span[1], span[0] + 160))
    if (ANNEX.test(text) || FORM.test(text)) starts.add(i)
    else if (ATTACHED.test(text)) starts.add(titleAbove(view, blocks, i))
  })
  return starts
}

const TITLE_LINES = 6

function titleAbove(view: string, blocks: readonly Block[], from: number): number {
  for (let i = from - 1; i >= Math.max(0, from - TITLE_LINES); i--) {
    const { span, zone } = blocks[i]!
    if (zone === 'furniture') continue
    const text = view.slice(...span)
    if (TITLE.test(text)) return i
    if (text.length > 250 || SIGNS.test(text) || /[.;:]$/.test(text)) return from
  }
  return from
}
