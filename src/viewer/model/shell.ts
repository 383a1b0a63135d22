import * as z from 'zod'

/** A document of the corpus as other pages name it. */
export const DocumentLink = z.object({
  id: z.string().describe('The id of its record'),
  key: z.string().describe('The same, short: its page is /documents/{key}'),
  uri: z.string(),
  title: z.string().describe('Title, else subject, else type and number, else the file'),
  genre: z.enum(['directive', 'news']),
  type: z.string().nullable(),
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  date: z.string().nullable().describe('EDTF: of issue; of publication where it is news'),
})
export type DocumentLink = z.infer<typeof DocumentLink>

export const ExportLink = z.object({ name: z.string(), label: z.string(), href: z.string() })
export type ExportLink = z.infer<typeof ExportLink>

/** What went wrong: a code of the table of errors, and words. */
export const Problem = z.object({ status: z.int(), code: z.string(), message: z.string() })
export type Problem = z.infer<typeof Problem>

export type Language = 'vi' | 'en'

/** What every page is told beside its own model; it is no part of the JSON. */
export interface Shell {
  readonly language: Language
  /** Path and query of this page, without "lang": links to the other language and to the JSON are made of it. */
  readonly path: string
  /** The name of the file that is read. */
  readonly corpus: string
  readonly documents: number
  /** Sent back with corrections, in the header "x-chithi-token" or the form field "token"; null where nothing may be written. */
  readonly token: string | null
  /** Addresses of the files under /assets/ that there are: "/assets/room.css". */
  readonly assets: readonly string[]
  readonly version: string
}
