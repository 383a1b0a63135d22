import type { Element, ElementContent, Root, RootContent } from 'hast'
import { beyond, type Limits } from '../limits.js'
import { isLayout } from '../tables.js'
import { isBlock, isElement, property, textOf } from './hast.js'

// A page of two columns holds most of what there is to read; a table of data holds short cells
const LONG_CELL = 1200

/**
 * Takes the tables apart that only arrange the page (cell after cell), and gives those of data one line a cell. Throws
 * `too-large` where cells that span others make far more of them than the page has.
 */
export function arrangeTables(parent: Root | Element, limits: Limits): void {
  const left = { cells: limits.elements }
  arrange(parent, (rows) => {
    left.cells -= cellsOf(rows)
    if (left.cells < 0) throw beyond('elements', 'The tables of the page span more cells', limits)
  })
}

type Count = (rows: readonly Element[][]) => void

function arrange(parent: Root | Element, count: Count): void {
  for (let i = 0; i < parent.children.length; i++) {
    const child = parent.children[i]!
    if (!isElement(child)) continue
    const nests = child.tagName === 'table' && holdsTable(child)
    arrange(child, count)
    if (child.tagName !== 'table') continue
    const rows = rowsOf(child)
    const layout = nests || isLayout(rows.map((row) => row.map(textOf))) || isPage(rows)
    if (layout) parent.children.splice(i, 1, unwrapped(child, rows) as RootContent & ElementContent)
    else {
      count(rows)
      for (const cell of rows.flat()) cell.children = flattened(cell.children)
    }
  }
}

/** How many cells a table's rows have once each stands in all the rows and columns that it spans. */
function cellsOf(rows: readonly Element[][]): number {
  let cells = 0
  for (const [i, row] of rows.entries())
    for (const cell of row) cells += spanOf(cell, 'colSpan') * Math.min(spanOf(cell, 'rowSpan'), rows.length - i)
  return cells
}

function spanOf(cell: Element, name: string): number {
  const span = Number.parseInt(property(cell, name), 10)
  return Number.isNaN(span) ? 1 : Math.max(1, span)
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
