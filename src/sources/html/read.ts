import type { Element } from 'hast'
import type { BlockContent, List, ListItem, Nodes, Root } from 'mdast'
import rehypeRemark, { type Options } from 'rehype-remark'
import { unified } from 'unified'
import { type Limits, limitsOf } from '../limits.js'
import type { Tree } from '../source.js'
import { findFurniture } from './furniture.js'
import { property } from './hast.js'
import { metaOf } from './meta.js'
import { parseHtml } from './parse.js'
import { prune } from './prune.js'
import { arrangeTables } from './tables.js'

type Handle = NonNullable<NonNullable<Options['handlers']>[string]>

const flow: Handle = (state, node) => state.toFlow(state.all(node))
const inline: Handle = (state, node) => state.all(node)
const nothing: Handle = () => undefined

const furniture: Handle = (state, node) => {
  const children = state.toFlow(state.all(node)) as BlockContent[]
  for (const child of children) (child as Nodes & { data?: object }).data = { ...child.data, furniture: true }
  return children
}

/** The numbering of a list is text: its kind and start go along. */
const ordered: Handle = (state, node) => {
  const empty = (): ListItem => ({ type: 'listItem', children: [] })
  const children = state.toSpecificContent(state.all(node), empty)
  const start = Number.parseInt(property(node, 'start'), 10)
  const kind = property(node, 'type')
  const list: List = { type: 'list', ordered: true, start: Number.isNaN(start) ? 1 : start, spread: false, children }
  if (/^[aAiI1]$/.test(kind)) list.data = { kind } as NonNullable<List['data']>
  state.patch(node, list)
  return list
}

const handlers = {
  furniture,
  ol: ordered,
  menu: flow,
  dl: flow,
  dt: flow,
  dd: flow,
  pre: flow,
  q: inline,
  code: inline,
  kbd: inline,
  samp: inline,
  tt: inline,
  var: inline,
  input: nothing,
  select: nothing,
  textarea: nothing,
  iframe: nothing,
  audio: nothing,
  video: nothing,
  img: nothing,
} satisfies Options['handlers']

const nodeHandlers = { comment: () => undefined }
const converter = unified().use(rehypeRemark, { handlers, nodeHandlers, document: true }).freeze()

/** Builds the tree of a page that is already decoded. Throws `too-large`. */
export function readHtml(source: string, limits: Limits = limitsOf()): Tree {
  const hast = parseHtml(source, limits)
  const meta = metaOf(hast)
  prune(hast)
  arrangeTables(hast, limits)
  for (const element of findFurniture(hast)) rename(element)
  const root = converter.runSync(hast) as unknown as Root
  return { root, source, encoding: 'utf-8', meta }
}

/** Furniture keeps its place under a name of its own, for which there is a handler. */
function rename(element: Element): void {
  const inner: Element = { ...element, properties: element.properties ?? {} }
  element.tagName = 'furniture'
  element.children = [inner]
}
