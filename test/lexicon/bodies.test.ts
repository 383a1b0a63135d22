import { describe, expect, it } from 'vitest'
import { ABBREVIATIONS } from '../../src/lexicon/abbreviations.js'
import { CENTRAL_BODIES, type CentralBody } from '../../src/lexicon/central.js'
import { LOCAL_BODIES, type LocalBody } from '../../src/lexicon/local.js'
import { ISSUER_SYMBOLS } from '../../src/lexicon/symbols.js'
import { foldTones } from '../../src/text/fold.js'
import { bodyId } from '../../src/vietnamese/body-ids.js'
import { slugOf } from '../../src/vietnamese/place-ids.js'
import { territory } from '../../src/vietnamese/territory.js'

const twice = (names: readonly string[]) => names.filter((name, i) => names.indexOf(name) !== i)

describe('the lexicon of bodies', () => {
  it.each([
    ['of the whole country', CENTRAL_BODIES],
    ['of units', LOCAL_BODIES],
  ] as [string, readonly (CentralBody | LocalBody)[]][])('%s: no name and no id twice', (_, bodies) => {
    expect(twice(bodies.map(({ name }) => name))).toEqual([])
    // "Thể dục thể thao", "Thể dục - Thể thao": spellings of one name have one id
    const spelt = [...new Set(bodies.map(({ name }) => foldTones(name)))]
    expect(twice(spelt.map(slugOf))).toEqual([])
    expect(bodies.every(({ name }) => /^[a-z\d-]+$/.test(slugOf(name)))).toBe(true)
  })

  it('names as successor a body that was there on the day', () => {
    const byName = new Map(CENTRAL_BODIES.map((body) => [body.name, body]))
    const wrong = CENTRAL_BODIES.filter(({ until, successor }) => {
      const next = successor === undefined ? undefined : byName.get(successor)
      if (successor === undefined) return false
      return !until || !next || (next.from ?? '') > until || (next.until ?? '9') <= until
    })
    expect(wrong).toEqual([])
  })

  it('names as successor a kind of body that there is and that did not end', () => {
    const byName = new Map(LOCAL_BODIES.map((body) => [body.name, body]))
    const wrong = LOCAL_BODIES.filter(
      ({ until, successor }) =>
        successor !== undefined && (!until || !byName.has(successor) || byName.get(successor)!.until),
    )
    expect(wrong).toEqual([])
  })

  it.each([
    ['2007-07-30', 20],
    ['2025-02-28', 18],
    ['2025-03-01', 14],
  ])('has on %s %i ministries', (day, count) => {
    const ministries = CENTRAL_BODIES.filter(({ name, from, until }) => {
      const isMinistry = /^Bộ (?!Chính trị|Tổng|Tư lệnh)/u.test(name)
      return isMinistry && (from ?? '') <= day && day < (until ?? '9')
    })
    expect(ministries).toHaveLength(count)
  })

  it('knows each body that a symbol stands for, in the country or in a province of its day', () => {
    const province = territory('tỉnh', 'Quảng Nam', '2020-01-01')
    const district = territory('huyện', 'Thăng Bình', '2020-01-01')
    const town = territory('thị xã', 'Điện Bàn', '2020-01-01')
    const borough = territory('quận', 'Ngô Quyền', '2020-01-01')
    const dates = ['2020-01-01', '2025-06-01']
    const places = [province, district, town, borough, territory('thành phố', 'Hải Phòng', '2020-01-01')]
    const unknown = Object.values(ISSUER_SYMBOLS).filter((name) =>
      dates.every((date) => places.every((issuerPlace) => bodyId(name, { date, issuerPlace }) === null)),
    )
    expect(unknown).toEqual([])
  })

  it('has abbreviations of letters only, and none for itself', () => {
    expect(Object.keys(ABBREVIATIONS).filter((short) => !/^\p{L}+$/u.test(short))).toEqual([])
    expect(Object.entries(ABBREVIATIONS).filter(([short, name]) => short === name)).toEqual([])
  })
})
