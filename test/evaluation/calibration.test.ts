import { describe, expect, it } from 'vitest'
import { calibrationError, calibrationRows } from '../../src/evaluation/calibration.js'
import { compareDocument } from '../../src/evaluation/evaluate.js'
import { GoldSchema } from '../../src/evaluation/gold.js'
import { newScore } from '../../src/evaluation/tally.js'
import type { DirectiveRecord } from '../../src/record/schema.js'

const judged = (confidence: number, right: boolean, rule = 'r') => ({ field: 'themes', rule, confidence, right })

describe('calibration', () => {
  it('has a row for each rule', () => {
    expect(calibrationRows([judged(0.9, true), judged(0.9, false), judged(0.6, true, 's')])).toEqual([
      { field: 'themes', rule: 'r', found: 2, confidence: 0.9, precision: 0.5 },
      { field: 'themes', rule: 's', found: 1, confidence: 0.6, precision: 1 },
    ])
  })

  it.each([
    ['kept promises', [judged(1, true), judged(1, true)], 0],
    ['a broken one', [judged(1, false)], 1],
    ['two bins by size', [judged(0.95, true), judged(0.95, true), judged(0.95, false), judged(0.25, false)], 0.275],
  ])('error of %s', (_, all, expected) => {
    expect(calibrationError(all)).toBeCloseTo(expected)
  })

  it('of nothing is not defined', () => {
    expect(calibrationError([])).toBeNaN()
  })

  it('judges single values, entries of lists and their repeats, and leaves out what is no mention', () => {
    const mention = (text: string, fields: object) => ({ text, span: [0, 1], confidence: 0.8, rule: 'x', ...fields })
    const gold = GoldSchema.parse({ id: 'a', genre: 'directive', type: 'Chỉ thị', themes: [{ text: 'Xanh Sạch' }] })
    const record = {
      type: mention('CHỈ THỊ', { name: 'Chỉ thị' }),
      themes: [mention('Xanh, sạch', {}), mention('Vượt nắng', {})],
      sections: [{ path: '1', marker: '1.', start: 0, children: [] }],
    }
    const score = newScore()
    compareDocument(score, gold, record as unknown as Partial<DirectiveRecord>)
    expect(score.judged.map(({ field, right }) => [field, right])).toEqual([
      ['type', true],
      ['themes', true],
      ['themes', false],
    ])
  })
})
