import type { Block, Genre, Meta, Zone } from '../document.js'

export interface Frame {
  readonly genre: Genre
  readonly blocks: readonly Block[]
}

const CLOSING = /^(?:Nơi nhận|NƠI NHẬN)\s*:?/u
const TYPE_LINE =
  /^(?:CHỈ THỊ|KẾ HOẠCH|CÔNG ĐIỆN|THÔNG BÁO|KẾT LUẬN|NGHỊ QUYẾT|QUYẾT ĐỊNH|HƯỚNG DẪN|CHƯƠNG TRÌNH|LỜI KÊU GỌI)/u

/** What kind of paper this is, and which part of it each block belongs to. */
export function frame(text: string, blocks: readonly Block[], _meta: Meta): Frame {
  const genre: Genre = blocks.some(({ span }) => TYPE_LINE.test(text.slice(...span))) ? 'directive' : 'news'
  let zone: Zone = 'body'
  const zoned = blocks.map((block) => {
    if (block.zone === 'furniture') return block
    if (CLOSING.test(text.slice(...block.span))) zone = 'closing'
    return { ...block, zone }
  })
  return { genre, blocks: zoned }
}
