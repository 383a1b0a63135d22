import { describe, expect, it } from 'vitest'
import { compareDocument, evaluate, missionOf } from '../../src/evaluation/evaluate.js'
import { GoldSchema } from '../../src/evaluation/gold.js'
import { changes, table } from '../../src/evaluation/report.js'
import { newScore } from '../../src/evaluation/tally.js'
import { overlap, scoringKey } from '../../src/evaluation/words.js'
import type { DirectiveRecord } from '../../src/record/schema.js'

const gold = (fields: object) => GoldSchema.parse({ id: 'a', genre: 'directive', ...fields })
const counts = (fields: object, record: object, field: string) => {
  const score = newScore()
  compareDocument(score, gold(fields), record as Partial<DirectiveRecord>)
  const { tp, fp, fn } = score.tallies.get(field) ?? { tp: 0, fp: 0, fn: 0 }
  return [tp, fp, fn]
}

describe('keys', () => {
  const same: readonly [string, string][] = [
    ['UBND tỉnh Hoà Bình', 'Ủy ban nhân dân tỉnh Hòa Bình'],
    ['Sở KH&ĐT', 'Sở Kế hoạch và Đầu tư'],
    ['TP.HCM', 'Thành phố Hồ Chí Minh'],
    ['“Kỷ cương” – *trách nhiệm*', 'kỷ cương - trách nhiệm'],
  ]
  it.each(same)('%s is %s', (a, b) => expect(scoringKey(a)).toBe(scoringKey(b)))
  it('keeps letters that differ by more than their tone', () => expect(scoringKey('dân')).not.toBe(scoringKey('dan')))
  it('overlap is token F1', () => expect(overlap('một hai ba bốn', 'hai ba')).toBeCloseTo(2 / 3))
})

describe('counting', () => {
  const cases: readonly [string, object, object, string, number[]][] = [
    ['a right value', { type: 'Chỉ thị' }, { type: { name: 'CHỈ THỊ' } }, 'type', [1, 0, 0]],
    ['a wrong value counts twice', { type: 'Chỉ thị' }, { type: { name: 'Kế hoạch' } }, 'type', [0, 1, 1]],
    ['nothing against nothing', {}, {}, 'type', [0, 0, 0]],
    ['leading zeros do not matter', { number: '2/CT-UBND' }, { number: { value: '02/CT-UBND' } }, 'number', [1, 0, 0]],
    [
      'a date that readers differ on',
      { dates: { event: '2024-01-01' }, datesOptional: ['event'] },
      {},
      'dates',
      [0, 0, 0],
    ],
    ['an optional theme missed', { themes: [{ text: 'A B', optional: true }] }, { themes: [] }, 'themes', [0, 0, 0]],
    [
      'an optional theme found',
      { themes: [{ text: 'A B', optional: true }] },
      { themes: [{ text: 'A B' }] },
      'themes',
      [0, 0, 0],
    ],
    ['a theme of nobody', { themes: [] }, { themes: [{ text: 'A B' }] }, 'themes', [0, 1, 0]],
    [
      'the head of the body',
      { issuer: ['Chủ tịch Ủy ban nhân dân xã A'] },
      { issuer: { name: 'UBND xã A', office: 'Chủ tịch' } },
      'issuer',
      [1, 0, 0],
    ],
  ]
  it.each(cases)('%s', (_, fields, record, field, expected) => expect(counts(fields, record, field)).toEqual(expected))

  const doer = (name: string, section: string | null, collective = false) => ({
    agency: { text: name, name, collective },
    role: 'implement',
    with: [],
    deadline: null,
    section,
  })
  const told = { agency: 'Sở Nội vụ', role: 'implement', section: 'II' }
  it('takes several tasks of one doer for one', () => {
    const record = { assignments: [doer('Sở Nội vụ', 'II'), doer('Sở Nội vụ', 'II.1')] }
    expect(counts({ assignments: [told] }, record, 'assignments')).toEqual([1, 0, 0])
  })
  it('does not take a doer of another section', () => {
    const record = { assignments: [doer('Sở Nội vụ', 'III')] }
    expect(counts({ assignments: [told] }, record, 'assignments')).toEqual([0, 1, 1])
  })
  it('counts groups apart', () => {
    const record = { assignments: [doer('các sở, ngành', null, true)] }
    expect(counts({}, record, 'assignments.collective')).toEqual([0, 1, 0])
  })
  it('needs the whole rate but not the whole counted noun', () => {
    const target = (unit: string) => ({
      quote: 'q',
      indicator: 'hộ nghèo',
      value: [5],
      unit,
      comparator: '=',
      direction: 'decrease',
      status: 'target',
    })
    const found = (unit: string) => ({ targets: [{ ...target(unit), text: 'q', indicator: { text: 'hộ nghèo' } }] })
    expect(counts({ targets: [target('hộ kinh doanh')] }, found('hộ'), 'targets')).toEqual([1, 0, 0])
    expect(counts({ targets: [target('%/năm')] }, found('%'), 'targets')).toEqual([0, 1, 1])
  })
})

describe('report', () => {
  const record = { source: { uri: 'x/a.txt' }, genre: 'directive', type: { name: 'Kế hoạch' } } as DirectiveRecord
  const right = evaluate([gold({ type: 'Kế hoạch' })], [record])
  const wrong = evaluate([gold({ type: 'Chỉ thị' })], [record])

  it('finds the record by its file name', () => expect(right.absent).toBe(0))
  it('prints every field', () => expect(table(right)).toMatch(/type +100\.0 +100\.0 +100\.0 +1 +0 +0/))
  it('has no mission where nothing was counted', () => expect(missionOf(right.score)).toBeNaN())
  it('lists losses against an earlier run', () => {
    expect(changes(right.score.findings, wrong.score.findings)).toMatch(/^0 gains\n2 losses\n- wrong {2}type/)
  })
})
