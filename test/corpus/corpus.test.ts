import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { evaluate, missionOf } from '../../src/evaluation/evaluate.js'
import { type Gold, readGold } from '../../src/evaluation/gold.js'
import { type DirectiveRecord, extractAll, schema } from '../../src/index.js'

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url))
const FLOOR = 0.98
let golds: Gold[] = []
const records: DirectiveRecord[] = []

beforeAll(async () => {
  golds = await readGold(CORPUS)
  for await (const { uri, record, error } of extractAll([`${CORPUS}/!(README).{txt,md,html}`], { jobs: 0 })) {
    if (error) throw new Error(`${uri}: ${error.message}`)
    records.push(record)
  }
})

describe('the sample corpus', () => {
  it('has a record for each of its 24 documents', () => {
    expect(golds).toHaveLength(24)
    expect(evaluate(golds, records).absent).toBe(0)
  })

  it(`reaches a mission figure of ${FLOOR}`, () => {
    const { score } = evaluate(golds, records)
    const errors = score.findings.map(({ document, field, kind, what }) => `${kind} ${field} ${document}: ${what}`)
    expect(missionOf(score), errors.join('\n')).toBeGreaterThanOrEqual(FLOOR)
  })

  it('has every mention where its span says, and every genre right', () => {
    const { rates } = evaluate(golds, records).score
    expect(rates.get('provenance')).toMatchObject({ right: rates.get('provenance')!.of })
    expect(rates.get('genre')).toEqual({ right: 24, of: 24 })
  })

  it('satisfies the schema', () => {
    for (const record of records) expect(() => schema.parse(record), record.source.uri).not.toThrow()
  })

  it('has blocks that cover the text and sections that nest', () => {
    for (const { text, blocks, sections } of records) {
      expect(blocks!.map(({ span }) => text!.slice(...span)).join('\n')).toBe(text)
      checkNesting(sections, [0, text!.length])
    }
  })
})

function checkNesting(sections: DirectiveRecord['sections'], [from, to]: readonly [number, number]): void {
  let last = from
  for (const { span, start, children } of sections) {
    expect(span[0]).toBeGreaterThanOrEqual(last)
    expect(span[1]).toBeLessThanOrEqual(to)
    expect(start).toBeGreaterThan(span[0])
    checkNesting(children, span)
    last = span[1]
  }
}
