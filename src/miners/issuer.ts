import * as z from 'zod'
import { defineMiner, mention } from './miner.js'

/** The body whose directive this is. */
export const issuer = defineMiner({
  schema: mention({
    name: z.string(),
    office: z.string().nullable(),
    level: z.enum(['central', 'province', 'district', 'commune', 'party', 'organisation']).nullable(),
    place: z.string().nullable(),
    id: z.string().nullable(),
  }).nullable(),
  rules: { letterhead: 0.9 },
  mine: () => null,
})
