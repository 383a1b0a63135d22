import { describe, expect, it } from 'vitest'
import { provinceNamed, rankOf, territory, territoryName, unitKind } from '../../src/vietnamese/territory.js'

describe('a province by its name', () => {
  it.each<[name: string, date: string | undefined, code: string, kind: string]>([
    ['Gia Lai', '2025-06-30', '64', 'province'],
    ['Gia Lai', '2025-07-01', '52', 'province'],
    ['Gia Lai', '2025-07-01/2025-12-31', '52', 'province'],
    ['Gia Lai', undefined, '52', 'province'],
    ['Bình Định', '2025-06-30', '52', 'province'],
    ['Hà Tây', '2011-03-02', '28', 'province'],
    ['Đồng Nai', '2026-04-29', '75', 'province'],
    ['Đồng Nai', '2026-04-30', '75', 'city'],
    ['TT Huế', '2024-12-31', '46', 'province'],
    ['Huế', '2025-01-01', '46', 'city'],
  ])('%s on %s', (name, date, code, kind) => expect(provinceNamed(name, date)).toMatchObject({ code, kind }))

  it.each<[kind: 'province' | 'city', from: string]>([
    ['province', '2025-07-01'],
    ['city', '2026-04-30'],
  ])('the last %s where no day is told', (kind, from) =>
    expect(provinceNamed('Đồng Nai', undefined, kind)).toMatchObject({ kind, from }),
  )

  it.each([
    ['Không Đâu', '2024-01-01'],
    ['Huế', '2024-12-31'],
  ])('none: %s on %s', (name, date) => expect(provinceNamed(name, date)).toBeNull())
})

describe('a unit by its kind and name', () => {
  it.each<[word: string, name: string, date: string, written: string, rank: string, code: string | undefined]>([
    ['tỉnh', 'lai châu', '2024-01-01', 'tỉnh Lai Châu', 'province', '12'],
    ['tp', 'HCM', '2024-01-01', 'Thành phố Hồ Chí Minh', 'province', '79'],
    ['thành phố', 'Đông Hà', '2024-01-01', 'thành phố Đông Hà', 'district', '45'],
    ['tx', 'Hương Trà', '2023-01-01', 'thị xã Hương Trà', 'district', '46'],
    ['xã', 'Bình Khê', '2024-01-01', 'xã Bình Khê', 'commune', undefined],
    ['đặc khu', 'Hòn Mun', '2025-08-01', 'đặc khu Hòn Mun', 'commune', undefined],
  ])('%s %s on %s', (word, name, date, written, rank, code) => {
    const unit = territory(unitKind(word), name, date)
    expect([territoryName(unit), unit.rank, unit.province?.code]).toEqual([written, rank, code])
    if (rank !== 'province') expect(rankOf(unit.kind)).toBe(rank)
  })
})
