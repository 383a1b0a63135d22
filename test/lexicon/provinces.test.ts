import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DISTRICTS } from '../../src/lexicon/districts.js'
import { PROVINCES, type Province } from '../../src/lexicon/provinces.js'
import { foldTones } from '../../src/text/fold.js'
import { provinceId, provinceOn } from '../../src/vietnamese/place-ids.js'

const on = (day: string) => PROVINCES.filter(({ from, until }) => (!from || from <= day) && (!until || day < until))
const rows = readFileSync(new URL('provinces.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [oldCode: string, oldName: string, code: string, name: string, kind: string])

describe('the provinces in time', () => {
  it.each([
    ['2005-01-01', 64],
    ['2024-12-31', 63],
    ['2025-01-01', 63],
    ['2025-06-30', 63],
    ['2025-07-01', 34],
    ['2026-12-31', 34],
  ])('on %s there are %i, each code and name once', (day, count) => {
    const units = on(day)
    expect(units).toHaveLength(count)
    expect(new Set(units.map(({ code }) => code)).size).toBe(count)
    expect(new Set(units.map(({ name }) => name)).size).toBe(count)
  })

  it.each(rows)('%s %s went to %s %s', (oldCode, oldName, code, name) => {
    const old = on('2024-12-31').find((unit) => unit.code === oldCode)!
    expect(old.name).toBe(oldName)
    expect(provinceOn(old, '2025-07-01')).toMatchObject({ code, name })
  })

  it.each([
    ['Đồng Nai', '2026-04-29', '2026-04-30'],
    ['Quảng Ninh', '2026-08-31', '2026-09-01'],
    ['Bắc Ninh', '2026-09-19', '2026-09-20'],
    ['Huế', '2024-12-31', '2025-01-01'],
  ])('%s is a city after %s, from %s on', (name, before, day) => {
    const kindOn = (when: string) => on(when).find((unit) => unit.name === name)?.kind
    expect([kindOn(before), kindOn(day)]).toEqual([name === 'Huế' ? undefined : 'province', 'city'])
  })

  it('has a successor, valid on that day, for each that ended, and none for the others', () => {
    const wrong = PROVINCES.filter((unit) =>
      unit.until ? !validOn(provinceOn(unit, unit.until), unit.until) : unit.successor !== undefined,
    )
    expect(wrong).toEqual([])
  })

  it('gives no id twice', () => {
    const ids = PROVINCES.map(provinceId)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => /^[a-z-]+(?:@\d{4}-\d{2}-\d{2})?$/.test(id))).toBe(true)
  })

  it('has no spelling for two provinces of one day', () => {
    const owners = new Map<string, Set<string>>()
    for (const { code, name, aliases = [] } of on('2024-12-31'))
      for (const spelling of [name, ...aliases].map(foldTones))
        owners.set(spelling, (owners.get(spelling) ?? new Set()).add(code))
    expect([...owners].filter(([, codes]) => codes.size > 1)).toEqual([])
  })
})

describe('the districts', () => {
  const named = Object.entries(DISTRICTS).flatMap(([code, kinds]) =>
    Object.values(kinds).flatMap((names) => names.split(', ').map((name) => `${code} ${name}`)),
  )

  it('are 713 in 63 provinces that there were', () => {
    expect(named).toHaveLength(713)
    const codes = Object.keys(DISTRICTS)
    expect(codes.sort()).toEqual(rows.map(([oldCode]) => oldCode).sort())
  })

  it('are names, each with a capital', () => {
    expect(named.filter((name) => !/^\d\d (?:\p{Lu}|\d)/u.test(name))).toEqual([])
  })
})

function validOn({ from, until }: Province, day: string): boolean {
  return (!from || from <= day) && (!until || day < until)
}
