import * as z from 'zod'
import { defineMiner, mention } from './miner.js'

/** Numeric goals and results on a measurable indicator. */
export const targets = defineMiner({
  schema: z.array(
    mention({
      indicator: mention({}),
      value: z.array(z.number()).describe('One number, or two for a range or "of"'),
      unit: z.string(),
      comparator: z.enum(['=', '>=', '>', '<=', '<', '~', 'range', 'of']),
      direction: z.enum(['increase', 'decrease', 'reach', 'keep']),
      baseline: mention({}).nullable(),
      period: z.string().nullable().describe('EDTF'),
      status: z.enum(['target', 'result']),
    }),
  ),
  rules: { figure: 0.8 },
  mine: () => [],
})
