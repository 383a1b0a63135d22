import * as z from 'zod'
import { DocumentLink } from './shell.js'

const Scalar = z.union([z.string().max(5_000), z.number(), z.boolean(), z.null()])

/** New values by column; columns that are left out stay as they are. Of a mention, its name or words. */
export const Values = z.record(z.string().max(60), z.union([Scalar, z.array(Scalar).max(200)]))
export type Values = z.infer<typeof Values>

const initials = z.string().trim().max(12).optional().describe('Of who corrects')
const place = { start: z.int().min(0), end: z.int().min(1), quote: z.string().max(20_000) }

/** POST /documents/{key}/corrections; JSON, or a form with `values` as "values.NAME" fields. */
export const CorrectionInput = z.discriminatedUnion('action', [
  z.object({ action: z.literal('accept'), entry: z.string().max(80), initials }),
  z.object({ action: z.literal('reject'), entry: z.string().max(80), initials }),
  z.object({
    action: z.literal('edit'),
    entry: z.string().max(80),
    values: Values.default({}),
    place: z.object(place).optional().describe('Another place in the text; absent: the same'),
    initials,
  }),
  z.object({
    action: z.literal('add'),
    field: z.string().max(40),
    label: z.string().max(40).optional().describe('Which part of the field: "issued"'),
    values: Values.default({}),
    place: z.object(place),
    initials,
  }),
  z.object({ action: z.literal('withdraw'), correction: z.int(), initials }),
])
export type CorrectionInput = z.infer<typeof CorrectionInput>

/** Where a correction stands: quotation with what is around it, and position, as W3C Web Annotation selectors. */
export const Anchor = z.object({
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  start: z.int(),
  end: z.int(),
})
export type Anchor = z.infer<typeof Anchor>

export const Correction = z.object({
  id: z.int(),
  document: DocumentLink.nullable().describe('null: the corpus holds it no more'),
  uri: z.string(),
  field: z.string(),
  label: z.string().nullable(),
  action: z.enum(['accept', 'reject', 'edit', 'add']),
  anchor: Anchor,
  values: Values,
  initials: z.string().nullable(),
  at: z.string().describe('ISO 8601, UTC'),
  standing: z
    .enum(['held', 'moved', 'lost'])
    .describe('moved: found again by its quotation after a new extraction; lost: not found again'),
  entry: z.string().nullable().describe('Id of the entry that it is about now'),
})
export type Correction = z.infer<typeof Correction>

/** GET /corrections: lost ones first, then the newest. */
export const CorrectionsPage = z.object({
  corrections: z.array(Correction),
  total: z.int(),
  lost: z.int(),
  page: z.int(),
  pages: z.int(),
  documents: z.int().describe('How many documents have corrections'),
  gold: z.string().describe('Address of all corrected documents as annotations'),
})
export type CorrectionsPage = z.infer<typeof CorrectionsPage>

/** What a POST answers to JSON; to a form it answers with the way back to the document. */
export const CorrectionMade = z.object({ correction: z.int(), entry: z.string().nullable() })
export type CorrectionMade = z.infer<typeof CorrectionMade>
