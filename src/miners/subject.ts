import { defineMiner, mention } from './miner.js'

/** The trích yếu, without "Về việc" or "V/v". */
export const subject = defineMiner({
  schema: mention({}).nullable(),
  rules: { 'under-type': 0.9 },
  mine: () => null,
})
