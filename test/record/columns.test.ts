import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.js'
import { tables } from '../../src/record/columns.js'

const TEXT = `ỦY BAN NHÂN DÂN
HUYỆN PHÙ LƯU
Số: 07/CT-UBND

CHỈ THỊ
Về việc tăng cường công tác vệ sinh môi trường

1. Phòng Nội vụ chủ trì, phối hợp với Công an huyện, Phòng Tài chính kiểm tra trước ngày 15/3/2024.
a) Tỷ lệ thu gom rác đạt từ 95% đến 97%.
`
const record = await extract(TEXT, { uri: 'a.txt' })
const rowsOf = (name: string) => {
  const { columns, rows } = tables.find((table) => table.name === name)!
  return rows(record).map((row) => Object.fromEntries(row.map((cell, index) => [columns[index]!.name, cell])))
}

describe('the flat tables', () => {
  it('are one for the documents and one for each list', () => {
    const names = ['documents', 'sections', 'assignments', 'targets', 'themes', 'campaigns', 'references']
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(names))
  })

  it('have no column twice', () => {
    for (const { columns } of tables) expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length)
  })

  it('documents: a mention under its own name, its parts after it', () => {
    const [row] = rowsOf('documents')
    expect(row).toMatchObject({ id: record.id, uri: 'a.txt', genre: 'directive', number_value: '07/CT-UBND' })
    expect(record.text!.slice(row!.number_span_start as number, row!.number_span_end as number)).toBe(row!.number)
    expect(row!.text).toBe(record.text)
  })

  it('sections: the tree walked in order', () => {
    expect(rowsOf('sections').map(({ row, path }) => [row, path])).toEqual([
      [0, '1'],
      [1, '1.a'],
    ])
  })

  it('assignments: partners joined, the deadline beside its date', () => {
    const [row] = rowsOf('assignments')
    expect(row).toMatchObject({ document_id: record.id, agency: 'Phòng Nội vụ', role: 'lead', section: '1' })
    expect(row).toMatchObject({ with: 'Công an huyện; Phòng Tài chính', deadline_value: '2024-03-15' })
  })

  it('targets: a range in two columns', () => {
    expect(rowsOf('targets')).toMatchObject([{ value: 95, value_to: 97, unit: '%', comparator: 'range' }])
  })

  it('are empty where a field was not mined', async () => {
    const bare = await extract(TEXT, { uri: 'a.txt', only: ['number'], text: false })
    for (const { name, columns, rows } of tables) {
      const cells = rows(bare)
      expect(cells).toHaveLength(name === 'documents' ? 1 : 0)
      for (const row of cells) expect(row).toHaveLength(columns.length)
    }
  })
})
