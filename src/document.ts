/** Half-open range of UTF-16 code units in a document's normalised text. */
export type Span = readonly [start: number, end: number]

/** Whether a document is the official text itself, or a piece that tells about one. */
export type Genre = 'directive' | 'news'

/**
 * What part of the page a block belongs to.
 * `letterhead` (issuer, quốc hiệu, number, place and date), `title` (type and trích yếu; a headline and its dateline),
 * `grounds` (căn cứ), `body`, `closing` (nơi nhận, signature), `furniture` (page and site noise, hidden from the miners).
 */
export type Zone = 'letterhead' | 'title' | 'grounds' | 'body' | 'closing' | 'furniture'

/** A line of the normalised text: one paragraph, heading or table row. Blocks are in order and separated by "\n". */
export interface Block {
  readonly span: Span
  readonly kind: 'paragraph' | 'heading' | 'row'
  readonly zone: Zone
  /** Depth of a heading that the source marks as one (1 to 6). */
  readonly level?: number
  /** The whole block is set in bold in the source. */
  readonly bold?: boolean
  /** The cells of a table row; in the text they are separated by " | ". */
  readonly cells?: readonly Span[]
  /** A blank line, or its equal in the format, stands before the block. */
  readonly gap?: boolean
}

/** How a division is numbered (domain: Nghị định 30/2020, Phụ lục I, II.6 and V). */
export type MarkerStyle =
  | 'part'
  | 'chapter'
  | 'section'
  | 'subsection'
  | 'article'
  | 'roman'
  | 'upper-letter'
  | 'arabic'
  | 'decimal'
  | 'letter'
  | 'parenthesis'
  | 'parenthesis-letter'
  | 'parenthesis-roman'
  | 'word'
  | 'ordinal'
  | 'label'

/** A numbered division. `span` covers its children too; `start` is the first character after the marker. */
export interface Section {
  readonly path: string
  readonly marker: string
  readonly style: MarkerStyle
  readonly ordinal: number
  readonly heading: string | null
  readonly headingSpan?: Span
  readonly span: Span
  readonly start: number
  readonly children: readonly Section[]
}

export interface Warning {
  readonly code: string
  readonly message: string
  readonly span?: Span
}

/** What the source says about itself outside the text: page title, publication date, site name. */
export interface Meta {
  readonly title?: string
  readonly published?: string
  readonly site?: string
}

/** One document as the miners see it. */
export interface Document {
  readonly text: string
  /** `text` with every furniture character blanked by a line break: same length, same offsets. Patterns run on this. */
  readonly view: string
  readonly blocks: readonly Block[]
  readonly genre: Genre
  readonly sections: readonly Section[]
  readonly warnings: readonly Warning[]
  readonly meta: Meta
}
