import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.js'
import { directive, doers, mine, news } from './assigned.js'

describe('doers in a directive', () => {
  it.each<[what: string, body: string, ...expected: string[]]>([
    ['given', '1. Giao Sở Nội vụ theo dõi việc thực hiện.', '1: Sở Nội vụ'],
    [
      'asked',
      '1. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh vận động hội viên.',
      '1: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    ],
    ['subject', '1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính thẩm định.', '1: Sở Xây dựng!'],
    ['in brackets', '1. Kiểm tra nguồn nước (Sở Y tế chủ trì, xong trong tháng 6).', '1: Sở Y tế!'],
    ['by', '1. Nạo vét kênh do Sở Xây dựng chủ trì thực hiện.', '1: Sở Xây dựng!'],
    ['a heading with a note', '1. Sở Y tế (cơ quan thường trực)\na) Kiểm tra nguồn nước.', '1: Sở Y tế'],
    ['a colon without a blank', '1. Sở Y tế:kiểm tra nguồn nước.', '1: Sở Y tế'],
    ['behind a time', '1. Trong quý II, Sở Y tế, Sở Xây dựng kiểm tra.', '1: Sở Y tế', '1: Sở Xây dựng'],
    ['behind an event', '1. Ngay sau khi nhận Chỉ thị này, Sở Y tế kiểm tra nguồn nước.', '1: Sở Y tế'],
    ['behind each year', '1. Hằng năm Sở Tài chính bố trí kinh phí.', '1: Sở Tài chính'],
    ['behind a rhythm', '1. Định kỳ 6 tháng, năm các xã ven sông gửi báo cáo.', '1: *các xã ven sông'],
    [
      'behind a limit',
      '1. Chậm nhất ngày 10/12 hằng năm (qua thư) các xã ven sông phải gửi báo cáo.',
      '1: *các xã ven sông',
    ],
    ['who must besides', '1. Ngoài việc trên, Sở Y tế còn có trách nhiệm lấy mẫu nước.', '1: Sở Y tế'],
    [
      'behind words of stress',
      '1. Các xã, phường, nhất là vùng ven sông, phải trực.\n2. Sở Y tế, đặc biệt là tuyến cơ sở, tiếp tục lấy mẫu.',
      '1: *Các xã, phường',
      '2: Sở Y tế',
    ],
    [
      'a heading with its bounds',
      '1. Các xã, Sở Y tế theo chức năng, nhiệm vụ được giao:\na) Lấy mẫu nước.\nb) Thu gom rác.',
      '1: *Các xã',
      '1: Sở Y tế',
    ],
    ['given about others', '1. Đối với các xã ven sông, giao Sở Y tế lấy mẫu nước.', '1: Sở Y tế'],
    ['turned to', '1. Đối với các xã ven sông, yêu cầu thu gom rác.', '1: *các xã ven sông'],
    ['names of a place', '1. Bưu điện, Viettel trên địa bàn xã hỗ trợ đường truyền.', '1: Bưu điện', '1: Viettel'],
    [
      'below a level',
      '1. Cấp tỉnh\n- Ban Thường vụ Tỉnh đoàn lập kế hoạch.\n2. Cấp cơ sở\n- Vớt rác trên kênh.',
      '1: Ban Thường vụ Tỉnh đoàn',
      '2: *Cấp cơ sở',
    ],
    ['behind a party committee', '1. Mỗi đảng bộ Các cơ quan Đảng tỉnh lập một kế hoạch.', '1: *Các cơ quan Đảng tỉnh'],
    ['a duty named', '1. Trách nhiệm của Sở Y tế: chủ trì lấy mẫu.', '1: Sở Y tế!'],
    ['colon', '1. Sở Y tế: tuyên truyền về nước sạch.', '1: Sở Y tế'],
    ['heading', '1. Sở Y tế\na) Chủ trì kiểm tra nguồn nước.\nb) Báo cáo kết quả.', '1: Sở Y tế!'],
    [
      'heading of a rule',
      'Điều 3. Trách nhiệm của Sở Y tế\n1. Kiểm tra nguồn nước.\nĐiều 4. Nội dung Sở Xây dựng có trách nhiệm chủ trì\n1. Thẩm định.',
      '3: Sở Y tế',
      '4: Sở Xây dựng!',
    ],
    [
      'a group drawn out over its line',
      '1. Các doanh nghiệp cấp nước đang hoạt động tại đô thị\n- Nộp báo cáo.',
      '1: *Các doanh nghiệp cấp nước đang hoạt động tại đô thị',
    ],
    [
      'coordinated',
      '1. Sở Y tế, Sở Xây dựng và Công an tỉnh kiểm tra.',
      '1: Sở Y tế',
      '1: Sở Xây dựng',
      '1: Công an tỉnh',
    ],
    ['elliptic', '1. Các Sở: Y tế, Xây dựng kiểm tra.', '1: Sở Y tế', '1: Sở Xây dựng'],
    [
      'semicolons',
      'Điều 1. Ban hành kèm theo Chỉ thị này bản đồ.\nĐiều 2. Chỉ thị có hiệu lực từ ngày ký.\nĐiều 3. Chánh Văn phòng UBND tỉnh; Giám đốc Sở Y tế; Thủ trưởng các cơ quan liên quan chịu trách nhiệm thi hành.',
      '3: Chánh Văn phòng Ủy ban nhân dân tỉnh',
      '3: Giám đốc Sở Y tế',
      '3: *Thủ trưởng các cơ quan liên quan',
    ],
    [
      'behind an adverbial',
      '1. Trên cơ sở đề nghị của các địa phương, Sở Tài chính bố trí kinh phí.',
      '1: Sở Tài chính',
    ],
    ['behind an adjunct', '1. Sở Tài chính theo chức năng, nhiệm vụ được giao, rà soát nguồn vốn.', '1: Sở Tài chính'],
    [
      'named for stress',
      '1. Ủy ban nhân dân các xã, nhất là các xã ven sông, thu gom rác.',
      '1: *Ủy ban nhân dân các xã',
    ],
    [
      'a clause in the name',
      '1. Các cơ quan được phân công chủ trì nhiệm vụ có trách nhiệm lập dự toán.',
      '1: *Các cơ quan được phân công chủ trì nhiệm vụ',
    ],
    ['passive', '1. Tủ sách do Sở Tư pháp chủ trì xây dựng.', '1: Sở Tư pháp!'],
    ['standing body', '1. Sở Nội vụ là cơ quan thường trực, chủ trì đôn đốc.', '1: Sở Nội vụ!'],
    ['beside', '1. Sở Y tế cùng các bệnh viện kiểm tra nguồn nước.', '1: Sở Y tế'],
    [
      'two offices of one person',
      '1. Trưởng phòng Nội vụ - Trưởng Tiểu ban: phụ trách chung.',
      '1: Trưởng phòng Nội vụ - Trưởng Tiểu ban',
    ],
  ])('%s', async (_, body, ...expected) => expect(await doers(directive(body))).toEqual(expected))
})

describe('no doers in a directive', () => {
  it.each<[what: string, body: string]>([
    ['no body', '1. Tăng cường công tác tuyên truyền, kiểm tra.'],
    ['statement', '1. Sở Y tế đã kiểm tra 20 cơ sở.\n2. Sở Xây dựng là cơ quan chuyên môn.'],
    ['not yet done', 'Qua kiểm tra, một số chủ đập chưa lắp đặt thiết bị.\n1. Nâng cao trách nhiệm.'],
    ['results', '1. Kết quả thực hiện\n- Sở Y tế kiểm tra 20 cơ sở.\n- Các đơn vị triển khai phong trào.'],
    ['criteria', '1. Tiêu chí thi đua\na) Đối với các sở, ban, ngành\n- Hoàn thành nhiệm vụ.'],
    ['the issuer', 'Ủy ban nhân dân tỉnh ban hành Kế hoạch giữ sạch dòng sông như sau:\n1. Nâng cao trách nhiệm.'],
    ['praise', '1. Sở Y tế biểu dương các đội.'],
    ['a noun phrase', '1. Xây dựng cơ chế giao nhiệm vụ cho các doanh nghiệp.'],
    ['whoever comes to a procedure', '1. Tổ chức, cá nhân gửi hồ sơ đến bộ phận một cửa.'],
    ['a list asks', '1. Hoàn thành danh sách đề nghị Sở Nội vụ công nhận.'],
    ['told of', '1. Hoàn thành chỉ tiêu do cơ quan nhà nước phân công, giao cho các đơn vị.'],
    ['figures', '1. Lắp 40 trạm (trong đó: VNPT: 25 trạm, Viettel: 15 trạm).'],
    ['a slogan', '1. Treo khẩu hiệu “Công đoàn đổi mới vì đoàn viên”.'],
    ['a heading above nothing', '1. Trách nhiệm của Sở Y tế\n2. Nâng cao trách nhiệm.'],
    ['present', 'Tham dự buổi làm việc có lãnh đạo các Tập đoàn: Than, Điện.\n1. Nâng cao trách nhiệm.'],
    ['what a body still is', '1. Hằng năm Sở Y tế còn là nơi nhận mẫu nước.'],
    ['what each year brings', '1. Hằng năm lũ về các xã ven sông gây ngập.'],
    ['a date of a report', '1. Trước ngày 10/12 báo cáo của các xã ven sông phải đủ số liệu.'],
    ['stress without a verb', '1. Mức nước tại các xã, nhất là ven sông, cao hơn hôm qua.'],
    ['what two have done', '1. Sở Y tế phối hợp với Công an tỉnh đã kiểm tra xong.'],
    ['who is where', '1. Mẫu nước của Sở Y tế trên địa bàn xã có màu vàng.'],
    ['cells set as text', '1. Kế hoạch vớt rác Bộ Xây dựng Các bộ, ngành Báo cáo được trình trong quý II.'],
    ['the next row', '1. Lấy mẫu nước. Các xã ven sông 12 Hoàn thành kè sông.'],
  ])('%s', async (_, body) => expect(await doers(directive(body))).toEqual([]))
})

describe('those whom a doer directs', () => {
  it('are part of its task', async () => {
    const body = '1. Sở Giáo dục và Đào tạo chỉ đạo các trường học dọn vệ sinh trước ngày 30/4/2024.'
    const [only, ...others] = await mine(directive(body))
    expect([only!.agency.name, only!.deadline?.value, others.length]).toEqual([
      'Sở Giáo dục và Đào tạo',
      '2024-04-30',
      0,
    ])
  })

  it('under its heading too', async () =>
    expect(await doers(directive('1. Sở Y tế\n- Chỉ đạo các bệnh viện dọn vệ sinh.'))).toEqual(['1: Sở Y tế']))

  it('but stand alone where no doer directs them', async () =>
    expect(await doers(directive('1. Chỉ đạo Sở Y tế dọn vệ sinh.'))).toEqual(['1: Sở Y tế']))
})

describe('roles, partners and limits', () => {
  it.each<[body: string, role: string, partners: string[], deadline: string | null]>([
    ['1. Giao Sở Y tế làm đầu mối, phối hợp chặt chẽ với Công an tỉnh kiểm tra.', 'lead', ['Công an tỉnh'], null],
    ['1. Sở Y tế chịu trách nhiệm toàn diện về nước sạch.', 'lead', [], null],
    ['1. Sở Y tế chịu trách nhiệm về nước sạch.', 'implement', [], null],
    ['1. Sở Y tế phối hợp với cơ quan chủ trì kiểm tra.', 'implement', [], null],
    ['1. Sở Y tế theo nhiệm vụ được giao chủ trì kiểm tra, xong trước 30/6.', 'lead', [], '2024-06-30'],
    ['1. Sở Y tế chủ trì, cùng các xã kiểm tra trước 15/1.', 'lead', ['các xã'], '2025-01-15'],
    [
      '1. Sở Y tế phối hợp với các bệnh viện công lập, các trường học kiểm tra.',
      'implement',
      ['các bệnh viện công lập', 'các trường học'],
      null,
    ],
    [
      '1. Sở Y tế phối hợp chặt chẽ, hiệu quả với Đoàn TNCS các cấp, các hội kiểm tra.',
      'implement',
      ['Đoàn Thanh niên Cộng sản các cấp', 'các hội'],
      null,
    ],
    [
      '1. Sở Y tế chủ trì, phối hợp với: Công an tỉnh, Sở Xây dựng kiểm tra.',
      'lead',
      ['Công an tỉnh', 'Sở Xây dựng'],
      null,
    ],
    ['1. Sở Y tế chủ trì với sự phối hợp của Công an tỉnh kiểm tra.', 'lead', ['Công an tỉnh'], null],
    ['1. Sở Y tế kết hợp với Công an tỉnh kiểm tra theo chỉ đạo của UBND tỉnh.', 'implement', ['Công an tỉnh'], null],
    ['1. Sở Y tế báo cáo trong thời hạn 10 ngày kể từ ngày ký.', 'implement', [], '2024-02-20'],
    ['1. Sở Y tế\n- Định kỳ hằng quý báo cáo.\n- Tổng kết trước ngày 15/12/2024.', 'implement', [], '2024-12-15'],
  ])('%s', async (body, role, partners, deadline) => {
    const [one, ...others] = await mine(directive(body))
    expect([one!.role, one!.with.map(({ name }) => name), one!.deadline?.value ?? null]).toEqual([
      role,
      partners,
      deadline,
    ])
    expect(others).toEqual([])
  })
})

describe('labels', () => {
  it('make one block', async () => {
    const body =
      '1. Vớt rác trên sông\n- Cơ quan chủ trì: Sở Xây dựng.\n- Cơ quan phối hợp: Công an tỉnh, Sở Xây dựng.\n- Cơ quan thực hiện: UBND các xã.\n- Thời gian thực hiện: quý II năm 2024.'
    const found = await mine(directive(body))
    expect(
      found.map(({ agency, role, with: w, deadline }) => [
        agency.name,
        role,
        w.map(({ name }) => name),
        deadline?.value,
      ]),
    ).toEqual([
      ['Sở Xây dựng', 'lead', ['Công an tỉnh'], '2024-04/2024-06'],
      ['Ủy ban nhân dân các xã', 'implement', ['Công an tỉnh', 'Sở Xây dựng'], '2024-04/2024-06'],
    ])
  })
})

describe('partners', () => {
  it.each([
    ['in a sentence', '1. Sở Xây dựng chủ trì, phối hợp với các xã ven sông vớt rác.'],
    [
      'in a table',
      '| STT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp |\n|---|---|---|---|\n| 1 | Vớt rác | Sở Xây dựng | Các xã ven sông |',
    ],
  ])('%s hold what the schema knows', async (_, body) => {
    const [found] = await mine(directive(body), 'a.md')
    expect(found!.with).toHaveLength(1)
    expect(Object.keys(found!.with[0]!).sort()).toEqual(['at', 'confidence', 'name', 'section', 'span', 'text'])
  })
})

describe('the task that labels are about', () => {
  it.each([
    ['the heading above', '1. Vớt rác trên sông\n- Cơ quan chủ trì: Sở Xây dựng.', 'Vớt rác trên sông'],
    [
      'all that the division says before them',
      '1. Vớt rác trên sông\n- Nội dung: vớt bèo và rác nổi.\n- Thời gian: quý II năm 2024.\n- Cơ quan chủ trì: Sở Xây dựng.',
      'Vớt rác trên sông\n- Nội dung: vớt bèo và rác nổi.',
    ],
    [
      'the division around theirs',
      '1. Vớt rác trên sông\na) Cơ quan chủ trì: Sở Xây dựng.\nb) Thời gian: quý II năm 2024.',
      'Vớt rác trên sông',
    ],
  ])('%s', async (_, body, expected) => {
    const tasks = (await mine(directive(body))).map(({ task }) => task.text)
    expect(new Set(tasks)).toEqual(new Set([expected]))
  })

  it('is not that of another division', async () => {
    const [own] = await mine(directive('1. Trồng cây ven sông.\n2. Cơ quan chủ trì: Sở Xây dựng.'))
    expect(own?.task.text).toBe('Cơ quan chủ trì: Sở Xây dựng.')
  })
})

describe('the task of those who are asked in a heading', () => {
  it('stands in its division', async () => {
    const body = '1. Đề nghị Hội Nông dân tỉnh, Hội Cựu chiến binh tỉnh\na) Vận động hội viên vớt rác.\nb) Góp ý kiến.'
    const tasks = (await mine(directive(body))).map(({ task }) => task.text)
    expect(tasks).toEqual(Array(2).fill('Vận động hội viên vớt rác.\nb) Góp ý kiến.'))
  })
})

describe('task tables', () => {
  const rows =
    '| STT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn |\n|---|---|---|---|---|\n| 1 | Vớt rác | Sở Xây dựng | Các xã ven sông | 30/6/2024 |\n| 2 | Trồng cây | Sở Xây dựng | | Thường xuyên |'
  const lines = [
    'STT',
    'Nội dung',
    'Cơ quan chủ trì',
    'Cơ quan phối hợp',
    'Thời hạn',
    '1',
    'Vớt rác',
    'Sở Xây dựng',
    'Các xã ven sông',
    '30/6/2024',
  ].join('\n\n')

  it('give a row each', async () => {
    const found = await mine(directive(rows), 'a.md')
    expect(
      found.map(({ agency, role, task, deadline, with: w }) => [
        agency.name,
        role,
        task.text,
        deadline?.text,
        w.length,
      ]),
    ).toEqual([
      ['Sở Xây dựng', 'lead', 'Vớt rác', '30/6/2024', 1],
      ['Sở Xây dựng', 'lead', 'Trồng cây', 'Thường xuyên', 0],
    ])
  })

  it('also with one line a cell', async () => {
    const found = await mine(directive(lines))
    expect(found.map(({ agency, task, deadline }) => [agency.name, task.text, deadline?.value])).toEqual([
      ['Sở Xây dựng', 'Vớt rác', '2024-06-30'],
    ])
  })

  it('but no other tables', async () =>
    expect(await doers(directive('| STT | Đơn vị | Điểm |\n|---|---|---|\n| 1 | Sở Xây dựng | 98 |'), 'a.md')).toEqual(
      [],
    ))
})

describe('news', () => {
  it.each<[what: string, body: string, ...expected: string[]]>([
    ['given', 'Chủ tịch UBND tỉnh yêu cầu Sở Y tế kiểm tra nguồn nước.', '-: Sở Y tế'],
    ['a modal', 'Các địa phương phải thu gom rác trước mùa mưa.', '-: *Các địa phương'],
    ['said', 'Ông nhấn mạnh các xã ven sông cần thu gom rác.', '-: *các xã ven sông'],
    [
      'a row of orders',
      'Chủ tịch UBND tỉnh giao Sở Y tế kiểm tra; Sở Xây dựng thu gom rác.',
      '-: Sở Y tế',
      '-: Sở Xây dựng',
    ],
    [
      'a long row of orders',
      `Chủ tịch UBND tỉnh giao Sở Y tế ${'kiểm tra nguồn nước ở từng thôn, '.repeat(20)}xong sớm; Sở Xây dựng thu gom rác.`,
      '-: Sở Y tế',
      '-: Sở Xây dựng',
    ],
    ['asked by an office', 'Giám đốc Sở Y tế yêu cầu các xã kiểm tra nguồn nước.', '-: *các xã'],
    [
      'a row of paragraphs',
      'Chủ tịch UBND tỉnh yêu cầu:\nSở Y tế kiểm tra nguồn nước.\nSở Xây dựng thu gom rác.',
      '-: Sở Y tế',
      '-: Sở Xây dựng',
    ],
    ['passive', 'Các xã ven sông được đề nghị thu gom rác.', '-: *Các xã ven sông'],
  ])('%s', async (_, body, ...expected) => expect(await doers(news(body))).toEqual(expected))

  it.each<[what: string, body: string]>([
    ['told by an office', 'Giám đốc Sở Y tế cho biết các xã kiểm tra nguồn nước.'],
    ['narration', 'Sở Y tế tổ chức tập huấn cho 200 người. Các đơn vị triển khai phong trào rộng khắp.'],
    [
      'narration far behind an order',
      `Ông Minh đề nghị thu gom rác. ${'Nước sông hôm qua trong hơn hôm trước. '.repeat(15)}Các đơn vị tổ chức ra quân.`,
    ],
    [
      'a leader who acts',
      'Chủ tịch UBND tỉnh Lê Minh An trình bày báo cáo. Giám đốc Sở Y tế kiểm tra công tác chuẩn bị.',
    ],
    ['the awarded', 'Sáu tập thể được tặng cờ gồm: Vụ Pháp chế; Vụ Tổ chức cán bộ; Văn phòng Cục.'],
    ['those named', 'Các ủy viên: Chủ tịch UBND tỉnh, Giám đốc Sở Y tế và Giám đốc Sở Nội vụ.'],
    ['links', 'Liên kết\n- Quốc hội\n- Chính phủ\n- UBND tỉnh Bình Lưu'],
  ])('no duty: %s', async (_, body) => expect(await doers(news(body))).toEqual([]))
})

describe('time', () => {
  it('grows with the text', async () => {
    const page = (sentences: number) =>
      directive(`1. ${'Sở Y tế kiểm tra nguồn nước, phối hợp với Công an tỉnh; '.repeat(sentences)}`)
    const spent = async (sentences: number) => {
      const start = performance.now()
      await extract(page(sentences), { uri: 'a.txt', only: ['assignments'] })
      return performance.now() - start
    }
    await spent(200)
    const [small, large] = [await spent(1000), await spent(8000)]
    expect(large).toBeLessThan(small * 8 * 4)
  }, 60_000)
})
