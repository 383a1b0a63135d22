import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../src/sources/docx/read.js'
import { docx, p, r, style } from './build.js'

const lines = (body: string, more = {}) =>
  readDocx(docx({ body, ...more }))
    .source.split('\n')
    .slice(0, -1)
const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r>${result === '' ? '' : `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}`}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const box = (inside: string) => `<w:txbxContent>${inside}</w:txbxContent>`
const drawing = (inside: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box(inside)}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box(inside)}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
const DELETED = '<w:rPr><w:del w:id="9" w:author="a"/></w:rPr>'
const gone = (text: string) => `<w:del w:id="1" w:author="a"><w:r><w:delText>${text}</w:delText></w:r></w:del>`

const SHOWN: readonly (readonly [what: string, body: string, expected: readonly string[]])[] = [
  ['joins runs', p(r('Giao ') + r('Sở Tài chính')), ['Giao Sở Tài chính']],
  [
    'trims a run that does not keep its blanks',
    p('<w:r><w:t> Giao </w:t></w:r><w:r><w:t xml:space="preserve"> Sở</w:t></w:r>'),
    ['Giao Sở'],
  ],
  [
    'shows tabs, breaks and hyphens',
    p(
      '<w:r><w:t>Số:</w:t><w:tab/><w:t>12</w:t><w:br/><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r>',
    ),
    ['Số:\t12', 'a-bc'],
  ],
  ['shows a page break as one', p('<w:r><w:t>trước</w:t><w:br w:type="page"/><w:t>sau</w:t></w:r>'), ['trước\fsau']],
  [
    'shows symbols',
    p('<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>95%</w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'),
    ['≥95%✓'],
  ],
  ['shows private characters as the symbols they stand for', p(r('\uf0b7 Rà soát')), ['• Rà soát']],
  ['hides a field’s code and shows its result', p(r('Trang ') + field('PAGE', r('3')) + r(' nhé')), ['Trang 3 nhé']],
  ['hides a field without a result', p(r('Mục') + field('TC "Mục"', '') + r(' lục')), ['Mục lục']],
  [
    'hides what stands in a field’s code',
    p(field(`IF </w:instrText></w:r>${field('REF x', r('ẩn'))}<w:r><w:instrText>`, r('hiện'))),
    ['hiện'],
  ],
  [
    'does not let an unclosed code hide the rest',
    p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>') + p('Phần còn lại'),
    ['Phần còn lại'],
  ],
  [
    'shows links, insertions, smart tags and simple fields',
    p(
      `<w:hyperlink r:id="x">${r('liên ')}</w:hyperlink><w:ins w:id="1" w:author="a">${r('kết ')}</w:ins><w:smartTag w:element="x">${r('thẻ ')}</w:smartTag><w:fldSimple w:instr="DATE">${r('2026')}</w:fldSimple>`,
    ),
    ['liên kết thẻ 2026'],
  ],
  ['leaves out deletions', p(`${r('Giữ ')}${gone('bỏ ')}${r('lại')}`), ['Giữ lại']],
  [
    'shows what was moved once, at its new place',
    p(`<w:moveFrom w:id="1" w:author="a">${r('chuyển')}</w:moveFrom>${r('Đầu')}`) +
      p(`<w:moveTo w:id="2" w:author="a">${r('chuyển')}</w:moveTo>`),
    ['Đầu', 'chuyển'],
  ],
  [
    'joins paragraphs whose mark was deleted',
    p(r('Nửa đầu '), { properties: DELETED }) + p('nửa sau'),
    ['Nửa đầu nửa sau'],
  ],
  [
    'leaves out a paragraph that was deleted whole',
    p('Một') + p(gone('Hai'), { properties: DELETED }) + p('Ba'),
    ['Một', 'Ba'],
  ],
  ['leaves out hidden text', p(r('Thấy') + r(' ẩn', '<w:vanish/>')), ['Thấy']],
  [
    'shows content controls, but not their prompts',
    `<w:sdt><w:sdtContent>${p(`<w:sdt><w:sdtContent>${r('Nội dung')}</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Nhập ở đây')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
    ['Nội dung'],
  ],
  [
    'shows one of alternatives',
    p(
      `<mc:AlternateContent><mc:Choice Requires="wps">${r('mới')}</mc:Choice><mc:Fallback>${r('cũ')}</mc:Fallback></mc:AlternateContent>`,
    ),
    ['mới'],
  ],
  ['shows capitals as such', p(r('Ủy ban nhân dân', '<w:caps/>')), ['ỦY BAN NHÂN DÂN']],
  ['shows formulas’ characters', p(`${r('x')}<m:oMath xmlns:m="m"><m:r><m:t>=1</m:t></m:r></m:oMath>`), ['x=1']],
  ['has no paragraph for a blank one', p('Một') + p('') + p(r('  ')) + p('Hai'), ['Một', 'Hai']],
]

describe('what a Word file shows', () => {
  it.each(SHOWN)('%s', (_, body, expected) => expect(lines(body)).toEqual(expected))

  it('reads a file that gives the namespaces other prefixes', () => {
    const bytes = docx({ body: p('x') })
    expect(bytes.length).toBeGreaterThan(0)
  })
})

describe('asides', () => {
  const furniture = (body: string, more = {}) => {
    const { root, source } = readDocx(docx({ body, ...more }))
    const text = (node: (typeof root.children)[number]) =>
      source.slice(node.position!.start.offset, node.position!.end.offset)
    const beside = (node: (typeof root.children)[number]) =>
      (node.data as { furniture?: boolean } | undefined)?.furniture === true
    return {
      text: root.children.filter((node) => !beside(node)).map(text),
      beside: root.children.filter(beside).map(text),
    }
  }
  const long = 'Các sở, ban, ngành rà soát nhiệm vụ được giao'

  it('sets text boxes beside the text, once', () =>
    expect(furniture(p(r(long) + drawing(p('DỰ THẢO'))))).toEqual({ text: [long], beside: ['DỰ THẢO'] }))

  it('takes text boxes for the text where there is nothing else', () =>
    expect(furniture(p(drawing(p(long))))).toEqual({ text: [long], beside: [] }))

  it('sets headers and notes beside the text, without the rule above notes', () => {
    const footnotes = `<w:footnote w:type="separator" w:id="0">${p('---')}</w:footnote><w:footnote w:id="1">${p('Chú thích')}</w:footnote>`
    const body = p(`${r(long)}<w:r><w:footnoteReference w:id="1"/></w:r>`)
    expect(furniture(body, { header: p('Trang 2'), footnotes })).toEqual({
      text: [long],
      beside: ['Trang 2', 'Chú thích'],
    })
  })
})

describe('headings and bold', () => {
  const styles =
    style('Tit', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr>') +
    style('Con', '<w:basedOn w:val="Tit"/><w:rPr><w:b w:val="0"/></w:rPr>') +
    style('VongA', '<w:basedOn w:val="VongB"/>') +
    style('VongB', '<w:basedOn w:val="VongA"/>')
  const shape = (body: string) =>
    readDocx(docx({ body, styles })).root.children.map((node) => [
      node.type === 'heading' ? node.depth : 0,
      'children' in node ? node.children.map(({ type }) => type).join(' ') : '',
    ])
  const CASES: readonly (readonly [what: string, body: string, depth: number, children: string])[] = [
    ['a style with an outline level', p('Mục', { style: 'Tit' }), 1, 'strong'],
    ['a style based on it', p('Mục', { style: 'Con' }), 1, 'text'],
    ['an outline level of its own', p('Mục', { properties: '<w:outlineLvl w:val="2"/>' }), 3, 'text'],
    ['the outline level of a text', p('Mục', { style: 'Tit', properties: '<w:outlineLvl w:val="9"/>' }), 0, 'strong'],
    ['an item of a list in a heading’s style', p('- Như Điều 3;', { style: 'Tit' }), 0, 'strong'],
    ['bold and plain runs', p(r('Điều 1. ', '<w:b/>') + r('Phạm vi')), 0, 'strong text'],
    ['bold taken back', p(r('Điều 1.', '<w:b w:val="false"/>'), { style: 'Tit' }), 1, 'text'],
    ['styles based on each other', p('Mục', { style: 'VongA' }), 0, 'text'],
    ['a style that is not there', p('Mục', { style: 'Khong' }), 0, 'text'],
  ]
  it.each(CASES)('%s', (_, body, depth, children) => expect(shape(body)).toEqual([[depth, children]]))
})

describe('places', () => {
  it('tells the number of the paragraph, blank ones counted', () => {
    const { source, locate } = readDocx(docx({ body: p('Một') + p('') + p('Ba') + p('Bốn') }))
    expect(locate!([0, 3])).toEqual({ paragraph: 1 })
    expect(locate!([source.indexOf('Ba'), source.indexOf('Ba') + 2])).toEqual({ paragraph: 3 })
    expect(locate!([source.indexOf('Bốn') + 1, source.length])).toEqual({ paragraph: 4 })
  })

  it('believes a title that the text bears, and no other', () => {
    expect(readDocx(docx({ body: p('QUYẾT ĐỊNH'), title: 'Quyết định' })).meta).toEqual({ title: 'Quyết định' })
    expect(readDocx(docx({ body: p('QUYẾT ĐỊNH'), title: 'Mẫu 10' })).meta).toEqual({})
  })
})

describe('fonts made before Unicode', () => {
  const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
  const CASES: readonly (readonly [what: string, body: string, expected: string])[] = [
    ['TCVN3', p(r('§iÒu 1. Ph¹m vi ®iÒu chØnh', font('.VnTime'))), 'Điều 1. Phạm vi điều chỉnh'],
    ['a capital font', p(r('quyÕt ®Þnh', font('.VnTimeH'))), 'QUYẾT ĐỊNH'],
    ['codes in the private area', p(r('\uf0a7i\uf0d2u 2', font('.VnTime'))), 'Điều 2'],
    ['VNI', p(r('Uyû ban nhaân daân tænh', font('VNI-Times'))), 'Uỷ ban nhân dân tỉnh'],
    ['both kinds in a paragraph', p(r('Sè: ', font('.VnTime')) + r('văn bản', font('Arial'))), 'Số: văn bản'],
    ['Unicode in such a font', p(r('Ủy ban nhân dân tỉnh là', font('.VnTime'))), 'Ủy ban nhân dân tỉnh là'],
  ]
  it.each(CASES)('%s', (_, body, expected) => expect(lines(body)).toEqual([expected]))
})
