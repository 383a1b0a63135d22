import * as z from 'zod'
import { DocumentLink, ExportLink } from './shell.js'

/** Words of a text in pieces; those with `mark` were looked for. */
export const Piece = z.object({ text: z.string(), mark: z.boolean() })
export type Piece = z.infer<typeof Piece>

export const Hit = z.object({
  document: DocumentLink,
  title: z.array(Piece),
  snippets: z.array(z.array(Piece)).describe('The words that were looked for, where they stand in the text'),
  place: z.string().nullable(),
  warnings: z.int().describe('How many its record has'),
  corrections: z.int().describe('How many it has been given'),
})
export type Hit = z.infer<typeof Hit>

/** "type", "issuer", "level", "place", "year", "campaign", "theme", "agency", "warnings", "genre": see facets.ts. */
export const FacetValue = z.object({
  value: z.string().describe('As the query string takes it: ?{name}={value}, several times for several'),
  label: z.string(),
  count: z.int().describe('Documents with it among those that the rest of the query finds'),
  chosen: z.boolean(),
})
export const Facet = z.object({
  name: z.string(),
  values: z.array(FacetValue).describe('The most frequent, and those that are chosen'),
  more: z.int().describe('How many further values there are'),
})
export type Facet = z.infer<typeof Facet>

export const SORTS = ['relevance', 'newest', 'oldest', 'title'] as const

export const SearchQuery = z.object({
  q: z.string().describe('Words that must all stand in a document; those in "…" together'),
  marks: z.enum(['loose', 'strict']).describe('strict: letter case aside, words must stand with the marks as typed'),
  sort: z.enum(SORTS),
  page: z.int(),
  size: z.int(),
  chosen: z.record(z.string(), z.array(z.string())).describe('Chosen values by facet'),
})
export type SearchQuery = z.infer<typeof SearchQuery>

/** GET / */
export const SearchPage = z.object({
  query: SearchQuery,
  total: z.int(),
  capped: z.boolean().describe('There are more than `total`; counting stopped'),
  pages: z.int(),
  hits: z.array(Hit),
  facets: z.array(Facet),
  exports: z.array(ExportLink).describe('What was found, all of it, in another format'),
})
export type SearchPage = z.infer<typeof SearchPage>
