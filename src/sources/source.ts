import type { Root } from 'mdast'
import type { Meta, Span, Warning } from '../document.js'
import type { Limits } from './limits.js'

/**
 * A source reads one format and builds an mdast tree. Each lives in one file here and is listed in `index.ts`.
 *
 * What a tree must hold: block nodes (paragraph, heading, list, table) whose text nodes carry `position` offsets into
 * `Tree.source`; line breaks of the source kept as "\n" in a text's value or as break nodes; `data.furniture: true` on a
 * block that is page or site furniture. Lists that the format numbers by itself carry `start`, and `data.kind`
 * ('1', 'a', 'A', 'i', 'I').
 */
export interface Source {
  readonly name: string
  /** First the one that is written into records. */
  readonly mediaTypes: readonly [string, ...string[]]
  /** File endings, without the dot. */
  readonly extensions: readonly string[]
  /** How every file of the format begins, its first bytes read as Latin-1. */
  readonly signature?: RegExp
  /** Its cost grows with the bytes alone, so that small files are read without a guard of time and memory. */
  readonly light?: true
  readonly read: (input: Input) => Tree | Promise<Tree>
}

export interface Input {
  readonly bytes: Uint8Array
  /** Forces an encoding instead of guessing one. */
  readonly encoding?: string
  readonly limits: Limits
}

export interface Tree {
  readonly root: Root
  /** The decoded source that positions refer to. */
  readonly source: string
  readonly encoding: string
  /** Of a guessed encoding: 0 to 1. */
  readonly certainty?: number
  readonly meta: Meta
  /** What the format holds and this tree cannot show, and what was not certain about the reading. */
  readonly warnings?: readonly Warning[]
  /** Where a span of the source stands, for formats whose readers do not count characters. */
  readonly locate?: (span: Span) => { readonly page: number } | { readonly paragraph: number }
}
