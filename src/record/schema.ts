import * as z from 'zod'
import { miners } from '../miners/index.js'
import { SCHEMA } from './version.js'

type Miners = typeof miners
type Fields = { [K in keyof Miners]: ReturnType<Miners[K]['schema']> }

const fields = Object.fromEntries(Object.entries(miners).map(([name, miner]) => [name, miner.schema(z)])) as Fields

/** One document's record. Fields left out by `only` are absent; `text` is left out on request. */
export const RecordSchema = z.object({
  schema: z.literal(SCHEMA),
  id: z.string().describe("sha256 of the source's bytes"),
  source: z.object({
    uri: z.string(),
    mediaType: z.string(),
    encoding: z.string(),
    certainty: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe('Of a guessed encoding: the share of marked words that are Vietnamese in it'),
    bytes: z.int(),
    sha256: z.string(),
    meta: z
      .object({ title: z.string().optional(), published: z.string().optional(), site: z.string().optional() })
      .optional()
      .describe('What was said about it beside its bytes, by the other fields of its row'),
  }),
  extractor: z.object({ name: z.string(), version: z.string() }),
  genre: z.enum(['directive', 'news']),
  ...fields,
  blocks: z
    .array(
      z.object({ kind: z.enum(['paragraph', 'heading', 'row']), zone: z.string(), span: z.tuple([z.int(), z.int()]) }),
    )
    .optional()
    .describe('The lines of the text; those of zone "furniture" are noise that no miner sees'),
  warnings: z.array(z.object({ code: z.string(), message: z.string(), span: z.tuple([z.int(), z.int()]).optional() })),
  text: z.string().optional().describe('The normalised text that all spans refer to'),
})

export type DirectiveRecord = z.infer<typeof RecordSchema>
