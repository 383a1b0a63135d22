import type { Paragraph, PhrasingContent, Root, Table, TableCell, TableRow, Text } from 'mdast'
import { place } from '../place.js'
import type { Tree } from '../source.js'
import type { Block, Part } from './blocks.js'

/** Blocks as a tree: its source is their text, one after the other, and each stretch of it knows its page. */
export function treeOf(blocks: readonly Block[]): Pick<Tree, 'root' | 'source' | 'locate'> {
  const root: Root = { type: 'root', children: [] }
  const starts: number[] = []
  const pages: number[] = []
  let source = ''

  const textOf = ({ page, text }: Part): Text => {
    starts.push(source.length)
    pages.push(page)
    const start = source.length
    source += text
    return { type: 'text', value: text, position: place(start, source.length) }
  }
  const endBlock = () => {
    source += '\n'
  }
  const childrenOf = (parts: readonly Part[]): PhrasingContent[] => parts.map(textOf)
  const paragraphOf = (parts: readonly Part[], isFurniture: boolean): Paragraph => {
    const start = source.length
    const children = childrenOf(parts)
    const node: Paragraph = { type: 'paragraph', children, position: place(start, source.length) }
    return isFurniture ? Object.assign(node, { data: { furniture: true } }) : node
  }
  const rowOf = (cells: readonly (readonly Part[])[]): TableRow => {
    const start = source.length
    const children = cells.map((parts): TableCell => {
      const from = source.length
      const inside = childrenOf(parts)
      const cell: TableCell = { type: 'tableCell', children: inside, position: place(from, source.length) }
      source += '\t'
      return cell
    })
    return { type: 'tableRow', children, position: place(start, source.length) }
  }
  let table: Table | undefined
  for (const block of blocks) {
    if (block.kind === 'row') {
      if (table?.children[0]?.children.length !== block.cells.length) {
        table = { type: 'table', children: [] }
        root.children.push(table)
      }
      table!.children.push(rowOf(block.cells))
    } else {
      root.children.push(paragraphOf(block.parts, block.kind === 'furniture'))
      table = undefined
    }
    endBlock()
  }
  return { root, source, locate: ([start]) => ({ page: pages[lastAtOrBefore(starts, start)] ?? 1 }) }
}

/** Index of the last value that is not greater; 0 where there is none. */
function lastAtOrBefore(values: readonly number[], wanted: number): number {
  let low = 0
  let high = values.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (values[middle]! <= wanted) low = middle
    else high = middle - 1
  }
  return low
}
