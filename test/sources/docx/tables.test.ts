import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../src/sources/docx/read.js'
import { textOf } from '../../../src/text/text.js'
import { abstract, BORDERS, docx, num, p, table } from './build.js'

const kinds = (body: string) => readDocx(docx({ body })).root.children.map(({ type }: Nodes) => type)
const rows = (body: string, more = {}) => {
  const { mapped, blocks } = textOf(readDocx(docx({ body, ...more })))
  return blocks.map(({ span }) => mapped.text.slice(...span))
}
const LETTERHEAD = table([
  [
    p('ỦY BAN NHÂN DÂN') + p('TỈNH BẮC SƠN'),
    p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Độc lập - Tự do - Hạnh phúc'),
  ],
  [p('Số: 05/CT-UBND'), p('Bắc Sơn, ngày 12 tháng 3 năm 2026')],
])
const TASKS = [
  [p('TT'), p('Nhiệm vụ'), p('Cơ quan chủ trì'), p('Thời hạn')],
  [p('1'), p('Rà soát quy hoạch') + p('Báo cáo kết quả'), p('Sở Xây dựng'), p('Quý II/2026')],
]
const SPREAD: readonly (readonly [what: string, body: string])[] = [
  ['a letterhead', LETTERHEAD],
  ['a letterhead with lines drawn', LETTERHEAD.replace('<w:tblPr>', `<w:tblPr>${BORDERS}`)],
  [
    'a closing',
    p('Yêu cầu thực hiện./.') + table([[p('Nơi nhận:') + p('- Như trên;'), p('TM. ỦY BAN NHÂN DÂN') + p('CHỦ TỊCH')]]),
  ],
  ['a frame', p('Thông báo') + table([[p('Khung') + p('hai dòng')]], BORDERS)],
]
const ROWS: readonly (readonly [what: string, body: string])[] = [
  ['tasks with lines drawn', p('Phụ lục') + table(TASKS, BORDERS)],
  ['tasks without lines', p('Phụ lục') + table(TASKS)],
  [
    'figures in two columns with lines drawn',
    p('Chỉ tiêu') +
      table(
        [
          [p('Hộ nghèo'), p('2,5%')],
          [p('Việc làm'), p('1.200')],
        ],
        BORDERS,
      ),
  ],
  [
    'figures in two columns',
    p('Chỉ tiêu') +
      table([
        [p('Hộ nghèo'), p('2,5%')],
        [p('Việc làm'), p('1.200')],
      ]),
  ],
]

describe('tables', () => {
  it.each(SPREAD)('%s is read cell by cell', (_, body) => expect(kinds(body)).not.toContain('table'))
  it.each(ROWS)('%s are read row by row', (_, body) => expect(kinds(body)).toContain('table'))

  it('keeps a letterhead’s paragraphs apart, but for a body and its place', () =>
    expect(rows(LETTERHEAD)).toEqual([
      'ỦY BAN NHÂN DÂN TỈNH BẮC SƠN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 05/CT-UBND',
      'Bắc Sơn, ngày 12 tháng 3 năm 2026',
    ]))

  it('numbers the rows of a list, and makes one line of a cell’s paragraphs', () => {
    const numbering = abstract(0, ['decimal %1']) + num(1, 0)
    const row = (text: string) => [p('', { num: '1/0' }), p(text), p('Sở Nội vụ')]
    expect(rows(p('Danh mục') + table([row('Kiểm tra'), row('Tổng hợp')], BORDERS), { numbering })).toEqual([
      'Danh mục',
      '1 | Kiểm tra | Sở Nội vụ',
      '2 | Tổng hợp | Sở Nội vụ',
    ])
    expect(rows(p('Phụ lục') + table(TASKS, BORDERS))[2]).toBe(
      '1 | Rà soát quy hoạch Báo cáo kết quả | Sở Xây dựng | Quý II/2026',
    )
  })

  it('leaves out rows and cells that were deleted', () => {
    const deleted = table([[p('Bỏ'), p('hàng')]], BORDERS).replace(
      '<w:tr>',
      '<w:tr><w:trPr><w:del w:id="1" w:author="a"/></w:trPr>',
    )
    const kept = table(
      [
        [p('Giữ'), p('hàng')],
        [p('Giữ'), p('nữa')],
      ],
      BORDERS,
    )
    expect(rows(p('Bảng') + deleted + kept)).toEqual(['Bảng', 'Giữ | hàng', 'Giữ | nữa'])
  })

  it('reads a table inside a cell with the cell', () => {
    const inner = table([[p('trong'), p('ô')]], BORDERS)
    expect(
      rows(
        p('Bảng') +
          table(
            [
              [p('A'), inner + p('')],
              [p('B'), p('C')],
            ],
            BORDERS,
          ),
      ),
    ).toEqual(['Bảng', 'A | trong ô', 'B | C'])
  })
})
