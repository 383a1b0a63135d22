import * as z from 'zod'
import { defineMiner, mention } from './miner.js'

const EdtfDate = mention({ value: z.string().describe('EDTF') }).nullable()

/** When the document was issued or the piece published, when the reported event took place, when the document takes effect. */
export const dates = defineMiner({
  schema: z.object({ issued: EdtfDate, published: EdtfDate, event: EdtfDate, effective: EdtfDate }),
  rules: { 'place-date': 0.95 },
  mine: () => ({ issued: null, published: null, event: null, effective: null }),
})
