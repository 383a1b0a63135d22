import { describe, expect, it } from 'vitest'
import { type ExtractOptions, extract } from '../../src/index.js'
import { abstract, docx, num, p, style, table, zip } from '../sources/docx/build.js'
import { outcomeOf } from './outcome.js'

const body = p('Ủy ban nhân dân huyện yêu cầu các xã báo cáo.')
const HEAD = '<?xml version="1.0"?>'
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const main = (inside: string, before = '') =>
  zip({ 'word/document.xml': `${HEAD}${before}<w:document ${W}><w:body>${inside}</w:body></w:document>` })
const LAUGHS = `<!DOCTYPE w [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]>`
const related = (relations: string) =>
  zip({
    'word/document.xml': `${HEAD}<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships>${relations}</Relationships>`,
    'word/header1.xml': `${HEAD}<w:hdr ${W}>${p('Đầu trang').repeat(5000)}</w:hdr>`,
  })
const link = (type: string, target: string, mode = '') =>
  `<Relationship Id="r" Type="x/${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`
const circle = style('A', '<w:basedOn w:val="B"/>') + style('B', '<w:basedOn w:val="A"/><w:link w:val="A"/>')
const levels = Array.from({ length: 1e6 }, (_, i) => `<w:lvl w:ilvl="${i}"><w:lvlText w:val="%1."/></w:lvl>`).join('')
const listStyle = (id: string, numId: number) =>
  `<w:style w:type="numbering" w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="${numId}"/></w:numPr></w:pPr></w:style>`

const cases: readonly [what: string, file: () => Uint8Array, outcome: string, options?: ExtractOptions][] = [
  ['styles based on each other', () => docx({ body: p('Chỉ thị', { style: 'A' }) + body, styles: circle }), 'read'],
  [
    'a style based on itself',
    () => docx({ body: p('Chỉ thị', { style: 'A' }), styles: style('A', '<w:basedOn w:val="A"/>') }),
    'read',
  ],
  [
    'list styles that lead to each other',
    () =>
      docx({
        body: p('Chỉ thị', { num: '1/0' }),
        styles: listStyle('A', 2) + listStyle('B', 1),
        numbering: `${abstract(1, [], '<w:numStyleLink w:val="A"/>')}${abstract(2, [], '<w:numStyleLink w:val="B"/>')}${num(1, 1)}${num(2, 2)}`,
      }),
    'read',
  ],
  [
    'a list of 10^6 levels',
    () =>
      docx({
        body: p('Chỉ thị', { num: '1/3' }),
        numbering: `<w:abstractNum w:abstractNumId="1">${levels}</w:abstractNum>${num(1, 1)}`,
      }),
    'read',
  ],
  [
    'the level 10^6',
    () => docx({ body: p('Chỉ thị', { num: '1/1000000' }), numbering: abstract(1, ['decimal %1.']) + num(1, 1) }),
    'read',
  ],
  [
    '10^4 paragraphs',
    () => docx({ body: Array.from({ length: 1e4 }, (_, i) => p(`${i} ${i * 7919}`)).join('') }),
    'read',
  ],
  ['a bomb by its ratio', () => main(`${body}${' '.repeat(2e7)}`), 'too-large'],
  ['a bomb by its size', () => main(`${body}${' '.repeat(2e6)}`), 'too-large', { limits: { unpacked: 1e6 } }],
  [
    'the same header 10^4 times',
    () => related(link('header', 'header1.xml').repeat(1e4)),
    'too-large',
    { limits: { unpacked: 4e6 } },
  ],
  ['entities that unfold', () => main(body, LAUGHS), 'broken-document'],
  ['a word that is an entity', () => main(p('<w:r><w:t>&amp;j; &j;</w:t></w:r>')), 'broken-document'],
  [
    'an entity from a file',
    () => main(p('<w:r><w:t>&f;</w:t></w:r>'), '<!DOCTYPE w [<!ENTITY f SYSTEM "file:///etc/hosts">]>'),
    'broken-document',
  ],
  [
    'a document type from elsewhere',
    () => main(body, '<!DOCTYPE w SYSTEM "http://127.0.0.1:9/w.dtd">'),
    'broken-document',
  ],
  ['elements 10^5 deep', () => main('<w:p>'.repeat(1e5)), 'too-large'],
  [
    'tables 200 deep',
    () => main(Array.from({ length: 200 }).reduce<string>((inside) => table([[inside + p('a')]]), body)),
    'too-large',
  ],
  [
    'tables 100 deep',
    () => main(Array.from({ length: 100 }).reduce<string>((inside) => table([[inside + p('a')]]), body)),
    'read',
  ],
  ['an element that does not end', () => main('<w:p><w:r>'), 'broken-document'],
  ['noise for its text', () => zip({ 'word/document.xml': Buffer.alloc(5000, 7) }), 'broken-document'],
  ['no part', () => zip({}), 'broken-document'],
]

describe('a hostile Word file', () => {
  it.each(cases)('%s', async (_, file, outcome, options) => {
    expect(await outcomeOf(file(), { uri: 'a.docx', ...options })).toBe(outcome)
  })

  it.each([
    link('header', 'file:///etc/hosts'),
    link('header', '../../../../../../etc/hosts'),
    link('header', 'http://127.0.0.1:9/x', 'External'),
    link('styles', '/etc/passwd'),
  ])('reads nothing outside the file: %s', async (relation) => {
    const { text } = await extract(related(relation), { uri: 'a.docx' })
    expect(text).toBe('Ủy ban nhân dân huyện yêu cầu các xã báo cáo.')
  })

  it('makes no label longer than Word does', async () => {
    const numbering = abstract(1, [`lowerLetter ${'%1'.repeat(127)}`]) + num(1, 1)
    const { text } = await extract(docx({ body: p('x', { num: '1/0' }).repeat(700), numbering }), { uri: 'a.docx' })
    expect(text!.length).toBeLessThan(700 * 300)
  })
})
