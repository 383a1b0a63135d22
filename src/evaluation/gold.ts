import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { ChithiError } from '../errors.js'

const optional = z.boolean().optional()
const text = z.string().nullish()

/** One annotated document: what a careful archivist would write on its index card. */
export const GoldSchema = z.object({
  id: z.string(),
  genre: z.enum(['directive', 'news']),
  type: text,
  number: text,
  subject: text,
  issuer: z.array(z.string()).nullish(),
  signer: z.object({ name: z.string(), position: text }).nullish(),
  dates: z.object({ issued: text, published: text, event: text, effective: text }).partial().nullish(),
  datesOptional: z.array(z.string()).optional(),
  themes: z.array(z.object({ text: z.string(), year: z.int().nullish(), optional })).default([]),
  campaigns: z.array(z.object({ name: z.string(), launched: z.boolean().nullish(), optional })).default([]),
  sections: z.array(z.object({ path: z.string(), marker: z.string(), start: z.string(), optional })).default([]),
  assignments: z
    .array(
      z.object({
        agency: z.string(),
        expanded: text,
        role: z.string(),
        with: z.array(z.string()).nullish(),
        deadline: text,
        section: text,
        collective: z.boolean().nullish(),
        optional,
      }),
    )
    .default([]),
  targets: z
    .array(
      z.object({
        quote: z.string(),
        indicator: z.string(),
        value: z.array(z.number()),
        unit: text,
        comparator: z.string(),
        direction: z.string(),
        baseline: text,
        period: text,
        status: z.string(),
        section: text,
        optional,
      }),
    )
    .default([]),
  references: z.array(z.object({ number: text, type: text, date: text, title: text, optional })).default([]),
})

export type Gold = z.infer<typeof GoldSchema>

/** The annotations of a folder, in the order of their names. Throws `invalid-gold`. */
export async function readGold(folder: string): Promise<Gold[]> {
  const names = await readdir(folder).catch((cause) => {
    throw new ChithiError('invalid-gold', `The folder "${folder}" cannot be read.`, { cause })
  })
  const files = names.filter((name) => name.endsWith('.json')).sort()
  if (files.length === 0) throw new ChithiError('invalid-gold', `The folder "${folder}" holds no annotation.`)
  return Promise.all(
    files.map(async (name) => {
      try {
        return GoldSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8')))
      } catch (cause) {
        throw new ChithiError('invalid-gold', `"${name}" is no annotation.`, { cause })
      }
    }),
  )
}
