import { describe, expect, it } from 'vitest'
import { link } from '../../src/links/link.js'
import type { DirectiveRecord } from '../../src/record/schema.js'
import { entryOf } from '../../src/sinks/entry.js'
import type { Entry } from '../../src/sinks/sink.js'

// Records hold here what linking reads, and nothing else.
type Parts = Record<string, unknown> & { uri: string }
const at = { text: '', span: [0, 0], confidence: 1, section: null }
const mention = (values: object) => ({ ...at, ...values })
const dates = (said: Record<string, string>) =>
  Object.fromEntries(Object.entries(said).map(([name, value]) => [name, mention({ value })]))

function entry({ uri, ...parts }: Parts): Entry {
  const record = { id: `sha256:${uri}`, source: { uri }, genre: 'directive', ...parts } as unknown as DirectiveRecord
  return { ...entryOf(JSON.stringify(record)), record }
}

const directive = (uri: string, number: string, issuer: string, issued: string, more: object = {}) =>
  entry({
    uri,
    number: mention({ value: number }),
    type: mention({ name: 'Chỉ thị' }),
    issuer: mention({ name: issuer, place: issuer.split(' ').slice(-2).join(' ') }),
    dates: dates({ issued }),
    ...more,
  })
const reference = (
  number: string | null,
  date: string | null,
  issuer: string | null,
  type: string | null = 'Chỉ thị',
) => mention({ number, date, issuer, type, title: null })

async function tableOf(name: string, entries: readonly Entry[]) {
  async function* stream() {
    yield* entries
  }
  const { columns, rows } = (await link(stream())).find((table) => table.name === name)!
  return [...rows].map((row) => Object.fromEntries(row.map((cell, index) => [columns[index]!.name, cell])))
}

const PHU_LUU = 'Ủy ban nhân dân huyện Phù Lưu'
const DONG_HAI = 'Ủy ban nhân dân huyện Đông Hải'
const CORPUS = [
  directive('a.txt', '01/CT-UBND', PHU_LUU, '2024-01-05'),
  directive('b.txt', '01/CT-UBND', DONG_HAI, '2024-01-09'),
  directive('c.txt', '01/CT-UBND', PHU_LUU, '2023-01-04'),
  directive('d.txt', '34-CT/TW', 'Ban Chấp hành Trung ương Đảng', '2014-04-07'),
]

describe('citations', () => {
  const cases: readonly [string, ReturnType<typeof reference>, string | undefined, string?][] = [
    ['number and day', reference('1/CT-UBND', '2024-01-09', null), 'b.txt', 'number + type + date'],
    ['number, year and issuer', reference('01/CT-UBND', '2023', PHU_LUU), 'c.txt', 'number + type + date + issuer'],
    ['number and issuer cut short, and day', reference('01/CT-UBND', '2024-01-05', 'Ủy ban nhân dân huyện'), 'a.txt'],
    ['a number written otherwise', reference('34 - CT/TW', '2014-04-07', 'Bộ Chính trị'), 'd.txt'],
    ['type, day and issuer', reference(null, '2024-01-09', DONG_HAI), 'b.txt', 'type + date + issuer'],
    ['number and issuer cut short', reference('01/CT-UBND', null, 'Ủy ban nhân dân huyện'), undefined],
    ['a number alone', reference('01/CT-UBND', null, null), undefined],
    ['number and a year that two have', reference('01/CT-UBND', '2024', null), undefined],
    ['number and another day', reference('01/CT-UBND', '2024-02-09', DONG_HAI), undefined],
    ['number and another issuer', reference('01/CT-UBND', '2024-01-09', 'Ủy ban nhân dân huyện Tân Mỹ'), undefined],
    ['number and another type', reference('01/CT-UBND', '2024-01-09', null, 'Kế hoạch'), undefined],
    ['type and day alone', reference(null, '2024-01-09', null), undefined],
    ['a number that is not there', reference('99/CT-UBND', '2024-01-09', DONG_HAI), undefined],
  ]
  it.each(cases)('%s', async (_, cited, uri, by) => {
    const citing = entry({ uri: 'z.txt', references: [reference('77/KH-UBND', null, null), cited] })
    const rows = await tableOf('link_citations', [citing, ...CORPUS])
    expect(rows.map(({ document_id, row, cited_id }) => [document_id, row, cited_id])).toEqual(
      uri ? [['sha256:z.txt', 1, `sha256:${uri}`]] : [],
    )
    if (by) expect(rows[0]!.matched_by).toBe(by)
  })

  it('a document does not cite itself', async () => {
    const self = directive('s.txt', '05/CT-UBND', PHU_LUU, '2024-03-05', {
      references: [reference('05/CT-UBND', '2024-03-05', PHU_LUU)],
    })
    expect(await tableOf('link_citations', [self])).toEqual([])
  })
})

describe('reports', () => {
  const article = (parts: object) =>
    entry({ uri: 'tin.html', genre: 'news', dates: dates({ issued: '2024-01-09' }), ...parts })

  it('tie an article to the directive that it names', async () => {
    const news = article({ number: mention({ value: '01/CT-UBND' }), type: mention({ name: 'Chỉ thị' }) })
    expect(await tableOf('link_reports', [news, ...CORPUS])).toEqual([
      { article_id: 'sha256:tin.html', directive_id: 'sha256:b.txt', matched_by: 'number + type + date' },
    ])
  })

  it('leave an article alone that names none', async () => {
    expect(await tableOf('link_reports', [article({}), ...CORPUS])).toEqual([])
  })
})

describe('campaigns', () => {
  const named = (name: string, launched: boolean, id: string | null = null) => mention({ name, launched, id })
  const entries = [
    directive('2.txt', '02/CT-UBND', DONG_HAI, '2024-03-01', { campaigns: [named('Phong trào “Vững nền nếp”', true)] }),
    directive('1.txt', '01/CT-UBND', PHU_LUU, '2024-02-01', { campaigns: [named('Vững nền nếp', true)] }),
    entry({
      uri: '3.txt',
      campaigns: [named('vững nền nếp', false), named('Vì người nghèo', false, 'vi-nguoi-ngheo')],
    }),
    entry({ uri: '4.txt', campaigns: [named('vì người nghèo trong tỉnh', false, 'vi-nguoi-ngheo')] }),
  ]

  it('are one whatever words stand before the name, with who launched them first', async () => {
    expect(await tableOf('link_campaigns', entries)).toMatchObject([
      { campaign: 'vi-nguoi-ngheo', documents: 2, launches: 0, first_launched_by: null, first_date: null },
      {
        campaign: 'vung-nen-nep',
        documents: 3,
        launches: 2,
        first_launched_by: PHU_LUU,
        first_launched_in: 'sha256:1.txt',
        first_date: '2024-02-01',
        last_date: '2024-03-01',
      },
    ])
  })

  it('list their documents in the order of time', async () => {
    const rows = await tableOf('link_campaign_documents', entries)
    expect(rows.filter(({ campaign }) => campaign !== 'vi-nguoi-ngheo').map(({ document_id }) => document_id)).toEqual([
      'sha256:1.txt',
      'sha256:2.txt',
      'sha256:3.txt',
    ])
  })
})

describe('near-duplicates', () => {
  const words = Array.from({ length: 300 }, (_, n) => `từ${(n * n * 7 + n) % 997}`)
  const article = (uri: string, text: readonly string[]) => entry({ uri, genre: 'news', text: text.join(' ') })
  const other = words.map((word) => `${word}x`)

  it('are grouped under the first, alike ones only', async () => {
    const changed = words.with(20, 'khác').with(200, 'hẳn')
    const entries = [
      article('c.html', [...changed, 'theo', 'báo', 'khác']),
      article('a.html', words),
      article('half.html', [...words.slice(0, 150), ...other.slice(0, 150)]),
      article('other.html', other),
      article('b.html', words),
    ]
    const rows = await tableOf('link_duplicates', entries)
    expect(rows.map(({ first_id, document_id }) => [first_id, document_id])).toEqual([
      ['sha256:a.html', 'sha256:a.html'],
      ['sha256:a.html', 'sha256:b.html'],
      ['sha256:a.html', 'sha256:c.html'],
    ])
    expect(rows.map(({ likeness }) => likeness).slice(0, 2)).toEqual([1, 1])
    expect(rows[2]!.likeness).toBeGreaterThan(0.85)
  })

  it('are news; directives on one model are not', async () => {
    const rows = await tableOf(
      'link_duplicates',
      ['a', 'b'].map((uri) => entry({ uri, text: words.join(' ') })),
    )
    expect(rows).toEqual([])
  })
})

describe('targets', () => {
  const target = (indicator: string, value: number, period: string | null) =>
    mention({
      indicator: mention({ text: indicator }),
      value: [value],
      unit: '%',
      comparator: '>=',
      direction: 'reach',
      status: 'target',
      period,
    })

  it('stand side by side: place, indicator, year', async () => {
    const entries = [
      directive('n.txt', '01/CT-UBND', PHU_LUU, '2024-01-05', {
        targets: [target('Tỷ lệ hộ nghèo', 3, null), target('giải ngân', 95, '2024')],
      }),
      directive('m.txt', '09/CT-UBND', PHU_LUU, '2023-01-05', { targets: [target('tỷ lệ hộ nghèo', 5, '2021/2023')] }),
      directive('o.txt', '09/CT-UBND', DONG_HAI, '2023-01-05', { targets: [target('giải ngân', 90, '2023-06')] }),
    ]
    expect(
      (await tableOf('link_targets', entries)).map(({ place, indicator, year, value }) => [
        place,
        indicator,
        year,
        value,
      ]),
    ).toEqual([
      ['Phù Lưu', 'giải ngân', 2024, 95],
      ['Phù Lưu', 'tỷ lệ hộ nghèo', 2023, 5],
      ['Phù Lưu', 'tỷ lệ hộ nghèo', 2024, 3],
      ['Đông Hải', 'giải ngân', 2023, 90],
    ])
  })
})

describe('a corpus', () => {
  it('gives the same tables in whatever order it is read', async () => {
    const both = await Promise.all([CORPUS, CORPUS.toReversed()].map((entries) => tableOf('link_citations', entries)))
    expect(both[0]).toEqual(both[1])
  })

  it('of records without these fields gives empty tables', async () => {
    expect(await tableOf('link_targets', [entry({ uri: 'a.txt' })])).toEqual([])
  })
})
