import type { BlockContent, Root } from 'mdast'
import type { Meta } from '../../document.js'
import { ChithiError } from '../../errors.js'
import { type Limits, limitsOf } from '../limits.js'
import type { Tree } from '../source.js'
import { broken } from '../zip/broken.js'
import { readNumbering } from './numbering.js'
import { findParts, type Parts, readPart } from './parts.js'
import { createStory, readAside, type Setting } from './story.js'
import { readStyles } from './styles.js'
import { createWriter } from './writer.js'
import { child, readXml } from './xml.js'
import { openPackage, type Package } from './zip.js'

/**
 * Reads a Word file (ECMA-376, transitional or strict) with the numbers that Word shows. The tree's source is the
 * paragraphs' text line by line; `locate` tells the number of a paragraph of the main text (from 1, as they stand in the
 * file, those of tables included).
 * Throws `broken-document`, `encrypted-document`, `too-large` or `empty-document`.
 */
export function readDocx(bytes: Uint8Array, limits: Limits = limitsOf()): Tree {
  const files = openPackage(bytes, limits)
  if (files.has('EncryptedPackage')) throw new ChithiError('encrypted-document', 'The package is encrypted.')
  const parts = findParts(files, limits)
  const styles = readStyles(readPart(files, parts.styles, limits))
  const lists = readNumbering(readPart(files, parts.numbering, limits), styles)
  const writer = createWriter()
  const setting: Setting = { styles, lists, writer, met: { paragraphs: 0 }, boxes: [] }

  const children: BlockContent[] = []
  const read = createStory(setting)
  const each = (block: Parameters<typeof read>[0]) => {
    for (const node of read(block)) children.push(node)
  }
  const main = readXml(files.read(parts.main), parts.main, limits, { inside: 'w:body', each })
  if (main.name !== 'w:document') throw broken(`${parts.main} is no Word text but "${main.name}".`)
  const body = writer.mark()
  if (boxesOutweigh(setting.boxes, writer.since(0).length)) for (const node of setting.boxes) delete node.data
  for (const part of parts.asides) for (const node of asides(files, part, limits, setting)) children.push(node)
  if (body === 0) throw new ChithiError('empty-document', 'The document holds no text.')
  const root: Root = { type: 'root', children }
  const source = writer.source()
  return { root, source, encoding: 'utf-8', meta: metaOf(files, parts, limits, source), locate: writer.locate }
}

/** A page set wholly in text boxes (some converters do so) has its text there; otherwise a box is beside the text. */
function boxesOutweigh(boxes: readonly BlockContent[], all: number): boolean {
  const inside = boxes.reduce(
    (sum, { position }) => sum + (position ? position.end.offset! - position.start.offset! : 0),
    0,
  )
  return inside > all / 2
}

/** A header or footer is one story; of notes each is one, and the rules that Word draws above them are none. */
function asides(files: Package, part: string, limits: Limits, setting: Setting): BlockContent[] {
  const root = readPart(files, part, limits)
  if (!root) return []
  if (root.name !== 'w:footnotes' && root.name !== 'w:endnotes') return readAside(root, setting)
  const notes = root.children.filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal')
  return notes.flatMap((note) => readAside(note, setting))
}

/** Files keep the title of the template they were made from: only one that the text bears is believed. */
function metaOf(files: Package, { core }: Parts, limits: Limits, source: string): Meta {
  const title = child(readPart(files, core, limits), 'dc:title')?.text.trim()
  return title && source.slice(0, 4000).toLowerCase().includes(title.toLowerCase()) ? { title } : {}
}
