import * as z from 'zod'
import { DocumentLink } from './shell.js'

/** Rows of a picture; their keys are the columns of its table and of its CSV, in this order. */
export const ROWS = {
  documents: z.object({ year: z.int(), issuer: z.string(), documents: z.int() }),
  campaigns: z.object({
    year: z.int(),
    campaign: z.string(),
    documents: z.int(),
    launches: z.int().describe('Documents that launch it'),
  }),
  agencies: z.object({
    agency: z.string(),
    lead: z.int().describe('Tasks that it leads'),
    implement: z.int(),
    documents: z.int(),
  }),
  targets: z.object({
    place: z.string(),
    year: z.int(),
    value: z.number(),
    to: z.number().nullable().describe('The upper end of a range, or the whole of "14 of 15"'),
    unit: z.string(),
    comparator: z.string(),
    status: z.enum(['target', 'result']),
    issuer: z.string().nullable(),
    document: z.string().describe('Its key'),
    entry: z.string().describe('Id of the entry in its document'),
  }),
  citations: z.object({
    from: z.string().describe('Key of the document that cites'),
    to: z.string(),
    kind: z.enum(['cites', 'reports']),
  }),
} as const

export const DocumentsPicture = z.object({ name: z.literal('documents'), rows: z.array(ROWS.documents) })
export const CampaignsPicture = z.object({ name: z.literal('campaigns'), rows: z.array(ROWS.campaigns) })
export const AgenciesPicture = z.object({ name: z.literal('agencies'), rows: z.array(ROWS.agencies) })
export const TargetsPicture = z.object({
  name: z.literal('targets'),
  indicator: z.string().nullable().describe('null where the corpus has none'),
  indicators: z.array(z.object({ indicator: z.string(), targets: z.int() })).describe('The most frequent'),
  rows: z.array(ROWS.targets),
})

/** The neighbourhood of a document: those it cites, those that cite it, and theirs. */
export const CitationsPicture = z.object({
  name: z.literal('citations'),
  document: DocumentLink,
  nodes: z.array(z.object({ document: DocumentLink, distance: z.int() })),
  edges: z.array(ROWS.citations),
})

/** GET /pictures/{name}.json, also .csv and .svg; `citations` wants ?document={key}, `targets` takes ?indicator=. */
export const Picture = z.discriminatedUnion('name', [
  DocumentsPicture,
  CampaignsPicture,
  AgenciesPicture,
  TargetsPicture,
  CitationsPicture,
])
export type Picture = z.infer<typeof Picture>
export type PictureName = Picture['name']

/** GET /pictures: all of them; `citations` only with ?document={key}. */
export const PicturesPage = z.object({ pictures: z.array(Picture) })
export type PicturesPage = z.infer<typeof PicturesPage>
