import * as z from 'zod'
import { defineMiner, mention } from './miner.js'

/** Who signs, and in what capacity (Nghị định 30/2020/NĐ-CP, Điều 13). */
export const signers = defineMiner({
  schema: z.array(
    mention({
      name: z.string(),
      position: z.string().nullable(),
      capacity: z.enum(['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.']).nullable(),
    }),
  ),
  rules: { closing: 0.9 },
  mine: () => [],
})
