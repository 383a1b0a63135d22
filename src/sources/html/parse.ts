import type { Root } from 'hast'
import { fromParse5 } from 'hast-util-from-parse5'
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5'
import { VFile } from 'vfile'
import { beyond, type Limits } from '../limits.js'

type Node = DefaultTreeAdapterTypes.Node
type Adapter = TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>

/** A page's tree. Marks that are never closed may make far more elements than they are themselves. Throws `too-large`. */
export function parseHtml(source: string, limits: Limits): Root {
  const treeAdapter = bounded(limits)
  const document = parse(source, { treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: false })
  if (isDeeper(document, limits.depth)) throw tooDeep(limits)
  return fromParse5(document, { file: new VFile(source) }) as Root
}

/** Stops the parser where a limit is passed. */
function bounded(limits: Limits): Adapter {
  let elements = 0
  let open = 0
  return {
    ...defaultTreeAdapter,
    createElement(name, namespace, attributes) {
      if (++elements > limits.elements) throw beyond('elements', 'The page makes more elements', limits)
      return defaultTreeAdapter.createElement(name, namespace, attributes)
    },
    onItemPush() {
      if (++open > limits.depth) throw tooDeep(limits)
    },
    onItemPop() {
      open--
    },
  }
}

function tooDeep(limits: Limits) {
  return beyond('depth', 'The page nests more elements', limits)
}

/** Elements that are moved while the page is read may end deeper than they began. */
function isDeeper(root: Node, depth: number): boolean {
  let level: Node[] = [root]
  for (let at = 0; level.length > 0; at++) {
    if (at > depth) return true
    level = level.flatMap(inside)
  }
  return false
}

function inside(node: Node): Node[] {
  if ('content' in node) return [node.content]
  return 'childNodes' in node ? node.childNodes : []
}
