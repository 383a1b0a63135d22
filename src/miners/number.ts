import * as z from 'zod'
import { pattern } from '../text/pattern.js'
import { defineMiner, mention } from './miner.js'

// Số: 12/CT-UBND
const NUMBER = pattern('⟨Số ?: ?(?<value>\\d+[/-][\\p{Lu}\\d/-]+)', 'iu')

/** The document's own number and symbol (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3). */
export const number = defineMiner({
  schema: mention({ value: z.string() }).nullable(),
  rules: { letterhead: 0.98 },
  mine({ view }) {
    const found = NUMBER.exec(view)
    if (!found) return null
    const value = found.groups!.value!
    const end = found.index + found[0].length
    return { span: [end - value.length, end], rule: 'letterhead', value }
  },
})
