import { defineMiner, mention } from './miner.js'

/** The headline of a piece of news; for a directive its type and subject as one. */
export const title = defineMiner({
  schema: mention({}).nullable(),
  rules: { headline: 0.9 },
  mine: () => null,
})
