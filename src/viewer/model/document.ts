import * as z from 'zod'
import { type DirectiveRecord, RecordSchema } from '../../record/schema.js'
import { DocumentLink, ExportLink } from './shell.js'

export const Span = z.tuple([z.int(), z.int()]).describe('[start, end) in UTF-16 code units of the text')

/**
 * A place in the text that something was found at. Marks overlap and lie in each other: an assignment covers its agency.
 * Its id is the path in the record: "issuer", "dates.issued", "assignments.3", "assignments.3.agency"; those that were
 * added by hand begin with "+": "+12.themes".
 */
export const Mark = z.object({
  id: z.string(),
  entry: z.string().describe('Id of the entry of the card that it belongs to'),
  field: z.string(),
  part: z.string().nullable().describe('Which part of the entry it is ("agency"); null: the whole'),
  span: Span,
  confidence: z.number(),
  rule: z.string().nullable(),
  inferred: z.boolean(),
  at: z
    .union([z.object({ offset: Span }), z.object({ page: z.int() }), z.object({ paragraph: z.int() })])
    .nullable()
    .describe('Where it stands in the source'),
})
export type Mark = z.infer<typeof Mark>

const Scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])

/**
 * A column of a field's table. A mention's cell holds its words; what it has of its own stands in columns behind it, named
 * "agency.collective". The cell of a list of mentions holds their names, or their words.
 */
export const Column = z.object({
  name: z.string(),
  of: z.string().nullable().describe('The column that it belongs to: "agency" for "agency.collective"'),
  kind: z.enum(['text', 'number', 'numbers', 'boolean', 'choice', 'date', 'mention', 'mentions']),
  choices: z.array(z.string()).describe('What a "choice" may be'),
  nullable: z.boolean(),
})
export type Column = z.infer<typeof Column>

export const Cell = z.object({
  text: z.string().describe('As it is shown; empty where there is none'),
  value: z.union([Scalar, z.array(Scalar)]).describe('As a correction gives it'),
  marks: z.array(z.string()).describe('Ids of its marks'),
})
export type Cell = z.infer<typeof Cell>

/** Where an entry stands with the archivist. `moved`: its correction was found again elsewhere after a new extraction. */
export const STATES = ['found', 'accepted', 'rejected', 'edited', 'added'] as const

export const Entry = z.object({
  id: z.string().describe('That of its mark: "assignments.3", "dates.issued"'),
  label: z.string().nullable().describe('Which one it is where a field has named parts: "issued"'),
  text: z.string(),
  span: Span,
  section: z.string().nullable(),
  confidence: z.number(),
  rule: z.string().nullable(),
  inferred: z.boolean(),
  cells: z.record(z.string(), Cell).describe('By the name of the column'),
  document: DocumentLink.nullable().describe('The document of the corpus that a reference leads to'),
  state: z.enum(STATES),
  correction: z.int().nullable().describe('Id of the correction that the state comes from'),
  extracted: z.record(z.string(), Cell).nullable().describe('Cells as extracted, where the entry was edited'),
})
export type Entry = z.infer<typeof Entry>

/** A field of the record that has mentions. Fields, their columns and their order follow from the registry of miners. */
export const FieldCard = z.object({
  name: z.string(),
  many: z.boolean().describe('A list; else one value, or one for each of `labels`'),
  labels: z.array(z.string()).describe('Names of its parts ("issued", "published"); empty where it has none'),
  columns: z.array(Column),
  entries: z.array(Entry),
})
export type FieldCard = z.infer<typeof FieldCard>

/** A numbered division as the record has it: path, marker, heading, span, start, children. */
export const SectionNode = RecordSchema.shape.sections.element
export type SectionNode = DirectiveRecord['sections'][number]

export const Block = z.object({
  kind: z.enum(['paragraph', 'heading', 'row']),
  zone: z.string().describe('letterhead, title, grounds, body, closing, or furniture (noise of pages and sites)'),
  span: Span,
  page: z.int().nullable().describe('The page of the PDF that a mention in it stands on, where it is known'),
})
export type Block = z.infer<typeof Block>

/** GET /documents/{key} */
export const DocumentPage = z.object({
  document: DocumentLink,
  source: z.object({ uri: z.string(), mediaType: z.string(), encoding: z.string(), bytes: z.int() }),
  extractor: z.string(),
  text: z.string().nullable().describe('null where the records were made without it'),
  blocks: z.array(Block),
  sections: RecordSchema.shape.sections,
  marks: z.array(Mark).describe('In the order of their places, outer ones first'),
  fields: z.array(FieldCard),
  terms: z.array(z.object({ text: z.string(), weight: z.number() })),
  warnings: z.array(z.object({ code: z.string(), message: z.string(), span: Span.nullable() })),
  copies: z.array(z.string()).describe('Other uris of the same file'),
  citedBy: z.array(DocumentLink),
  reports: z.array(DocumentLink).describe('The directive that an article reports'),
  reportedBy: z.array(DocumentLink),
  similar: z.array(DocumentLink).describe('Near-duplicates among the news'),
  original: z.string().nullable().describe('Address of the original file, where it is there'),
  exports: z.array(ExportLink),
  lost: z.int().describe('Corrections of it that found no place in this extraction; they are on /corrections'),
})
export type DocumentPage = z.infer<typeof DocumentPage>
