import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { fieldShape } from '../../src/viewer/cards/shapes.js'
import { type MentionMaker, mentionMaker } from '../../src/viewer/corrections/mention.js'
import { checkValues } from '../../src/viewer/corrections/values.js'
import type { Values } from '../../src/viewer/model.js'
import { entry } from '../sinks/corpus.js'

const TEXT = `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG
Số: 07/CT-UBND

CHỈ THỊ
Về việc trồng cây

1. Các tổ chức, cá nhân (nếu có) phối hợp với Sở Y tế
kiểm tra. Sở Y tế báo cáo.
`
const shape = fieldShape('assignments')!
let text: string
let maker: MentionMaker
let whole: [number, number]

beforeAll(async () => {
  const { record } = await entry('a.txt', TEXT)
  text = record.text!
  maker = mentionMaker(record)
  whole = [text.indexOf('Các tổ chức'), text.indexOf(' Sở Y tế báo cáo')]
})

const made = (values: Values) =>
  maker.made(shape, checkValues(shape, values), whole) as unknown as Record<
    string,
    { text: string; span: [number, number]; inferred?: true } | null
  >

describe('a mention made by hand', () => {
  const cases: readonly [string, string | undefined][] = [
    ['Các tổ chức, cá nhân (nếu có)', 'Các tổ chức, cá nhân (nếu có)'],
    ['Sở Y tế', 'Sở Y tế'],
    ['CHỈ THỊ Về việc', 'CHỈ THỊ\nVề việc'],
    ['báo cáo', 'báo cáo'],
    ['Sở Công Thương', undefined],
    ['[a-z]+', undefined],
  ]
  it.each(cases)('has the part %s at its place', (agency, expected) => {
    const part = made({ agency }).agency!
    expect(part.inferred).toBe(expected === undefined ? true : undefined)
    if (expected !== undefined) expect([text.slice(...part.span), part.text]).toEqual([expected, expected])
    else expect([part.text, part.span]).toEqual([agency, whole])
  })

  it('takes the place inside of it before others', () => {
    expect(made({ agency: 'Sở Y tế' }).agency!.span[0]).toBe(text.indexOf('Sở Y tế'))
  })

  it('can be of any words', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }).filter((words) => words.trim() !== ''),
        (words) => {
          const { agency, task, deadline } = made({ agency: words, deadline: words })
          expect(agency!.text.replace(/\s+/gu, ' ')).toBe(words.trim().replace(/\s+/gu, ' '))
          expect([task!.span, deadline!.text.length > 0]).toEqual([whole, true])
        },
      ),
    )
  })
})

describe('values', () => {
  const cases: readonly [string, Values, Values | undefined][] = [
    ['targets', { value: '9,41' }, { value: [9.41] }],
    ['targets', { value: '5 – 7' }, { value: [5, 7] }],
    ['targets', { value: [14, 15] }, { value: [14, 15] }],
    ['targets', { value: 'nhiều' }, undefined],
    ['targets', { value: [1, 2, 3] }, undefined],
    ['targets', { period: '' }, { period: null }],
    ['targets', { period: '2021/2025' }, { period: '2021/2025' }],
    ['targets', { comparator: '>=' }, { comparator: '>=' }],
    ['targets', { comparator: '≥' }, undefined],
    ['themes', { year: '2024' }, { year: 2024 }],
    ['themes', { year: null, scope: ' tỉnh \n nhà ' }, { year: null, scope: 'tỉnh nhà' }],
    ['campaigns', { launched: 'true' }, { launched: true }],
    ['campaigns', { launched: '' }, { launched: false }],
    ['campaigns', { launched: 'maybe' }, undefined],
    ['campaigns', { name: '' }, undefined],
    ['assignments', { with: 'Sở A; Sở B' }, { with: ['Sở A', 'Sở B'] }],
    ['assignments', { with: '' }, { with: [] }],
    ['assignments', { with: [1] }, undefined],
    ['assignments', { deadline: null }, { deadline: null }],
    ['assignments', { agency: null }, undefined],
  ]
  it.each(cases)('%s %o', (field, values, expected) => {
    const check = () => checkValues(fieldShape(field)!, values)
    if (expected === undefined) expect(check).toThrow(expect.objectContaining({ code: 'bad-request' }))
    else expect(check()).toEqual(expected)
  })
})
