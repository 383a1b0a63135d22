import type { Element, Nodes, RootContent } from 'hast'

const BLOCKS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg', 'iframe', 'object'])

export function isElement(node: Nodes | RootContent): node is Element {
  return node.type === 'element'
}

/** The element ends the line before it and begins one of its own. */
export function isBlock(node: Nodes | RootContent): boolean {
  return isElement(node) && BLOCKS.has(node.tagName)
}

/** The element holds nothing for a reader. */
export function isSilent(node: Nodes | RootContent): boolean {
  return isElement(node) && SILENT.has(node.tagName)
}

/** A property as one string: a class list with blanks between, "" where there is none. */
export function property(node: Element, name: string): string {
  const value = node.properties?.[name]
  if (Array.isArray(value)) return value.join(' ')
  return value === undefined || value === null || value === false ? '' : String(value)
}

/** The words of a node, blanks folded, "\n" between blocks. */
export function textOf(node: Nodes | RootContent): string {
  const parts: string[] = []
  const walk = (each: Nodes | RootContent): void => {
    if (each.type === 'text') parts.push(each.value.replace(/\s+/g, ' '))
    else if (isElement(each) && each.tagName === 'br') parts.push('\n')
    else if ('children' in each && !isSilent(each)) {
      if (isBlock(each)) parts.push('\n')
      for (const child of each.children) walk(child)
      if (isBlock(each)) parts.push('\n')
    }
  }
  walk(node)
  return parts
    .join('')
    .replace(/ ?\n\s*/g, '\n')
    .trim()
}
