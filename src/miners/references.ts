import * as z from 'zod'
import { defineMiner, mention } from './miner.js'

/** Other official documents cited by number, or by type and date. */
export const references = defineMiner({
  schema: z.array(
    mention({
      number: z.string().nullable(),
      type: z.string().nullable(),
      date: z.string().nullable().describe('EDTF'),
      issuer: z.string().nullable(),
      title: z.string().nullable(),
    }),
  ),
  rules: { numbered: 0.95 },
  mine: () => [],
})
