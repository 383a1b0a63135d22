import { defineMiner, type Zod } from './miner.js'

function sectionSchema(z: Zod) {
  const Section = z.object({
    path: z.string(),
    marker: z.string(),
    style: z.string(),
    ordinal: z.int(),
    heading: z.string().nullable(),
    headingSpan: z.tuple([z.int(), z.int()]).optional(),
    span: z.tuple([z.int(), z.int()]),
    start: z.int(),
    get children() {
      return z.array(Section)
    },
  })
  return Section
}

/** The numbered divisions, as the outline found them. */
export const sections = defineMiner({
  schema: (z) => z.array(sectionSchema(z)),
  rules: {},
  mine: (document) => document.sections as never,
})
