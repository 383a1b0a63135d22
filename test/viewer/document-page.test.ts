import { beforeAll, describe, expect, it } from 'vitest'
import { miners } from '../../src/miners/index.js'
import { fieldShape, fieldShapes } from '../../src/viewer/cards/shapes.js'
import { DocumentPage } from '../../src/viewer/model.js'
import { documentPage } from '../../src/viewer/store/document-page.js'
import { keyOf, type LinkRow } from '../../src/viewer/store/documents.js'
import type { Room } from '../../src/viewer/store/room.js'
import { LINK } from '../../src/viewer/store/sql.js'
import { sampleRoom } from './room.js'

let room: Room
const pages = new Map<string, DocumentPage>()

beforeAll(async () => {
  room = await sampleRoom()
  for (const { id, uri } of room.database.prepare(`select ${LINK} from documents`).all() as LinkRow[])
    pages.set(uri, documentPage(room, keyOf(id)))
})

describe('shapes of fields', () => {
  it('every field has one, but those that have no mentions', () => {
    expect(fieldShapes.map(({ name }) => name)).toEqual(
      Object.keys(miners).filter((name) => name !== 'sections' && name !== 'terms'),
    )
  })

  const columns: readonly [string, string, object][] = [
    ['dates', 'value', { kind: 'date', nullable: false }],
    ['issuer', 'level', { kind: 'choice', nullable: true }],
    ['themes', 'year', { kind: 'number', nullable: true }],
    ['assignments', 'agency', { kind: 'mention', of: null, nullable: false }],
    ['assignments', 'agency.collective', { kind: 'boolean', of: 'agency' }],
    ['assignments', 'with', { kind: 'mentions' }],
    ['assignments', 'role', { kind: 'choice', choices: ['lead', 'implement'] }],
    ['assignments', 'deadline', { kind: 'mention', nullable: true }],
    ['targets', 'value', { kind: 'numbers' }],
  ]
  it.each(columns)('%s: %s', (field, name, expected) => {
    expect(fieldShape(field)!.columns.find((column) => column.name === name)).toMatchObject(expected)
  })
})

describe('the page of a document', () => {
  it('is as its schema says', () => {
    for (const page of pages.values()) expect(DocumentPage.parse(page)).toEqual(page)
  })

  it('has its marks in order, outer ones first, each with an entry', () => {
    for (const { marks, fields, text } of pages.values()) {
      const entries = new Map(fields.flatMap((field) => field.entries.map((entry) => [entry.id, entry])))
      for (const [i, { span, entry, part }] of marks.entries()) {
        const before = marks[i - 1]?.span ?? [0, Number.POSITIVE_INFINITY]
        expect(span[0] > before[0] || (span[0] === before[0] && span[1] <= before[1])).toBe(true)
        if (part === null) expect(entries.get(entry)!.text).toBe(text!.slice(...span))
      }
      expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length)
      const known = new Set(marks.map(({ id }) => id))
      const cells = [...entries.values()].flatMap((entry) => Object.values(entry.cells))
      expect(cells.flatMap(({ marks: ids }) => ids).filter((id) => !known.has(id))).toEqual([])
    }
  })

  const cells: readonly [string, string, string, string, unknown][] = [
    ['ct-ubnd-tinh-2024.txt', 'number', 'number', 'value', '02/CT-UBND'],
    ['ct-ubnd-tinh-2024.txt', 'dates', 'dates.issued', 'value', '2024-01-08'],
    ['ct-ubnd-tinh-2024.txt', 'issuer', 'issuer', 'level', 'province'],
    ['ct-ubnd-tinh-2024.txt', 'assignments', 'assignments.0', 'agency', 'Thủ trưởng các sở, ban, ngành'],
    ['ct-ubnd-tinh-2024.txt', 'assignments', 'assignments.0', 'agency.collective', true],
    ['ct-ubnd-tinh-2024.txt', 'assignments', 'assignments.0', 'deadline.value', '2024-01-31'],
    ['ct-ubnd-tinh-2024.txt', 'targets', 'targets.0', 'value', [9.41]],
    ['ct-ubnd-tinh-2024.txt', 'targets', 'targets.0', 'baseline', 'năm 2022'],
  ]
  it.each(cells)('%s: %s %s %s', (uri, field, id, column, value) => {
    const card = pages.get(uri)!.fields.find(({ name }) => name === field)!
    expect(card.entries.find((entry) => entry.id === id)!.cells[column]!.value).toEqual(value)
  })

  it.each(['', '330fb6ba506a6298330fb6ba506a6298', '330fb6', '../..', '330fb6ba506a629%', 'z'.repeat(100)])(
    'there is none of %j',
    (key) => {
      expect(() => documentPage(room, key)).toThrow(expect.objectContaining({ code: 'not-found' }))
    },
  )
})
