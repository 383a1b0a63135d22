import type { DirectiveRecord } from '../record/schema.js'

/**
 * An export writes records for another system: a catalogue, a reference manager, an annotation tool. Each lives in one
 * file here and is listed in `index.ts`; the command line and the reading room take their lists from there.
 * `record`: one file a record; `collection`: one file for all.
 */
export type Export = {
  readonly name: string
  readonly label: string
  readonly mediaType: string
  /** File ending, without the dot. */
  readonly ending: string
} & (
  | { readonly per: 'record'; readonly write: (record: DirectiveRecord) => string }
  | { readonly per: 'collection'; readonly write: (records: readonly DirectiveRecord[]) => string }
)
