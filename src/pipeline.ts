import { createHash } from 'node:crypto'
import type { Document, Meta } from './document.js'
import { ChithiError, toChithiError } from './errors.js'
import { frame } from './frame/frame.js'
import type { Field } from './miners/index.js'
import { outline } from './outline/outline.js'
import { type AssembleOptions, assemble, type Locate } from './record/assemble.js'
import type { DirectiveRecord } from './record/schema.js'
import { SCHEMA } from './record/version.js'
import { sourceFor } from './sources/index.js'
import { type Limits, limitsOf } from './sources/limits.js'
import type { Tree } from './sources/source.js'
import { sourceSpan } from './text/offsets.js'
import { textOf } from './text/text.js'
import { viewOf } from './text/view.js'
import { VERSION } from './version.js'

export interface ExtractOptions extends AssembleOptions {
  /** Goes into `source.uri`, and its ending chooses the format; "" by default. */
  readonly uri?: string
  /** Chooses the format instead of the uri's ending. */
  readonly mediaType?: string
  /** What is known about the document beside its text; goes before what the source says itself. */
  readonly meta?: Meta
  /** Forces an encoding instead of guessing one. */
  readonly encoding?: string
  /** What reading the document may cost; see `LIMITS` in `sources/limits.ts`. */
  readonly limits?: Partial<Limits>
  /** false leaves the text and its blocks out of the record. */
  readonly text?: boolean
  readonly only?: readonly Field[]
}

/** One document, bytes in and record out. Rejects with a `ChithiError`, whatever the bytes are. */
export async function extract(input: Uint8Array | string, options: ExtractOptions = {}): Promise<DirectiveRecord> {
  try {
    return await extractBytes(typeof input === 'string' ? new TextEncoder().encode(input) : input, options)
  } catch (error) {
    throw toChithiError(error)
  }
}

async function extractBytes(bytes: Uint8Array, options: ExtractOptions): Promise<DirectiveRecord> {
  const source = sourceFor(options.uri ?? '', options.mediaType, bytes)
  const limits = limitsOf(options.limits)
  const own = await source.read({ bytes, limits, ...(options.encoding && { encoding: options.encoding }) })
  const tree = options.meta ? { ...own, meta: { ...own.meta, ...options.meta } } : own
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { encoding, certainty } = tree
  const read = { encoding, ...(certainty !== undefined && { certainty }), bytes: bytes.length, sha256 }
  const about = { uri: options.uri ?? '', mediaType: source.mediaTypes[0], ...read }
  return extractTree(tree, { ...about, ...(options.meta && { meta: options.meta }) }, options)
}

/** From a source's tree to the record: normalise, frame, outline, mine, assemble. */
export function extractTree(
  tree: Tree,
  source: DirectiveRecord['source'],
  options: ExtractOptions = {},
): DirectiveRecord {
  const { mapped, blocks: lines } = textOf(tree)
  if (mapped.text === '') throw new ChithiError('empty-document', 'No text was found.')
  const text = mapped.text
  const { genre, blocks } = frame(text, lines, tree.meta)
  const view = viewOf(text, blocks)
  const { sections, warnings } = outline(view, blocks)
  const document: Document = { text, view, blocks, genre, sections, warnings, meta: tree.meta }

  const locate: Locate = (span) => {
    const place = sourceSpan(mapped, span)
    return tree.locate?.(place) ?? { offset: place }
  }
  const fields = assemble(document, options, locate)
  const page = { blocks: blocks.map(({ kind, zone, span }) => ({ kind, zone, span })) }
  return {
    schema: SCHEMA,
    id: `sha256:${source.sha256}`,
    source,
    extractor: { name: 'chithi', version: VERSION },
    genre,
    ...fields,
    ...(options.text !== false && page),
    warnings: [...(tree.warnings ?? []), ...warnings],
    ...(options.text !== false && { text }),
  } as unknown as DirectiveRecord
}
