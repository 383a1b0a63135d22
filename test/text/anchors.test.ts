import { describe, expect, it } from 'vitest'
import { anchorAt, findAnchor } from '../../src/text/anchors.js'

const OLD = 'Mở đầu. Sở Nội vụ chủ trì kiểm tra; Sở Y tế phối hợp. Giao Sở Nội vụ báo cáo kết quả trước ngày 15.'

/** What is quoted, in the old text by its nth place, and the text around it in the new one; null: lost. */
const cases: readonly [string, number, string, string | null][] = [
  ['Sở Nội vụ', 0, OLD, 'đầu. |Sở Nội vụ| chủ'],
  ['Sở Nội vụ', 1, OLD, 'Giao |Sở Nội vụ| báo'],
  ['Sở Nội vụ', 1, `Thêm một câu. ${OLD}`, 'Giao |Sở Nội vụ| báo'],
  ['Sở Nội vụ', 0, `Thêm một câu. ${OLD}`, 'đầu. |Sở Nội vụ| chủ'],
  ['Sở Nội vụ', 1, OLD.replace('Giao Sở Nội vụ', 'Giao Sở\nNội  vụ'), 'Giao |Sở\nNội  vụ| báo'],
  ['Sở Nội vụ', 0, 'Sở Y tế báo cáo.', null],
  ['Sở Nội vụ', 0, 'Một. Sở Nội vụ. Hai. Sở Nội vụ.', null],
  ['Sở Nội vụ', 0, 'Chỉ còn: Sở Nội vụ', 'còn: |Sở Nội vụ|'],
  ['15', 0, 'Năm 15 khác', null],
  ['15', 0, 'Báo cáo xong, trước ngày 15.', 'ngày |15|.'],
]

describe('a quotation is found again', () => {
  it.each(cases)('%j, number %i, in %j', (quoted, nth, text, expected) => {
    let at = OLD.indexOf(quoted)
    for (let i = 0; i < nth; i++) at = OLD.indexOf(quoted, at + 1)
    const found = findAnchor(text, anchorAt(OLD, [at, at + quoted.length]))
    if (expected === null) expect(found).toBeUndefined()
    else expect(`${text.slice(0, found![0])}|${text.slice(...found!)}|${text.slice(found![1])}`).toContain(expected)
  })

  it('knows its surroundings', () => {
    expect(anchorAt('một hai ba', [4, 7])).toEqual({ exact: 'hai', prefix: 'một ', suffix: ' ba', start: 4, end: 7 })
  })
})
