import { beforeAll, describe, expect, it } from 'vitest'
import { entryOf } from '../../src/sinks/entry.js'
import { SearchPage } from '../../src/viewer/model.js'
import { highlighter } from '../../src/viewer/search/highlight.js'
import { foundRows, searchPage } from '../../src/viewer/search/page.js'
import { openRoom, type Room } from '../../src/viewer/store/room.js'
import { entry, fill, temporary } from '../sinks/corpus.js'
import { sampleRoom } from './room.js'

let room: Room
let sample: Room

const directive = (place: string, year: number, work: string) => `ỦY BAN NHÂN DÂN
TỈNH ${place.toUpperCase()}
Số: 07/CT-UBND
${place}, ngày 05 tháng 3 năm ${year}

CHỈ THỊ
Về việc ${work}

1. Sở Xây dựng chủ trì kiểm tra các tuyến đường, đạt tỷ lệ trên 95%.

2. Sở Nội vụ tổng hợp, báo cáo.
`

beforeAll(async () => {
  const path = `${temporary()}/corpus.sqlite`
  await fill(path, [
    await entry('a.txt', directive('Đắk Lắk', 2021, 'giữ gìn vệ sinh đường phố')),
    await entry('b.txt', directive('Hòa Bình', 2023, 'trồng cây thì đưa vào kế hoạch')),
    await entry('c.txt', directive('Đắk Lắk', 2019, 'phát động thi đua')),
  ])
  room = await openRoom(path)
  sample = await sampleRoom()
})

const uris = (query: string, from = room) =>
  searchPage(from, new URLSearchParams(query)).hits.map(({ document }) => document.uri)

describe('search', () => {
  const cases: readonly [string, string[]][] = [
    ['', ['b.txt', 'a.txt', 'c.txt']],
    ['q=', ['b.txt', 'a.txt', 'c.txt']],
    ['q=thi dua', ['b.txt', 'c.txt']],
    ['q=thi đua', ['b.txt', 'c.txt']],
    ['q=THI ĐUA&marks=strict', ['c.txt']],
    ['q="thì đưa"&marks=strict', ['b.txt']],
    ['q=thi dua&marks=strict', []],
    ['q=hoà bình', ['b.txt']],
    ['q="bình hòa"', []],
    ['q=07/CT-UBND', ['b.txt', 'a.txt', 'c.txt']],
    ['q=" - (', []],
    ['q=đường&sort=oldest', ['c.txt', 'a.txt', 'b.txt']],
    ['q=đường', ['a.txt', 'b.txt', 'c.txt']],
    ['sort=newest', ['b.txt', 'a.txt', 'c.txt']],
    ['sort=title', ['a.txt', 'c.txt', 'b.txt']],
    ['size=1&page=2', ['a.txt']],
    ['size=1&page=4', []],
    ['place=Đắk Lắk', ['a.txt', 'c.txt']],
    ['place=đắk lắk&year=2021&year=2020', ['a.txt']],
    ['year=2021&year=2023', ['b.txt', 'a.txt']],
    ['year=1999', []],
    ['agency=Sở Nội vụ&q=ve sinh', ['a.txt']],
  ]
  it.each(cases)('%s', (query, expected) => {
    expect(uris(query)).toEqual(expected)
  })

  it('gives all that it finds to exports', () => {
    expect(foundRows(room, new URLSearchParams('place=Đắk Lắk&size=1'))).toEqual([1, 3])
  })

  it('is as its schema says', () => {
    const page = searchPage(sample, new URLSearchParams('q=thi dua'))
    expect(SearchPage.parse(page)).toEqual(page)
    expect(page.total).toBeGreaterThan(5)
  })

  const refused: readonly [string, string][] = [
    [`q=${'a'.repeat(301)}`, 'q'],
    [`q=${'a '.repeat(33)}`, 'q'],
    ['marks=other', 'marks'],
    ['sort=random', 'sort'],
    ['page=0', 'page'],
    ['page=1e9', 'page'],
    ['size=101', 'size'],
    [`type=${'a'.repeat(1001)}`, 'type'],
    [Array.from({ length: 51 }, (_, i) => `year=${i}`).join('&'), 'year'],
  ]
  it.each(refused)('refuses %.30s', (query, place) => {
    expect(() => searchPage(room, new URLSearchParams(query))).toThrow(
      expect.objectContaining({ code: 'bad-request', received: expect.stringContaining(place) }),
    )
  })
})

describe('facets', () => {
  const counts = (query: string, name: string) =>
    searchPage(room, new URLSearchParams(query))
      .facets.find((facet) => facet.name === name)!
      .values.map(({ value, count, chosen }) => [value, count, chosen])

  const cases: readonly [string, string, [string, number, boolean][]][] = [
    [
      '',
      'place',
      [
        ['Đắk Lắk', 2, false],
        ['Hòa Bình', 1, false],
      ],
    ],
    [
      'place=Hòa Bình',
      'place',
      [
        ['Hòa Bình', 1, true],
        ['Đắk Lắk', 2, false],
      ],
    ],
    ['place=Hòa Bình', 'year', [['2023', 1, false]]],
    [
      'place=Hòa Bình&year=2021',
      'place',
      [
        ['Hòa Bình', 0, true],
        ['Đắk Lắk', 1, false],
      ],
    ],
    ['place=Hòa Bình&year=2021', 'type', []],
    [
      'q=ve sinh',
      'agency',
      [
        ['Sở Nội vụ', 1, false],
        ['Sở Xây dựng', 1, false],
      ],
    ],
  ]
  it.each(cases)('%s: %s', (query, name, expected) => {
    expect(counts(query, name)).toEqual(expected)
  })

  it('count every document of the sample corpus', () => {
    const { facets, total } = searchPage(sample, new URLSearchParams())
    const genre = facets.find(({ name }) => name === 'genre')!
    expect(genre.values.reduce((sum, { count }) => sum + count, 0)).toBe(total)
  })

  it('warnings have one a code, and one for any', async () => {
    const path = `${temporary()}/corpus.sqlite`
    const { record } = await entry('a.txt', directive('Cà Mau', 2021, 'trồng cây'))
    const warnings = ['one', 'two', 'one'].map((code) => ({ code, message: code }))
    await fill(path, [entryOf(JSON.stringify({ ...record, warnings }))])
    const warned = await openRoom(path)
    const [facet] = searchPage(warned, new URLSearchParams('warnings=any')).facets.slice(-1)
    expect(facet!.values.map(({ value, count }) => [value, count])).toEqual([
      ['any', 1],
      ['one', 1],
      ['two', 1],
    ])
    warned.database.close()
  })
})

describe('marks in what was found', () => {
  const shown = (query: string, text: string, marks: 'loose' | 'strict' = 'loose') =>
    (highlighter(query, marks)?.pieces(text) ?? [])
      .map((piece) => (piece.mark ? `[${piece.text}]` : piece.text))
      .join('')

  const cases: readonly [string, string, 'loose' | 'strict', string][] = [
    ['thi dua', 'Phong trào THI ĐUA, thì đưa; thích', 'loose', 'Phong trào [THI] [ĐUA], [thì] [đưa]; thích'],
    ['thi đua', 'Phong trào THI ĐUA, thì đưa', 'strict', 'Phong trào [THI] [ĐUA], thì đưa'],
    ['"thi dua"', 'thi - đua; đua thi', 'loose', '[thi - đua]; đua thi'],
    ['hoa', 'hoà, hóa, hoan', 'loose', '[hoà], [hóa], hoan'],
    ['95%', 'trên 95%', 'loose', 'trên [95]%'],
    ['a* (b', 'a b', 'loose', '[a] [b]'],
  ]
  it.each(cases)('%s in %s, %s', (query, text, marks, expected) => {
    expect(shown(query, text, marks)).toBe(expected)
  })

  it('passages are around the words, and say where they were cut', () => {
    const text = `${'đầu '.repeat(100)}thi đua${' giữa'.repeat(100)} khen thưởng${' cuối'.repeat(100)}`
    const found = highlighter('khen thi', 'loose')!.snippets(text, 3)
    expect(found).toHaveLength(2)
    for (const pieces of found) {
      expect(pieces[0]!.text + pieces.at(-1)!.text).toBe('…  …')
      expect(pieces.filter(({ mark }) => mark)).toHaveLength(1)
      expect(pieces.map((piece) => piece.text).join('').length).toBeLessThan(200)
    }
  })
})

describe('what is kept in the file', () => {
  it('is the same when it is read again', async () => {
    const again = await openRoom(room.path)
    expect(again.holdings).toEqual(room.holdings)
    const [kept] = again.database.prepare('select count(*) from room_index').raw().get() as [number]
    expect(kept).toBeGreaterThan(10)
    again.database.close()
  })

  it('is not written where nothing may be', async () => {
    const path = `${temporary()}/corpus.sqlite`
    await fill(path, [await entry('a.txt', directive('Cà Mau', 2021, 'trồng cây'))])
    const readOnly = await openRoom(path, { readOnly: true })
    expect(uris('q=ca mau', readOnly)).toEqual(['a.txt'])
    expect(readOnly.database.prepare("select 1 from sqlite_master where name = 'room_index'").get()).toBeUndefined()
    readOnly.database.close()
  })
})
