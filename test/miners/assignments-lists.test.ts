import { describe, expect, it } from 'vitest'
import { directive, doers, mine, news } from './assigned.js'

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

describe('those whom a sentence turns to', () => {
  it.each<[what: string, body: string, ...expected: string[]]>([
    ['with a colon', '1. Đối với các trường học: dọn vệ sinh mỗi tuần.', '1: *các trường học'],
    ['before the one who orders', 'Đối với Sở Y tế, Chủ tịch UBND tỉnh yêu cầu kiểm tra nguồn nước.', '-: Sở Y tế'],
    ['with their task', 'Với Công an tỉnh, tiếp tục tuần tra trên sông.', '-: Công an tỉnh'],
    ['in brackets', '1. Vớt rác trên sông (Sở Xây dựng chủ trì, xong trong quý II/2024).', '1: Sở Xây dựng!'],
    [
      'a person before the office',
      '1. Đồng chí Lê Văn An, Giám đốc Sở Y tế chịu trách nhiệm theo dõi.',
      '1: Giám đốc Sở Y tế',
    ],
    [
      "a person's rank in the Party",
      '1. Đồng chí Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch UBND xã chỉ đạo chung.',
      '1: Chủ tịch Ủy ban nhân dân xã',
    ],
    [
      'what an office is in charge of',
      '1. Các Phó Chủ tịch phụ trách lĩnh vực Văn hóa, Dân tộc\n- Kiểm tra nhà rông.',
      '1: *Các Phó Chủ tịch phụ trách lĩnh vực Văn hóa, Dân tộc',
    ],
  ])('%s', async (_, body, ...expected) => expect(await doers(directive(body))).toEqual(expected))

  it('a heading that only gathers gives nobody a task', async () =>
    expect(await doers(directive('1. Đối với các tổ chức khác\nĐề nghị Hội Nông dân tỉnh vận động hội viên.'))).toEqual(
      ['1: Hội Nông dân tỉnh'],
    ))

  it.each<[what: string, body: string]>([
    ['a topic', '1. Đối với Sở Y tế, đây là năm đầu thực hiện.'],
    ['one who speaks', 'Ông Lê Văn An, Giám đốc Sở Y tế, cho biết nước đã rút.'],
  ])('but not: %s', async (_, body) => expect(await doers(news(body))).toEqual([]))
})

describe('lists below a label', () => {
  const body =
    '1. Nội dung\na) Vớt rác trên sông;\nb) Trồng cây ven sông.\n2. Phân công thực hiện\na) Cơ quan chủ trì\n- Sở Y tế; Sở Xây dựng.\n- Báo Bình Lưu.\nb) Cơ quan phối hợp\n- Công an tỉnh và các tổ chức có liên quan.\n3. Kinh phí: do ngân sách tỉnh bảo đảm.'

  it('lead, with those below the next', async () => {
    const found = await mine(directive(body))
    expect(
      found.map(({ section, agency, role, with: w }) => [section, agency.name, role, w.map(({ name }) => name)]),
    ).toEqual(
      ['Sở Y tế', 'Sở Xây dựng', 'Báo Bình Lưu'].map((name) => [
        '2.a',
        name,
        'lead',
        ['Công an tỉnh', 'các tổ chức có liên quan'],
      ]),
    )
  })

  it('or a sentence behind a label of those who do it', async () => {
    const [found, ...others] = await mine(
      directive('1. Kiểm tra\n- Đơn vị thực hiện: Phòng Tư pháp chủ trì, phối hợp với Phòng Nội vụ.'),
    )
    expect([found!.agency.name, found!.role, found!.with.map(({ name }) => name), others.length]).toEqual([
      'Phòng Tư pháp',
      'lead',
      ['Phòng Nội vụ'],
      0,
    ])
  })
})

describe('a task table that goes on', () => {
  it('behind a note has the same columns', async () => {
    const table =
      '| STT | Nội dung | Cơ quan chủ trì | Thời hạn |\n|---|---|---|---|\n| 1 | Vớt rác | Sở Xây dựng | 30/6/2024 |\n\nGhi chú: xem phụ lục.\n\n| 2 | Trồng cây | Sở Y tế | 30/7/2024 |\n|---|---|---|---|\n| 3 | Thả cá | Sở Tư pháp | 30/8/2024 |'
    const found = await mine(directive(table), 'a.md')
    expect(found.map(({ agency, role, deadline }) => [agency.name, role, deadline?.value])).toEqual([
      ['Sở Xây dựng', 'lead', '2024-06-30'],
      ['Sở Y tế', 'lead', '2024-07-30'],
      ['Sở Tư pháp', 'lead', '2024-08-30'],
    ])
  })
})

describe('names', () => {
  it.each<[what: string, body: string, ...expected: string[]]>([
    ['end before "cũng phải"', '1. Các trường đang hoạt động cũng phải dọn vệ sinh.', '1: *Các trường đang hoạt động'],
  ])('%s', async (_, body, ...expected) => expect(await doers(directive(body))).toEqual(expected))

  it('take in nothing that is said of them', async () =>
    expect(await doers(news('Các chuyên gia cho rằng nước có thể lên và phải sơ tán dân.'))).toEqual([]))
})

describe('orders that go on in the news', () => {
  it.each<[what: string, body: string, ...expected: string[]]>([
    [
      'behind words that lead on',
      'Chủ tịch UBND tỉnh yêu cầu các sở, ngành giữ sạch sông.\nTheo đó, UBND các huyện huy động lực lượng vớt rác.\nSở Tài chính bố trí kinh phí.',
      '-: *các sở, ngành',
      '-: *Ủy ban nhân dân các huyện',
      '-: Sở Tài chính',
    ],
    [
      'given by a plan, to a number of units',
      'Kế hoạch giao UBND 15 phường vớt rác; Sở Y tế kiểm tra nước.',
      '-: *Ủy ban nhân dân 15 phường',
      '-: Sở Y tế',
    ],
    [
      'given to an office-holder',
      'Chủ tịch UBND tỉnh yêu cầu Sở Y tế kiểm tra.\nPhó Chủ tịch UBND tỉnh được giao trực tiếp chỉ đạo.',
      '-: Sở Y tế',
      '-: Phó Chủ tịch Ủy ban nhân dân tỉnh',
    ],
    ['told by a paper', 'Công điện cho hay Sở Y tế được giao kiểm tra nguồn nước.', '-: Sở Y tế'],
  ])('%s', async (_, body, ...expected) => expect(await doers(news(body))).toEqual(expected))

  it('but not in a report without an order', async () =>
    expect(await doers(news('Nước sông đã sạch hơn.\nTheo đó, Sở Y tế tổ chức tập huấn cho 200 người.'))).toEqual([]))
})

describe('limits and Party committees', () => {
  it.each<[body: string, name: string, deadline: string | undefined]>([
    ['1. Sở Y tế báo cáo chậm nhất vào ngày 25 hàng tháng.', 'Sở Y tế', 'chậm nhất vào ngày 25 hàng tháng'],
    [
      '1. Ban Thường vụ các huyện, thành, thị uỷ quán triệt Chỉ thị.',
      'Ban Thường vụ các huyện, thành, thị uỷ',
      undefined,
    ],
    ['1. Các ban đảng Tỉnh uỷ theo dõi việc thực hiện.', 'Các ban đảng Tỉnh uỷ', undefined],
  ])('%s', async (body, name, deadline) => {
    const [found] = await mine(directive(body))
    expect([found!.agency.name, found!.deadline?.text]).toEqual([name, deadline])
  })
})
