import * as z from 'zod'
import { defineMiner, mention } from './miner.js'

/** Who has to do what, with whom, by when. */
export const assignments = defineMiner({
  schema: z.array(
    mention({
      agency: mention({ name: z.string(), collective: z.boolean(), id: z.string().nullable() }),
      role: z.enum(['lead', 'implement']),
      with: z.array(mention({ name: z.string() })),
      task: mention({}),
      deadline: mention({
        value: z.string().nullable().describe('EDTF, null where the words give no date'),
      }).nullable(),
    }),
  ),
  rules: { 'giving-verb': 0.8 },
  mine: () => [],
})
