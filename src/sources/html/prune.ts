import type { Element, Root, RootContent } from 'hast'
import { isElement } from './hast.js'

// Elements that mean nothing without text inside
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
)

/**
 * Takes away what no reader sees: comments, scripts, styles, and inline elements without anything in them. The converter
 * looks over them for the next letter, from each of them anew.
 */
export function prune(node: Root | Element): void {
  for (const child of node.children) if (isElement(child)) prune(child)
  if (node.children.some(isNothing)) node.children = node.children.filter((child) => !isNothing(child)) as Element[]
}

function isNothing(node: RootContent): boolean {
  if (node.type === 'comment' || (node.type === 'text' && node.value === '')) return true
  if (!isElement(node)) return false
  if (node.tagName === 'script' || node.tagName === 'style') return true
  return node.children.length === 0 && INLINE.has(node.tagName)
}
