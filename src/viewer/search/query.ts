import * as z from 'zod'
import { ChithiError } from '../../errors.js'
import { type SearchQuery, SORTS } from '../model.js'
import { facetKinds } from './facets.js'

const SIZE = 20
/** Every word is looked for in every text that is shown. */
const WORDS = 32

/** Parameters of a search beside facets, of which each is a parameter that may come several times. */
export const SearchParameters = z.object({
  q: z
    .string()
    .max(300)
    .refine((q) => (q.match(/[\p{L}\p{N}]+/gu) ?? []).length <= WORDS, `At most ${WORDS} words`)
    .default('')
    .describe('Words that must all stand in a document; those in "…" together'),
  marks: z
    .enum(['loose', 'strict'])
    .default('loose')
    .describe('loose: "thi dua" finds "thi đua"; strict: marks of letters must be as typed'),
  sort: z.enum(SORTS).default('relevance'),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  size: z.coerce.number().int().min(1).max(100).default(SIZE),
})

const Chosen = z.array(z.string().max(1_000)).max(50)

/** Reads the parameters of a search. Throws `bad-request`. */
export function searchQuery(asked: URLSearchParams): SearchQuery {
  const chosen: Record<string, string[]> = {}
  for (const { name } of facetKinds) {
    const values = [...new Set(asked.getAll(name).filter((value) => value !== ''))]
    if (values.length > 0) chosen[name] = check(Chosen, values, name)
  }
  const own = Object.keys(SearchParameters.shape).flatMap((name) => {
    const value = asked.get(name)
    return value ? [[name, value] as const] : []
  })
  return { ...check(SearchParameters, Object.fromEntries(own), 'query'), chosen }
}

/** What a schema makes of a value. Throws `bad-request`. */
export function check<S extends z.ZodType>(schema: S, value: unknown, what: string): z.output<S> {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const place = [what, ...issue!.path].join('.')
  throw new ChithiError('bad-request', `${place}: ${issue!.message}.`, { cause: read.error })
}
