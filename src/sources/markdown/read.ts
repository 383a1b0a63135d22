import type { Heading, Nodes, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { visit } from 'unist-util-visit'
import { beyond, type Limits, limitsOf } from '../limits.js'
import { place } from '../place.js'
import type { Tree } from '../source.js'
import { isLayout } from '../tables.js'
import { type MarkdownPiece, markdownPieces, quoteDepth } from './pieces.js'

/**
 * Constructs that damage official documents: "-----" under a letterhead is no heading, "2.1." and "a)" are numbers of the
 * document's own, "* * *" stands for a star, emphasis is broken over lines and is read later.
 */
const DISABLED = [
  'attention',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'emailAutolink',
  'gfmFootnoteCall',
  'gfmFootnoteDefinition',
  'gfmPotentialFootnoteCall',
  'htmlFlow',
  'list',
  'protocolAutolink',
  'setextUnderline',
  'strikethrough',
  'tasklistCheck',
  'thematicBreak',
  'wwwAutolink',
]

const quoting = unified().use(remarkParse).use(remarkGfm).use(without, DISABLED).freeze()
const unquoting = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(without, [...DISABLED, 'blockQuote'])
  .freeze()
// ">" alone is a step of a breadcrumb, ">>" points to another article: no quotation
const POINTERS = /^ {0,3}>(?:\s*$|>)/m

/** Builds the tree of a Markdown text that is already decoded. Throws `too-large`. */
export function readMarkdown(source: string, limits: Limits = limitsOf()): Tree {
  if (quoteDepth(source) > limits.depth) throw beyond('depth', 'The text nests more quotations', limits)
  const parser = POINTERS.test(source) ? unquoting : quoting
  const root: Root = { type: 'root', children: [] }
  for (const piece of markdownPieces(source)) addPiece(root.children, piece, source, parser)
  restore(root, source)
  root.children = root.children.flatMap((node) => {
    if (node.type === 'paragraph') return [underlined(node, source)]
    return node.type === 'table' ? unwrapped(node) : [node]
  })
  return { root, source, encoding: 'utf-8', meta: {} }
}

function addPiece(all: RootContent[], piece: MarkdownPiece, source: string, parser: typeof quoting): void {
  const { start, end, raw, head = '' } = piece
  const value = source.slice(start, end)
  if (raw) {
    const position = place(start, end)
    all.push({ type: 'paragraph', children: [{ type: 'text', value, position }], position })
    return
  }
  const { children } = parser.parse(head + value)
  if (start > 0) for (const child of children) shift(child, start - head.length)
  const last = all.at(-1)
  const first = children[0]
  if (head !== '' && last?.type === 'table' && first?.type === 'table') {
    for (const row of first.children.slice(1)) last.children.push(row)
    children.shift()
  }
  for (const child of children) all.push(child)
}

/** A piece's nodes with their places in the whole source. */
function shift(node: Nodes, by: number): void {
  if (node.position) node.position = place(node.position.start.offset! + by, node.position.end.offset! + by)
  if ('children' in node) for (const child of node.children) shift(child, by)
}

/** Switches constructs off, and with them the rewriting of addresses into links, which loses positions. */
function without(this: Processor, constructs: readonly string[]): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: [...constructs] } }]
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().filter((extension) => !extension.transforms)
}

/** The parser strips indentation, which columns need: unless something is escaped the source itself is the value. */
function restore(root: Root, source: string): void {
  visit(root, (node, index, parent) => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return
    if (node.type === 'text') {
      const raw = source.slice(start, end)
      if (!/[\\&]/.test(raw)) node.value = raw
    } else if (node.type === 'html' && parent && index !== undefined) {
      const breaks = /^<(?:br|\/p|\/div|\/li)\b/i.test(node.value)
      const position = node.position
      parent.children[index] = breaks ? { type: 'break', position } : { type: 'text', value: '', position }
    }
  })
}

const UNDERLINE = /^ {0,3}(?:={3,}|-{8,})[ \t]*$/
const SHOUTS = /^[^\p{Ll}]*$/u

/** "Tiêu đề" over "=====" is a title; over "-----" of its own width it is a heading, else a drawn rule. */
function underlined(node: Paragraph, source: string): Paragraph | Heading {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return node
  const lines = source.slice(start, end).split(/\r\n|[\n\r]/)
  if (lines.length !== 2 || !UNDERLINE.test(lines[1]!)) return node
  const [title, rule] = [lines[0]!.trim(), lines[1]!.trim()]
  if (rule[0] === '-' && (SHOUTS.test(title) || Math.abs(rule.length - title.length) > 2)) return node
  const children = node.children.map((child) => clip(child, start + lines[0]!.length))
  return { type: 'heading', depth: rule[0] === '=' ? 1 : 2, children, position: node.position! }
}

/** A text node without what stands at or behind an offset of the source. */
function clip(node: PhrasingContent, limit: number): PhrasingContent {
  const end = node.position?.end.offset
  if (node.type !== 'text' || !node.position || end === undefined || end <= limit) return node
  const value = node.value.slice(0, Math.max(0, node.value.length - (end - limit)))
  return { ...node, value, position: { ...node.position, end: { ...node.position.end, offset: limit } } }
}

/** The cells of a table that only arranges the page, each a paragraph of its own. */
function unwrapped(table: Table): RootContent[] {
  const cells = table.children.map((row) => row.children)
  if (!isLayout(cells.map((row) => row.map((cell) => cell.children.map(plainText).join(''))))) return [table]
  return cells.flat().map(
    (cell): Paragraph => ({
      type: 'paragraph',
      children: cell.children,
      ...(cell.position && { position: cell.position }),
    }),
  )
}

function plainText(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if ('children' in node) return node.children.map(plainText).join('')
  return 'value' in node ? node.value.replace(/\*+/g, '') : ''
}
