import * as z from 'zod'
import { defineMiner } from './miner.js'

/** The document's index terms, heaviest first. */
export const terms = defineMiner({
  schema: z.array(z.object({ text: z.string(), weight: z.number() })),
  rules: {},
  mine: () => [],
})
