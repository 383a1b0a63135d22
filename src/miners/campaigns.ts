import * as z from 'zod'
import { defineMiner, mention } from './miner.js'

/** Named movements: phong trào thi đua, cuộc vận động, chiến dịch, đợt thi đua. */
export const campaigns = defineMiner({
  schema: z.array(mention({ name: z.string(), launched: z.boolean(), id: z.string().nullable() })),
  rules: { quoted: 0.9 },
  mine: () => [],
})
