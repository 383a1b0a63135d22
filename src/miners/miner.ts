import type * as z from 'zod'
import type { Document, Span } from '../document.js'
import type { Segmenter } from '../vietnamese/segment.js'

/** What schemas are made with. It is handed to them, so that whoever mines and asks for none need not load it. */
export type Zod = typeof z

/**
 * A miner finds one field of the record. It lives in one file here and is listed in `index.ts`; the record's type, its
 * zod schema, the JSON Schema and the tables are all derived from that list.
 *
 * It answers with drafts: a draft says where a value stands (`span`), which of the miner's `rules` found it, and the
 * field's own values; `within`, a position in the division that it belongs to, when its span begins in another. Text, confidence, section and place in the source are filled in by `record/assemble.ts`.
 */
export interface Miner<S extends z.ZodType = z.ZodType, R extends string = string> {
  readonly schema: (z: Zod) => S
  /** Each rule's measured precision, 0 to 1: the confidence of what it finds. */
  readonly rules: Readonly<Record<R, number>>
  readonly mine: (document: Document, context: Context) => Draft<z.output<S>, R>
}

/** A miner whatever its field: what the registry and the assembler need to know. */
export interface AnyMiner {
  readonly schema: (z: Zod) => z.ZodType
  readonly rules: Readonly<Record<string, number>>
  readonly mine: (document: Document, context: Context) => unknown
}

/** What the caller decides for all documents of a run. */
export interface Context {
  /** Counts the words of a text for index terms; absent: repeated phrases of syllables serve. */
  readonly segment?: Segmenter
}

const placeSchema = (z: Zod) =>
  z.union([
    z.object({ offset: z.tuple([z.int(), z.int()]) }),
    z.object({ page: z.int() }),
    z.object({ paragraph: z.int() }),
  ])
export type At = z.output<ReturnType<typeof placeSchema>>

const baseSchema = (z: Zod) => ({
  text: z.string().describe('The words as they stand in the normalised text'),
  span: z.tuple([z.int(), z.int()]).describe('[start, end) in UTF-16 code units of the normalised text'),
  confidence: z.number().min(0).max(1).describe('Measured precision of the rule that found it'),
  section: z.string().nullable().describe('Path of the innermost section that holds it'),
  inferred: z.literal(true).optional().describe('Concluded, not said'),
  at: placeSchema(z).optional().describe('Where it stands in the source'),
  rule: z.string().optional().describe('The rule that found it, when asked for'),
})
type Base = z.output<z.ZodObject<ReturnType<typeof baseSchema>>>

/** The schema of a value that shows its place in the text, with the fields of its own. */
export function mention<const F extends z.ZodRawShape>(z: Zod, fields: F) {
  return z.object({ ...baseSchema(z), ...fields })
}

/** A mention before assembly; other values stay as they are. */
export type Draft<T, R extends string = string> = T extends { text: string; span: [number, number]; confidence: number }
  ? { readonly span: Span; readonly rule: R; readonly inferred?: boolean; readonly within?: number } & {
      readonly [K in Exclude<keyof T, keyof Base>]: Draft<T[K], R>
    }
  : T extends readonly (infer U)[]
    ? T extends readonly [unknown, ...unknown[]]
      ? T
      : readonly Draft<U, R>[]
    : T extends string | number | boolean | null | undefined
      ? T
      : { readonly [K in keyof T]: Draft<T[K], R> }

/** Ties a miner's drafts to its own schema and rules. */
export function defineMiner<S extends z.ZodType, const R extends string>(miner: Miner<S, R>): Miner<S, R> {
  return miner
}
