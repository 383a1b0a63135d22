import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeZip } from '../../src/exports/zip.js'
import { pictureNames, pictureOf, picturesPage, pictureTable } from '../../src/viewer/figures/index.js'
import { DocumentPage, Picture, PicturesPage } from '../../src/viewer/model.js'
import { documentPage } from '../../src/viewer/store/document-page.js'
import { openRoom, type Room } from '../../src/viewer/store/room.js'
import { entry, fill, temporary } from '../sinks/corpus.js'
import { sampleCorpus, sampleRoom, served } from './room.js'

let room: Room
let sample: Room
const keys = new Map<string, string>()

const directive = (number: number, year: number, percent: number, rest: string) => `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG
Số: ${number}/CT-UBND
Lâm Đồng, ngày 05 tháng 3 năm ${year}

CHỈ THỊ
Về việc phát động phong trào thi đua “Đường phố xanh”

Căn cứ Luật Thi đua, khen thưởng năm 2022;${rest}

1. Phát động phong trào thi đua “Đường phố xanh”.

2. Sở Xây dựng chủ trì kiểm tra. Phấn đấu năm ${year} tỷ lệ che phủ rừng đạt ${percent}%.
`
const cites = (number: number, year: number) => `
Thực hiện Chỉ thị số ${number}/CT-UBND ngày 05/3/${year} của Ủy ban nhân dân tỉnh Lâm Đồng;`

beforeAll(async () => {
  const path = join(temporary(), 'corpus.sqlite')
  const entries = await Promise.all([
    entry('a.txt', directive(5, 2019, 40, '')),
    entry('b.txt', directive(6, 2020, 45, cites(5, 2019))),
    entry('c.txt', directive(7, 2021, 50, cites(6, 2020))),
    entry('d.txt', directive(8, 2022, 52, cites(7, 2021))),
  ])
  await fill(path, entries)
  room = await openRoom(path)
  for (const { uri, record } of entries) keys.set(uri, record.id.slice(7, 23))
  sample = await sampleRoom()
})
afterAll(() => room.database.close())

const picture = (name: string, query = '') => pictureOf(room, name, new URLSearchParams(query))

describe('figures', () => {
  it('documents by year and issuer', () => {
    expect(picture('documents')).toEqual({
      name: 'documents',
      rows: [2019, 2020, 2021, 2022].map((year) => ({ year, issuer: 'Ủy ban nhân dân tỉnh Lâm Đồng', documents: 1 })),
    })
  })

  it('campaigns over time', () => {
    const rows = [2019, 2020, 2021, 2022].map((year) => ({
      year,
      campaign: 'Đường phố xanh',
      documents: 1,
      launches: 1,
    }))
    expect(picture('campaigns')).toEqual({ name: 'campaigns', rows })
  })

  it('bodies with the most tasks', () => {
    const rows = [{ agency: 'Sở Xây dựng', lead: 4, implement: 0, documents: 4 }]
    expect(picture('agencies')).toEqual({ name: 'agencies', rows })
  })

  it('targets of one indicator by place and year', () => {
    const found = picture('targets', 'indicator=TỶ LỆ CHE PHỦ RỪNG') as Extract<Picture, { name: 'targets' }>
    expect(found.indicators).toEqual([{ indicator: 'tỷ lệ che phủ rừng', targets: 4 }])
    expect(found.rows.map(({ place, year, value, unit, status }) => [place, year, value, unit, status])).toEqual([
      ['Lâm Đồng', 2019, 40, '%', 'target'],
      ['Lâm Đồng', 2020, 45, '%', 'target'],
      ['Lâm Đồng', 2021, 50, '%', 'target'],
      ['Lâm Đồng', 2022, 52, '%', 'target'],
    ])
    expect(found.rows[0]).toMatchObject({ document: keys.get('a.txt'), entry: 'targets.0' })
  })

  it('who cites whom, two steps away', () => {
    const { nodes, edges } = picture('citations', `document=${keys.get('b.txt')}`) as Extract<
      Picture,
      { name: 'citations' }
    >
    expect(nodes.map(({ document, distance }) => [document.uri, distance])).toEqual([
      ['b.txt', 0],
      ['a.txt', 1],
      ['c.txt', 1],
      ['d.txt', 2],
    ])
    const names = new Map([...keys].map(([uri, key]) => [key, uri]))
    expect(edges.map(({ from, to, kind }) => [names.get(from), names.get(to), kind])).toEqual([
      ['b.txt', 'a.txt', 'cites'],
      ['c.txt', 'b.txt', 'cites'],
      ['d.txt', 'c.txt', 'cites'],
    ])
  })

  it('are as their schemas say, with a table each', () => {
    const [document] = sample.database.prepare('select id from documents').raw().get() as [string]
    const page = picturesPage(sample, new URLSearchParams({ document: document.slice(7) }))
    expect(PicturesPage.parse(page)).toEqual(page)
    expect(page.pictures.map(({ name }) => name)).toEqual(pictureNames)
    for (const one of page.pictures) {
      const lines = pictureTable(one).trim().split('\n')
      expect(lines).toHaveLength(('edges' in one ? one.edges : one.rows).length + 1)
    }
  })

  it.each(['none', 'constructor', 'citations'])('there is no %s', (name) => {
    expect(() => picture(name)).toThrow(expect.objectContaining({ code: 'not-found' }))
  })

  it('lead from a document to others', () => {
    const page = DocumentPage.parse(documentPage(room, keys.get('b.txt')!))
    const references = page.fields.find(({ name }) => name === 'references')!.entries
    expect(references.map(({ document }) => document?.uri ?? null)).toEqual([null, 'a.txt'])
    expect(page.citedBy.map(({ uri }) => uri)).toEqual(['c.txt'])
  })
})

describe('answers', () => {
  it('pictures as tables, drawings and JSON', async () => {
    const { ask, close } = await served(await sampleCorpus())
    for (const name of pictureNames.filter((one) => one !== 'citations')) {
      expect(Picture.parse((await ask(`/pictures/${name}.json`)).json()).name).toBe(name)
      expect((await ask(`/pictures/${name}.csv`)).headers['content-type']).toBe('text/csv; charset=utf-8')
      expect((await ask(`/pictures/${name}.svg`)).text).toMatch(/^<svg .*<\/svg>$/s)
    }
    expect((await ask('/pictures')).status).toBe(200)
    const missing = [
      '/pictures/none.svg',
      '/pictures/documents.exe',
      '/pictures/..%2fx.csv',
      '/pictures/citations.json',
    ]
    for (const path of missing) expect((await ask(path)).status).toBe(404)
    await close()
  })

  it('an archive that others open', () => {
    const texts = { 'tệp.json': '{"a":1}'.repeat(100), 'b.json': '' }
    const files = unzipSync(writeZip(Object.entries(texts).map(([name, text]) => ({ name, text }))))
    expect(Object.entries(files).map(([name, body]) => [name, strFromU8(body)])).toEqual(Object.entries(texts))
  })
})
