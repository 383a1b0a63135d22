import { describe, expect, it } from 'vitest'
import { annotations } from '../../src/exports/annotations.js'
import { archive } from '../../src/exports/archive.js'
import { atom } from '../../src/exports/atom.js'
import { bibtex } from '../../src/exports/bibtex.js'
import { dublinCore, dublinCoreTable } from '../../src/exports/dublin-core.js'
import { slugOf } from '../../src/exports/facts.js'
import { exportNamed, exports } from '../../src/exports/index.js'
import { ris } from '../../src/exports/ris.js'
import { xmlText } from '../../src/exports/xml.js'
import { directive, news } from './samples.js'

const rowsOf = (csv: string) => csv.trimEnd().split('\n')

describe('exports', () => {
  it('are listed by name, and an unknown one is told', () => {
    expect(exports.map(({ name }) => name)).toEqual([
      'akn',
      'dc',
      'dc-csv',
      'annotations',
      'atom',
      'archive',
      'ris',
      'bibtex',
      'gold',
    ])
    expect(exportNamed('ris')).toBe(ris)
    expect(() => exportNamed('marc')).toThrow(/"marc" is no export/)
  })

  it('Dublin Core tells a document and a piece about one apart', async () => {
    const xml = dublinCore.write([await directive(), await news()])
    expect(xml).toContain('<dcterms:identifier>07/CT-UBND</dcterms:identifier>')
    expect(xml).toContain('<dcterms:type>Chỉ thị</dcterms:type>')
    expect(xml).toContain('<dcterms:type>Tin bài</dcterms:type>')
    expect(xml).toContain('<dcterms:references>Nghị quyết 12/NQ-HĐND</dcterms:references>')
    expect(xml.match(/<dcterms:issued>/g)).toHaveLength(2)
  })

  it('tables have a row a record and the same columns in each', async () => {
    for (const table of [dublinCoreTable, atom, archive]) {
      const rows = rowsOf(table.write([await directive()]))
      expect(rows).toHaveLength(2)
      expect(table.write([]).trimEnd().split('\n')).toHaveLength(1)
    }
  })

  it('the archive table has the names of Nghị định 30/2020', async () => {
    const [head, row] = rowsOf(archive.write([await directive()]))
    expect(head).toMatch(/^FileCode,DocOrdinal,TypeName,CodeNumber,CodeNotation,IssuedDate,OrganName,Subject/)
    expect(row).toContain('Chỉ thị,07,CT-UBND,15/01/2024,')
    expect(row).toContain('20/02/2024')
  })

  it('formulas in a document are no formulas in a table', async () => {
    const record = await directive()
    const hostile = { ...record, subject: { ...record.subject!, text: '=cmd|calc' } }
    expect(archive.write([hostile])).toContain("'=cmd|calc")
  })

  it('RIS has a type, an end and no line break inside a tag', async () => {
    const written = ris.write([await directive(), await news()])
    expect(written.match(/^TY {2}- (?:GOVDOC|NEWS)\r$/gm)).toHaveLength(2)
    expect(written.match(/^ER {2}- \r$/gm)).toHaveLength(2)
    expect(written).toContain('M1  - 07/CT-UBND\r\n')
    expect(written.split('\r\n').every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true)
  })

  it('BibTeX escapes what TeX would read', async () => {
    const record = await directive()
    const entry = bibtex.write([{ ...record, title: null, subject: { ...record.subject!, text: 'Đạt 95% & {vượt}' } }])
    expect(entry).toContain('title = {{Đạt 95\\% \\& \\{vượt\\}}}')
    expect(entry).toMatch(/^@techreport\{07-ct-ubnd-2024-[0-9a-f]{8},\n/)
  })

  it('annotations quote the text, and count code points', async () => {
    const record = await directive()
    const page = JSON.parse(annotations.write(record)) as {
      items: { target: { selector: [{ exact: string; prefix: string }, { start: number; end: number }] } }[]
    }
    expect(page.items.length).toBeGreaterThan(8)
    const points = [...record.text!]
    for (const { target } of page.items) {
      const [{ exact, prefix }, { start, end }] = target.selector
      expect(points.slice(start, end).join('')).toBe(exact)
      expect(record.text).toContain(prefix + exact)
    }
  })
})

describe('slugs and XML text', () => {
  it.each([
    ['01/CT-UBND', '01-ct-ubnd'],
    ['Đề án Đổi mới', 'de-an-doi-moi'],
    ['', ''],
    ['---', ''],
  ])('%s', (words, slug) => expect(slugOf(words)).toBe(slug))

  it.each([
    ['a\u0000b', 'a b'],
    ['\ud83d', ' '],
    ['📜', '📜'],
  ])('%j', (text, kept) => expect(xmlText(text)).toBe(kept))
})
