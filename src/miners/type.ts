import * as z from 'zod'
import { defineMiner, mention } from './miner.js'

/** The document's type by its official name and abbreviation (Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III). */
export const type = defineMiner({
  schema: mention({ name: z.string(), code: z.string().nullable() }).nullable(),
  rules: { 'type-line': 0.9 },
  mine: () => null,
})
