import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compareDocument } from '../../src/evaluation/evaluate.js'
import { GoldSchema } from '../../src/evaluation/gold.js'
import { newScore } from '../../src/evaluation/tally.js'
import { gold } from '../../src/exports/gold.js'
import type { CorrectionMade, CorrectionsPage, DocumentPage, Entry, SearchPage } from '../../src/viewer/model.js'
import { CorrectionsPage as CorrectionsSchema, DocumentPage as DocumentSchema } from '../../src/viewer/model.js'
import { recordOf } from '../../src/viewer/store/documents.js'
import { entry, fill, temporary } from '../sinks/corpus.js'
import { sampleRoom, served } from './room.js'

type Server = Awaited<ReturnType<typeof served>>

const TEXT = `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG
Số: 07/CT-UBND
Lâm Đồng, ngày 05 tháng 3 năm 2021

CHỈ THỊ
Về việc giữ gìn vệ sinh đường phố

Ủy ban nhân dân tỉnh yêu cầu:

1. Sở Xây dựng chủ trì, phối hợp với Sở Y tế kiểm tra các tuyến đường trước ngày 15/4/2021.

2. Phấn đấu tỷ lệ đường có cây xanh đạt trên 95%.
`

let path: string
let server: Server
let token: string
let key: string

beforeAll(async () => {
  path = join(temporary(), 'corpus.sqlite')
  await fill(path, [await entry('ct.txt', TEXT)])
  server = await served(path, {})
  token = server.token
  key = (await server.ask('/index.json')).json<SearchPage>().hits[0]!.document.key
})
afterAll(() => server.close())

const document = async () => DocumentSchema.parse((await server.ask(`/documents/${key}.json`)).json<DocumentPage>())
const entryAt = async (id: string): Promise<Entry | undefined> =>
  (await document()).fields.flatMap(({ entries }) => entries).find((one) => one.id === id)

async function post(body: object, headers: Record<string, string> = {}) {
  return server.ask(`/documents/${key}/corrections`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: `http://${server.host}`,
      'x-chithi-token': token,
      ...headers,
    },
    body: JSON.stringify(body),
  })
}
const made = async (body: object) => {
  const { status, text, json } = await post(body)
  if (status !== 201) throw new Error(text)
  return json<CorrectionMade>()
}
const placeOf = (quote: string) => ({ start: place(quote), end: place(quote) + quote.length, quote })
const place = (quote: string) => normalised.indexOf(quote)
let normalised = ''
beforeAll(async () => {
  normalised = (await document()).text!
})

describe('corrections', () => {
  it('accept and reject, and can be taken back', async () => {
    const { correction } = await made({ action: 'accept', entry: 'issuer', initials: 'NTA' })
    expect(await entryAt('issuer')).toMatchObject({ state: 'accepted', correction })
    const rejected = await made({ action: 'reject', entry: 'issuer' })
    expect(await entryAt('issuer')).toMatchObject({ state: 'rejected', correction: rejected.correction })
    await made({ action: 'withdraw', correction: rejected.correction })
    expect(await entryAt('issuer')).toMatchObject({ state: 'found', correction: null })
  })

  it('edit values, over those of an earlier edit, and show what was extracted', async () => {
    await made({ action: 'edit', entry: 'assignments.0', values: { role: 'implement', 'deadline.value': '2021-04' } })
    await made({ action: 'edit', entry: 'assignments.0', values: { agency: 'Sở Y tế', with: ['Sở Xây dựng'] } })
    const { cells, extracted, state } = (await entryAt('assignments.0'))!
    expect(state).toBe('edited')
    expect([cells.agency!.value, cells['agency.name']!.value, cells.role!.value]).toEqual([
      'Sở Y tế',
      'Sở Y tế',
      'implement',
    ])
    expect([cells['deadline.value']!.value, cells.with!.value]).toEqual(['2021-04', ['Sở Xây dựng']])
    expect([extracted!.agency!.value, extracted!.role!.value]).toEqual(['Sở Xây dựng', 'lead'])
    const mark = (await document()).marks.find(({ id }) => id === 'assignments.0.agency')!
    expect(normalised.slice(...mark.span)).toBe('Sở Y tế')
  })

  it('add a mention that was selected, and edit and reject it as any other', async () => {
    const values = { name: 'Đường phố xanh', launched: true }
    const { entry: id, correction } = await made({
      action: 'add',
      field: 'campaigns',
      values,
      place: placeOf('vệ sinh đường phố'),
    })
    expect(id).toBe(`+${correction}.campaigns`)
    expect(await entryAt(id!)).toMatchObject({ state: 'added', text: 'vệ sinh đường phố', confidence: 1 })
    const edited = await made({ action: 'edit', entry: id!, values: { launched: false } })
    const { cells } = (await entryAt(edited.entry!))!
    expect([cells.name!.value, cells.launched!.value]).toEqual(['Đường phố xanh', false])
    await made({ action: 'reject', entry: edited.entry! })
    expect(await entryAt(edited.entry!)).toBeUndefined()
  })

  it('add a value that there is one of, in the place of the one found', async () => {
    const { entry: id } = await made({
      action: 'add',
      field: 'dates',
      label: 'issued',
      values: { value: '2021-04-15' },
      place: placeOf('ngày 15/4/2021'),
    })
    const { entries } = (await document()).fields.find(({ name }) => name === 'dates')!
    expect(entries.map(({ label, state, cells }) => [label, state, cells.value!.value])).toEqual([
      ['issued', 'added', '2021-04-15'],
    ])
    await made({ action: 'withdraw', correction: (await entryAt(id!))!.correction! })
    expect((await entryAt('dates.issued'))!.cells.value!.value).toBe('2021-03-05')
  })

  it('are counted, listed and exported', async () => {
    expect((await server.ask('/index.json')).json<SearchPage>().hits[0]!.corrections).toBe(1)
    const page = CorrectionsSchema.parse((await server.ask('/corrections.json')).json<CorrectionsPage>())
    expect([page.total, page.lost, page.documents]).toEqual([1, 0, 1])
    expect(page.corrections[0]).toMatchObject({ action: 'edit', entry: 'assignments.0', field: 'assignments' })
    const annotation = (await server.ask(`/documents/${key}/export/gold`)).json<{ assignments: object[] }>()
    expect(annotation.assignments).toMatchObject([{ agency: 'Sở Y tế', role: 'implement', deadline: '2021-04' }])
    const extracted = (await server.ask(`/documents/${key}/export/gold?as=extracted`)).json<{ assignments: object[] }>()
    expect(extracted.assignments).toMatchObject([{ agency: 'Sở Xây dựng', role: 'lead', deadline: '2021-04-15' }])
  })

  it('from a form lead back to the document', async () => {
    const form = new URLSearchParams({
      token,
      action: 'edit',
      entry: 'targets.0',
      'values.value': '9,5',
      'values.unit': '%',
    })
    const { status, headers } = await server.ask(`/documents/${key}/corrections`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: `http://${server.host}` },
      body: String(form),
    })
    expect([status, headers.location]).toEqual([303, `/documents/${key}#targets.0`])
    expect((await entryAt('targets.0'))!.cells.value!.value).toEqual([9.5])
    await made({ action: 'withdraw', correction: (await entryAt('targets.0'))!.correction! })
  })
})

describe('corrections that cannot be', () => {
  const quote = 'vệ sinh đường phố'
  const refused: readonly [string, object, number, string][] = [
    ['an action that there is not', { action: 'drop', entry: 'issuer' }, 400, 'bad-request'],
    ['an entry that there is not', { action: 'accept', entry: 'targets.9' }, 404, 'not-found'],
    ['a prototype', { action: 'accept', entry: '__proto__' }, 404, 'not-found'],
    [
      'a column that there is not',
      { action: 'edit', entry: 'issuer', values: { constructor: 'x' } },
      400,
      'bad-request',
    ],
    ['a choice that there is not', { action: 'edit', entry: 'issuer', values: { level: 'king' } }, 400, 'bad-request'],
    ['a date that is none', { action: 'edit', entry: 'dates.issued', values: { value: 'mai' } }, 400, 'bad-request'],
    ['a value that must be', { action: 'edit', entry: 'number', values: { value: '' } }, 400, 'bad-request'],
    ['nothing', { action: 'edit', entry: 'number' }, 400, 'bad-request'],
    ['a field that there is not', { action: 'add', field: 'sections', place: placeOf2(quote) }, 400, 'bad-request'],
    [
      'a part that there is not',
      { action: 'add', field: 'dates', label: 'x', place: placeOf2(quote) },
      400,
      'bad-request',
    ],
    ['words elsewhere', { action: 'add', field: 'themes', place: { start: 0, end: 3, quote } }, 400, 'bad-request'],
    [
      'a place beyond the end',
      { action: 'add', field: 'themes', place: { start: 1e6, end: 1e6 + 3, quote: '' } },
      400,
      'bad-request',
    ],
    [
      'what is not known',
      { action: 'add', field: 'dates', label: 'event', place: placeOf2(quote) },
      400,
      'bad-request',
    ],
    ['another one', { action: 'withdraw', correction: 999 }, 404, 'not-found'],
    ['a list', [], 400, 'bad-request'],
  ]
  function placeOf2(words: string) {
    return { start: 130, end: 130 + words.length, quote: words }
  }
  it.each(refused)('%s', async (_, body, status, code) => {
    const before = (await server.ask('/corrections.json')).text
    const answer = await post(body)
    expect([answer.status, answer.json<{ code: string }>().code]).toEqual([status, code])
    expect((await server.ask('/corrections.json')).text).toBe(before)
  })

  const senders: readonly [string, Record<string, string>][] = [
    ['without a token', { 'x-chithi-token': '' }],
    ['with a wrong token', { 'x-chithi-token': 'x'.repeat(32) }],
    ['of another site', { origin: 'http://evil.example' }],
    ['of another port', { origin: 'http://127.0.0.1:1' }],
    ['of a sandbox', { origin: 'null' }],
    ['that are cross-site', { origin: '', 'sec-fetch-site': 'cross-site' }],
  ]
  it.each(senders)('requests %s', async (_, headers) => {
    const { status, json } = await post({ action: 'accept', entry: 'issuer' }, headers)
    expect([status, json<{ code: string }>().code]).toEqual([403, 'forbidden'])
  })

  it('a body of a megabyte', async () => {
    expect((await post({ action: 'accept', entry: 'x'.repeat(1_000_000) })).status).toBe(413)
  })

  it('anything where nothing may be written', async () => {
    const reader = await served(path, { readOnly: true })
    const headers = {
      'content-type': 'application/json',
      origin: `http://${reader.host}`,
      'x-chithi-token': reader.token,
    }
    const body = JSON.stringify({ action: 'accept', entry: 'issuer' })
    const { status, json } = await reader.ask(`/documents/${key}/corrections`, { method: 'POST', headers, body })
    expect([status, json<{ code: string }>().code]).toEqual([403, 'read-only'])
    await reader.close()
  })
})

describe('a new extraction', () => {
  it('keeps corrections, finds them again by their words, and lists the lost', async () => {
    const [theme, lost] = [
      await made({ action: 'add', field: 'themes', values: { year: 2021 }, place: placeOf('giữ gìn vệ sinh') }),
      await made({ action: 'add', field: 'recipients', place: placeOf('đạt trên 95%') }),
    ]
    const changed = TEXT.replace('yêu cầu:', 'yêu cầu các đơn vị:').replace('đạt trên 95%', 'không giảm')
    await fill(path, [await entry('ct.txt', `Thông báo\n\n${changed}`)])
    key = (await server.ask('/index.json')).json<SearchPage>().hits[0]!.document.key
    const page = await document()
    const entries = page.fields.flatMap((field) => field.entries)
    expect(entries.find(({ correction }) => correction === theme.correction)).toMatchObject({
      state: 'added',
      text: 'giữ gìn vệ sinh',
    })
    const agency = entries.find(({ state }) => state === 'edited')!
    expect([agency.cells.agency!.value, agency.extracted!.agency!.value]).toEqual(['Sở Y tế', 'Sở Xây dựng'])
    expect(page.lost).toBe(1)
    const list = (await server.ask('/corrections.json')).json<CorrectionsPage>().corrections
    expect(list.map(({ id, standing }) => [id, standing])).toEqual([
      [lost.correction, 'lost'],
      [theme.correction, 'moved'],
      [expect.any(Number), 'moved'],
    ])
  })

  it('keeps those of a document that is there no more', async () => {
    await fill(path, [await entry('other.txt', TEXT.replace('07', '08'))])
    const { corrections, lost } = (await server.ask('/corrections.json')).json<CorrectionsPage>()
    expect([corrections.length, lost]).toEqual([3, 3])
    expect(corrections.every(({ document: link, uri }) => link === null && uri === 'ct.txt')).toBe(true)
    await fill(path, [await entry('ct.txt', TEXT)])
    expect((await server.ask('/corrections.json')).json<CorrectionsPage>().lost).toBe(0)
  })
})

describe('annotations', () => {
  it('of a record are read by the evaluation, which finds no difference', async () => {
    const room = await sampleRoom()
    const ids = room.database.prepare('select id from documents').raw().all() as [string][]
    for (const [id] of ids) {
      const record = recordOf(room, id)
      const score = newScore()
      compareDocument(score, GoldSchema.parse(JSON.parse(gold.write(record))), record)
      const wrong = [...score.tallies].filter(([, { fp, fn }]) => fp + fn > 0)
      expect([record.source.uri, wrong]).toEqual([record.source.uri, []])
    }
  })
})
