import { describe, expect, it } from 'vitest'
import { directive, doers, mine } from './assigned.js'

const CLOSING = 'Điều 1. Ban hành bản đồ.\nĐiều 2. Quyết định có hiệu lực từ ngày ký.\nĐiều 3. '

describe('lists of doers', () => {
  it.each<[what: string, body: string, ...expected: string[]]>([
    [
      'addressed',
      `${CLOSING}Các ông (bà): Chánh Văn phòng UBND tỉnh, Giám đốc Sở Y tế chịu trách nhiệm thi hành Quyết định.`,
      '3: Chánh Văn phòng Ủy ban nhân dân tỉnh',
      '3: Giám đốc Sở Y tế',
    ],
    [
      'addressed without a colon',
      `${CLOSING}Các ông Chánh Văn phòng UBND tỉnh, Giám đốc Sở Y tế căn cứ Quyết định thi hành.`,
      '3: Chánh Văn phòng Ủy ban nhân dân tỉnh',
      '3: Giám đốc Sở Y tế',
    ],
    [
      'with a name drawn out before the closing words',
      `${CLOSING}Giám đốc Sở Y tế, Thủ trưởng các cơ sở đào tạo, bồi dưỡng kiến thức về cấp nước và các tổ chức có liên quan chịu trách nhiệm thi hành.`,
      '3: Giám đốc Sở Y tế',
      '3: *Thủ trưởng các cơ sở đào tạo, bồi dưỡng kiến thức về cấp nước',
      '3: *các tổ chức có liên quan',
    ],
    [
      'offices of departments behind a colon',
      '1. Giám đốc Sở: Y tế, Xây dựng; Chánh Thanh tra tỉnh chịu trách nhiệm thực hiện.',
      '1: Giám đốc Sở Y tế',
      '1: Giám đốc Sở Xây dựng',
      '1: *Chánh Thanh tra tỉnh',
    ],
    [
      'names that begin like fields',
      '1. Yêu cầu các Tập đoàn: Điện lực Bình Lưu, Công nghiệp than - Khoáng sản Bình Lưu cấp điện.',
      '1: Tập đoàn Điện lực Bình Lưu',
      '1: Tập đoàn Công nghiệp than - Khoáng sản Bình Lưu',
    ],
    [
      'units with a stroke',
      '1. Yêu cầu Ủy ban nhân dân các huyện/thành phố thu gom rác.',
      '1: *Ủy ban nhân dân các huyện/thành phố',
    ],
    ['fields in small letters', '1. Yêu cầu các sở GD-ĐT dọn vệ sinh.', '1: *các sở Giáo dục và Đào tạo'],
    ['departments that were', '1. Sở Tài chính - Vật giá bố trí kinh phí.', '1: Sở Tài chính - Vật giá'],
    [
      'branches',
      '1. Ngân hàng Nhà nước - Chi nhánh tỉnh Bình Lưu hướng dẫn cho vay.',
      '1: Ngân hàng Nhà nước - Chi nhánh tỉnh Bình Lưu',
    ],
    ['charged with it', '1. Giao trách nhiệm cho Sở Y tế kiểm tra nguồn nước.', '1: Sở Y tế'],
    [
      'a group told by what it carries out',
      '1. Các xã có thực hiện dự án cấp nước chủ trì nghiệm thu.',
      '1: *Các xã có thực hiện dự án cấp nước!',
    ],
    [
      'a paper of its own before any division',
      'Sở Y tế xây dựng Đề án cấp nước trình Ủy ban nhân dân tỉnh.',
      '-: Sở Y tế',
    ],
    ['clinics', '1. Cơ sở khám bệnh, chữa bệnh chịu trách nhiệm về số liệu.', '1: *Cơ sở khám bệnh, chữa bệnh'],
  ])('%s', async (_, body, ...expected) => expect(await doers(directive(body))).toEqual(expected))

  it.each<[what: string, body: string, ...expected: string[]]>([
    [
      'one gives to the others',
      'Ủy ban nhân dân tỉnh giao các sở, Sở Y tế chịu trách nhiệm thực hiện.',
      '-: *các sở',
      '-: Sở Y tế',
    ],
    ['in brackets', `${CLOSING}Các ông có tên tại Điều 1 chịu trách nhiệm thi hành.`, '3: *Các ông có tên tại Điều 1'],
  ])('but not: %s', async (_, body, ...expected) => expect(await doers(directive(body))).toEqual(expected))
})

describe('partners of a heading', () => {
  it('are those of its items, told of itself', async () => {
    const [heading] = await mine(directive('1. Sở Y tế\na) Sở Y tế phối hợp với Công an tỉnh kiểm tra.'))
    expect(heading!.with.map(({ name }) => name)).toEqual(['Công an tỉnh'])
  })
})
