import * as z from 'zod'
import { defineMiner, mention } from './miner.js'

/** Slogans declared as chủ đề, phương châm or khẩu hiệu of a year or a sprint. */
export const themes = defineMiner({
  schema: z.array(mention({ year: z.int().nullable(), scope: z.string().nullable() })),
  rules: { 'cue-before': 0.9 },
  mine: () => [],
})
