import * as z from 'zod'
import { defineMiner, mention } from './miner.js'

/** Who receives the document: the lines under "Nơi nhận" and "Kính gửi". */
export const recipients = defineMiner({
  schema: z.array(mention({})),
  rules: { 'noi-nhan': 0.95, 'kinh-gui': 0.95 },
  mine: () => [],
})
