import type { Block } from '../document.js'
import { anchored } from '../text/anchored.js'
import { pattern } from '../text/pattern.js'
import { tailOf } from '../text/trim.js'
import { blockAt } from './headings.js'
import type { Node } from './places.js'

// What closes a document behind its last item: "Yêu cầu …", "Trên đây là …", "Quá trình thực hiện …"
const CLOSES = pattern(
  '^(?:Yêu cầu|Đề nghị|Giao|Trên đây|Trong quá trình|Quá trình|Nhận được|Sau khi nhận được|Định kỳ|Rất mong|Kính đề nghị|Vậy)⟩',
  '',
)
// "… thi hành Chỉ thị này", "Kế hoạch này …"
const SELF = pattern(
  '⟨(?:Chỉ thị|Kế hoạch|Công điện|Kết luận|Quyết định|Nghị quyết|Hướng dẫn|Thông báo|Thông tri|Chương trình|Công văn|Văn bản|Quy định|Quy chế|Đề án|Lời kêu gọi) này⟩',
  '',
)
const BULLET = anchored(/^[-–—+*•●○▪■◦❖✓➢\uf0b7\uf0a7\uf02d|]/u)
// A line that is finished: the next one is not owed to it
const FINISHED = /[.;!?…/]["”’»)]{0,4}$/u
const LAST_BLOCKS = 3
const LEAST_ALIKE = 2

/**
 * Where the last division of each level ends when closing paragraphs follow it. The last item is taken to be as long as
 * the others of its list: if each of those is one paragraph, so is the last.
 */
export function tailEnds(view: string, blocks: readonly Block[], nodes: readonly Node[]): ReadonlyMap<Node, number> {
  const ends = new Map<Node, number>()
  const chain = lastChain(nodes)
  const leaf = chain.at(-1)
  if (!leaf) return ends
  const own = blockAt(blocks, Math.max(leaf.candidate.start, leaf.candidate.block.span[0]))
  let tail = own + 1
  if (!isFinished(textOf(view, blocks[own]))) tail++
  while (tail < blocks.length && isOwed(view, blocks[tail]!)) tail++
  if (tail >= blocks.length) return ends

  const closing = closingBlock(view, blocks, tail)
  if (closing !== undefined) for (const node of chain) ends.set(node, blocks[closing]!.span[0])
  const kinds = soloKinds(blocks, nodes)
  if (isFinished(textOf(view, blocks[own])))
    for (const node of [...chain].reverse()) {
      if (!kinds.has(node.reading.kind)) break
      ends.set(node, blocks[tail]!.span[0])
    }
  return ends
}

function isFinished(text: string): boolean {
  return FINISHED.test(tailOf(text, 8))
}

function lastChain(nodes: readonly Node[]): readonly Node[] {
  const chain: Node[] = []
  for (let node = nodes.at(-1); node; node = node.children.at(-1)) chain.push(node)
  return chain
}

function textOf(view: string, block: Block | undefined): string {
  return block ? view.slice(...block.span) : ''
}

/** Bullets and table rows go with what stands above them. */
function isOwed(view: string, block: Block): boolean {
  return block.kind === 'row' || BULLET.test(view.slice(block.span[0], block.span[0] + 1))
}

function closingBlock(view: string, blocks: readonly Block[], from: number): number | undefined {
  for (let i = Math.max(from, blocks.length - LAST_BLOCKS); i < blocks.length; i++) {
    const text = textOf(view, blocks[i])
    if (!isOwed(view, blocks[i]!) && (CLOSES.test(text) || SELF.test(text))) return i
  }
  return undefined
}

/** The kinds of marker whose divisions, the last of the tree aside, all end with the paragraph of their last marker. */
function soloKinds(blocks: readonly Block[], nodes: readonly Node[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  const visit = (siblings: readonly Node[], next: Node | undefined): void => {
    siblings.forEach((node, i) => {
      const follower = siblings[i + 1] ?? next
      const { kind } = node.reading
      if (follower) {
        const leaf = lastChain([node]).at(-1)!
        const gap = blockAt(blocks, follower.candidate.at) - blockAt(blocks, leaf.candidate.start)
        counts.set(kind, gap > 1 ? Number.NaN : (counts.get(kind) ?? 0) + 1)
      }
      visit(node.children, follower)
    })
  }
  visit(nodes, undefined)
  return new Set([...counts].filter(([, count]) => count >= LEAST_ALIKE).map(([kind]) => kind))
}
