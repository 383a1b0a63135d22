import type { Element, ElementContent, Root, RootContent } from 'hast'
import { isLayout } from '../tables.js'
import { isBlock, isElement, textOf } from './hast.js'

// A page of two columns holds most of what there is to read; a table of data holds short cells
const LONG_CELL = 1200

/** Takes the tables apart that only arrange the page (cell after cell), and gives those of data one line a cell. */
export function arrangeTables(parent: Root | Element): void {
  for (let i = 0; i < parent.children.length; i++) {
    const child = parent.children[i]!
    if (!isElement(child)) continue
    const nests = child.tagName === 'table' && holdsTable(child)
    arrangeTables(child)
    if (child.tagName !== 'table') continue
    const rows = rowsOf(child)
    const layout = nests || isLayout(rows.map((row) => row.map(textOf))) || isPage(rows)
    if (layout) parent.children.splice(i, 1, unwrapped(child, rows) as RootContent & ElementContent)
    else for (const cell of rows.flat()) cell.children = flattened(cell.children)
  }
}

function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = []
  const walk = (node: Element) => {
    for (const child of node.children) {
      if (!isElement(child)) continue
      if (child.tagName === 'tr') rows.push(child.children.filter(isCell))
      else if (child.tagName !== 'table') walk(child)
    }
  }
  walk(table)
  return rows
}

function isCell(node: ElementContent): node is Element {
  return isElement(node) && (node.tagName === 'td' || node.tagName === 'th')
}

function holdsTable(table: Element): boolean {
  return table.children.some((child) => isElement(child) && (child.tagName === 'table' || holdsTable(child)))
}

function isPage(rows: readonly Element[][]): boolean {
  if (rows.some((row) => row.length > 3)) return false
  return rows.some((row) =>
    row.some((cell) => cell.children.filter(isBlock).length > 3 && textOf(cell).length > LONG_CELL),
  )
}

function unwrapped(table: Element, rows: readonly Element[][]): Element {
  const children = rows.flat().map((cell): Element => ({ ...cell, tagName: 'div', properties: cell.properties ?? {} }))
  return { type: 'element', tagName: 'div', properties: table.properties ?? {}, children, position: table.position! }
}

/** Blocks in a cell become lines of it: the converter would glue their words together. */
function flattened(children: readonly ElementContent[]): ElementContent[] {
  const out: ElementContent[] = []
  for (const child of children) {
    if (!isElement(child) || !isBlock(child)) {
      out.push(child)
      continue
    }
    if (out.some((each) => textOf(each) !== '')) out.push(breakAt(child))
    out.push(...flattened(child.children))
  }
  return out
}

function breakAt({ position }: Element): Element {
  return { type: 'element', tagName: 'br', properties: {}, children: [], ...(position && { position }) }
}
